/** The open data: what there is to take, on what terms, and what every field holds. */
import type { ComponentChildren, VNode } from "preact";
import type { PageContext } from "../src/site/context.ts";
import type { DatasetView, DataView } from "../src/site/data/view.ts";
import type { UrlPath } from "../src/site/href.ts";
import type { PageOf } from "../src/site/page-types.ts";
import { Document } from "./parts/document.tsx";
import { Heading } from "./parts/heading.tsx";
import { languageOf } from "./parts/language.ts";
import { Filled } from "./parts/local.tsx";

export function DataPage({ page, at }: { page: PageOf<"data">; at: PageContext }): VNode {
  const view = page.view();
  const words = at.words.data;
  return (
    <Document at={at} title={words.title} description={words.intro} className="list data">
      <Heading
        kicker={<time dateTime={view.modified}>{words.version(view.version, at.date(view.modified))}</time>}
        title={words.title}
        summary={words.intro}
      />
      <Files at={at} view={view} />
      <Terms at={at} view={view} />
      <section aria-labelledby="csv">
        <h2 id="csv">{words.csv.title}</h2>
        <p>{words.csv.form}</p>
        <p>{words.csv.formulas}</p>
      </section>
      <section aria-labelledby="fields">
        <h2 id="fields">{words.fields}</h2>
        {view.datasets.map((set) => (
          <Fields key={set.name} at={at} set={set} />
        ))}
      </section>
    </Document>
  );
}

function Files({ at, view }: { at: PageContext; view: DataView }): VNode {
  const { urls } = at;
  const words = at.words.data;
  return (
    <section aria-labelledby="files">
      <h2 id="files">{words.files}</h2>
      <table class="files">
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col" class="figure">
              {words.records}
            </th>
            <th scope="col">JSON</th>
            <th scope="col">CSV</th>
          </tr>
        </thead>
        <tbody>
          {view.datasets.map(({ name, json, csv, count }) => (
            <tr key={name}>
              <th scope="row">
                <a href={at.href(at.url, name)}>{titleOf(at, name)}</a>
              </th>
              <td class="figure">{at.number(count)}</td>
              <td>
                <FileLink at={at} url={json} />
              </td>
              <td>
                <FileLink at={at} url={csv} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.everything}</th>
            <td class="figure">{at.number(view.total)}</td>
            <td colSpan={2}>
              <FileLink at={at} url={urls.everything} />
            </td>
          </tr>
        </tbody>
      </table>
      <p class="note">
        {words.index}: <FileLink at={at} url={urls.dataIndex} />
      </p>
      <h3>{words.single}</h3>
      <ul class="links single">
        {(["quote", "tag", "person"] as const).map((kind) => {
          const url = view.examples[kind];
          return (
            url && (
              <li key={kind}>
                {words[kind]}: <a href={at.href(url)}>{at.absolute(url)}</a>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

/** A file by its name; where there is little room its ending is shown alone. */
function FileLink({ at, url }: { at: PageContext; url: UrlPath }): VNode {
  const [, stem, ending] = /([^/]+?)(\.[^/]+)$/.exec(url) ?? ["", "", url];
  return (
    <a href={at.href(url)}>
      <span class="stem">{stem}</span>
      {ending}
    </a>
  );
}

function Terms({ at, view: { licence } }: { at: PageContext; view: DataView }): VNode {
  const words = at.words.data;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{words.terms}</h2>
      <p>{licence ? <Licence at={at} name={licence.name} address={licence.address} /> : words.noLicence}</p>
      <p>{words.others}</p>
      <p>{words.privacy}</p>
      <p>{words.stable}</p>
    </section>
  );
}

/** The sentence on the licence, its name a link. */
function Licence({ at, name, address }: { at: PageContext; name: string; address: string }): VNode {
  const link = (
    <a href={address} rel="license">
      {name}
    </a>
  );
  return <Filled sentence={at.words.data.licence} gaps={[link]} />;
}

/** The descriptions are those of the schema, which is in English. */
function Fields({ at, set }: { at: PageContext; set: DatasetView }): VNode {
  const words = at.words.data;
  const english = languageOf(at, "en", at.lang);
  return (
    <section class="record-fields" aria-labelledby={set.name}>
      <h3 id={set.name}>{titleOf(at, set.name)}</h3>
      <p {...english}>
        <Described text={set.description} />
      </p>
      <table class="fields">
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {set.fields.map(({ key, description, isRequired }) => (
            <tr key={key}>
              <th scope="row">
                <code>{key}</code>
              </th>
              <td>
                <span {...english}>
                  <Described text={description} />
                </span>
                {!isRequired && <span class="optional"> ({words.optional})</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="note">
        {words.schema}: <FileLink at={at} url={set.schema} />
      </p>
    </section>
  );
}

/** What stands between grave accents is code. */
function Described({ text }: { text: string }): VNode {
  const parts = text.split("`").map((part, i): ComponentChildren => (i % 2 === 1 ? <code key={i}>{part}</code> : part));
  return <>{parts}</>;
}

function titleOf({ words: { sections, corrections } }: PageContext, name: DatasetView["name"]): string {
  if (name === "tags") return sections.topics;
  return name === "corrections" ? corrections.title : sections[name];
}
