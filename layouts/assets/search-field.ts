/**
 * Makes a field of the link to the search. It leads to the search page with the words in the fragment of the address,
 * which is never sent; a form that works without this script would send them to the server.
 */

const link = document.querySelector<HTMLAnchorElement>("a[data-search]");
if (link) makeField(link);

function makeField(link: HTMLAnchorElement): void {
  const form = document.createElement("form");
  form.setAttribute("role", "search");
  const input = document.createElement("input");
  input.type = "search";
  input.autocomplete = "off";
  input.spellcheck = false;
  input.placeholder = link.textContent ?? "";
  input.setAttribute("aria-label", link.dataset["search"] ?? "");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = input.value.trim();
    location.href = words === "" ? link.href : `${link.href}#q=${encodeURIComponent(words)}`;
  });
  form.append(input);
  link.replaceWith(form);
  addEventListener("keydown", (event) => {
    const isWriting =
      event.target instanceof Element && event.target.matches("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
    event.preventDefault();
    input.focus();
  });
}
