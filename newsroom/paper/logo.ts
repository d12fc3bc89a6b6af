import { SaxesParser, type SaxesTagNS } from "saxes";
import type { Finding } from "../problems/finding.ts";
import { tell } from "../problems/words/tell.ts";

/** A logo that is safe to write into pages: a drawing without scripts, styles and references to anything outside. */
export interface Logo {
  /** What stands inside its `<svg>`. */
  elements: LogoElement[];
  /** Of its coordinates: x, y, width and height (SVG 2, 8.6). */
  viewBox: [x: number, y: number, width: number, height: number];
  /** Whether it has one colour only: it is then written with `currentColor`, and follows the theme. */
  isMonochrome: boolean;
}

/** An element of a logo, with names of elements and attributes as SVG has them. */
export interface LogoElement {
  name: string;
  attributes: Record<string, string>;
  children: LogoElement[];
}

/** The paper's logos: the wide one for the front, the small one for everything else. */
export interface Logos {
  wide?: Logo | undefined;
  small?: Logo | undefined;
}

/** A mistake in a logo, with its line. */
export type LogoFinding = Finding & { line: number };

/** Bytes of markup by logo: a page, which has it inline, is sent in 12,000 bytes. The wide one is on the front alone. */
const LONGEST = { wide: 6000, small: 1500 } as const;

/** Bytes of a file that is read at all, and elements within one another. */
const LONGEST_FILE = 200_000;
const DEEPEST = 40;

/** Proportions beyond which a logo is a hairline in the places that it stands in. */
const FLATTEST = 40;
const TALLEST = 1 / 5;

const SVG = "http://www.w3.org/2000/svg";

const SHAPES = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"];

const ELEMENTS = new Set([
  ...SHAPES,
  "g",
  "defs",
  "linearGradient",
  "radialGradient",
  "stop",
  "clipPath",
]);

/** Left out with everything in it: it draws nothing. */
const UNDRAWN = new Set(["title", "desc", "metadata"]);

/** The remedies for elements that are often in logos. */
const INSTEAD = new Map([
  ["text", "logoText"],
  ["style", "logoStyle"],
  ["use", "logoUse"],
  ["image", "logoImage"],
] as const);

/** Colours, and what else an attribute may refer to. */
const PAINTS = new Set(["fill", "stroke", "stop-color", "color"]);

const ATTRIBUTES = new Set([
  ...PAINTS,
  "id",
  "d",
  "x",
  "y",
  "x1",
  "y1",
  "x2",
  "y2",
  "cx",
  "cy",
  "r",
  "rx",
  "ry",
  "fx",
  "fy",
  "width",
  "height",
  "points",
  "transform",
  "offset",
  "opacity",
  "fill-opacity",
  "fill-rule",
  "stroke-width",
  "stroke-opacity",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stop-opacity",
  "clip-path",
  "clip-rule",
  "gradientUnits",
  "gradientTransform",
  "spreadMethod",
  "clipPathUnits",
  "href",
]);

/** Of the root alone, which is written anew. */
const OF_ROOT = new Set(["viewBox", "width", "height", "x", "y", "preserveAspectRatio", "version"]);

/** Left out, they would show what the drawing hides. */
const HIDDEN = new Map([
  ["display", "none"],
  ["visibility", "hidden"],
]);

/** Attributes that change nothing of the drawing, and style properties likewise. */
const MEANINGLESS =
  /^(?:class|role|tabindex|focusable|enable-background|baseProfile|xml:space|xml:lang|lang|(?:aria|data|font|text|line|writing|letter|word|paint|shape|image|color|vector|mix|solid|-inkscape|marker)-?.*|isolation|display|visibility|overflow|font|marker|direction|block-progression)$/;

