import { LRUCache } from "lru-cache";
import postcss, { type Container, type Root } from "postcss";

/** A class of a page's style sheet, unescaped. */
type ClassName = string;

/** A rule whose selector is one class that no other selector of the sheet names. */
export interface ClassRule {
  name: ClassName;
  /** The class as the selector writes it. */
  written: string;
  style: string;
}

/** A style sheet in pieces: rules of one class each that follow one another, and what stands between them. */
export interface ClassTemplate {
  pieces: Array<ClassRule[] | TextWithClasses>;
  /** All its classes, in the order of the sheet. */
  classes: ClassName[];
}

/** Text of a sheet: every second part is a class of a selector, as written there. */
interface TextWithClasses {
  parts: string[];
  names: ClassName[];
}

const NAME = /\.((?:\\.|[\w-]|\P{ASCII})+)/gu;
const ONE_CLASS = /^\.((?:\\.|[\w-]|\P{ASCII})+)$/u;

/** Stands on both sides of a class in a sheet that is taken apart; style sheets have no control characters. */
const EDGE = "\u0001";
/** The same for a class that is a whole selector. */
const ALONE = "\u0002";
const RULE = `\\.${ALONE}([^${ALONE}]+)${ALONE}\\{([^{}]*)\\}`;
const RUN = new RegExp(`((?:${RULE.replaceAll("(", "(?:")})+)`);

/** Pages of a kind mostly have the same style sheet (trimStyles.ts), and parsing takes longer than all else here. */
const templates = new LRUCache<string, ClassTemplate>({ max: 100 });

/** Takes a style sheet apart at its classes. */
export function classTemplate(css: string): ClassTemplate {
  let template = templates.get(css);
  if (!template) {
    template = takenApart(postcss.parse(css));
    templates.set(css, template);
  }
  return template;
}

function takenApart(root: Root): ClassTemplate {
  const times = timesNamed(root);
  root.walkRules((rule) => {
    const name = ONE_CLASS.exec(rule.selector)?.[1];
    const edge = name && times.get(name) === 1 && isPlain(rule) ? ALONE : EDGE;
    rule.selector = rule.selector.replace(NAME, (_, each: string) => `.${edge}${each}${edge}`);
  });
  const pieces = root
    .toString()
    .split(RUN)
    .map((text, at) => (at % 2 === 1 ? rulesIn(text) : textOf(text)));
  const classes = pieces.flatMap((piece) =>
    "names" in piece ? piece.names : piece.map(({ name }) => name),
  );
  return { pieces, classes: [...new Set(classes)] };
}

/** How often selectors name each class, as written there. */
function timesNamed(root: Root): Map<string, number> {
  const times = new Map<string, number>();
  root.walkRules(({ selector }) => {
    for (const [, name = ""] of selector.matchAll(NAME))
      times.set(name, (times.get(name) ?? 0) + 1);
  });
  return times;
}

/** Whether a rule has declarations only, without a brace among them. */
function isPlain(rule: Container): boolean {
  return !/[{}]/.test((rule.nodes ?? []).join(""));
}

function rulesIn(text: string): ClassRule[] {
  return [...text.matchAll(new RegExp(RULE, "g"))].map(([, written = "", style = ""]) => ({
    name: unescaped(written),
    written,
    style,
  }));
}

function textOf(text: string): TextWithClasses {
  const parts = text.split(EDGE);
  return { parts, names: parts.filter((_, at) => at % 2 === 1).map(unescaped) };
}

function unescaped(name: string): string {
  return name.replace(/\\(.)/g, "$1");
}
