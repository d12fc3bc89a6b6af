import type { Element, ElementContent, Nodes as HastNodes, Root as HastRoot } from "hast";
import type { Link, Nodes as MdastNodes, PhrasingContent, Root, RootContent } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import { unified } from "unified";
import { withoutInvisible } from "../../newsroom/content/invisibleLetters.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { wordsOfSlack } from "./chatPages.ts";
import { withoutDocumentComments } from "./documentComments.ts";
import { EMBEDDED, figuresOf, pictureOf } from "./htmlFigures.ts";
import { noteReferences, takeNotes } from "./htmlNotes.ts";
import { childrenOf, isElement, property, textIn } from "./htmlTree.ts";
import { type BodyOptions, normaliseBody } from "./normaliseBody.ts";
import { withListsInItems, withOfficeLists } from "./officeLists.ts";
import type { Kept } from "./rawStory.ts";
import { refuseDeepNesting } from "./refuseDeepNesting.ts";
import { asStyled } from "./styledWords.ts";
import { asPaid } from "./tidyInlines.ts";
import { withWholeLines } from "./wholeLines.ts";
import { reviewIn } from "./wordReview.ts";

export interface HtmlBody {
  body: RootContent[];
  /** Pictures in `data:` URLs, by the name that their figures use. */
  embedded: Map<string, Uint8Array>;
  kept: Kept[];
  remarks: string[];
}

/** Scripts, forms, decoration and navigation, which are never part of the text. */
const DROPPED = new Set(
  "script style noscript template form input button select textarea svg canvas link meta base nav dialog head title object param map area".split(
    " ",
  ),
);

/** Embedded media of other sites; their address is kept as a comment. */
const EMBEDS = new Set(["iframe", "embed", "video", "audio", "amp-video", "amp-iframe"]);

