/**
 * Dresses the page as the reader has chosen. The choices are kept ready as a style of the root element
 * (elements/choices.ts), so that this is short enough for every page's head.
 *
 * Client code since only the reader's device knows the choices. Without it the page follows the
 * system's theme and the browser's size of text.
 */
export function showLook(): void {
  const root = document.documentElement;
  root.style.cssText = localStorage.look ?? "";
  // Of several such elements browsers take the first.
  const own = document.head.querySelector<HTMLMetaElement>("[data-bars]");
  const bars = root.style.getPropertyValue("--bars");
  if (!bars) {
    own?.remove();
    return;
  }
  const meta = own ?? document.createElement("meta");
  meta.name = "theme-color";
  meta.content = bars;
  meta.dataset.bars = "";
  document.head.prepend(meta);
}
