/** The words of the page on the open data. */

export const data = {
  title: "Open data",
  intro:
    "Articles, quotations, people, topics, sources and corrections of this digest as files, for whoever wants to count, search or link them.",
  version: (version: string, day: string) => `Version ${version}, as of ${day}`,
  files: "Files",
  what: "What",
  records: "Records",
  everything: "Everything, one record on each line",
  index: "The list of these files for programs",
  terms: "What may be done with them",
  licence: (licence: string) =>
    `What this digest wrote itself (titles, summaries, notes, and the data as such) may be used under ${licence}.`,
  noLicence: "This digest names no licence for what it wrote itself; please ask.",
  others:
    "Quoted words belong to those who said or wrote them. Each record carries the copyright of its source. Where words may be quoted but not reprinted, the record has everything but the words; they stand on its page.",
  privacy:
    "Private persons are not in these files, nor is anything they said. Of an article that was withdrawn, only that and why is left, among the corrections.",
  stable:
    "The files change when the content changes, and not from day to day. A field that goes or changes its meaning gives the version a new first number.",
  csv: {
    title: "How to read the CSV files",
    form: "They follow RFC 4180, in UTF-8, with the names of the fields in the first line. What is not known is an empty cell. A list of names stands in its cell parted by spaces, whatever else has parts as JSON.",
    formulas:
      "A spreadsheet runs a cell that begins with =, +, − or @. Such a cell has an apostrophe before it here. To undo this, take one apostrophe away wherever apostrophes stand before such a sign.",
  },
  single: "One at a time",
  quote: "A quotation",
  tag: "A topic with its articles and quotations",
  person: "The quotations of a person",
  fields: "Fields",
  field: "Field",
  meaning: "What it holds",
  optional: "may be missing",
  schema: "JSON Schema",
};
