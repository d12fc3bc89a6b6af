import { directionOf } from "../locales/language.ts";
import { NAME_HEIGHT, type NameDrawing } from "../paper/nameBox.ts";
import { type FontFolders, fontsOf } from "./loadCardFonts.ts";
import { TypesetText } from "./typesetText.ts";

/** Units from the top of the box to the baseline. */
const ASCENT = 73;
const TRACKING = -0.03;

/** Longer names are text, which can take two lines. */
const LONGEST = 20;

const drawn = new Map<string, NameDrawing | undefined>();

/**
 * Draws the paper's name for the front, where it is so large that a system font in its place would
 * be another paper. Whole units of a hundredth of an em are exact to half a pixel there.
 * @param fonts folders of fonts in order of preference
 * @returns undefined for long names, and if it cannot be drawn, since that must not make pages fail
 */
export function drawName(
  name: string,
  language: string,
  fonts: FontFolders,
): NameDrawing | undefined {
  const key = `${name}\n${language}\n${fonts}`;
  if (!drawn.has(key)) {
    if (drawn.size >= 16) drawn.clear();
    drawn.set(key, [...name].length > LONGEST ? undefined : draw(name, language, fonts));
  }
  return drawn.get(key);
}

function draw(name: string, language: string, fonts: FontFolders): NameDrawing | undefined {
  try {
    const text = new TypesetText(name, fontsOf(fonts, "display"), directionOf(language));
    // A name with a letter that no font has is left to the browser.
    if (text.text !== name) return undefined;
    const joined = /[\p{Script=Arabic}\p{Script=Syriac}]/u.test(name);
    const { path, width } = text.draw(0, name.length, NAME_HEIGHT, joined ? 0 : TRACKING);
    return { path: inWholeSteps(path), width: Math.round(width) };
  } catch (error) {
    console.error("The paper's name could not be drawn:", error);
    return undefined;
  }
}

/** Path data with relative commands in whole units, which compress to half. */
function inWholeSteps(path: string): string {
  let at = [0, 0] as [number, number];
  let start = at;
  let short = "";
  for (const [, command = "", list = ""] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
    if (command === "Z") {
      short += "z";
      at = start;
      continue;
    }
    const numbers = list.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const from = at;
    const steps = numbers.map((value, index) =>
      index % 2 === 0 ? Math.round(value) - from[0] : Math.round(value) + ASCENT - from[1],
    );
    const [x = 0, y = 0] = steps.slice(-2);
    at = [from[0] + x, from[1] + y];
    if (command === "M") start = at;
    if (command === "L" && y === 0) short += x === 0 ? "" : `h${x}`;
    else if (command === "L" && x === 0) short += `v${y}`;
    else short += command.toLowerCase() + steps.join(" ").replaceAll(" -", "-");
  }
  return short;
}
