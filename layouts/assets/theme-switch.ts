/** Makes the switch between light and dark, which without scripts would do nothing and is therefore no part of the page. */
import { apply, choose, preference, shown } from "./theme-choice.ts";

const masthead = document.querySelector<HTMLElement>("[data-dark]");
if (masthead) makeSwitch(masthead);

function makeSwitch(masthead: HTMLElement): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "theme";
  button.textContent = masthead.dataset["dark"] ?? "";
  const show = (): void => {
    apply();
    button.setAttribute("aria-pressed", String(shown() === "dark"));
  };
  button.addEventListener("click", () => {
    choose(shown() === "dark" ? "light" : "dark");
    show();
  });
  preference.addEventListener("change", show);
  // The choice may have been made in another tab, or on the page from which the reader comes back to this one.
  addEventListener("storage", show);
  addEventListener("pageshow", show);
  show();
  masthead.append(button);
}
