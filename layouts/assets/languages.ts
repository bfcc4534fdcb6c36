/** Finds languages of the Universal Declaration by their names and tags. Without this script the list is whole, by letter. */

const find = document.querySelector<HTMLElement>(".find");
if (find) enable(find);

function enable(find: HTMLElement): void {
  const field = find.querySelector("input")!;
  const status = find.querySelector("[role=status]")!;
  const letters = [...document.querySelectorAll<HTMLElement>("section.letter")].map((section) => ({
    section,
    entries: [...section.querySelectorAll<HTMLElement>("li")].map((entry) => ({
      entry,
      names: folded(`${entry.textContent} ${entry.dataset["names"] ?? ""}`),
    })),
  }));

  const show = (): void => {
    const wanted = folded(field.value).split(/\s+/);
    let count = 0;
    for (const { section, entries } of letters) {
      let here = 0;
      for (const { entry, names } of entries) {
        entry.hidden = !wanted.every((word) => names.includes(word));
        if (!entry.hidden) here++;
      }
      section.hidden = here === 0;
      count += here;
    }
    const { shown = "", none = "" } = find.dataset;
    status.textContent = field.value.trim() === "" ? "" : count === 0 ? none : shown.replace("{number}", String(count));
  };

  find.hidden = false;
  field.addEventListener("input", show);
  // A browser may keep the words when the reader comes back.
  if (field.value !== "") show();
}

/** Without accents and capital letters: nobody types the ones of a language they are looking for. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
