/**
 * Shows the versions of pictures that belong to the reader's theme: in place of the system's theme,
 * which the page's `media` attributes name last, stands a condition that always or never applies.
 * Client code since only the device knows the choice. Without it pictures follow the system's theme.
 */
export function chooseVersions(): void {
  const { colorScheme } = document.documentElement.style;
  const chosen = { dark: "min-width:0", light: "max-width:0" }[colorScheme];
  for (const source of document.querySelectorAll<HTMLSourceElement>("source[media^=screen]")) {
    source.media = source.media.replace(/\([^(]+$/, `(${chosen ?? "prefers-color-scheme:dark"})`);
  }
}

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
  const content = style.getPropertyValue("--bars");
  // Browsers use the first of several such elements.
  if (content) {
    head.prepend(Object.assign(document.createElement("meta"), { name: "theme-color", content }));
  }
}

/** Applies a theme that was chosen after the page had been painted, in place of the one before. */
export function changeTheme(): void {
  document.head.querySelector("[name=theme-color]:not([media])")?.remove();
  applyTheme();
  chooseVersions();
}
