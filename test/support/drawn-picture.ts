/** Pictures that a test draws for itself, with all that a camera writes into a file: who, what, where. */
import sharp, { type Sharp } from "sharp";

/** Words that must be in no file that is published. */
export const SECRETS = ["AMARA-CAMERA", "AMARA-CREATOR", "AMARA-CAPTION", "GPSLatitude"];

const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/"><dc:creator>AMARA-CREATOR</dc:creator><exif:GPSLatitude>51,30N</exif:GPSLatitude></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** Boats of two colours on grey water; opaque unless `alpha` is below 1. */
export function boats(width: number, height: number, alpha = 1): Sharp {
  const boat = (x: number): string => `<path d="M${x} 50h12l-3 6h-6z" fill="#1d3f8f"/>`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 100 100" preserveAspectRatio="none"><rect width="100" height="100" fill="#cfd8d4" opacity="${alpha}"/>${boat(5)}${boat(40)}${boat(75)}</svg>`;
  const drawn = sharp(Buffer.from(drawing));
  return alpha < 1 ? drawn : drawn.flatten();
}

/** A photograph as a telephone saves it: lying on its side, with EXIF, XMP and IPTC. */
export async function photograph(width: number, height: number): Promise<Buffer> {
  const jpeg = await boats(width, height)
    .jpeg({ quality: 90 })
    .withExif({ IFD0: { Make: "AMARA-CAMERA" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  // sharp writes no XMP and no IPTC: they go in by hand, as segments after the first two bytes.
  const xmp = segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${XMP}`));
  const caption = Buffer.from("AMARA-CAPTION");
  const iptc = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, caption.length]), caption]);
  const resource = Buffer.concat([
    Buffer.from("8BIM\x04\x04\0\0", "latin1"),
    u32(iptc.length),
    iptc,
    Buffer.alloc(iptc.length % 2),
  ]);
  const photoshop = segment(0xed, Buffer.concat([Buffer.from("Photoshop 3.0\0"), resource]));
  return Buffer.concat([jpeg.subarray(0, 2), xmp, photoshop, jpeg.subarray(2)]);
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
