import { holdPictures, savesData } from "./heldPictures/savesData.ts";
import { applyTheme } from "./settings/theme.ts";

/**
 * Runs in the head of every page before anything is painted, so it has to be tiny. Its own element
 * names the module of all other elements.
 *
 * Client code since only the reader's own device knows what it has kept, and since nothing but a
 * script can ask for a script after the story and its picture are there. Without it the page is
 * painted as the style sheet says, and stays as it comes.
 */
const elements = document.currentScript?.dataset.first ?? "";
try {
  if (localStorage.faces) document.documentElement.dataset.faces = "";
  if (localStorage.look) applyTheme();
} catch {
  // Storage is switched off: nothing is kept.
}
// Before the first of them is parsed: a picture whose request has begun has already cost something.
const hold = new MutationObserver(() => {
  holdPictures(document.querySelectorAll("img:not([data-held])"));
});
if (savesData()) hold.observe(document, { childList: true, subtree: true });
addEventListener("load", () => {
  hold.disconnect();
  const start = () => requestAnimationFrame(() => setTimeout(() => import(elements)));
  // The first picture, lazy in the markup, holds up no load event.
  const first = document.querySelector<HTMLImageElement>("img[fetchpriority]");
  if (!first || first.complete) start();
  else first.onload = first.onerror = start;
});
