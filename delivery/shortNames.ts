import { type ClassTemplate, classTemplate } from "./classTemplate.ts";
import { jointClasses } from "./jointClasses.ts";

const STYLE = /(<style>)([\s\S]*?)(<\/style>)/g;
const CLASSES = /(<[a-z][^<>]*?) class="([^"]*)"/g;

/**
 * Classes that are not renamed: those of print styles, and the one by which reader modes find the
 * story.
 */
const KNOWN = new Set(["screen-only", "paper-only", "noted", "story"]);

/**
 * Renames a page's classes in the order of its style sheet, where names that follow one another cost least, makes one of
 * those that have the same elements, and removes classes without a style. Saves nine per cent of a page's compressed
 * bytes (docs/decisions/0009-lean-pages.md).
 */
export function shortenClasses(html: string): string {
  const templates = [...html.matchAll(STYLE)].map(([, , css = ""]) => classTemplate(css));
  const elements = [...html.matchAll(CLASSES)].map(([, , list = ""]) => namesIn(list));
  const [only, ...others] = templates;
  // Rules of several sheets have no one order.
  const joint = only && others.length === 0 ? jointClasses(only, elements, KNOWN) : new Map();
  const short = shortNames(templates, new Set(elements.flat()), joint);
  let sheet = 0;
  return html
    .replace(CLASSES, (_, before: string, list: string) => {
      const names = namesIn(list).flatMap((name) => short.get(name) ?? []);
      return names.length > 0 ? `${before} class="${names.join(" ")}"` : before;
    })
    .replace(STYLE, (_, open: string, __, close: string) => {
      const template = templates[sheet++];
      return `${open}${template ? renamed(template, short, joint) : ""}${close}`;
    });
}

/** The new name of each class that stays: of a known one its own, also without a style. */
function shortNames(
  templates: readonly ClassTemplate[],
  used: ReadonlySet<string>,
  joint: ReadonlyMap<string, string>,
): Map<string, string> {
  const short = new Map([...KNOWN].map((name) => [name, name]));
  let next = 0;
  for (const name of templates.flatMap(({ classes }) => classes)) {
    if (used.has(name) && !short.has(name) && !joint.has(name)) short.set(name, shortName(next++));
  }
  return short;
}

/** a to z, then aa, ab and so on. */
function shortName(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : shortName(Math.floor(index / 26) - 1) + letter;
}

function renamed(
  { pieces }: ClassTemplate,
  short: ReadonlyMap<string, string>,
  joint: ReadonlyMap<string, string>,
): string {
  /** What a class takes over from those before it. */
  const taken = new Map<string, string>();
  let css = "";
  for (const piece of pieces) {
    if ("names" in piece) {
      css += piece.parts
        .map((part, at) =>
          at % 2 === 1 ? (short.get(piece.names[(at - 1) / 2] ?? "") ?? part) : part,
        )
        .join("");
      continue;
    }
    for (const { name, written, style } of piece) {
      const whole = [taken.get(name), style].filter(Boolean).join(";");
      const into = joint.get(name);
      if (into === undefined) css += `.${short.get(name) ?? written}{${whole}}`;
      else taken.set(into, whole);
    }
  }
  return css;
}

function namesIn(list: string): string[] {
  if (!list.includes("&")) return list.split(/\s+/).filter(Boolean);
  return list
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&")
    .split(/\s+/)
    .filter(Boolean);
}
