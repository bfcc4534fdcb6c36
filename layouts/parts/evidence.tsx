/** The evidence of a quotation in words: the verdict, and everything a careful reader should know beside it. */
import type { ComponentChildren, VNode } from "preact";
import type { Quote } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import type { Evidence } from "../../src/site/evidence.ts";
import type { Edit } from "../../src/quotes/types.ts";
import { Facts } from "./facts.tsx";

/** One sentence of verdict, and what no comparison can show. */
export function Verdict({ at, quote }: { at: PageContext; quote: Quote }): VNode {
  const { evidence, source } = at.words;
  const { label, sign, ink } = at.verdictOf(quote);
  return (
    <section class="verdict" aria-labelledby="verdict">
      <h2 id="verdict" class={`stamp ${ink}`}>
        <span class="sign" aria-hidden="true">
          {sign}
        </span>{" "}
        {evidence.labels[label]}
      </h2>
      <p>{evidence.verdict[label](source.kinds[quote.source.meta.kind].toLowerCase())}</p>
      <p class="caveat">{evidence.caveat}</p>
    </section>
  );
}

/** How this was checked: notes in sentences, edits one by one, then the ways to check it again. */
export function Checking({ at, quote, evidence }: { at: PageContext; quote: Quote; evidence: Evidence }): VNode {
  const words = at.words.evidence;
  const notes = [...notesOf(at, quote), copyNote(at, quote)];
  const { edits } = quote.check;
  const { meta } = quote.source;
  return (
    <section aria-labelledby="checking">
      <h2 id="checking">{words.heading}</h2>
      <ul class="links">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {edits.length > 0 && (
        <>
          <h3>{words.edits.heading}</h3>
          <ul class="links">
            {edits.map((edit, i) => (
              <li key={i}>{editText(at, edit)}</li>
            ))}
          </ul>
        </>
      )}
      <Facts
        rows={[
          [
            words.source.heading,
            evidence.sourceLink && <SourceLink at={at} quote={quote} href={evidence.sourceLink} />,
          ],
          [at.words.source.archived, meta.archived && <a href={meta.archived}>{meta.archived}</a>],
          [words.source.rules, words.source.version(evidence.rules)],
          [words.source.annotation, annotation(at, quote)],
        ]}
      />
    </section>
  );
}

function SourceLink({ at, quote, href }: { at: PageContext; quote: Quote; href: string }): VNode {
  return (
    <>
      <a href={href}>{at.words.evidence.source.open}</a>
      <span class="on-paper"> {quote.source.meta.url}</span>
    </>
  );
}

function annotation(at: PageContext, quote: Quote): ComponentChildren {
  return at.hasAnnotation(quote) && <a href={at.href(at.urls.annotation(quote))}>JSON</a>;
}

function notesOf(at: PageContext, quote: Quote): string[] {
  const { notes } = at.words.evidence;
  const { confidences } = at.words.source;
  const view = at.verdictOf(quote);
  const { meta } = quote.source;
  const { waiver, context, reportedBy, noText } = quote;
  const told: (string | false | undefined)[] = [
    waiver && waiverNote(at, waiver),
    view.isEdited && notes.edited,
    view.isFragment && notes.fragment,
    context && notes.context(context),
    reportedBy && notes.reportedBy(reportedBy.name),
    noText && notes.noText(noText),
    view.isDeliveryUnknown && notes.deliveryUnknown,
    view.isUncertainCopy && meta.confidence && notes.uncertain(confidences[meta.confidence]),
    meta.checked ? notes.recorded(at.date(meta.checked.date)) : notes.notRecorded,
  ];
  return told.filter((note) => typeof note === "string");
}

function waiverNote(at: PageContext, { reason, by, date }: NonNullable<Quote["waiver"]>): string {
  const { notes } = at.words.evidence;
  return by && date ? notes.waiver(reason, by, at.date(date)) : notes.waiverPlain(reason);
}

function copyNote(at: PageContext, { source: { meta } }: Quote): string {
  const { copy } = at.words.evidence;
  if (meta.captured) return copy.captured(at.date(meta.captured));
  return meta.obtained ? copy.collection : copy.unknown;
}

function editText(at: PageContext, edit: Edit): string {
  const { edits } = at.words.evidence;
  switch (edit.kind) {
    case "first-letter":
      return edits.firstLetter(edit.source, edit.quoted);
    case "ellipsis":
      return edits.ellipsis(edit.leftOut);
    case "bracket":
      return edit.replaced === "" ? edits.inserted(edit.inserted) : edits.replaced(edit.replaced, edit.inserted);
    case "sic":
      return edits.sic(edit.word);
    case "emphasis":
      return edits.emphasis;
  }
}
