import { describe, expect, it } from "vitest";
import { isHtml, xmlReason } from "./unsupportedXml.ts";

const ROOTS =
  "main article section aside nav div p h1 h6 figure picture img br hr blockquote ul ol dl table meta link base title script style template noscript iframe form header footer address center font span small sup u b strong em i a pre code";

describe("a page", () => {
  it.each([
    "<html><body></body></html>",
    "<HTML lang='en'>",
    "<head>",
    "<body class=x>words",
    " \n<!doctype html>\n<html>",
    "<!DOCTYPE html><p>words",
    "<!doctype html>",
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html xmlns="x">',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
    "<!-- saved from url=(0014) -->\n<html>",
  ])("is known by its first element or its document type: %s", (text) => {
    expect(isHtml(text)).toBe(true);
    expect(xmlReason(text)).toBeUndefined();
  });

  it.each(ROOTS.split(" "))("may be a piece that begins with <%s>", (name) => {
    expect(isHtml(`<${name}>words</${name}> <p>more</p>\n`)).toBe(true);
    expect(isHtml(`<${name} class="x">words and no more`)).toBe(false);
  });

  it.each(["p", "div", "article", "section", "h2", "li", "blockquote", "figure", "table"])(
    "may be a piece in which a %s ends",
    (name) => {
      expect(isHtml(`<b>By</b> Ana <x>words</${name} > and more`)).toBe(true);
    },
  );

  it.each([
    "words <p>in a line</p>",
    "<Laughter> said the mayor",
    "<b>bold words, and no end",
    "<story><p>words</p></story>",
    '<p xmlns="x">words</p>',
    '<?xml version="1.0"?><p>words</p>',
    "<!DOCTYPE nitf><p>words</p>",
    "<!DOCTYPE html><story/>",
    "< p>words</p>",
    "<3",
  ])("is none: %s", (text) => {
    expect(isHtml(text)).toBe(false);
  });
});

describe("XML", () => {
  it.each([
    ["<nitf/>", "NITF; ask the agency"],
    ["<NewsML></NewsML>", "NewsML 1; ask the agency"],
    ...[
      "newsMessage",
      "newsItem",
      "packageItem",
      "conceptItem",
      "knowledgeItem",
      "planningItem",
      "catalogItem",
    ].map((name) => [`<n:${name} xmlns:n="x"/>`, "NewsML-G2; ask the agency"]),
    ["<EventsML/>", "EventsML; ask the agency"],
    ["<rss><wp:wxr_version>1</wp:wxr_version></rss>", "an export of WordPress; convert it"],
    ['<rss xmlns:wp ="x"></rss>', "an export of WordPress"],
    ["<rss><x>wordpress.org/export</x></rss>", "an export of WordPress"],
    ["<rss></rss>", "an RSS feed; open each story"],
    ["<RDF></RDF>", "an RSS feed"],
    ["<feed></feed>", "an Atom feed; open each story"],
    ["<opml></opml>", "a list of feeds (OPML); open each"],
    ["<urlset></urlset>", "a sitemap; open each"],
    ["<sitemapindex></sitemapindex>", "a sitemap"],
    ["<svg></svg>", "a drawing (SVG); save it as PNG"],
    ["<wordDocument>schemas.microsoft.com/office</wordDocument>", "a Word file in XML; open it"],
    ["<package>schemas.openxmlformats.org/office</package>", "a Word file in XML"],
    ["<document>opendocument</document>", "an OpenDocument text in XML; open it"],
    ["<office:document-content>opendocument</office:document-content>", "an OpenDocument text"],
    ["<plist></plist>", "a property list of a Mac; the story's words"],
    ...["TEI", "TEI.2", "teiCorpus"].map((name) => [`<${name}/>`, "TEI; copy"]),
    ["<FictionBook/>", "a FictionBook; copy"],
    ["<mediawiki/>", "an export of MediaWiki; open"],
    ["<tt></tt>", "subtitles; copy"],
    ["<package></package>", "is “package”"],
    ["<a:story></a:story>", "is “a:story”"],
    ["<story>\n</story>\n<!-- end --> ", "is “story”"],
    ['<story xmlns="x">cut', "is “story”"],
    ["<!DOCTYPE story><story>cut", "is “story”"],
    ["<?xml version='1.0'?> <story>cut", "is “story”"],
  ])("is refused by name: %s", (text = "", words = "") => {
    expect(xmlReason(text)).toContain(words);
    // What it is, and what to do instead.
    expect(xmlReason(text)).toMatch(/^it is .+; \S/);
  });

  it.each([
    "<Laughter> said the mayor",
    "<rss> is what feeds are written in",
    "<story>words and no end",
    "<story/> words",
    "words <rss></rss>",
    "<p>words</p>",
  ])("is told from words: %s", (text) => {
    expect(xmlReason(text)).toBeUndefined();
  });
});
