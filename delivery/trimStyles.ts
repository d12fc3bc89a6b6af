import { LRUCache } from "lru-cache";
import postcss, {
  type AtRule,
  type ChildNode,
  type Container,
  type Declaration,
  type Root,
} from "postcss";

/** Pseudo-elements and states of form controls only. */
const FORM_PART = /^(?:::(?:-webkit-|file-selector-button|placeholder)|:-moz-ui-invalid)/;
const FORM_CONTROLS = ["input", "select", "textarea", "button"];

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** The style sheet of the paper's theme (newsroom/theme/themeStyle.ts). */
const THEME_STYLE = /<style data-theme="">([\s\S]*?)<\/style>/;

/** What occurs in a page's markup. */
interface Used {
  classes: Set<string>;
  tags: Set<string>;
  /** Languages of its parts, without regions. */
  languages: Set<string>;
  /** Writing directions of its parts. */
  directions: Set<string>;
  /** Whether the page is marked as having italics (components/layout/PageLayout.tsx). */
  italics: boolean;
}

/**
 * Removes unused parts of a page's inlined style sheets: rules without a matching class, element,
 * language or direction, fonts that the page does not load, and custom properties without a reference. Client scripts
 * bring their own style sheets.
 */
export function trimStyles(html: string): string {
  const used = usedIn(html);
  const theme = THEME_STYLE.exec(html)?.[1] ?? "";
  // React's attributes are for its script, which has been removed.
  return html
    .replace(THEME_STYLE, "")
    .replace(STYLE, (_, css: string) => `<style>${trimmed(css, theme, used)}</style>`);
}

function usedIn(html: string): Used {
  const classes = new Set<string>();
  const tags = new Set<string>(["html", "body"]);
  const languages = new Set<string>();
  const directions = new Set<string>();
  for (const [, tag = "", attributes = ""] of html.matchAll(/<([a-z][a-z0-9]*)\b([^>]*)/g)) {
    tags.add(tag);
    const list = /\bclass="([^"]*)"/.exec(attributes)?.[1];
    if (list) for (const name of decoded(list).split(/\s+/)) classes.add(name);
    // The name of a page in another language is one label, which needs no rules for texts in it.
    if (tag === "a" && /\shreflang="/i.test(attributes)) continue;
    const language = /\slang="([a-zA-Z]+)/.exec(attributes)?.[1];
    if (language) languages.add(language.toLowerCase());
    const direction = /\sdir="([a-z]+)"/.exec(attributes)?.[1];
    if (direction) directions.add(direction);
  }
  return { classes, tags, languages, directions, italics: / data-italics=""/.test(html) };
}

