/**
 * Applies the reader's theme, text size and letters. They are stored as a style of the root element
 * (client/settings/choices.ts), so that this is short enough for every page's head.
 *
 * Client code since only the reader's device knows the choices. Without it the page follows the
 * system's theme and the browser's size of text.
 */
export function applyTheme(): void {
  const {
    head,
    documentElement: { style },
  } = document;
  style.cssText = localStorage.look ?? "";
  head.querySelector("[name=theme-color]:not([media])")?.remove();
  const content = style.getPropertyValue("--bars");
  // Of several such elements browsers take the first.
  if (content) {
    head.prepend(Object.assign(document.createElement("meta"), { name: "theme-color", content }));
  }
}
