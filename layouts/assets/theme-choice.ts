/**
 * The reader's choice between light and dark. Only one that differs from what the browser prefers is kept: whoever goes
 * back to that preference follows it again.
 */

export type Theme = "light" | "dark";

const KEY = "theme";

export const preference = matchMedia("(prefers-color-scheme: dark)");

const preferred = (): Theme => (preference.matches ? "dark" : "light");

export const shown = (): Theme => chosen() ?? preferred();

/** Sets what the style sheet looks at; without a choice that is the preference alone. */
export function apply(): void {
  const theme = chosen();
  if (theme) document.documentElement.dataset["theme"] = theme;
  else delete document.documentElement.dataset["theme"];
}

export function choose(theme: Theme): void {
  const isPreferred = theme === preferred();
  unkept = undefined;
  try {
    if (isPreferred) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // A browser may forbid all storage: the choice then holds for this page.
    if (!isPreferred) unkept = theme;
  }
  apply();
}

let unkept: Theme | undefined;

function chosen(): Theme | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === "light" || kept === "dark") return kept;
  } catch {
    // The same.
  }
  return unkept;
}
