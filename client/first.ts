import { holdPictures, savesDataBy } from "./heldPictures/savesData.ts";
import { applyTheme, chooseVersions } from "./settings/theme.ts";

/**
 * Runs in the head of every page before anything is painted, so it has to be tiny. Its element
 * names the module that loads everything else.
 *
 * Client code since only the device knows the reader's settings, and since only a script can load a script after
 * the story and its picture. Without it the page is painted as the style sheet says.
 */
const module = document.currentScript?.dataset.first ?? "";
const { dataset, style } = document.documentElement;
let pictures: string | undefined;
try {
  pictures = localStorage.pictures;
  if (localStorage.faces) dataset.faces = "";
  if (localStorage.look) applyTheme();
} catch {
  // Storage is disabled.
}
const saves = savesDataBy(pictures);
let first: HTMLImageElement | null = null;
// Sees pictures before the browser looks for what is near, in the same task as the parser.
const watch = new MutationObserver(() => {
  if (style.colorScheme) chooseVersions();
  // A request that has begun already costs data.
  if (saves)
    holdPictures(document.querySelectorAll("img:not([data-held]),picture source:not([data-held])"));
  first = document.querySelector("img[fetchpriority]");
  // Lazy in the markup, since preload scanners request others before it could be held.
  if (first) first.loading = "eager";
});
watch.observe(document, { childList: true, subtree: true });
addEventListener("load", () => {
  watch.disconnect();
  const start = () => requestAnimationFrame(() => setTimeout(() => import(module)));
  // The first picture is lazy in the markup, so the load event does not wait for it.
  if (!first || first.complete) start();
  else first.onload = first.onerror = start;
});
