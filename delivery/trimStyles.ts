import { LRUCache } from "lru-cache";
import postcss, { type ChildNode, type Container, type Root } from "postcss";

/** Pseudo-elements and states of form controls only. */
const FORM_PART = /^(?:::(?:-webkit-|file-selector-button|placeholder)|:-moz-ui-invalid)/;
const FORM_CONTROLS = ["input", "select", "textarea", "button"];

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

/** What occurs in a page's markup. */
interface Used {
  classes: Set<string>;
  tags: Set<string>;
  /** Whether the page is marked as having italics (components/layout/PageLayout.tsx). */
  italics: boolean;
}

/**
 * Removes unused parts of a page's inlined style sheets: rules without a matching class or element,
 * fonts that the page does not load, and custom properties without a reference. Client scripts
 * bring their own style sheets.
 */
export function trimStyles(html: string): string {
  const used = usedIn(html);
  // React's attributes are for its script, which has been removed.
  return html.replace(STYLE, (_, css: string) => `<style>${trimmed(css, used)}</style>`);
}

function usedIn(html: string): Used {
  const classes = new Set<string>();
  const tags = new Set<string>(["html", "body"]);
  for (const [, tag = "", attributes = ""] of html.matchAll(/<([a-z][a-z0-9]*)\b([^>]*)/g)) {
    tags.add(tag);
    const list = /\bclass="([^"]*)"/.exec(attributes)?.[1];
    if (list) for (const name of decoded(list).split(/\s+/)) classes.add(name);
  }
  return { classes, tags, italics: / data-italics=""/.test(html) };
}

function decoded(attribute: string): string {
  return attribute
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

function trimmed(css: string, used: Used): string {
  const whole = sheet(css);
  const root = postcss.root({ raws: { ...whole.raws } });
  copyRules(whole, root, used);
  dropUnusedFonts(root, used);
  inlineUnsetProperties(root);
  dropProperties(root);
  return root.toString();
}

/** Style sheets as far as they are the same for every page. */
const sheets = new LRUCache<string, Root>({ max: 8 });

/** All pages share one or two style sheets, and parsing costs more than trimming. */
function sheet(css: string): Root {
  let root = sheets.get(css);
  if (!root) {
    root = postcss.parse(css);
    dropFallbacks(root);
    inlineSpacing(root);
    sheets.set(css, root);
  }
  return root;
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

/** Removes the third font: a page has either italics or display headlines (app/tokens.css). */
function dropUnusedFonts(root: Root, used: Used): void {
  const spare = used.italics ? "-display." : "-italic.";
  root.walkAtRules("font-face", (face) => {
    face.walkDecls("src", (source) => {
      if (source.value.includes(`/newsreader${spare}`)) face.remove();
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
      formControl: FORM_PART.test(positive),
    };
    demands.set(selector, demand);
  }
  return demand;
}

/** Whether a selector may match something on the page; true if unknown. */
function mayMatch(selector: string, { classes, tags, italics }: Used): boolean {
  const demand = demandOf(selector);
  if (demand.italics && !italics) return false;
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
      const parent = node.parent;
      node.remove();
      dropped = true;
      let empty = parent;
      while (empty && empty.type !== "root" && empty.nodes?.length === 0) {
        const above = empty.parent as Container | undefined;
        empty.remove();
        empty = above as typeof empty;
      }
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
