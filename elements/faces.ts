import { savesData } from "./savesData.ts";

/**
 * Brings the paper's typeface to narrow screens after the story and its picture are there.
 *
 * Client code since style sheets cannot say “after everything else”: on a poor line the fonts would
 * take the line from the picture. Without it the page is read in the system's serif, which has
 * the same measures; without any script the style sheet loads the fonts itself (app/tokens.css).
 */

/** Milliseconds after the page has loaded until which a face may still change before a reader's eyes. */
const SETTLED_AFTER = 1500;

export function bringFaces(): void {
  const root = document.documentElement;
  if ("faces" in root.dataset || matchMedia("(min-width: 48rem)").matches) return;
  if (savesData()) return;
  void load();
}

async function load(): Promise<void> {
  const start = performance.now();
  await Promise.all(facesOfPage().map((face) => face.load()));
  try {
    localStorage.faces = "1";
  } catch {
    // Storage is switched off: every page brings its faces anew, from the browser's cache.
  }
  if (performance.now() - start < SETTLED_AFTER) showUnlessAnythingMoves();
}

/** The two cuts that the page's style sheet would use: see --font-headline in app/tokens.css. */
function facesOfPage(): FontFace[] {
  const withItalics = document.querySelector(".with-italics") !== null;
  return [...document.fonts].filter((face) => {
    const family = face.family.replaceAll('"', "");
    if (family === "Newsreader") return face.style === "normal" || withItalics;
    return family === "Newsreader Display" && !withItalics;
  });
}

/**
 * Shows the faces, unless anything in sight would move. They are tried on what is in sight alone: the
 * rest of the page need not be laid out for it.
 */
function showUnlessAnythingMoves(): void {
  const inSight = [...document.body.querySelectorAll<HTMLElement>("*")]
    .map((element) => ({ element, was: element.getBoundingClientRect() }))
    .filter(({ was }) => was.height > 0 && was.bottom > 0 && was.top < innerHeight);
  const dressed = inSight.flatMap(({ element }) => {
    const family = getComputedStyle(element).fontFamily;
    const face = /^"?(Newsreader(?: Display)?) /.exec(family)?.[1];
    return face ? [{ element, family: `"${face}",${family}` }] : [];
  });
  for (const { element, family } of dressed) element.style.fontFamily = family;
  const moved = inSight.some(({ element, was }) => {
    const is = element.getBoundingClientRect();
    return Math.abs(is.top - was.top) > 2 || Math.abs(is.left - was.left) > 2;
  });
  for (const { element } of dressed) element.style.fontFamily = "";
  if (!moved) document.documentElement.dataset.faces = "";
}
