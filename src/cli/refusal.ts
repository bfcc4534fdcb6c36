/** What the file system or the network refused, as one sentence: it is nobody's mistake in the program. */

/** The sentence, or undefined when the error is no refusal of the system; Eleventy's errors hold the first one inside. */
export function sentenceOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall, path, message } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) {
    return sentenceOf((error as Error & { originalError?: unknown }).originalError ?? error.cause);
  }
  // "EACCES: permission denied, mkdir '/srv/site'"
  const reason = /^\w+: (.*?), /.exec(message)?.[1] ?? message;
  return path === undefined ? `${reason} (${syscall})` : `\`${path}\` cannot be read or written: ${reason}`;
}
