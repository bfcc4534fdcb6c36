/** Turns the bytes of a page into text, by the encoding that it names (WHATWG Encoding; HTML 13.2.3.2). */
import { isUtf8 } from "node:buffer";

export interface DecodedPage {
  readonly html: string;
  readonly encoding: string;
  /** How many characters could not be read: each is a U+FFFD in the text. */
  readonly unreadable: number;
}

const BYTE_ORDER_MARKS: readonly [mark: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xfe, 0xff], "utf-16be"],
  [[0xff, 0xfe], "utf-16le"],
];

/** A byte order mark comes first, then the header, then the page itself; without any of these the bytes are looked at. */
export function decodePage(bytes: Buffer, contentType: string): DecodedPage {
  const marked = BYTE_ORDER_MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const encoding =
    marked ??
    known(/;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1]) ??
    namedInPage(bytes) ??
    (isUtf8(bytes) ? "utf-8" : "windows-1252");
  const decoded = new TextDecoder(encoding).decode(bytes);
  const html = encoding === "windows-1252" ? withWindowsMarks(decoded) : decoded;
  return { html, encoding, unreadable: html.split("\uFFFD").length - 1 };
}

/** The encoding that a label stands for ("latin1" is windows-1252 on the web); undefined for one that nobody knows. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** What `<meta charset>` or an XML declaration says in the first 1024 bytes. */
function namedInPage(bytes: Buffer): string | undefined {
  const head = bytes
    .subarray(0, 1024)
    .toString("latin1")
    .replace(/<!--[\s\S]*?-->/g, "");
  const label =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)/i.exec(head)?.[1] ??
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1];
  const encoding = known(label);
  // Whoever could read this far did not read UTF-16.
  return encoding?.startsWith("utf-16") ? "utf-8" : encoding;
}

/** What windows-1252 has at the bytes 0x80 to 0x9F; five of them mean nothing and stay as they are. */
const WINDOWS_MARKS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Node 20 reads windows-1252 as ISO 8859-1, which has no quotation marks: “ would become an invisible U+0093. */
function withWindowsMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_MARKS.charAt(control.charCodeAt(0) - 0x80));
}
