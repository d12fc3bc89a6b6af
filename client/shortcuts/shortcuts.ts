import { make, style } from "../markup.ts";
import css from "./shortcuts.css";

/**
 * Keyboard shortcuts and their list. Loaded when the first one is pressed (keys.ts). They can be
 * switched off here and in the settings (WCAG 2.1.4).
 */
const SHORTCUTS: Record<string, { name: string; run: () => void }> = {
  "/": { name: WORDS.search, run: search },
  "?": { name: WORDS.thisList, run: showList },
  h: { name: WORDS.frontPage, run: () => location.assign("/") },
  j: { name: WORDS.nextStory, run: () => follow("next") },
  k: { name: WORDS.previousStory, run: () => follow("prev") },
  t: { name: WORDS.topOfPage, run: () => scrollTo({ top: 0 }) },
  ",": {
    name: WORDS.settings,
    run: () => document.querySelector<HTMLElement>("paper-settings button")?.click(),
  },
};

export function press(key: string): void {
  SHORTCUTS[key]?.run();
}

function search(): void {
  const box = document.querySelector<HTMLInputElement>("#q");
  if (box) box.select();
  else location.assign("/search#q");
}

function follow(rel: string): void {
  document.querySelector<HTMLAnchorElement>(`main a[rel~=${rel}]`)?.click();
}

let list: HTMLDialogElement | undefined;

function showList(): void {
  if (!list) {
    style(css);
    list = makeList();
    document.body.append(list);
  }
  if (!list.open) list.showModal();
}

function makeList(): HTMLDialogElement {
  const dialog = make("dialog", { className: "shortcuts" });
  dialog.setAttribute("aria-labelledby", "shortcuts");
  const close = () => dialog.close();
  // Closes on a click beside the list.
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) close();
  });
  const off = () => {
    try {
      localStorage.keys = "off";
    } catch {
      // Storage is disabled.
    }
    close();
  };
  dialog.append(
    make(
      "div",
      {},
      make("h2", { id: "shortcuts" }, WORDS.shortcuts),
      make(
        "dl",
        {},
        ...Object.entries(SHORTCUTS).map(([key, { name }]) =>
          make("div", {}, make("dt", {}, make("kbd", {}, key)), make("dd", {}, name)),
        ),
      ),
      make("button", { type: "button", onclick: close }, WORDS.close),
      make("button", { type: "button", onclick: off }, WORDS.shortcutsOff),
      make("p", {}, WORDS.shortcutsAgain),
    ),
  );
  return dialog;
}
