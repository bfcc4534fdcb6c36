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
  return JSON.parse(await textOf(stream)) as Brief;
}

/** A `Response` would be shorter, but for its sake Node loads all of its HTTP client, in a tenth of a second. */
async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  const [reader, decoder] = [stream.getReader(), new TextDecoder()];
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
  }
}

/** The name of the file of the record at a place in the list. As many digits for each, so that they sort as the records do. */
export const nameAt = (names: string, place: number): string => `${names}${place.toString(36).padStart(4, "0")}`;

/** Pagefind's own first piece, with no orders. */
export function metaOf({ names, lengths, version, chunks, filters, fields }: Brief): Uint8Array {
  const pages = lengths.map((length, place) => [nameAt(names, place), length]);
  const bytes = new ByteRow();
  bytes.add(encoder.encode(MARK));
  write([version, pages, chunks, filters, [], fields], bytes);
  return bytes.taken();
}

const encoder = new TextEncoder();
const [UNSIGNED, TEXT, LIST] = [0, 3, 4] as const;

/** Bytes one behind the other, in room that doubles when it is full. */
class ByteRow {
  #room = new Uint8Array(2 ** 16);
  #length = 0;

  add(bytes: ArrayLike<number>): void {
    const length = this.#length + bytes.length;
    if (length > this.#room.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(this.#room);
      this.#room = larger;
    }
    this.#room.set(bytes, this.#length);
    this.#length = length;
  }

  taken(): Uint8Array {
    return this.#room.slice(0, this.#length);
  }
}

function write(value: Cbor, bytes: ByteRow): void {
  if (typeof value === "number") bytes.add(head(UNSIGNED, value));
  else if (typeof value === "string") {
    const text = encoder.encode(value);
    bytes.add(head(TEXT, text.length));
    bytes.add(text);
  } else {
    bytes.add(head(LIST, value.length));
    for (const one of value) write(one, bytes);
  }
}

/** The type and size of what follows (RFC 8949, section 3). */
function head(type: number, size: number): number[] {
  const kind = type << 5;
  if (size < 24) return [kind | size];
  if (size < 2 ** 8) return [kind | 24, size];
  if (size < 2 ** 16) return [kind | 25, size >> 8, size & 255];
  return [kind | 26, size >>> 24, (size >> 16) & 255, (size >> 8) & 255, size & 255];
}
