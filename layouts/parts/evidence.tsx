/** The evidence of a quotation in words: the verdict, and everything a careful reader should know beside it. */
import type { ComponentChildren, VNode } from "preact";
import type { Quote } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import type { Evidence } from "../../src/site/evidence.ts";
import type { Edit } from "../../src/quotes/types.ts";
import { Filled, fromTheLeft, Local } from "./local.tsx";
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
      <p>{evidence.verdict[label](source.kinds[quote.source.meta.kind].toLocaleLowerCase(at.lang))}</p>
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
        {notes.map((note, i) => (
          <li key={i}>{note}</li>
        ))}
      </ul>
      {edits.length > 0 && (
        <>
          <h3>{words.edits.heading}</h3>
          <ul class="links">
            {edits.map((edit, i) => (
              <li key={i}>{editText(at, edit, quote)}</li>
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
          [
            at.words.source.archived,
            meta.archived && (
              <a href={meta.archived} {...fromTheLeft(at)}>
                {meta.archived}
              </a>
            ),
          ],
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
      <span class="on-paper" {...fromTheLeft(at)}>
        {" "}
        {quote.source.meta.url}
      </span>
    </>
  );
}

function annotation(at: PageContext, quote: Quote): ComponentChildren {
  return at.hasAnnotation(quote) && <a href={at.href(at.urls.annotation(quote))}>JSON</a>;
}

function notesOf(at: PageContext, quote: Quote): ComponentChildren[] {
  const { notes } = at.words.evidence;
  const { confidences } = at.words.source;
  const view = at.verdictOf(quote);
  const { meta } = quote.source;
  const { waiver, context, reportedBy, noText } = quote;
  const editors = (text: string): VNode => <Local at={at} words={{ text, lang: langOfEditors(quote) }} />;
  const told: ComponentChildren[] = [
    waiver && waiverNote(at, waiver, editors),
    view.isEdited && notes.edited,
    view.isFragment && notes.fragment,
    context && <Filled sentence={notes.context} gaps={[editors(context)]} />,
    reportedBy && <Filled sentence={notes.reportedBy} gaps={[<Local at={at} words={at.nameOf(reportedBy)} />]} />,
    noText && <Filled sentence={notes.noText} gaps={[editors(noText)]} />,
    view.isDeliveryUnknown && notes.deliveryUnknown,
    view.isUncertainCopy && meta.confidence && notes.uncertain(confidences[meta.confidence]),
    meta.checked ? notes.recorded(at.date(meta.checked.date)) : notes.notRecorded,
  ];
  return told.filter((note) => note !== undefined && note !== false && note !== "");
}

function waiverNote(
  at: PageContext,
  { reason, by, date }: NonNullable<Quote["waiver"]>,
  editors: (text: string) => VNode,
): VNode {
  const { notes } = at.words.evidence;
  if (!by || !date) return <Filled sentence={notes.waiverPlain} gaps={[editors(reason)]} />;
  return <Filled sentence={notes.waiver} gaps={[editors(reason), editors(by), at.date(date)]} />;
}

/** Editors note in the language of the article that quotes. */
const langOfEditors = ({ articles, lang }: Quote): string => articles.at(-1)?.lang ?? lang;

function copyNote(at: PageContext, { source: { meta } }: Quote): string {
  const { copy } = at.words.evidence;
  if (meta.captured) return copy.captured(at.date(meta.captured));
  return meta.obtained ? copy.collection : copy.unknown;
}

function editText(at: PageContext, edit: Edit, { lang, source }: Quote): ComponentChildren {
  const { edits } = at.words.evidence;
  const quoted = (text: string, of: string): VNode => (
    <Local at={at} words={{ text: at.inMarks(text, of), lang: of }} />
  );
  const here = (text: string): VNode => quoted(text, lang);
  const there = (text: string): VNode => quoted(text, source.lang);
  switch (edit.kind) {
    case "first-letter":
      return <Filled sentence={edits.firstLetter} gaps={[there(edit.source), here(edit.quoted)]} />;
    case "ellipsis":
      return <Filled sentence={edits.ellipsis} gaps={[there(edit.leftOut)]} />;
    case "bracket":
      return edit.replaced === "" ? (
        <Filled sentence={edits.inserted} gaps={[here(edit.inserted)]} />
      ) : (
        <Filled sentence={edits.replaced} gaps={[there(edit.replaced), here(edit.inserted)]} />
      );
    case "sic":
      return <Filled sentence={edits.sic} gaps={[there(edit.word)]} />;
    case "emphasis":
      return edits.emphasis;
  }
}
