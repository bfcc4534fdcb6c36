/** What an editor reads of a quotation that fails its check: what is wrong, the mend, and the words side by side. */
import type { Place, Problems } from "../content/problem.ts";
import type { Check, QuoteClaim } from "../quotes/check.ts";
import { formatCheck } from "../quotes/format.ts";
import type { Checked } from "./evidence.ts";

/** Tells of a quotation that does not pass. `against` names the text when it is not the passages of the record. */
export function reportFailure({ check, claim, raw }: Checked, place: Place, problems: Problems, against = ""): void {
  if (check.passes) return;
  const mend = mendOf(check, claim);
  const message = `${against}${check.reason}${mend === "" ? "" : ` ${mend}`}`;
  problems.add(place, `quote-${check.verdict}`, message, "error", formatCheck(claim, check, raw));
}

function mendOf({ verdict, fragment }: Check, { kind }: QuoteClaim): string {
  switch (verdict) {
    case "altered":
      return "Copy the words again from the source; show with … what is left out and with [brackets] what is not the speaker's.";
    case "not-found":
      return "Copy the words again from the source, add the passage that holds them to its file, or name the source they come from.";
    case "wrong-source":
      return "Name that place in the link instead.";
    case "wrong-speaker":
      return "Name in the link the person who says them there.";
    case "verbatim":
    case "unverified":
      if (kind === "misquote")
        return "Write `quote:` instead of `misquote:`, or quote the words as they were really misquoted.";
      if (fragment)
        return "Quote the whole sentence, or give the link a label and say under it in the front matter why the cut is fair: `quotes: { label: { context: … } }`.";
      return "";
    default:
      return "";
  }
}
