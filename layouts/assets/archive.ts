/**
 * Filters a person's archive in place where all of it stands on one page. Without this script the same links lead to
 * pages of their own, which say the same.
 */

const list = document.querySelector<HTMLElement>(".facets");
if (list) start(list);

function start(list: HTMLElement): void {
  const links = [...list.querySelectorAll<HTMLAnchorElement>("a[data-quotes]")];
  const figures = [...document.querySelectorAll<HTMLElement>("figure.quotation[id]")];
  const status = list.querySelector<HTMLElement>("[role=status]");

  const show = (chosen: HTMLAnchorElement | undefined): void => {
    const wanted = chosen && new Set(chosen.dataset["quotes"]?.split(" "));
    for (const figure of figures) figure.hidden = wanted !== undefined && !wanted.has(figure.id);
    for (const section of document.querySelectorAll<HTMLElement>("section.year")) {
      section.hidden = ![...section.querySelectorAll<HTMLElement>("figure.quotation")].some((figure) => !figure.hidden);
    }
    for (const link of links) {
      if (link === chosen) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    if (status) status.textContent = chosen ? (chosen.dataset["shown"] ?? "") : "";
  };

  for (const link of links) {
    link.addEventListener("click", (event) => {
      // A reader who wants the page of its own, in a tab or to keep, gets it.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      show(link.getAttribute("aria-current") === "true" ? undefined : link);
    });
  }
}
