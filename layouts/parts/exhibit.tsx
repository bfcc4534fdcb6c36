/** The words of the source around a quotation, and how the two differ. */
import { Fragment, type VNode } from "preact";
import type { Quote } from "../../src/digest/types.ts";
import type { PageContext } from "../../src/site/context.ts";
import type { Exhibit, Run } from "../../src/site/evidence.ts";
import { languageOf } from "./language.ts";

/** The whole sentence with its neighbours, the quoted words lit; the whole passage where they were not found in it. */
export function SourcePassage(props: { at: PageContext; quote: Quote; exhibit: Exhibit | undefined }): VNode | null {
  const { at, quote, exhibit } = props;
  const words = at.words.evidence;
  const { passage, source } = quote;
  if (!exhibit && !passage) return null;
  const isFound = exhibit && quote.kind === "quote";
  const isAlone = exhibit?.runs.every(({ kind }) => kind === "quoted");
  return (
    <section aria-labelledby="passage">
      <h2 id="passage">{isFound || !exhibit ? words.passage : words.passageNearest}</h2>
      <blockquote class="passage" {...languageOf(at, source.lang, at.lang)}>
        {exhibit ? (
          <p>
            {exhibit.runs.map((run, i) => (
              <RunOfText key={i} at={at} run={run} lang={source.lang} />
            ))}
          </p>
        ) : (
          at.passageText(passage!).map((paragraph, i) => <p key={i}>{paragraph}</p>)
        )}
      </blockquote>
      {isFound && <p class="note">{isAlone ? words.passageAlone : words.passageHint}</p>}
    </section>
  );
}

/** A run of the source's text, lit where it is quoted. */
export function RunOfText({ at, run: { kind, text }, lang }: { at: PageContext; run: Run; lang: string }): VNode {
  if (kind === "quoted") return <mark>{text}</mark>;
  if (kind === "around") return <span class="around">{text}</span>;
  if (kind === "sentence") return <>{text}</>;
  return (
    <span class="left-out">
      <span class="unseen" {...languageOf(at, at.lang, lang)}>
        {at.words.evidence.leftOut}{" "}
      </span>
      {text}
    </span>
  );
}

/**
 * The difference as a printed correction, only where a primary source shows it: between two reports nobody here knows
 * which of them to strike.
 */
export function Difference({ at, quote }: { at: PageContext; quote: Quote }): VNode | null {
  const { diff } = quote.check;
  const { ink } = at.verdictOf(quote);
  if (!diff || ink !== "changed" || diff.every(({ kind }) => kind === "equal")) return null;
  const words = at.words.evidence.diff;
  return (
    <section aria-labelledby="difference">
      <h2 id="difference">{words.heading}</h2>
      <p class="diff" {...languageOf(at, quote.lang, at.lang)}>
        {diff.map(({ kind, words: text }, i) => (
          <Fragment key={i}>
            {i > 0 && " "}
            {kind === "equal" ? text : <Change at={at} kind={kind} text={text} lang={quote.lang} />}
          </Fragment>
        ))}
      </p>
      <p class="note">{words.hint}</p>
    </section>
  );
}

/** Most screen readers pass over `del` and `ins`, so that each says in words what it is. */
function Change(props: { at: PageContext; kind: "delete" | "insert"; text: string; lang: string }): VNode {
  const { at, kind, text, lang } = props;
  const { deleted, inserted } = at.words.evidence.diff;
  const Element = kind === "delete" ? "del" : "ins";
  return (
    <Element>
      <span class="unseen" {...languageOf(at, at.lang, lang)}>
        {kind === "delete" ? deleted : inserted}{" "}
      </span>
      {text}
    </Element>
  );
}