function decoded(attribute: string): string {
  return attribute
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

/** Trimmed style sheets, by the sheet and by what of it a page uses: pages of a kind mostly use the same. */
const results = new LRUCache<string, string>({ max: 200 });

function trimmed(css: string, theme: string, used: Used): string {
  const whole = sheet(css, theme);
  const key = keyOf(whole, used);
  let result = results.get(key);
  if (result === undefined) {
    result = trimmedAnew(whole.root, used);
    results.set(key, result);
  }
  return result;
}

function trimmedAnew(whole: Root, used: Used): string {
  const root = postcss.root({ raws: { ...whole.raws } });
  copyRules(whole, root, used);
  dropUnusedFonts(root, used);
  inlineUnsetProperties(root);
  dropProperties(root);
  inlineTokens(root);
  return root.toString().trim();
}

/** All that decides how a sheet is trimmed for a page. */
function keyOf({ number, mentioned }: Sheet, used: Used): string {
  const among = (names: readonly string[], has: ReadonlySet<string>) =>
    names.map((name) => (has.has(name) ? 1 : 0)).join("");
  return [
    number,
    used.italics,
    among(mentioned.classes, used.classes),
    among(mentioned.tags, used.tags),
    among(mentioned.languages, used.languages),
    among(mentioned.directions, used.directions),
  ].join(" ");
}

/** A style sheet as far as it is the same for every page. */
interface Sheet {
  root: Root;
  number: number;
  /** What its selectors demand of a page. */
  mentioned: Record<"classes" | "tags" | "languages" | "directions", string[]>;
}

const sheets = new LRUCache<string, Sheet>({ max: 8 });
let sheetsMade = 0;

/** All pages share one or two style sheets, and parsing costs more than trimming. */
function sheet(css: string, theme: string): Sheet {
  const key = theme + css;
  let made = sheets.get(key);
  if (!made) {
    const root = postcss.parse(css);
    dropFallbacks(root);
    shortenRules(root);
    if (theme) applyTheme(root, postcss.parse(theme));
    inlineSpacing(root);
    sheetsMade += 1;
    made = { root, number: sheetsMade, mentioned: mentionedIn(root) };
    sheets.set(key, made);
  }
  return made;
}

function mentionedIn(root: Root): Sheet["mentioned"] {
  const demanded: Demand[] = [];
  root.walkRules(({ selectors }) => {
    demanded.push(...selectors.map(demandOf));
  });
  const all = (names: (demand: Demand) => readonly (string | undefined)[]) => [
    ...new Set(demanded.flatMap(names).filter((name) => name !== undefined)),
  ];
  return {
    classes: all(({ classes }) => classes),
    tags: all(({ tag, formControl }) => [tag, ...(formControl ? FORM_CONTROLS : [])]),
    languages: all(({ language }) => [language]),
    directions: all(({ directions }) => directions),
  };
}

/**
 * Replaces the values of the tokens that a theme sets, which saves every page a second list of them, and appends
 * its other rules.
 */
function applyTheme(root: Root, theme: Root): void {
  const values = new Map<string, string>();
  const plain = new Map<string, string>();
  theme.walkDecls(/^--/, (declaration) => {
    (isPlain(declaration) ? plain : values).set(declaration.prop, declaration.value);
    declaration.remove();
  });
  root.walkDecls(/^--/, (declaration) => {
    const own = (isPlain(declaration) ? plain : values).get(declaration.prop);
    if (own !== undefined) declaration.value = own;
  });
  theme.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  const own = theme.nodes.filter((node) => node.type !== "atrule" || node.nodes?.length !== 0);
  if (own.some((node) => node.type === "atrule" && node.name === "font-face")) {
    dropUnnamedFonts(root);
  }
  root.append(own.map((node) => node.clone()));
}

/** Removes fonts that no token names any longer. */
function dropUnnamedFonts(root: Root): void {
  const named = new Set<string>();
  root.walkDecls(/^(?:--(?:font|face)-|font)/, ({ parent, value }) => {
    if (parent?.type === "atrule" && (parent as AtRule).name === "font-face") return;
    for (const family of value.replace(/var\([^()]*\)/g, "").split(","))
      named.add(unquoted(family));
  });
  root.walkAtRules("font-face", (face) => {
    face.walkDecls("font-family", ({ value }) => {
      if (!named.has(unquoted(value))) face.remove();
    });
  });
}

function unquoted(family: string): string {
  return family.trim().replace(/^["']|["']$/g, "");
}

/** Whether a token is meant for browsers without light-dark(). */
function isPlain({ parent }: Declaration): boolean {
  const block = parent?.parent;
  return block?.type === "atrule" && (block as AtRule).name === "supports";
}

/**
 * Removes Tailwind's fallbacks for browsers without @property (older than browserslist's), its
 * defaults, and declarations that the minifier has duplicated.
 */
function dropFallbacks(root: Root): void {
  root.walkAtRules("layer", (layer) => {
    if (layer.params === "properties") layer.remove();
  });
  root.walkDecls((declaration) => {
    const next = declaration.next();
    // Tailwind's defaults, which app/globals.css overrides.
    if (declaration.value.startsWith("var(--default-")) declaration.remove();
    else if (
      next?.type === "decl" &&
      next.prop === declaration.prop &&
      next.value === declaration.value &&
      next.important === declaration.important
    ) {
      declaration.remove();
    }
  });
}

/** Leaves out what the minifier keeps for everybody: spaces, shadow trees, and a prefix that no browser we serve needs. */
function shortenRules(root: Root): void {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => selector !== ":host");
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkAtRules((rule) => {
    rule.params = withoutSpaces(rule.params);
  });
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    const next = declaration.next();
    if (prop === "-webkit-text-decoration-color" && next?.type === "decl" && next.value === value) {
      declaration.remove();
    } else declaration.value = withoutSpaces(value);
  });
}

