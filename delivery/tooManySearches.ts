import { escapeText } from "../newsroom/http/xml.ts";
import { directionOf } from "../newsroom/locales/language.ts";
import { say, sayParts, type Wording } from "../newsroom/locales/messages.ts";
import { type ColourName, paletteOf } from "../newsroom/paper/palette.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import type { Theme } from "../newsroom/schema/theme.ts";

/** The paper's colours, fonts that every device has, and the measure of the error page. */
function styleOf(theme: Theme | undefined): string {
  const { light, dark } = paletteOf(theme);
  const colour = (name: ColourName) => `light-dark(${light[name]},${dark[name]})`;
  return [
    ":root{color-scheme:light dark}",
    `body{margin:0;background:${colour("paper")};color:${colour("ink")};font:1.1875rem/1.5 Georgia,serif}`,
    `header{border-bottom:1px solid ${colour("hairline")};text-align:center}`,
    "header a{display:block;padding:1rem;color:inherit;font-size:1.75rem;text-decoration:none}",
    "main{max-width:42rem;margin:0 auto;padding:3rem 1.25rem}",
    "h1{margin:0;font-size:2rem;font-weight:500;line-height:1.15}",
    "main a{color:inherit;text-underline-offset:4px}",
  ].join("");
}

/**
 * The page for a client that searches too much. It is made without Next and without a query, so that it costs
 * less than the search that it refuses.
 * @param paper undefined while no edition can be read
 * @param seconds until the next search is answered
 */
export function tooManySearches(
  paper: Pick<Paper, "name" | "language" | "words" | "theme"> | undefined,
  seconds: number,
): string {
  const { name = "", language = "en" } = paper ?? {};
  const wording: Wording = paper ?? { language };
  const title = say(wording, "tooManySearches");
  const front = (inside: string[]) => `<a href="/">${inside.join("")}</a>`;
  return [
    `<!doctype html><html lang="${escapeText(language)}" dir="${directionOf(language)}"><head><meta charset="utf-8">`,
    `<title>${escapeText(title)}${name && ` – ${escapeText(name)}`}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<style>${styleOf(paper?.theme)}</style></head><body>`,
    name && `<header><a href="/">${escapeText(name)}</a></header>`,
    `<main><h1>${escapeText(title)}</h1>`,
    `<p>${escapeText(say(wording, "tooManySearchesText", { seconds }))}</p>`,
    `<p>${sayParts<"readMeanwhile", string>(wording, "readMeanwhile", { front }).join("")}</p></main></body></html>`,
  ].join("");
}
