import { holdPictures, savesData } from "./heldPictures/savesData.ts";
import { applyTheme, chooseVersions } from "./settings/theme.ts";

/**
 * Runs in the head of every page before anything is painted, so it has to be tiny. Its element
 * names the module that loads everything else.
 *
 * Client code since only the device knows the reader's settings, and since only a script can load a script after
 * the story and its picture. Without it the page is painted as the style sheet says.
 */
const module = document.currentScript?.dataset.first ?? "";
try {
  if (localStorage.faces) document.documentElement.dataset.faces = "";
  if (localStorage.look) applyTheme();
} catch {
  // Storage is disabled.
}
// Before the first one is parsed, since a request that has begun already costs data.
const saves = savesData();
const hold = new MutationObserver(() => {
  chooseVersions();
  if (saves)
    holdPictures(document.querySelectorAll("img:not([data-held]),picture source:not([data-held])"));
});
if (saves || document.documentElement.style.colorScheme) {
  hold.observe(document, { childList: true, subtree: true });
}
addEventListener("load", () => {
  hold.disconnect();
  const start = () => requestAnimationFrame(() => setTimeout(() => import(module)));
  // The first picture is lazy in the markup, so the load event does not wait for it.
  const first = document.querySelector<HTMLImageElement>("img[fetchpriority]");
  if (!first || first.complete) start();
  else first.onload = first.onerror = start;
});