const INLINE_PICTURE =
  /data:image\/(png|jpe?g|gif|webp|avif)(?:;[\w=.-]+)*;base64,([A-Za-z0-9+/=\s]+?)(?=["')\s>])/gi;

/** Bytes; smaller pictures show nothing. */
const SMALLEST = 100;

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

/** Converts an article's HTML to a Markdown tree. Nothing in it is executed or fetched. */
export function htmlBody(html: string, fitting: BodyOptions): HtmlBody {
  const embedded = new Map<string, Uint8Array>();
  const light = html.replace(INLINE_PICTURE, (_, kind: string, data: string) => {
    const name = `${EMBEDDED}picture-${embedded.size + 1}.${kind.toLowerCase().replace("jpeg", "jpg")}`;
    const bytes = Buffer.from(data, "base64");
    // A picture of one pixel is a placeholder.
    if (bytes.length < SMALLEST) return "";
    embedded.set(name, bytes);
    return name;
  });
  refuseDeepNesting(light);
  const { html: plain, kept } = withoutDocumentComments(light);
  const tree: HastRoot = { type: "root", children: cleaned(parser.parse(plain), kept) };
  takeNotes(tree);
  const markdown = toMarkdown.runSync(tree) as unknown as Root;
  const fitted = normaliseBody(markdown.children, fitting);
  const body = fitted.body.map(withWholeLines);
  return { ...fitted, body, embedded, kept: [...kept, ...fitted.kept] };
}

type State = { all(node: HastNodes): MdastNodes[] };

const toMarkdown = unified()
  .use(rehypeRemark, {
    document: true,
    handlers: {
      figure: (state: State, node: Element) => figuresOf(node, (rest) => state.all(rest)),
      img: (_: State, node: Element) => {
        const picture = pictureOf(node);
        const { title } = node.properties;
        if (!picture) return undefined;
        return {
          type: "image",
          url: picture.file,
          alt: picture.alt ?? "",
          title: typeof title === "string" ? title : null,
        };
      },
      a: (state: State, node: Element) => linkOf(node, state.all(node) as PhrasingContent[]),
      ...noteReferences,
    } as never,
  })
  .freeze();

function linkOf(node: Element, children: PhrasingContent[]): PhrasingContent[] {
  const url = property(node, "href");
  if (!url) return children;
  const isPaid = /\bsponsored\b/.test(property(node, "rel") ?? "") && /^(?:https?:)?\/\//.test(url);
  const link: Link = { type: "link", url, children };
  return [isPaid ? asPaid(link) : link];
}

/** Removes everything that is not text; collects the addresses of embedded media. */
function cleaned(node: HastRoot | Element, kept: Kept[], hasLines = false): ElementContent[] {
  const keepsLines = linesKept(node) ?? hasLines;
  const nodes = childrenOf(node).flatMap((child): ElementContent[] => {
    if (child.type === "text") return wordsOf(withoutInvisible(child.value), keepsLines);
    if (child.type === "comment" && isRemark(child.value)) {
      kept.push({ what: tellAnswer("htmlComment"), text: child.value.trim() });
    }
    if (!isElement(child)) return [];
    const said = wordsOfSlack(child);
    if (said) return said;
    if (isDropped(child) || isDecoration(child)) return [];
    const review = reviewIn(child);
    if (review) {
      kept.push(...review);
      return [];
    }
    const sign = signOf(child);
    if (sign !== undefined) return [{ type: "text", value: sign }];
    if (isHidden(child)) {
      const text = textIn(child).replace(/\s+/g, " ").trim();
      if (text !== "") kept.push({ what: tellAnswer("hiddenText"), text });
      return [];
    }
    if (EMBEDS.has(child.tagName)) {
      const source = property(child, "src") ?? sourceIn(child);
      if (source)
        kept.push({
          what: tellAnswer("embeddedElement", { element: child.tagName }),
          text: source,
        });
      return [];
    }
    if (isCaptioned(child)) {
      return [
        { ...child, tagName: "figure", children: asFigure(cleaned(child, kept, keepsLines)) },
      ];
    }
    return asStyled(asNamed({ ...child, children: cleaned(child, kept, keepsLines) }));
  });
  const lists = isElement(node) && /^[uo]l$/.test(node.tagName);
  return lists ? withListsInItems(nodes) : withOfficeLists(nodes);
}

/** Apple Notes has its tables in objects, which show nothing else. */
function isDropped(node: Element): boolean {
  const isNotesTable =
    node.tagName === "object" &&
    childrenOf(node).some((child) => isElement(child) && child.tagName === "table");
  return DROPPED.has(node.tagName) && !isNotesTable;
}

/** What sites put into their text to be pressed: buttons, and in an encyclopedia the marks of sources. */
function isDecoration(node: Element): boolean {
  const names = property(node, "className") ?? "";
  return (
    (property(node, "role") === "button" && node.tagName !== "a") ||
    // A box to tick, which Google Docs draws.
    property(node, "ariaRoleDescription") === "checkbox" ||
    /(?:^|\s)mw-editsection(?:\s|$)/.test(names) ||
    /(?:^|\s)(?:mw-cite-backlink|hatnote)(?:\s|$)/.test(names) ||
    (node.tagName === "sup" && /(?:^|\s)(?:reference|Inline-Template)(?:\s|$)/.test(names))
  );
}

/** Whether line ends in the text are seen, where the element says so; `<pre>` is code, and keeps them as such. */
function linesKept(node: HastRoot | Element): boolean | undefined {
  if (!isElement(node)) return undefined;
  if (node.tagName === "pre") return false;
  const style = (property(node, "style") ?? "").toLowerCase();
  const value = /(?:^|;)\s*white-space(?:-collapse)?:\s*([a-z-]+)/.exec(style)?.[1];
  return value === undefined ? undefined : /^(?:pre|break|preserve)/.test(value);
}

/** Text, with a line break for each of its line ends where these are seen. */
function wordsOf(value: string, keepsLines: boolean): ElementContent[] {
  if (!keepsLines || !value.includes("\n")) return [{ type: "text", value }];
  return value.split(/\r?\n/).flatMap((line, index): ElementContent[] => {
    const words: ElementContent = { type: "text", value: line };
    return index === 0 ? [words] : [LINE_BREAK, words];
  });
}

const LINE_BREAK: Element = { type: "element", tagName: "br", properties: {}, children: [] };

/** A sign that is drawn as a picture, such as 💧. */
function signOf(node: Element): string | undefined {
  const alt = node.tagName === "img" ? property(node, "alt")?.trim() : undefined;
  return alt && SIGNS.test(alt) ? alt : undefined;
}

const SIGNS =
  /^(?:[#*\d]\uFE0F?\u20E3|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier}|\p{Extended_Pictographic})*)+$/u;

/** An element as what its program says it is: a heading of Word on the web, a quotation of Word's styles. */
function asNamed(node: Element): Element {
  if (node.tagName !== "p") return node;
  const level = property(node, "ariaLevel");
  if (property(node, "role") === "heading" && level && /^[1-6]$/.test(level)) {
    return { ...node, tagName: `h${level}` };
  }
  if (/\bMso(?:Intense)?Quote/.test(property(node, "className") ?? "")) {
    return { ...node, tagName: "blockquote", children: [{ ...node, properties: {} }] };
  }
  return node;
}

/** Whether an HTML comment was written by a person. */
function isRemark(comment: string): boolean {
  return (
    /\p{L}{2,}\s+\p{L}{2,}/u.test(comment) &&
    !/^\s*(?:\/?(?:wp:|ko\b|kg-|\[if|ngRepeat|google_ad)|\[?(?:end)?if\b|\/?\.?[#.]|(?:begin|start|end)\b.{0,60}$)|[{}<>=;]/i.test(
      comment,
    )
  );
}

/** Whether a browser would hide the element. */
function isHidden(node: Element): boolean {
  if ("hidden" in node.properties && node.properties.hidden !== false) return true;
  const style = (property(node, "style") ?? "").toLowerCase().replace(/\s+/g, "");
  // For screen readers alone.
  const isUnseen =
    /\b(?:sr-only|visually-?hidden|screen-reader-text)\b/.test(property(node, "className") ?? "") ||
    /(?:^|;)clip:rect\((?:0|1)(?:px)?[,0-9px]*\)/.test(style);
  if (isUnseen) return true;
  return /(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|font-size:0(?:px|pt|em)?(?:;|$|!)|opacity:0(?:;|$|!)|mso-hide:all)/.test(
    style,
  );
}

function sourceIn(node: Element): string | undefined {
  for (const child of childrenOf(node)) {
    if (isElement(child) && child.tagName === "source") return property(child, "src");
  }
  return undefined;
}

/** WordPress and others use a div with a paragraph of a caption class for pictures. */
function isCaptioned(node: Element): boolean {
  if (!["div", "p", "span", "dl"].includes(node.tagName)) return false;
  const names = property(node, "className") ?? "";
  return /\b(?:wp-caption|image-caption-container|captioned-image|caption-img)\b/.test(names);
}

function asFigure(children: ElementContent[]): ElementContent[] {
  return children.map((child) => {
    if (!isElement(child)) return child;
    const names = property(child, "className") ?? "";
    const isCaption = /caption/.test(names) && textIn(child).trim() !== "";
    return isCaption ? { ...child, tagName: "figcaption" } : child;
  });
}
