import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import type { ArticleView } from "../../newsroom/edition/views.ts";
import { directionOf } from "../../newsroom/locales/language.ts";
import type { Paper } from "../../newsroom/paper/paper.ts";
import type { Block, Cell, Inline } from "../../newsroom/story/tree.ts";

/** The content of a reader mode. Words are without white space, which reader modes change. */
export interface ReaderView {
  title: string;
  byline: string | undefined;
  published: string | undefined;
  language: string;
  direction: string;
  words: string;
  pictures: Array<{ alt: string; caption: string }>;
  /** The texts of the corrections below the story, with their times. */
  corrections: string[];
}

/** The result of Mozilla's Readability, Firefox's reader mode, for a served page. */
export function readerView(html: string, url: string): ReaderView {
  const article = new Readability(parseHTML(html).document as unknown as Document).parse();
  if (!article) throw new Error(`no reader mode finds a story at ${url}`);
  const content = parseHTML(`<html><body>${article.content}</body></html>`).document.body;
  const corrections = content.querySelector("[aria-labelledby=corrections]");
  corrections?.remove();
  return {
    title: article.title ?? "",
    byline: article.byline ?? undefined,
    published: article.publishedTime ?? undefined,
    language: article.lang ?? "",
    direction: article.dir ?? "",
    words: packed(content.textContent ?? ""),
    pictures: [...content.querySelectorAll("img")].map((image) => ({
      alt: image.alt,
      caption: packed(image.closest("figure")?.querySelector("figcaption")?.textContent ?? ""),
    })),
    corrections: [...(corrections?.querySelectorAll("li") ?? [])].map((entry) => {
      // When it was made, in the story's language.
      const when = entry.querySelector("strong")?.textContent ?? "";
      return (entry.textContent ?? "").replace(when, "").trim();
    }),
  };
}

/** The content that a reader mode should show of an article, and nothing else. */
export function wholeStory(article: ArticleView, paper: Paper, published: string): ReaderView {
  const { story, hero } = article;
  const pictures: ReaderView["pictures"] = [];
  const figure = (picture: { alt: string; caption?: string; credit?: string; ai?: string }) => {
    const label =
      picture.ai === "made" ? "Picture made by AI" : picture.ai && "Picture altered with AI";
    const caption = packed([label, picture.caption, picture.credit].filter(Boolean).join(""));
    pictures.push({ alt: picture.alt, caption });
    return caption;
  };
  const blockText = (block: Block): string => {
    switch (block.type) {
      case "paragraph":
      case "subhead":
        return inlineText(block.children);
      case "list":
        return block.items.flat().map(blockText).join("");
      case "quotation":
        return block.children.map(blockText).join("");
      case "box":
        return block.title + block.children.map(blockText).join("");
      case "table":
        return [block.head, ...block.rows].flat().map(cellText).join("");
      case "code":
        return block.text;
      case "figure":
        return figure(block);
      case "video":
        return packed([block.caption, block.credit].filter(Boolean).join(""));
      case "rule":
      case "pullQuote":
        return "";
    }
  };
  const notice = paper.policies.affiliate ? "How paid links work" : "";
  const parts = [
    article.standfirst,
    hero ? figure(hero) : "",
    story.hasPaidLinks ? paper.affiliate.notice + notice : "",
    article.dateline,
    ...story.blocks.map(blockText),
    ...story.notes.flatMap(({ children }) => children).map(blockText),
  ];
  return {
    title: article.headline,
    byline: article.authors.map(({ name }) => name).join(", ") || undefined,
    published,
    language: article.lang,
    direction: directionOf(article.lang),
    words: packed(parts.join("")),
    pictures,
    corrections: article.corrections.map(({ text }) => text),
  };
}

function cellText({ children }: Cell): string {
  return inlineText(children);
}

function inlineText(run: readonly Inline[]): string {
  return run
    .map((inline) => {
      if (inline.type === "text" || inline.type === "code") return inline.text;
      if (inline.type === "noteMark") return String(inline.number);
      if (inline.type === "break") return "";
      const paid = inline.type === "link" && inline.kind === "affiliate" ? "paid link" : "";
      return inlineText(inline.children) + paid;
    })
    .join("");
}

function packed(text: string): string {
  return text.replace(/\s+/g, "");
}