/** Removes spaces around commas and slashes outside of strings. */
function withoutSpaces(text: string): string {
  return text
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/\s*([,/])\s*/g, "$1") : part))
    .join("");
}

/** Removes the third font: a page has either italics or display headlines (app/tokens.css). */
function dropUnusedFonts(root: Root, used: Used): void {
  const spare = used.italics ? /[/-]display[.-]/ : /[/-]italic[.-]/;
  root.walkAtRules("font-face", (face) => {
    face.walkDecls("src", (source) => {
      if (spare.test(source.value)) face.remove();
    });
  });
}

/** Replaces properties that nothing on the page sets by their initial values. */
function inlineUnsetProperties(root: Root): void {
  const unset = new Map<string, string>();
  root.walkAtRules("property", (rule) => {
    rule.walkDecls("initial-value", ({ value }) => {
      unset.set(rule.params, value);
    });
  });
  root.walkDecls(/^--/, ({ prop }) => {
    unset.delete(prop);
  });
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(
      /var\((--[\w-]+)\)/g,
      (reference, name) => unset.get(name) ?? reference,
    );
  });
}

/** Tokens that only the style sheet of pages uses; those of client/ bring references of their own. */
const PAGE_TOKENS =
  /^--(?:font-(?:weight-|display$)|text-(?!secondary$)|page$|color-(?:red|blue|green|ochre|plum|teal)$)/;

