import { savesData } from "./heldPictures/savesData.ts";

/**
 * Loads the paper's fonts on narrow screens after the story and its picture; on wide screens it shows those that
 * came too late for `font-display: optional`.
 *
 * Client code since style sheets cannot say “after everything else” or “unless anything moves”: on a slow network
 * the fonts would compete with the picture. Without it the page is shown in the system's serif with adjusted
 * metrics; without any script the style sheet loads the fonts itself (app/tokens.css).
 */

/** Milliseconds of loading after which the fonts are not swapped in on this page any more. */
const SETTLED_AFTER = 1500;

export function loadFonts(): void {
  if (savesData()) return;
  if (matchMedia("(min-width: 48rem)").matches) void showLateFonts();
  else if (!("faces" in document.documentElement.dataset)) void load();
}

/**
 * Wide screens: browsers do not use an `optional` font that comes after a tenth of a second, so the same files are
 * added under other names, and headlines with the paper's name are set in them where that moves nothing. The text
 * has links within its lines, which would move.
 */
async function showLateFonts(): Promise<void> {
  const headlines = [
    ...document.querySelectorAll<HTMLElement>("h1, h2, h3, header a[href='/']"),
  ].filter((element) => /^"?Newsreader/.test(getComputedStyle(element).fontFamily));
  const family = headlines[0] && getComputedStyle(headlines[0]).fontFamily;
  if (!family || isShown(family)) return;
  const start = performance.now();
  const name = family.split(",")[0]?.replaceAll('"', "") ?? "";
  const rule = [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .find(
      ({ style }) => style.fontFamily.replaceAll('"', "") === name && style.fontStyle !== "italic",
    );
  if (!rule) return;
  const font = new FontFace("Late", rule.style.getPropertyValue("src"), {
    weight: rule.style.fontWeight,
  });
  await font.load();
  if (performance.now() - start > SETTLED_AFTER) return;
  document.fonts.add(font);
  const anythingMoved = movement();
  const set = (elements: HTMLElement[], to: string) => {
    for (const element of elements) element.style.fontFamily = to;
  };
  set(headlines, `Late, ${family}`);
  if (!anythingMoved()) return;
  set(headlines, "");
  for (const headline of headlines.filter(isInSight)) {
    set([headline], `Late, ${family}`);
    if (anythingMoved()) set([headline], "");
  }
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Whether the first font of a list is used: a text is then as wide without the others. */
function isShown(family: string): boolean {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return true;
  const width = (font: string) => {
    context.font = `72px ${font}`;
    return context.measureText("Broadsheet, 1914").width;
  };
  return width(`${family.split(",")[0]}, monospace`) !== width("monospace");
}

async function load(): Promise<void> {
  const start = performance.now();
  await Promise.all(fontsOfPage().map((face) => face.load()));
  try {
    localStorage.faces = "1";
  } catch {
    // Storage is disabled: each page loads its fonts again, from the browser's cache.
  }
  if (performance.now() - start < SETTLED_AFTER) await showUnlessAnythingMoves();
}

/** The two fonts that the page's style sheet would use: see --font-headline in app/tokens.css. */
function fontsOfPage(): FontFace[] {
  const withItalics = document.querySelector("[data-italics]") !== null;
  return [...document.fonts].filter((face) => {
    const family = face.family.replaceAll('"', "");
    if (family === "Newsreader") return face.style === "normal" || withItalics;
    return family === "Newsreader Display" && !withItalics;
  });
}

/** Milliseconds of work after which the main thread is released. */
const TASK_BUDGET = 4;

/** Texts that change their font between two measurements. */
const BATCH = 4;

/**
 * Swaps the fonts in, unless anything in the viewport would move. They are tried text by text, in short tasks, and
 * reverted before the next paint as soon as anything moves.
 */
async function showUnlessAnythingMoves(): Promise<void> {
  const all = [...document.body.querySelectorAll<HTMLElement>("*")];
  const texts = all.filter(hasText).flatMap((element) => {
    const family = getComputedStyle(element).fontFamily;
    const face = /^"?(Newsreader(?: Display)?) /.exec(family)?.[1];
    // As in the style sheet, so that no second layout is needed.
    return face ? [{ element, family: `"${face}", ${family}` }] : [];
  });
  const anythingMoved = movement(all);
  let moved = false;
  let since = performance.now();
  for (let next = 0; next < texts.length && !moved; next += BATCH) {
    for (const { element, family } of texts.slice(next, next + BATCH)) {
      element.style.fontFamily = family;
    }
    moved = anythingMoved();
    if (!moved && performance.now() - since > TASK_BUDGET) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  }
  const root = document.documentElement;
  if (!moved) root.dataset.faces = "";
  for (const { element } of texts) element.style.fontFamily = "";
  if (anythingMoved()) delete root.dataset.faces;
}

/** A function that says whether anything in the viewport has moved since now. */
function movement(all = [...document.body.querySelectorAll<HTMLElement>("*")]): () => boolean {
  const at = scrollY;
  const inSight = all
    .map((element) => ({ element, was: element.getBoundingClientRect() }))
    .filter(({ was }) => was.height > 0 && was.bottom > 0 && was.top < innerHeight);
  return () =>
    scrollY !== at ||
    inSight.some(({ element, was }) => {
      const is = element.getBoundingClientRect();
      return Math.abs(is.top - was.top) > 2 || Math.abs(is.left - was.left) > 2;
    });
}

function hasText({ childNodes }: Element): boolean {
  return [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
}
