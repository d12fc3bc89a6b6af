/**
 * Applies the reader's theme, text size and font. They are stored as an inline style of the root
 * element (client/settings/choices.ts), which keeps this short enough for every page's head.
 * Client code since only the reader's device knows the choices. Without it the page follows the
 * system's theme and the browser's text size.
 */
export function applyTheme(): void {
  const {
    head,
    documentElement: { style },
  } = document;
  style.cssText = localStorage.look ?? "";
  head.querySelector("[name=theme-color]:not([media])")?.remove();
  const content = style.getPropertyValue("--bars");
  // Browsers use the first of several such elements.
  if (content) {
    head.prepend(Object.assign(document.createElement("meta"), { name: "theme-color", content }));
  }
}
