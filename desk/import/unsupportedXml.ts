import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { faultInstead, type UnsupportedFault } from "./unsupportedFault.ts";

/** The root element of an XML or HTML document, and what precedes it. */
export interface RootElement {
  /** As written, with its prefix. */
  name: string;
  /** The whole start tag. */
  tag: string;
  hasProlog: boolean;
  doctype: string | undefined;
}

/** Comments, processing instructions and a document type, in any order. */
const BEFORE = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE\s[^>[]*(?:\[[^\]]*\]\s*)?>)+/i;

/** The root element of a text that begins like XML or HTML; undefined for other texts. */
function rootElement(text: string): RootElement | undefined {
  const before = BEFORE.exec(text)?.[0] ?? "";
  const match = /^<([A-Za-z_][\w.-]*(?::[\w.-]+)?)(?=[\s/>])[^<>]*>/.exec(
    text.slice(before.length),
  );
  if (!match) return undefined;
  return {
    name: match[1] ?? "",
    tag: match[0],
    hasProlog: /<\?xml\b/i.test(before),
    doctype: /<!DOCTYPE\s+([\w:.-]+)/i.exec(before)?.[1],
  };
}

/** XML formats by the local name of their root element, with what to do instead. */
const ROOTS: ReadonlyArray<{ root: RegExp; holds?: RegExp; fault: UnsupportedFault }> = [
  { root: /^nitf$/i, fault: ["isNitf", "askForNinjs"] },
  { root: /^NewsML$/, fault: ["isNewsMl1", "askForNinjs"] },
  {
    root: /^(?:newsMessage|newsItem|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem)$/,
    fault: ["isNewsMlG2", "askForNinjs"],
  },
  { root: /^EventsML$/i, fault: ["isEventsMl", "askForNinjs"] },
  {
    root: /^rss$/i,
    holds: /<wp:wxr_version|xmlns:wp\s*=|wordpress\.org\/export/i,
    fault: ["isWordPressExport", "convertWordPress"],
  },
  { root: /^(?:rss|RDF)$/i, fault: ["isRss", "openAndSavePages"] },
  { root: /^feed$/i, fault: ["isAtom", "openAndSavePages"] },
  { root: /^opml$/i, fault: ["isOpml", "openAndSavePages"] },
  { root: /^(?:urlset|sitemapindex)$/i, fault: ["isSitemap", "openAndSavePages"] },
  {
    root: /^svg$/i,
    fault: ["isSvg", "saveAsPng"],
  },
  {
    root: /^(?:wordDocument|package)$/,
    holds: /schemas\.(?:microsoft|openxmlformats)\.(?:com|org)\/office/,
    fault: ["isWordXml", "saveAsDocx"],
  },
  {
    root: /^document(?:-content)?$/,
    holds: /opendocument/,
    fault: ["isOdtXml", "saveAsDocx"],
  },
  {
    root: /^plist$/i,
    fault: ["isPropertyList", "theStorysWordsElsewhere"],
  },
  { root: /^(?:TEI|TEI\.2|teiCorpus)$/, fault: ["isTei", "copyTextAlone"] },
  { root: /^FictionBook$/, fault: ["isFictionBook", "copyTextAlone"] },
  { root: /^mediawiki$/, fault: ["isMediaWiki", "openAndSavePages"] },
  { root: /^tt$/, fault: ["isSubtitles", "copyTextAlone"] },
];

/** Elements at the start of an HTML document or fragment. */
const HTML_ROOT =
  /^(?:html|head|body|main|article|section|aside|nav|div|p|h[1-6]|figure|picture|img|br|hr|blockquote|ul|ol|dl|table|meta|link|base|title|script|style|template|noscript|iframe|form|header|footer|address|center|font|span|small|sup|u|b|strong|em|i|a|pre|code)$/i;

/** Whether a text is an HTML document, or a complete fragment of one. */
export function isHtml(text: string): boolean {
  const root = rootElement(text);
  if (!root) return /^\s*<!doctype\s+html/i.test(text);
  if (root.doctype) return /^html$/i.test(root.doctype) && HTML_ROOT.test(root.name);
  if (/^(?:html|head|body)$/i.test(root.name)) return true;
  if (root.hasProlog || /\sxmlns/.test(root.tag) || !HTML_ROOT.test(root.name)) return false;
  // One tag may be a word in angle brackets; a fragment has end tags of blocks.
  const blocks = text.match(/<\/(?:p|div|article|section|h[1-6]|li|blockquote|figure|table)\s*>/gi);
  return blocks !== null || isWhole(root, text);
}

/** The XML format and what to do instead; undefined where the text is not XML. */
export function xmlReason(text: string): string | undefined {
  const root = rootElement(text);
  if (!root || isHtml(text)) return undefined;
  const name = root.name.replace(/^.*:/, "");
  const head = text.slice(0, 20_000);
  for (const { root: pattern, holds, fault } of ROOTS) {
    if (!pattern.test(name) || (holds && !holds.test(head))) continue;
    if (isWhole(root, text)) return faultInstead(fault);
  }
  if (!isWhole(root, text)) return undefined;
  return tellAnswer("faultInstead", {
    fault: tellAnswer("isOtherXml", { element: root.name }),
    instead: tellAnswer("copyTextAlone"),
  });
}

/**
 * Whether the text is XML: it declares so, or ends with the root's end tag. Prose may begin with angle
 * brackets.
 */
function isWhole(root: RootElement, text: string): boolean {
  if (root.hasProlog || root.doctype || /\sxmlns/.test(root.tag)) return true;
  return root.tag.endsWith("/>")
    ? text.trim().endsWith(root.tag)
    : withoutLastComments(text).endsWith(`</${root.name}>`);
}

/** A text without comments and spaces at its end, in one pass: a pattern would try each space of a long run. */
function withoutLastComments(text: string): string {
  let rest = text.trimEnd();
  while (rest.endsWith("-->") && rest.includes("<!--")) {
    rest = rest.slice(0, rest.lastIndexOf("<!--")).trimEnd();
  }
  return rest;
}