/** Numbers, lists, transforms, path data, names and colours; no quotation marks, backslashes or angle brackets. */
const VALUE = /^[\w\s.,()+\-%#]*$/;

const URL_FUNCTION = /url\s*\(/i;
const OWN_URL = /^url\(\s*(['"]?)#([\w.-]+)\1\s*\)$/;

/** Ids of the page and of its other logo are others. */
const ID_PREFIX = "logo-";

/**
 * Reads a logo and leaves of it what may stand in a page, by lists of elements and attributes that are allowed.
 * @returns its mistakes, and the logo if there are none
 */
export function readLogo(
  text: string,
  size: keyof Logos = "wide",
): { logo: Logo | undefined; findings: LogoFinding[] } {
  const reader = new LogoReader(LONGEST[size]);
  reader.read(text);
  const { findings } = reader;
  return { logo: findings.length === 0 ? reader.logo() : undefined, findings };
}

interface Drawn extends LogoElement {
  children: Drawn[];
  /** Whether the colour of its shapes is set by it or by an element around it. */
  isFilled: boolean;
}

class LogoReader {
  readonly findings: LogoFinding[] = [];
  private readonly parser = new SaxesParser({ xmlns: true, position: true });
  private root: Drawn | undefined;
  private viewBox: Logo["viewBox"] | undefined;
  private readonly open: Drawn[] = [];
  /** Depth within an element that is left out. */
  private skipped = 0;
  private readonly colours = new Set<string>();
  /** Whether it has a shape that is not a clip. */
  private draws = false;
  private readonly ids = new Set<string>();
  private readonly used: Array<{ id: string; line: number }> = [];

  constructor(private readonly longest: number) {}

  read(text: string): void {
    const { parser } = this;
    if (text.length > LONGEST_FILE) {
      this.refuse(tell("logoLargeFile"), tell("logoLargeFileRemedy"));
      return;
    }
    parser.on("opentag", (tag) => this.opened(tag));
    parser.on("closetag", () => this.closed());
    parser.on("text", (words) => {
      if (this.skipped === 0 && words.trim()) {
        this.refuse(tell("logoWords"), tell("logoWordsRemedy"));
      }
    });
    parser.on("doctype", (words) => {
      if (words.includes("[")) {
        this.refuse(tell("logoEntities"), tell("logoEntitiesRemedy"));
      }
    });
    let brokenAt: number | undefined;
    parser.on("error", () => {
      brokenAt ??= parser.line;
    });
    parser.write(text).close();
    if (brokenAt !== undefined) {
      // What is read after that may be anything.
      this.findings.length = 0;
      this.findings.push({
        line: brokenAt,
        rule: "logo",
        message: tell("logoMalformed"),
        remedy: tell("logoMalformedRemedy"),
      });
      return;
    }
    for (const { id, line } of this.used) {
      if (this.ids.has(id)) continue;
      this.findings.push({
        line,
        rule: "logo",
        message: tell("logoIdMissing", { id }),
        remedy: tell("logoIdMissingRemedy"),
      });
    }
    if (this.findings.length === 0 && !this.draws) {
      this.refuse(tell("logoNothing"), tell("logoNothingRemedy"));
    }
    const elements = this.findings.length === 0 ? (this.logo()?.elements ?? []) : [];
    const size = Buffer.byteLength(elements.map(markupOf).join(""));
    if (size > this.longest) {
      this.findings.push({
        line: 1,
        rule: "logo",
        message: tell("logoLong", { size, excess: size - this.longest }),
        remedy: tell("logoLongRemedy"),
      });
    }
  }

  logo(): Logo | undefined {
    const { root, viewBox } = this;
    if (!root || !viewBox) return undefined;
    const isMonochrome = this.colours.size <= 1;
    const own = Object.entries(root.attributes).filter(
      ([name]) => !OF_ROOT.has(name) && name !== "id",
    );
    const drawn =
      own.length > 0
        ? [{ ...root, name: "g", attributes: Object.fromEntries(own) }]
        : root.children;
    return { elements: drawn.map((child) => finished(child, isMonochrome)), viewBox, isMonochrome };
  }

  private opened(tag: SaxesTagNS): void {
    if (this.skipped > 0 || (tag.uri !== SVG && tag.uri !== "")) {
      // Elements of drawing programs.
      if (this.skipped === 0 && !this.root) {
        this.refuse(tell("logoNoSvg", { element: tag.name }), tell("logoNoSvgRemedy"));
      }
      this.skipped += 1;
      return;
    }
    const name = tag.local;
    if (UNDRAWN.has(name)) {
      this.skipped += 1;
      return;
    }
    if (!this.root) {
      this.start(tag, name);
      return;
    }
    if (!ELEMENTS.has(name)) {
      this.refuse(
        tell("logoElement", { element: name }),
        tell(INSTEAD.get(name as "text") ?? "logoElementRemedy"),
      );
      this.skipped += 1;
      return;
    }
    if (this.open.length >= DEEPEST) {
      this.refuse(tell("logoNested"), tell("logoNestedRemedy"));
      this.skipped += 1;
      return;
    }
    this.add(name, tag);
  }

  private start(tag: SaxesTagNS, name: string): void {
    if (name !== "svg") {
      this.refuse(tell("logoNoSvg", { element: name }), tell("logoNoSvgRemedy"));
      this.skipped += 1;
      return;
    }
    const value = (key: string) => tag.attributes[key]?.value ?? "";
    const box = value("viewBox")
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const [width, height] = ["width", "height"].map((key) =>
      Number(/^[\d.]+(?=px$|$)/.exec(value(key))?.[0]),
    );
    const found = box.length === 4 ? box : [0, 0, width ?? Number.NaN, height ?? Number.NaN];
    const [, , w = 0, h = 0] = found;
    if (found.every(Number.isFinite) && w > 0 && h > 0) this.viewBox = found as Logo["viewBox"];
    else
      this.refuse(
        tell("logoNoSize"),
        tell("logoNoSizeRemedy", { example: 'viewBox="0 0 400 80"' }),
      );
    if (w / h > FLATTEST || w / h < TALLEST) {
      this.refuse(tell("logoThin", { width: w, height: h }), tell("logoThinRemedy"));
    }
    this.add(name, tag);
  }

  private add(name: string, tag: SaxesTagNS): void {
    const parent = this.open.at(-1);
    const attributes = Object.values(tag.attributes).flatMap(({ name, local, uri, value }) =>
      this.attribute(name, local, uri, value),
    );
    const own = new Map(attributes);
    for (const [key, value] of own) if (PAINTS.has(key)) this.note(value);
    const isFilled = own.has("fill") || parent?.isFilled === true;
    // A shape without a colour is black.
    const isClip = this.open.some((around) => around.name === "clipPath");
    if (SHAPES.includes(name) && !isClip) this.draws = true;
    if (SHAPES.includes(name) && !isFilled && !isClip && name !== "line") this.colours.add("#000");
    if (name === "stop" && !own.has("stop-color")) this.colours.add("#000");
    const drawn: Drawn = { name, attributes: Object.fromEntries(own), children: [], isFilled };
    parent?.children.push(drawn);
    this.root ??= drawn;
    this.open.push(drawn);
  }

  private closed(): void {
    if (this.skipped > 0) this.skipped -= 1;
    else this.open.pop();
  }

  private attribute(
    name: string,
    local: string,
    uri: string,
    written: string,
  ): Array<[string, string]> {
    const value = written.trim();
    if (name === "xmlns" || name.startsWith("xmlns:")) return [];
    if (/^on/i.test(local)) {
      this.refuse(tell("logoScript", { name }), tell("valueOut"));
      return [];
    }
    if (local === "href") return this.reference(name, value);
    if (uri !== "") return [];
    if (name === "style") return this.properties(value);
    return this.plain(name, value, "attribute");
  }

  /** A gradient may continue another one. */
  private reference(name: string, value: string): Array<[string, string]> {
    const id = /^#([\w.-]+)$/.exec(value)?.[1];
    if (id === undefined) {
      this.refuse(tell("logoOutside", { name }), tell("logoOutsideRemedy"));
      return [];
    }
    this.used.push({ id, line: this.parser.line });
    return [["href", `#${ID_PREFIX}${id}`]];
  }

  /** The properties of a style attribute as attributes of their own, since the pages' policy forbids the former. */
  private properties(style: string): Array<[string, string]> {
    return style.split(";").flatMap((declaration): Array<[string, string]> => {
      const colon = declaration.indexOf(":");
      if (colon < 0) return [];
      const name = declaration.slice(0, colon).trim();
      const value = declaration.slice(colon + 1).trim();
      return this.plain(name, value, "style");
    });
  }

  private plain(name: string, value: string, kind: "attribute" | "style"): Array<[string, string]> {
    if (this.open.length === 0 && kind === "attribute" && OF_ROOT.has(name)) return [];
    if (name === "id") {
      if (!/^[\w.-]+$/.test(value)) return [];
      this.ids.add(value);
      return [["id", ID_PREFIX + value]];
    }
    if (HIDDEN.get(name) === value) {
      this.refuse(tell("logoHidden"), tell("valueOut"));
      return [];
    }
    if (!ATTRIBUTES.has(name)) {
      if (!MEANINGLESS.test(name)) {
        this.refuse(
          tell(kind === "style" ? "logoProperty" : "logoAttribute", { name }),
          tell("valueOut"),
        );
      }
      return [];
    }
    if (URL_FUNCTION.test(value)) {
      const id = OWN_URL.exec(value)?.[2];
      if (id !== undefined && (PAINTS.has(name) || name === "clip-path")) {
        this.used.push({ id, line: this.parser.line });
        return [[name, `url(#${ID_PREFIX}${id})`]];
      }
      this.refuse(tell("logoOutside", { name }), tell("logoOutsideRemedy"));
      return [];
    }
    if (!VALUE.test(value)) {
      this.refuse(tell("logoValue", { name }), tell("valueOut"));
      return [];
    }
    return [[name, value.replace(/\s+/g, " ")]];
  }

  private note(value: string): void {
    const colour = value.toLowerCase();
    if (!/^(?:none|transparent|currentcolor|inherit|url\(.*)$/.test(colour)) {
      this.colours.add(BLACK.test(colour) ? "#000" : colour);
    }
    // A gradient is more than one colour.
    if (colour.startsWith("url(")) this.colours.add("gradient").add("gradient's end");
  }

  private refuse(message: string, remedy: string): void {
    this.findings.push({ line: this.parser.line, rule: "logo", message, remedy });
  }
}

const BLACK = /^(?:black|#000(?:000)?|rgb\(0, ?0, ?0\))$/;

/** Without what is known of its colours, which are those around it if there is only one. */
function finished({ name, attributes, children }: Drawn, isMonochrome: boolean): LogoElement {
  const own = Object.entries(attributes).map(([key, value]) => {
    const isColour =
      isMonochrome && PAINTS.has(key) && !/^(?:none|transparent|inherit)$/i.test(value);
    return [key, isColour ? "currentColor" : value];
  });
  return {
    name,
    attributes: Object.fromEntries(own),
    children: children.map((child) => finished(child, isMonochrome)),
  };
}

/** Neither names nor values have characters that mean something in SVG. */
function markupOf({ name, attributes, children }: LogoElement): string {
  const own = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join("");
  return children.length > 0
    ? `<${name}${own}>${children.map(markupOf).join("")}</${name}>`
    : `<${name}${own}/>`;
}

/**
 * A logo as a file of its own, for drawing it into icons.
 * @param colour of a monochrome logo
 * @param height in pixels
 */
export function logoFile(
  { elements, viewBox, isMonochrome }: Logo,
  colour: string,
  height: number,
): string {
  const [, , w, h] = viewBox;
  const paint = isMonochrome ? ` fill="${colour}" color="${colour}"` : "";
  return `<svg xmlns="${SVG}" viewBox="${viewBox.join(" ")}" width="${(w / h) * height}" height="${height}"${paint}>${elements.map(markupOf).join("")}</svg>`;
}
