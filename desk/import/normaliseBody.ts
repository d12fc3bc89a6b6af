import type { Heading, List, Nodes, PhrasingContent, Root, RootContent, Table } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { checkAddress } from "../../newsroom/story/elements/link/linkAddress.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { isOfChat } from "./chatPages.ts";
import { splitCredit } from "./credit.ts";
import { figureOf, isFigure } from "./placePictures.ts";
import { plainAddress } from "./plainAddress.ts";
import type { Kept } from "./rawStory.ts";
import { isPaid, tidyLine, tidyParagraphs } from "./tidyInlines.ts";

/** What is known of the copy whose text is normalised. */
export interface BodyOptions {
  /** Removed from the text where this begins with it: as a heading, or as words in large letters. */
  headline?: string | undefined;
  /** The copy's URL; relative links are resolved with it. */
  address?: string | undefined;
  /** Whether the copy is from this paper's own site, so that links beginning with / stay. */
  isOwnSite?: boolean;
}

export interface NormalisedBody {
  body: RootContent[];
  kept: Kept[];
  remarks: string[];
}

/**
 * Normalises another system's Markdown tree to one that a story may have (newsroom/story): headings begin at
 * level 2 and skip none, pictures are blocks, links have targets, there is no raw HTML. What is removed is
 * returned for the draft's comments.
 */
export function normaliseBody(nodes: readonly RootContent[], fitting: BodyOptions): NormalisedBody {
  const fitted: NormalisedBody = { body: [], kept: [], remarks: [] };
  const root: Root = { type: "root", children: [...nodes] };
  const fitter = new Fitter(fitting, fitted);
  fitted.body = fitter.blocks(root.children);
  if (fitter.hasTracking) fitted.remarks.push(tellAnswer("linksWithoutTracking"));
  fitted.body = withCaptions(withLevels(withoutHeadline(fitted.body, fitting.headline)));
  return fitted;
}

type Image = Extract<PhrasingContent, { type: "image" }>;

class Fitter {
  constructor(
    private readonly fitting: BodyOptions,
    private readonly fitted: NormalisedBody,
  ) {}

  /** Whether addresses of links led to where readers are counted. */
  hasTracking = false;

  /** The blocks of the text; pictures inside of other blocks are moved behind them. */
  blocks(nodes: readonly RootContent[]): RootContent[] {
    return nodes.flatMap((node) => {
      const images: Image[] = [];
      const block = this.block(node, images);
      const figures = images.map((image) =>
        figureOf({ file: image.url, alt: image.alt ?? "", ...captionOf(image.title) }),
      );
      return [...block, ...figures];
    });
  }

  private block(node: RootContent, images: Image[]): RootContent[] {
    switch (node.type) {
      case "html":
        this.keepHtml(node.value);
        return [];
      case "paragraph":
        return tidyParagraphs(this.inlines(node.children, images)).map((children) => ({
          type: "paragraph",
          children,
        }));
      case "heading": {
        // Headings are bold already.
        const children = tidyLine(this.inlines(node.children, images), { withoutStrong: true });
        return textOf({ type: "paragraph", children }).trim() === ""
          ? []
          : [{ type: "heading", depth: node.depth, children }];
      }
      case "blockquote": {
        const children = this.nested(node.children, images);
        return children.length === 0 ? [] : [{ ...node, children } as RootContent];
      }
      case "list":
        return this.list(node, images);
      case "table":
        return this.table(node, images);
      case "footnoteDefinition":
        return [{ ...node, children: this.nested(node.children, images) } as RootContent];
      case "image":
        images.push(node);
        return [];
      case "yaml":
        this.fitted.kept.push({ what: tellAnswer("frontMatterKept"), text: node.value });
        return [];
      default:
        return [node];
    }
  }

  private nested(nodes: readonly RootContent[], images: Image[]): RootContent[] {
    return nodes.flatMap((node) => {
      if (!isFigure(node)) return this.block(node, images);
      // A figure is a block of its own.
      const { image, alt, caption } = node.attributes ?? {};
      images.push({ type: "image", url: image ?? "", alt: alt ?? "", title: caption ?? null });
      return [];
    });
  }

