/** The little of CBOR (RFC 8949) that Pagefind's files hold: whole numbers, text, and lists of known length. */

export type Cbor = number | string | Cbor[];

const NUMBER = 0;
const TEXT = 3;
const LIST = 4;

/** Reads one value that fills the bytes. Throws on anything that Pagefind does not write. */
export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0;
  const size = (kind: number): number => {
    const short = kind & 31;
    if (short < 24) return short;
    if (short > 26) throw new Error(`CBOR that is not known here, ${kind} at ${at}`);
    const width = 1 << (short - 24);
    at += width;
    return bytes.readUIntBE(at - width, width);
  };
  const value = (): Cbor => {
    const kind = bytes.readUInt8(at++);
    const count = size(kind);
    switch (kind >> 5) {
      case NUMBER:
        return count;
      case TEXT:
        at += count;
        return bytes.toString("utf8", at - count, at);
      case LIST:
        return Array.from({ length: count }, value);
      default:
        throw new Error(`CBOR that is not known here, ${kind} at ${at}`);
    }
  };
  const all = value();
  if (at !== bytes.length) throw new Error(`CBOR goes on after its end at ${at}`);
  return all;
}

/** Writes a value in the shortest form. */
export function encodeCbor(value: Cbor): Buffer {
  if (typeof value === "number") return head(NUMBER, value);
  if (typeof value === "string") {
    const text = Buffer.from(value, "utf8");
    return Buffer.concat([head(TEXT, text.length), text]);
  }
  return Buffer.concat([head(LIST, value.length), ...value.map(encodeCbor)]);
}

function head(kind: number, count: number): Buffer {
  const first = kind << 5;
  if (count < 24) return Buffer.from([first | count]);
  const width = count < 0x100 ? 1 : count < 0x10000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + width);
  bytes.writeUInt8(first | (24 + Math.log2(width)), 0);
  bytes.writeUIntBE(count, 1, width);
  return bytes;
}
