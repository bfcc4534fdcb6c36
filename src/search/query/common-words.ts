/** Words that say little by themselves: a record need not have them. Usable in a browser. */
import { fold } from "./forms.ts";

const COMMON = new Set(
  (
    "a an the of in on at to for from by with and or as is are was were be been that this it its what who whom which when where " +
    "how why did do does say says said about into not no " +
    "le la les l de des du d un une et en au aux que qui ce dans sur par pour est " +
    "el los las del y e o al lo se con por para es una su " +
    "der die das den dem des und oder ein eine ist im von zu mit " +
    "os as da do dos das em no na um uma il lo gli di e che nel"
  ).split(" "),
);

/** The words without the common ones, unless fewer than two would be left. */
export function tellingOf(words: readonly string[]): string[] {
  const telling = words.filter((word) => !COMMON.has(fold(word)));
  return telling.length >= 2 ? telling : [...words];
}
