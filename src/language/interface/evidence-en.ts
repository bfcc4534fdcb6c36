/** The words of the evidence: what was compared, in sentences that a layman understands and that claim no more. */

export const evidence = {
  /** The stamp, by label. */
  labels: {
    matches: "matches source",
    matchesEdited: "matches source, edits marked",
    matchesInterpreter: "matches interpreter’s text",
    matchesScan: "matches source, from a scan or machine text",
    translated: "translation; original matches source",
    report: "matches a report; speaker not checked",
    noText: "not compared; no text at hand",
    conflicting: "reported differently",
    misquotation: "misquotation",
    waived: "does not match; published with a reason",
  },
  /** Directly before words that are shown because they differ. */
  differs: { conflicting: "Reported differently:", misquotation: "Misquotation:" } as Partial<Record<string, string>>,
  heading: "How this was checked",
  facts: "Who, when, where",
  verdict: {
    matches: (kind: string) => `These words match our copy of the ${kind}, word for word.`,
    matchesEdited: (kind: string) =>
      `These words match our copy of the ${kind}, apart from the edits shown below, which are marked in the quotation.`,
    matchesInterpreter: (kind: string) =>
      `These words match our copy of the ${kind}, which gives an interpreter’s or translator’s words and not the ones that were spoken.`,
    matchesScan: (kind: string) =>
      `These words match our copy of the ${kind}; the copy was made by scanning or by machine, or its maker was not sure of all of it.`,
    translated: (kind: string) =>
      `This is a translation. The words it was made from match our copy of the ${kind}; whether the translation is good was not compared.`,
    report: () =>
      "These words match somebody else’s report of what was said. The words themselves are not at hand, so nobody here has compared the report with them.",
    noText: () => "No text of the source is at hand, so these words were compared with nothing.",
    conflicting: () =>
      "These words differ from what another report gives. Nobody here holds the words themselves, so which of the two is right is not known.",
    misquotation: (kind: string) =>
      `These words are not what our copy of the ${kind} says. Who changed them, how or why is not known.`,
    waived: () => "These words do not match the source. An editor let them stand, for the reason given below.",
  },
  copy: {
    captured: (day: string) => `Our copy was taken from the address below on ${day}.`,
    collection: "Our copy was taken from a public collection; we have not compared it with the official page.",
    unknown: "How our copy was had is not recorded.",
  },
  notes: {
    edited: "The quotation was edited; each edit is shown.",
    fragment: "The quotation is part of a sentence; the whole sentence is shown.",
    deliveryUnknown: "Whether this text was written before the words were spoken or after is not known.",
    uncertain: (how: string) => `How sure the maker of our copy was of it: ${how}.`,
    context: (reason: string) => `Why the editors think the cut is fair: ${reason}`,
    waiver: (reason: string, by: string, day: string) => `Let stand by ${by} on ${day}: ${reason}`,
    waiverPlain: (reason: string) => `Let stand: ${reason}`,
    reportedBy: (who: string) => `Reported by ${who}, in whose words these stand in quotation marks.`,
    noText: (reason: string) => `Why there is no text: ${reason}`,
    recorded: (day: string) => `The passage itself was compared with the full text of our copy on ${day}.`,
    notRecorded: "The passage itself has not been compared with a full text yet.",
  },
  caveat: "This compares words. It does not show what the speaker meant, or what was left out around them.",
  passage: "In the source",
  passageNearest: "The nearest words in the source",
  passageHint: "The quoted words are marked; the whole sentence and its neighbours stand around them.",
  passageAlone: "The passage kept here holds the quoted words and nothing else.",
  leftOut: "left out:",
  edits: {
    heading: "Edits",
    // The words come in the quotation marks of their own language.
    firstLetter: (source: string, quoted: string) => `First letter changed: ${source} in the source, ${quoted} here.`,
    ellipsis: (words: string) => `The ellipsis stands for: ${words}`,
    inserted: (words: string) => `Added in brackets: ${words}`,
    replaced: (source: string, words: string) => `In brackets: ${words}, where the source has ${source}.`,
    sic: (word: string) => `[sic] after ${word}, which stands so in the source.`,
    emphasis: "The emphasis was added here.",
  },
  diff: {
    heading: "The difference",
    hint: "Struck out: what the source has and these words do not. Underlined: what these words have and the source has not.",
    deleted: "in the source:",
    inserted: "here:",
  },
  source: {
    heading: "The source",
    open: "Open the source at these words",
    rules: "Rules of comparison",
    version: (version: string) => `version ${version}`,
    annotation: "Web Annotation",
  },
  cite: {
    heading: "How to cite",
    plain: "Plain text",
    verdict: "comparison",
    rules: "rules version",
    built: "as of",
  },
};
