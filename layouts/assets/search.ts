/**
 * The search page in the browser: words in, results out, each leading to the page of what was found. What is searched
 * stays in the fragment of the address, which is never sent to a server. Results are built as DOM nodes: titles and
 * metadata come raw from the index.
 */
import type { Pagefind, PagefindData, PagefindResult } from "./pagefind.js";

const form = document.querySelector<HTMLFormElement>("#search");
const input = document.querySelector<HTMLInputElement>("#words");
const status = document.querySelector<HTMLElement>("#search-status");
const list = document.querySelector<HTMLOListElement>("#results");

const AT_ONCE = 10;

if (form && input && status && list) start(form, input, status, list);

function start(form: HTMLFormElement, input: HTMLInputElement, status: HTMLElement, list: HTMLOListElement): void {
  const words = JSON.parse(form.dataset["words"] ?? "{}") as Record<string, string>;
  const root = new URL(form.dataset["root"] ?? "../", location.href);
  let loading: Promise<Pagefind> | undefined;

  const load = (): Promise<Pagefind> =>
    (loading ??= (async () => {
      status.textContent = words["loading"] ?? "";
      const pagefind = (await import(new URL("pagefind/pagefind.js", root).href)) as Pagefind;
      await pagefind.options({ excerptLength: 30 });
      await pagefind.init();
      return pagefind;
    })());

  const search = async (): Promise<void> => {
    const query = input.value.trim();
    history.replaceState(null, "", query === "" ? location.pathname : `#q=${encodeURIComponent(query)}`);
    if (query === "") {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    try {
      const found = await (await load()).debouncedSearch(query, {}, 150);
      // Null: newer words are on their way.
      if (found && input.value.trim() === query) await show(found.results, query);
    } catch {
      loading = undefined;
      status.textContent = words["failed"] ?? "";
    }
  };

  const show = async (results: PagefindResult[], query: string): Promise<void> => {
    const count = results.length;
    status.textContent =
      count === 0
        ? (words["none"] ?? "").replace("{words}", query)
        : count === 1
          ? (words["one"] ?? "")
          : (words["many"] ?? "").replace("{count}", String(count));
    list.replaceChildren();
    await append(results, 0);
  };

  const append = async (results: PagefindResult[], from: number): Promise<void> => {
    const part = await Promise.all(results.slice(from, from + AT_ONCE).map((result) => result.data()));
    list.querySelector(".more")?.remove();
    list.append(...part.map((data) => entry(data, root, words)));
    if (from + AT_ONCE < results.length) {
      const more = element("button", "more", words["more"] ?? "");
      more.type = "button";
      more.addEventListener("click", () => void append(results, from + AT_ONCE));
      const item = element("li", "more");
      item.append(more);
      list.append(item);
    }
  };

  const fromAddress = (): void => {
    const query = new URLSearchParams(location.hash.slice(1)).get("q") ?? "";
    if (query !== input.value.trim()) input.value = query;
    if (query !== "") void search();
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void search();
  });
  input.addEventListener("input", () => void search());
  input.addEventListener("focus", () => void load().then(() => list.childElementCount || (status.textContent = "")), {
    once: true,
  });
  addEventListener("hashchange", fromAddress);
  fromAddress();
}

function entry(data: PagefindData, root: URL, words: Record<string, string>): HTMLLIElement {
  const item = element("li", `result ${data.meta["kind"] ?? ""}`);
  const kind = element("p", "kind", words[data.meta["kind"] ?? ""] ?? "");
  const link = element("a", "", data.meta["title"] ?? "");
  link.href = new URL((data.raw_url ?? data.url).replace(/^\//, ""), root).href;
  const excerpt = element("p", "excerpt");
  excerpt.append(...marked(data.excerpt));
  item.append(kind, link, excerpt);
  return item;
}

/** The excerpt's text with its marks as elements; everything else stays text. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/gs).map((part, i) => {
    const text = part
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&");
    return i % 2 === 1 ? element("mark", "", text) : document.createTextNode(text);
  });
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = "",
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.textContent = text;
  return made;
}