  private list(list: List, images: Image[]): RootContent[] {
    const children = list.children.flatMap((item) => {
      const blocks = this.nested(item.children, images);
      if (blocks.length === 0) return [];
      const [box, first, ...rest] = boxed(item.checked, blocks);
      const marked =
        box && first?.type === "paragraph"
          ? [
              {
                ...first,
                children: [{ type: "text" as const, value: box }, ...first.children],
              },
              ...rest,
            ]
          : blocks;
      return [{ ...item, checked: null, children: marked } as List["children"][number]];
    });
    return children.length === 0 ? [] : [{ ...list, children }];
  }

  /** Pads rows to the longest one; a table with an empty head gets its first row as the head. */
  private table(table: Table, images: Image[]): RootContent[] {
    const rows = table.children.map((row) =>
      row.children.map((cell) => this.inlines(cell.children, images)),
    );
    const isEmpty = (row: PhrasingContent[][]) =>
      row.every((children) => textOf({ type: "paragraph", children }).trim() === "");
    const below = rows.length > 1 && isEmpty(rows[0] ?? []) ? rows.slice(1) : rows;
    // Programs copy empty rows below what was selected.
    const filled = below
      .slice(0, below.findLastIndex((row) => !isEmpty(row)) + 1)
      .map((row) => row.map((children) => tidyLine(children)));
    const [only, ...others] = filled;
    if (!only) return [];
    if (only.length === 1 && others.length === 0) {
      return [{ type: "paragraph", children: only[0] ?? [] }];
    }
    // Cells of a head are bold already.
    if (isStrong(only.flat())) {
      filled[0] = only.map((children) => tidyLine(children, { withoutStrong: true }));
    }
    const width = Math.max(...filled.map((row) => row.length));
    return [
      {
        ...table,
        align: Array.from({ length: width }, (_, column) => table.align?.[column] ?? null),
        children: filled.map((row) => ({
          type: "tableRow",
          children: Array.from({ length: width }, (_, column) => ({
            type: "tableCell",
            children: row[column] ?? [],
          })),
        })),
      },
    ];
  }

  private inlines(nodes: readonly PhrasingContent[], images: Image[]): PhrasingContent[] {
    return nodes.flatMap((node): PhrasingContent[] => {
      switch (node.type) {
        case "image":
          images.push(node);
          return [];
        case "html":
          if (/^<br\s*\/?>$/i.test(node.value)) return [{ type: "break" }];
          this.keepHtml(node.value);
          return [];
        case "link":
          return this.link(node, this.inlines(node.children, images));
        case "emphasis":
        case "strong":
        case "delete":
        case "linkReference":
          return [{ ...node, children: this.inlines(node.children, images) }];
        default: {
          const words = wordsOfBlock(node);
          if (!words) return [node];
          return [{ type: "break" }, ...this.inlines(words, images), { type: "break" }];
        }
      }
    });
  }

  private link(
    node: Extract<PhrasingContent, { type: "link" }>,
    children: PhrasingContent[],
  ): PhrasingContent[] {
    const words = textOf({ type: "paragraph", children }).trim();
    if (words === "") return children;
    const written = this.whole(node.url.trim());
    // A paid link earns by what it says of its reader.
    const url = isPaid(node) ? written : plainAddress(written);
    if (url !== written) this.hasTracking = true;
    const isPlace = url.startsWith("#");
    const leadsNowhere = (url.startsWith("/") && !this.fitting.isOwnSite) || isOfChat(url);
    if (!isPlace && !leadsNowhere && !("message" in checkAddress(url, NO_RULES))) {
      return [{ ...node, url, title: null, children }];
    }
    // A fragment of the copied page; the story's own subheads have other ids.
    if (!isPlace) this.fitted.kept.push({ what: tellAnswer("linkOf", { words }), text: node.url });
    return children;
  }

  private whole(url: string): string {
    const { address, isOwnSite } = this.fitting;
    const encoded = url.replace(/\s/g, "%20");
    if (encoded.startsWith("#") || (isOwnSite && /^\/(?!\/)/.test(encoded))) return encoded;
    if (encoded.startsWith("//")) return `https:${encoded}`;
    if (!address) return encoded;
    try {
      return new URL(encoded, address).href;
    } catch {
      return encoded;
    }
  }

