import { make, style } from "../markup.ts";
import css from "./settings.css";
import { changeTheme } from "./theme.ts";

/**
 * <paper-settings>: the button that opens the reader's settings (settingsPanel.ts). It also applies
 * changes made in other tabs.
 * Client code since choices are stored on the reader's device. Without it there is no button, and
 * the page follows the system's theme and the browser's text size. The page reserves its space, so
 * that nothing moves.
 */
class PaperSettings extends HTMLElement {
  connectedCallback(): void {
    const button = make("button", { type: "button", textContent: WORDS.settings });
    // Styled like the bar's link to the search.
    button.className = document.querySelector("a[href='/search']")?.className ?? "";
    const panel = () => import("./settingsPanel.ts");
    button.onpointerenter = () => void panel();
    button.onclick = async () => (await panel()).openSettings(button);
    this.append(button);
  }
}

function refresh(): void {
  try {
    changeTheme();
  } catch {
    // Storage is disabled.
  }
}

async function followPictures(): Promise<void> {
  (await import("../heldPictures/heldPictures.ts")).follow();
}

export function keepSettings(): void {
  style(css);
  addEventListener("storage", ({ key }) => {
    refresh();
    if (key === "pictures") followPictures();
  });
  // A page restored from the back/forward cache has missed storage events.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) {
      refresh();
      followPictures();
    }
  });
  if (document.querySelector("img[data-held]")) followPictures();
  // Without popovers, the panel could not be closed.
  if ("popover" in HTMLElement.prototype) customElements.define("paper-settings", PaperSettings);
}
