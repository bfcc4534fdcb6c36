/**
 * The first piece of an index as our own search loads it: without the orders of records, which are seldom asked for, and
 * without the names of their files, which follow from their places. It is a tenth of Pagefind's own first piece, from
 * which it is made and to which it is made again. Usable in a browser.
 */

/** The little of CBOR (RFC 8949) that Pagefind's files hold. */
export type Cbor = number | string | Cbor[];

/** Stands before the CBOR in each of Pagefind's files. */
export const MARK = "pagefind_dcd";

export interface Brief {
  /** What the names of all records' files begin with. */
  names: string;
  /** How many words each record has. */
  lengths: number[];
  /** Pagefind's version, and the lists of the pieces of words, of filters and of fields. */
  version: string;
  chunks: Cbor[];
  filters: Cbor[];
  fields: Cbor[];
}

/** Whether bytes are a gzip file (RFC 1952). */
export const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** Reads a brief, packed with gzip or not. */
export async function readBrief(bytes: Uint8Array): Promise<Brief> {
  if (!isPacked(bytes)) return JSON.parse(new TextDecoder().decode(bytes)) as Brief;
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return (await new Response(stream).json()) as Brief;
}

/** The name of the file of the record at a place in the list. As many digits for each, so that they sort as the records do. */
export const nameAt = (names: string, place: number): string => `${names}${place.toString(36).padStart(4, "0")}`;

/** Pagefind's own first piece, with no orders. */
export function metaOf({ names, lengths, version, chunks, filters, fields }: Brief): Uint8Array {
  const pages = lengths.map((length, place) => [nameAt(names, place), length]);
  const bytes = [...encoder.encode(MARK)];
  write([version, pages, chunks, filters, [], fields], bytes);
  return Uint8Array.from(bytes);
}

const encoder = new TextEncoder();
const [UNSIGNED, TEXT, LIST] = [0, 3, 4] as const;

function write(value: Cbor, bytes: number[]): void {
  if (typeof value === "number") head(UNSIGNED, value, bytes);
  else if (typeof value === "string") {
    const text = encoder.encode(value);
    head(TEXT, text.length, bytes);
    bytes.push(...text);
  } else {
    head(LIST, value.length, bytes);
    for (const one of value) write(one, bytes);
  }
}

/** The type and size of what follows (RFC 8949, section 3). */
function head(type: number, size: number, bytes: number[]): void {
  const width = size < 24 ? 0 : size < 2 ** 8 ? 1 : size < 2 ** 16 ? 2 : 4;
  bytes.push((type << 5) | (width === 0 ? size : 23 + [0, 1, 2, 0, 3][width]!));
  for (let at = width - 1; at >= 0; at--) bytes.push(Math.floor(size / 2 ** (8 * at)) % 256);
}
