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
  ].filter((element) => faceOf(getComputedStyle(element).fontFamily));
  const family = headlines[0] && getComputedStyle(headlines[0]).fontFamily;
  if (!family || isShown(family)) return;
  const start = performance.now();
  const name = family.split(",")[0]?.replaceAll('"', "") ?? "";
  // Readers' pages have their sheet within them; a font's address in another is relative to that one.
  const rule = [...document.styleSheets]
    .flatMap(({ href, cssRules }) => (href ? [] : [...cssRules]))
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

/** The paper's font in a list of families, by the name of its fallback: “Newsreader Georgia”. */
function faceOf(families: string): string | undefined {
  return /([^",]+) (?:Georgia|Arial)/.exec(families)?.[1]?.trim();
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
    return context.measureText("Handgloves, 1914").width;
  };
  return width(`${family.split(",")[0]}, monospace`) !== width("monospace");
}

async function load(): Promise<void> {
  const start = performance.now();
  const words = document.body.textContent ?? "";
  await Promise.all(fontsOfPage().map((font) => document.fonts.load(font, words)));
  try {
    localStorage.faces = "1";
  } catch {
    // Storage is disabled: each page loads its fonts again, from the browser's cache.
  }
  if (performance.now() - start < SETTLED_AFTER) await showUnlessAnythingMoves();
}

/**
 * The two fonts that the page's style sheet would use, as values of `font`: see --font-headline in app/tokens.css.
 * Of a font with several files, those with the page's letters are loaded. Bold words wait for the next page.
 */
function fontsOfPage(): string[] {
  const withItalics = document.querySelector("[data-italics]") !== null;
  const fonts = [...document.fonts].flatMap(({ family, style, weight }) => {
    const name = family.replaceAll('"', "");
    const isOther =
      / (?:Georgia|Arial|Local)$/.test(name) ||
      weight === "700" ||
      (name.endsWith(" Display") ? withItalics : style !== "normal" && !withItalics);
    return isOther ? [] : `${style} ${weight.split(" ")[0]} 1em "${name}"`;
  });
  return [...new Set(fonts)];
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
    const face = faceOf(family);
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
    .map((element) => {
      // Text after an element begins where the element ends.
      const { nextSibling } = element;
      const ahead = nextSibling?.nodeType === Node.TEXT_NODE && nextSibling.nodeValue?.trim();
      return { element, ahead, was: element.getBoundingClientRect() };
    })
    .filter(({ was }) => was.height > 0 && was.bottom > 0 && was.top < innerHeight);
  return () =>
    scrollY !== at ||
    inSight.some(({ element, ahead, was }) => {
      const is = element.getBoundingClientRect();
      const moved = (side: "top" | "left" | "right") => Math.abs(is[side] - was[side]) > 2;
      return moved("top") || moved("left") || (ahead && moved("right"));
    });
}

function hasText({ childNodes }: Element): boolean {
  return [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
}
