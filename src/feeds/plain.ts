/** Text as every format can carry it. */

// XML 1.0 (section 2.2) has no way to write these, not even as references; half of a surrogate pair is no character at all.
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The text without the characters that XML 1.0 forbids. */
export function writable<T extends string>(text: T): T {
  return text.replace(FORBIDDEN, "") as T;
}
