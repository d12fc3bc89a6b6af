import { absolute } from "../addresses/addresses.ts";
import type { ArticleView } from "../edition/views.ts";
import { attributesOf, escapeText, paired } from "../http/xml.ts";
import { paidWords } from "../locales/affiliateNotice.ts";
import { clockTime, longDate } from "../locales/dateFormats.ts";
import { directionOf } from "../locales/language.ts";
import { disclosureIn, type WordsIn } from "../paper/disclosure.ts";
import type { Paper } from "../paper/paper.ts";
import type { Block, Cell, Inline, Note } from "../story/tree.ts";

/**
 * A whole story as plain HTML, as a feed reader shows it on a page of its own: every address is
 * absolute, nothing needs a style or a script, and what the page says about paid links, corrections
 * and sources is said here as well. Pull quotes repeat the text and are left out.
 */
export function feedHtml(article: ArticleView, paper: Paper): string {
  const { story, hero } = article;
  const write = new StoryWriter(paper.url, article.address);
  const words = disclosureIn(paper, article.lang);
  const disclosure = (which: "notice" | "standing") =>
    affiliateNotice(words[which], words.more, article.lang, paper, write);
  const parts = [
    `<p>${escapeText(article.standfirst)}</p>`,
    hero && write.figure(hero),
    story.hasPaidLinks && disclosure("notice"),
    article.dateline && `<p><strong>${escapeText(article.dateline)}</strong></p>`,
    write.blocks(story.blocks),
    write.notes(story.notes),
    sources(article.sources),
    corrections(article.corrections, paper),
    (paper.affiliate.standing || story.hasPaidLinks) && disclosure("standing"),
  ];
  const html = parts.filter(Boolean).join("\n");
  const direction = directionOf(article.lang);
  if (article.lang === paper.language && direction === "ltr") return html;
  return paired("div", html, { lang: article.lang, dir: direction });
}

/** Writes the elements of one story; knows where its own notes and subheads are to be found. */
class StoryWriter {
  constructor(
    private readonly siteUrl: string,
    private readonly address: string,
  ) {}

  blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => this.block(block)).join("\n");
  }

  /** The absolute address of a link; one within the story leads to its page. */
  href(written: string): string {
    if (written.startsWith("#")) return absolute(this.siteUrl, this.address) + written;
    return written.startsWith("/") ? absolute(this.siteUrl, written) : written;
  }

  figure(picture: {
    address: string;
    width: number;
    height: number;
    alt: string;
    caption?: string | undefined;
    credit?: string | undefined;
  }): string {
    const { address, width, height, alt, caption, credit } = picture;
    const image = `<img${attributesOf({ src: this.href(address), alt, width, height })}>`;
    const words = [
      caption && escapeText(caption),
      credit && `<small>${escapeText(credit)}</small>`,
    ].filter(Boolean);
    const below = words.length > 0 ? paired("figcaption", words.join(" ")) : "";
    return paired("figure", image + below);
  }

  notes(notes: readonly Note[]): string {
    if (notes.length === 0) return "";
    return `<hr>\n${paired("ol", notes.map((note) => paired("li", this.item(note.children))).join("\n"))}`;
  }

  private block(block: Block): string {
    switch (block.type) {
      case "paragraph":
        return paired("p", this.inlines(block.children), { dir: block.dir });
      case "subhead":
        return paired(`h${block.level}`, this.inlines(block.children), { dir: block.dir });
      case "list":
        return paired(
          block.ordered ? "ol" : "ul",
          block.items.map((item) => paired("li", this.item(item))).join("\n"),
          { start: block.ordered && block.start !== 1 ? block.start : undefined },
        );
      case "quotation":
        return paired("blockquote", this.blocks(block.children), { dir: block.dir });
      case "code":
        return paired("pre", paired("code", escapeText(block.text)));
      case "rule":
        return "<hr>";
      case "table":
        return this.table(block.head, block.rows);
      case "figure":
        return this.figure(block);
      case "pullQuote":
        return "";
      case "box":
        return paired(
          "aside",
          `<p><strong>${escapeText(block.title)}</strong></p>\n${this.blocks(block.children)}`,
        );
    }
  }

  /** A list's item or a note that is one paragraph needs no paragraph of its own. */
  private item(blocks: readonly Block[]): string {
    const [only] = blocks;
    return blocks.length === 1 && only?.type === "paragraph" && only.dir === undefined
      ? this.inlines(only.children)
      : this.blocks(blocks);
  }

  private table(head: readonly Cell[], rows: readonly Cell[][]): string {
    const cell = (name: "th" | "td", { children, align }: Cell, scope?: "col" | "row") =>
      paired(name, this.inlines(children), { scope, align });
    const header = paired("tr", head.map((each) => cell("th", each, "col")).join(""));
    const body = rows.map((row) =>
      paired(
        "tr",
        row
          .map((each, index) => (index === 0 ? cell("th", each, "row") : cell("td", each)))
          .join(""),
      ),
    );
    return paired(
      "table",
      paired("thead", header) + (body.length > 0 ? paired("tbody", body.join("\n")) : ""),
    );
  }

  private inlines(inlines: readonly Inline[]): string {
    return inlines.map((inline) => this.inline(inline)).join("");
  }

  private inline(inline: Inline): string {
    switch (inline.type) {
      case "text":
        return escapeText(inline.text);
      case "emphasis":
        return paired("em", this.inlines(inline.children));
      case "strong":
        return paired("strong", this.inlines(inline.children));
      case "strike":
        return paired("s", this.inlines(inline.children));
      case "code":
        return paired("code", escapeText(inline.text));
      case "break":
        return "<br>";
      case "link": {
        const paid = inline.kind === "affiliate";
        const link = paired("a", this.inlines(inline.children), {
          href: this.href(inline.href),
          rel: paid ? "sponsored noopener" : inline.kind === "external" ? "noopener" : undefined,
        });
        if (!paid) return link;
        const { mark, lang } = paidWords(inline.lang ?? "en");
        return `${link} ${paired("small", `(${escapeText(mark)})`, languageOf(lang, inline.lang ?? "en"))}`;
      }
      case "noteMark":
        return paired(
          "sup",
          paired("a", String(inline.number), { href: this.href(`#note-${inline.number}`) }),
        );
    }
  }
}

function affiliateNotice(
  said: WordsIn,
  more: WordsIn,
  around: string,
  paper: Paper,
  write: StoryWriter,
): string {
  const policy = paper.policies.affiliate;
  const own = languageOf(more.lang, said.lang);
  const link = policy
    ? ` ${paired("a", escapeText(more.text), { href: write.href(policy), ...own })}`
    : "";
  return paired("p", paired("em", escapeText(said.text)) + link, languageOf(said.lang, around));
}

/** The attributes of words in another language than what is around them. */
function languageOf(lang: string, around: string): { lang?: string; dir?: "ltr" | "rtl" } {
  return lang === around ? {} : { lang, dir: directionOf(lang) };
}

function sources(list: ArticleView["sources"]): string {
  if (list.length === 0) return "";
  const items = list.map(({ name, url }) =>
    paired(
      "li",
      url ? paired("a", escapeText(name), { href: url, rel: "noopener" }) : escapeText(name),
    ),
  );
  return `<p><strong>Sources</strong></p>\n${paired("ul", items.join("\n"))}`;
}

function corrections(list: ArticleView["corrections"], paper: Paper): string {
  if (list.length === 0) return "";
  const items = list.map(({ at, text }) =>
    paired(
      "li",
      `<strong>Corrected ${escapeText(`${longDate(at, paper)}, ${clockTime(at, paper)}`)}:</strong> ${escapeText(text)}`,
    ),
  );
  return `<p><strong>Corrections</strong></p>\n${paired("ul", items.join("\n"))}`;
}
