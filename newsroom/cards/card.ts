import { createHash } from "node:crypto";
import { absolute } from "../addresses/addresses.ts";
import type { AuthorRecord, PageRecord, SectionRecord, TopicRecord } from "../edition/records.ts";
import type { ArticleView } from "../edition/views.ts";
import { directionOf } from "../locales/language.ts";
import { say, wordingFor } from "../locales/messages.ts";
import type { Paper } from "../paper/paper.ts";
import { fontVersion } from "../paper/themeFonts.ts";
import type { Picture } from "../pictures/pictureSizes.ts";
import { type PictureText, pictureTextOf } from "../pictures/pictureText.ts";
import type { SectionColour } from "../schema/contentTypes.ts";
import { kindLabel } from "../schema/kinds.ts";
import { type CardColours, cardColours } from "../theme/cardColours.ts";

/** Pixels, as social sites ask for (STANDARDS: at least 1200 wide, nearly 16:9). */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/**
 * Increase it when cards are drawn differently: it is part of their addresses, so caches fetch new
 * ones.
 */
const FORMAT_VERSION = 5;

/** The hero on a card, with its caption and credit. */
type CardPicture = Pick<Picture, "address" | "width" | "height" | "focus" | "crop" | "backdrop"> &
  PictureText;

/** The content of a social card, the picture that stands for a page where it is shared. */
export interface Card {
  /** The address without its version, `/cards/2014/06/12/iraq-airstrikes`. */
  stem: string;
  kind: "article" | "section" | "front";
  /** BCP 47. */
  lang: string;
  direction: "ltr" | "rtl";
  paperName: string;
  /** Above the headline: the section's name, and the kind of story unless it is news. */
  kicker: string | undefined;
  colour: SectionColour;
  /** Colours of a paper with a theme. */
  colours?: CardColours | undefined;
  /** The version of its theme's fonts. */
  fonts?: string | undefined;
  headline: string;
  /** Below the name of a section or of the paper. */
  standfirst: string | undefined;
  picture: CardPicture | undefined;
  /** Alternative text of the card. */
  alt: string;
}

type ArticleOfCard = Pick<
  ArticleView,
  "address" | "headline" | "kind" | "section" | "hero" | "lang"
>;

export function articleCard(paper: PaperOfCard, article: ArticleOfCard): Card {
  const { name, theme } = paper;
  const { address, headline, kind, section, hero, lang } = article;
  const kicker = [section.name, kindLabel(kind, wordingFor(paper, lang))].filter(Boolean);
  return {
    stem: `/cards${address}`,
    kind: "article",
    lang,
    direction: directionOf(lang),
    paperName: name,
    kicker: kicker.join(" · "),
    colour: section.colour,
    colours: cardColours(theme, section.colour),
    fonts: fontVersion(paper),
    headline,
    standfirst: undefined,
    picture: hero && {
      address: hero.address,
      width: hero.width,
      height: hero.height,
      focus: hero.focus,
      crop: hero.crop,
      backdrop: hero.backdrop,
      ...pictureTextOf(hero),
    },
    alt: `${headline} (${[...kicker, name].join(", ")})${hero ? `. ${hero.alt}` : ""}`,
  };
}

type PaperOfCard = Pick<Paper, "name" | "language" | "words" | "theme" | "fontDigest">;

export function sectionCard(
  paper: PaperOfCard,
  {
    slug,
    name,
    description,
    colour,
    lang,
  }: Pick<SectionRecord, "slug" | "name" | "description" | "colour" | "lang">,
): Card {
  return namedCard(inLanguage(paper, lang), `sections/${slug}`, name, description, colour);
}

export function authorCard(
  paper: PaperOfCard,
  { slug, name, role }: Pick<AuthorRecord, "slug" | "name" | "role">,
): Card {
  return namedCard(paper, `authors/${slug}`, name, role);
}

export function topicCard(
  paper: PaperOfCard,
  { slug, name, description }: Pick<TopicRecord, "slug" | "name" | "description">,
): Card {
  return namedCard(paper, `topics/${slug}`, name, description);
}

/** The card of a standing page, such as the paper's policies. */
export function standingCard(
  paper: PaperOfCard,
  {
    slug,
    headline,
    standfirst,
    lang,
  }: Pick<PageRecord, "slug" | "headline" | "standfirst" | "lang">,
): Card {
  return namedCard(inLanguage(paper, lang), `pages/${slug}`, headline, standfirst);
}

/** One card for every search: nobody can have cards drawn by inventing queries. */
export function searchCard(paper: PaperOfCard): Card {
  return namedCard(paper, "search", say(paper, "search"), undefined);
}

/** The paper with the language of a section's or page's words, if it says one. */
function inLanguage(paper: PaperOfCard, lang: string | undefined): PaperOfCard {
  return lang === undefined ? paper : { ...paper, language: lang };
}

/** A name above a description. */
function namedCard(
  paper: PaperOfCard,
  stem: string,
  headline: string,
  standfirst: string | undefined,
  colour?: SectionColour,
): Card {
  const { name, language, theme } = paper;
  return {
    stem: `/cards/${stem}`,
    kind: "section",
    lang: language,
    direction: directionOf(language),
    paperName: name,
    kicker: undefined,
    colour: colour ?? "red",
    colours: cardColours(theme, colour),
    fonts: fontVersion(paper),
    headline,
    standfirst,
    picture: undefined,
    alt: `${headline} (${name})${standfirst ? `. ${standfirst}` : ""}`,
  };
}

export function frontCard(
  paper: Pick<Paper, "name" | "tagline" | "language" | "theme" | "fontDigest">,
): Card {
  const { name, tagline, language, theme } = paper;
  return {
    stem: "/cards/front",
    kind: "front",
    lang: language,
    direction: directionOf(language),
    paperName: name,
    kicker: undefined,
    colour: "red",
    colours: cardColours(theme, undefined),
    fonts: fontVersion(paper),
    headline: name,
    standfirst: tagline || undefined,
    picture: undefined,
    alt: tagline ? `${name}: ${tagline}` : name,
  };
}

/** The address of a card. Its version changes with the card's content. */
export function cardAddress(card: Card): string {
  const { alt, stem, ...shown } = card;
  const version = createHash("sha256")
    .update(JSON.stringify([FORMAT_VERSION, shown]))
    .digest("hex")
    .slice(0, 8);
  return `${stem}.${version}.jpg`;
}

/** The card as pages name it for social sites. */
export function cardPicture(paper: Pick<Paper, "url">, card: Card) {
  return {
    url: absolute(paper.url, cardAddress(card)),
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    alt: card.alt,
  };
}
