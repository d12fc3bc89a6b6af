import { absolute } from "../addresses/addresses.ts";
import type { ArticleView } from "../edition/views.ts";
import { attributesOf, escapeText, paired } from "../http/xml.ts";
import type { LocaleSettings } from "../locales/dateFormats.ts";
import { clockTime, longDate } from "../locales/dateFormats.ts";
import { directionOf } from "../locales/language.ts";
import { say, type Wording, wordingFor } from "../locales/messages.ts";
import { disclosureIn, type WordsIn } from "../paper/disclosure.ts";
import type { Paper } from "../paper/paper.ts";
import type { FeedAttributes, FeedWriter } from "../story/elements/element.ts";
import { feedNotes } from "../story/elements/footnote/footnote.ts";
import { BLOCKS, elementOf, inlineElementOf } from "../story/elements/registry.ts";
import type { Block, Inline } from "../story/tree.ts";

/**
 * The whole story as HTML for feed readers: with absolute addresses, without styles and scripts,
 * and with the page's notices of paid links, corrections and sources. Pull quotes repeat the text
 * and are left out.
 */
export function feedHtml(article: ArticleView, paper: Paper): string {
  const { story, hero } = article;
  const write = new StoryWriter(paper.url, article.address);
  const words = disclosureIn(paper, article.lang);
  const wording = wordingFor(paper, article.lang);
  const disclosure = (which: "notice" | "standing") =>
    affiliateNotice(words[which], words.more, article.lang, paper, write);
  const parts = [
    `<p>${escapeText(article.standfirst)}</p>`,
    hero && BLOCKS.figure.feed({ type: "figure", ...hero }, write),
    story.hasPaidLinks && disclosure("notice"),
    article.dateline && `<p><strong>${escapeText(article.dateline)}</strong></p>`,
    write.blocks(story.blocks),
    feedNotes(story.notes, write),
    sources(article.sources, wording),
    corrections(article.corrections, wording),
    (paper.affiliate.standing || story.hasPaidLinks) && disclosure("standing"),
  ];
  const html = parts.filter(Boolean).join("\n");
  const direction = directionOf(article.lang);
  if (article.lang === paper.language && direction === "ltr") return html;
  return paired("div", html, { lang: article.lang, dir: direction });
}

/** Passed to each element to write its feed HTML. It knows the story's notes and subheads. */
class StoryWriter implements FeedWriter {
  readonly element = paired;
  readonly text = escapeText;

  constructor(
    private readonly siteUrl: string,
    private readonly address: string,
  ) {}

  void(name: string, attributes: FeedAttributes = {}): string {
    return `<${name}${attributesOf(attributes)}>`;
  }

  href(written: string): string {
    if (written.startsWith("#")) return absolute(this.siteUrl, this.address) + written;
    return written.startsWith("/") ? absolute(this.siteUrl, written) : written;
  }

  blocks(blocks: readonly Block[]): string {
    return blocks.map((block) => elementOf(block).feed(block, this)).join("\n");
  }

  inlines(run: readonly Inline[]): string {
    return run.map((inline) => inlineElementOf(inline).feed(inline, this)).join("");
  }

  item(blocks: readonly Block[]): string {
    const [only] = blocks;
    return blocks.length === 1 && only?.type === "paragraph" && only.dir === undefined
      ? this.inlines(only.children)
      : this.blocks(blocks);
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

/** `lang` and `dir` of text whose language differs from its surroundings. */
function languageOf(lang: string, around: string): { lang?: string; dir?: "ltr" | "rtl" } {
  return lang === around ? {} : { lang, dir: directionOf(lang) };
}

function sources(list: ArticleView["sources"], wording: Wording): string {
  if (list.length === 0) return "";
  const items = list.map(({ name, url }) =>
    paired(
      "li",
      url ? paired("a", escapeText(name), { href: url, rel: "noopener" }) : escapeText(name),
    ),
  );
  return `<p><strong>${escapeText(say(wording, "sources"))}</strong></p>\n${paired("ul", items.join("\n"))}`;
}

function corrections(list: ArticleView["corrections"], paper: LocaleSettings): string {
  if (list.length === 0) return "";
  const items = list.map(({ at, text }) =>
    paired("li", `<strong>${escapeText(correctedAt(at, paper))}</strong> ${escapeText(text)}`),
  );
  return `<p><strong>${escapeText(say(paper, "corrections"))}</strong></p>\n${paired("ul", items.join("\n"))}`;
}

function correctedAt(at: string, locale: LocaleSettings): string {
  const time = say(locale, "dayAndTime", {
    day: longDate(at, locale),
    time: clockTime(at, locale),
  });
  return say(locale, "corrected", { time });
}
