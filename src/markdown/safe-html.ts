/** Markup that may stand in a page as it is. Only the renderer here, and templates that escape, make it. */

export type SafeHtml = string & { readonly __brand: "SafeHtml" };

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeHtml(text: string): SafeHtml {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!) as SafeHtml;
}
