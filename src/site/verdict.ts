/** What readers are told of a check: one label for each thing that was compared, and never more than was compared. */
import type { Quote } from "../digest/types.ts";
import type { Words } from "../language/interface.ts";

/** The labels of the quote rules, section 4, qualified by what kind of text the source is. */
export type VerdictLabel =
  | "matches"
  | "matchesEdited"
  | "matchesInterpreter"
  | "matchesScan"
  | "translated"
  | "report"
  | "noText"
  | "conflicting"
  | "misquotation"
  | "waived";

/** The ink of the stamp; colour never carries a meaning alone, so each label has words and a sign of its own. */
export type Ink = "checked" | "caution" | "changed";

export interface VerdictView {
  label: VerdictLabel;
  ink: Ink;
  sign: "✓" | "≈" | "≠" | "✗" | "!";
  isEdited: boolean;
  isFragment: boolean;
  isInterpreted: boolean;
  /** The copy comes from a scan or a machine, or its maker was not sure of it. */
  isUncertainCopy: boolean;
  /** Spoken words of which nobody here knows whether the text was written before or after. */
  isDeliveryUnknown: boolean;
}

/** What stands before words that are shown because they differ, in an article, a feed or a list: "Misquotation:". */
export const differsLabel = (quote: Quote, words: Words): string =>
  words.evidence.differs[verdictOf(quote).label] ?? words.quote.differs;

const SPOKEN = new Set(["speech", "remarks", "press-briefing", "transcript", "interview", "video"]);

export function verdictOf({ check, source }: Quote): VerdictView {
  const { meta } = source;
  const facts = {
    isEdited: check.edits.length > 0,
    isFragment: check.fragment !== undefined,
    isInterpreted:
      meta.delivery === "interpreted" || (meta.spokenLang !== undefined && meta.spokenLang !== source.lang),
    isUncertainCopy: meta.confidence !== undefined && meta.confidence !== "high",
    isDeliveryUnknown: SPOKEN.has(meta.kind) && meta.delivery === undefined,
  };
  const view = (label: VerdictLabel, ink: Ink, sign: VerdictView["sign"]): VerdictView => ({
    label,
    ink,
    sign,
    ...facts,
  });
  if (check.waived === true) return view("waived", "changed", "!");
  switch (check.verdict) {
    case "verbatim":
      if (facts.isInterpreted) return view("matchesInterpreter", "checked", "✓");
      if (facts.isEdited) return view("matchesEdited", "checked", "✓");
      return facts.isUncertainCopy ? view("matchesScan", "checked", "✓") : view("matches", "checked", "✓");
    case "translated":
      return view("translated", "checked", "≈");
    case "unverified":
      return meta.standing === "secondary" || check.found
        ? view("report", "caution", "≈")
        : view("noText", "caution", "≈");
    case "conflicting":
      return view("conflicting", "caution", "≠");
    case "misquotation":
      return view("misquotation", "changed", "✗");
    default:
      // The build fails on every other verdict unless it is waived.
      return view("waived", "changed", "!");
  }
}