/** Writes the value of a token that is set once into its only place, or into all where it is shorter than its name. */
function inlineTokens(root: Root): void {
  const set = new Map<string, Declaration[]>();
  const used = new Map<string, Declaration[]>();
  const note = (map: Map<string, Declaration[]>, name: string, declaration: Declaration) =>
    map.set(name, [...(map.get(name) ?? []), declaration]);
  root.walkDecls((declaration) => {
    if (PAGE_TOKENS.test(declaration.prop)) note(set, declaration.prop, declaration);
    for (const [, name = ""] of declaration.value.matchAll(/var\((--[\w-]+)/g))
      note(used, name, declaration);
  });
  for (const [name, [token, ...others]] of set) {
    const places = used.get(name) ?? [];
    const reference = `var(${name})`;
    if (!token || others.length > 0) continue;
    if (places.length > 1 && token.value.length > reference.length) continue;
    // A place is gone if it was a token itself, written into its own place before.
    if (!places.every(({ value, parent }) => parent && value.includes(reference))) continue;
    for (const place of places) place.value = place.value.replace(reference, () => token.value);
    removeWithEmpty(token);
  }
}

/** Replaces multiples of `--spacing` by lengths, which are shorter. */
function inlineSpacing(root: Root): void {
  let unit: number | undefined;
  root.walkDecls("--spacing", ({ value }) => {
    const rem = /^([\d.]+)rem$/.exec(value)?.[1];
    if (rem) unit = Number(rem);
  });
  if (unit === undefined) return;
  const length = (factor: number) =>
    `${String((unit ?? 0) * factor).replace(/^(-?)0\./, "$1.")}rem`;
  root.walkDecls((declaration) => {
    if (!declaration.value.includes("--spacing")) return;
    declaration.value = declaration.value
      .replace(/calc\(var\(--spacing\) \* (-?[\d.]+)\)/g, (_, factor) => length(Number(factor)))
      .replace(/var\(--spacing\)/g, length(1));
  });
}

/** Copies what may match something on the page; the rest, most of a sheet, is never copied. */
function copyRules(from: Container<ChildNode>, to: Container, used: Used): void {
  for (const node of from.nodes ?? []) {
    if (node.type === "rule") {
      const matching = node.selectors.filter((selector) => mayMatch(selector, used));
      if (matching.length === 0) continue;
      const copy = node.clone();
      if (matching.length < node.selectors.length) copy.selectors = matching;
      to.append(copy);
    } else if (
      node.type === "atrule" &&
      node.nodes &&
      !/^(?:font-face|keyframes|property|page)$/.test(node.name)
    ) {
      const copy = postcss.atRule({
        name: node.name,
        params: node.params,
        raws: { ...node.raws },
        nodes: [],
      });
      copyRules(node, copy, used);
      if (copy.nodes?.length) to.append(copy);
    } else to.append(node.clone());
  }
}

/** What a selector demands of a page that it matches. */
interface Demand {
  classes: string[];
  tag: string | undefined;
  italics: boolean;
  /** Of `:lang()`. */
  language: string | undefined;
  /** Of `[dir="…"]`. */
  directions: string[];
  formControl: boolean;
}

const demands = new LRUCache<string, Demand>({ max: 4096 });

function demandOf(selector: string): Demand {
  let demand = demands.get(selector);
  if (!demand) {
    const positive = selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, "");
    demand = {
      classes: [...positive.matchAll(/\.((?:\\.|[\w-]|\P{ASCII})+)/gu)].map(([, name = ""]) =>
        name.replace(/\\(.)/g, "$1"),
      ),
      tag: /^(?::where\()?([a-z][a-z0-9]*)(?=[:[]|$)/.exec(positive.trim())?.[1],
      italics: positive.includes("[data-italics]"),
      directions: [...positive.matchAll(/\[dir="?([a-z]+)"?\]/g)].map(([, name = ""]) => name),
      language: /:lang\(\s*["']?([a-z]+)["']?\s*\)/.exec(positive)?.[1],
      formControl: FORM_PART.test(positive),
    };
    demands.set(selector, demand);
  }
  return demand;
}

/** Whether a selector may match something on the page; true if unknown. */
function mayMatch(
  selector: string,
  { classes, tags, languages, directions, italics }: Used,
): boolean {
  const demand = demandOf(selector);
  if (demand.italics && !italics) return false;
  if (demand.language && !languages.has(demand.language)) return false;
  if (!demand.directions.every((name) => directions.has(name))) return false;
  if (!demand.classes.every((name) => classes.has(name))) return false;
  if (demand.formControl && !FORM_CONTROLS.some((control) => tags.has(control))) return false;
  return demand.tag === undefined || tags.has(demand.tag);
}

/** Removes unreferenced custom properties, repeatedly until none is left. */
function dropProperties(root: Root): void {
  for (;;) {
    const text = root.toString();
    const referred = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]));
    let dropped = false;
    const drop = (node: ChildNode) => {
      dropped = true;
      removeWithEmpty(node);
    };
    root.walkDecls(/^--/, (declaration) => {
      if (!referred.has(declaration.prop)) drop(declaration);
    });
    root.walkAtRules("property", (rule) => {
      if (!referred.has(rule.params)) drop(rule);
    });
    if (!dropped) return;
  }
}

/** Removes a node, and the blocks around it that are left empty. */
function removeWithEmpty(node: ChildNode): void {
  let above = node.parent;
  node.remove();
  while (above && above.type !== "root" && above.nodes?.length === 0) {
    const next = above.parent as typeof above;
    above.remove();
    above = next;
  }
}