  private keepHtml(value: string): void {
    const comment = /^<!--([\s\S]*?)-->$/.exec(value.trim())?.[1]?.trim();
    if (comment === "" || /^more$/i.test(comment ?? "")) return;
    this.fitted.kept.push({
      what: comment === undefined ? "HTML" : tellAnswer("htmlComment"),
      text: comment ?? value.trim(),
    });
  }
}

/** The box of an item to tick, which may be written as `[ ]` or `[x]`, and the blocks behind it. */
function boxed(
  checked: boolean | null | undefined,
  blocks: readonly RootContent[],
): [box: string, ...blocks: RootContent[]] {
  if (typeof checked === "boolean") return [checked ? "☑ " : "☐ ", ...blocks];
  const [first, ...rest] = blocks;
  const [words, ...others] = first?.type === "paragraph" ? first.children : [];
  const written = words?.type === "text" ? /^\[([ xX])\]\s+/.exec(words.value) : null;
  if (!written || first?.type !== "paragraph" || words?.type !== "text") return ["", ...blocks];
  const plain = { ...words, value: words.value.slice(written[0].length) };
  return [written[1] === " " ? "☐ " : "☑ ", { ...first, children: [plain, ...others] }, ...rest];
}

/** Whether all words are bold. */
function isStrong(nodes: readonly PhrasingContent[]): boolean {
  return nodes.every((node) => {
    if (node.type === "strong") return true;
    return "children" in node ? isStrong(node.children) : textOf(node).trim() === "";
  });
}

/** What a site has put as a block where only words have room: into a heading, or a list into the cell of a table. */
function wordsOfBlock(node: Nodes): PhrasingContent[] | undefined {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return node.children;
    case "list":
    case "listItem":
    case "blockquote":
    case "table":
    case "tableRow":
    case "tableCell":
      return node.children.flatMap((child): PhrasingContent[] => [
        { type: "break" },
        ...(wordsOfBlock(child) ?? [child as PhrasingContent]),
      ]);
    case "code":
      return [{ type: "inlineCode", value: node.value.replace(/\s+/g, " ").trim() }];
    case "thematicBreak":
      return [];
    default:
      return undefined;
  }
}

const NO_RULES = { hosts: [], parameters: [] };

function captionOf(title: string | null | undefined): { caption?: string; credit?: string } {
  if (!title) return {};
  return splitCredit(title) ?? { caption: title };
}

function withoutHeadline(
  body: readonly RootContent[],
  headline: string | undefined,
): RootContent[] {
  if (!headline) return [...body];
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
  const isSame = (node: RootContent) => plain(textOf(node)) === plain(headline);
  const first = body.findIndex((node) => node.type === "heading");
  const [top] = body;
  // Word has it in a paragraph of the style of titles.
  const same =
    top?.type === "paragraph" && isSame(top)
      ? top
      : body.slice(0, 3).find((node, at) => at === first && isSame(node));
  return body.filter((node) => node !== same);
}

/** Shifts the highest heading level in use to 2, and closes gaps below it. */
function withLevels(body: readonly RootContent[]): RootContent[] {
  const depths = body.filter((node): node is Heading => node.type === "heading");
  const highest = Math.min(...depths.map(({ depth }) => depth));
  let above = 1;
  return body.map((node) => {
    if (node.type !== "heading") return node;
    const depth = Math.min(node.depth - highest + 2, above + 1, 4);
    above = depth;
    return { ...node, depth: depth as Heading["depth"] };
  });
}

/** A paragraph in italics directly below a picture without a caption becomes its caption. */
function withCaptions(body: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  for (const node of body) {
    const last = result.at(-1);
    const words = italicWords(node);
    if (last && isFigure(last) && !last.attributes?.caption && words) {
      const caption = splitCredit(words) ?? { caption: words };
      result[result.length - 1] = {
        ...last,
        attributes: { ...last.attributes, ...caption },
      };
    } else {
      result.push(node);
    }
  }
  return result;
}

function italicWords(node: Nodes): string | undefined {
  if (node.type !== "paragraph" || node.children.length !== 1) return undefined;
  const text = textOf(node).trim();
  return node.children[0]?.type === "emphasis" && text.length <= 300 ? text : undefined;
}
