import { createHash } from "node:crypto";
import { absolute } from "../addresses/addresses.ts";
import type { AuthorRecord, PageRecord, SectionRecord, TopicRecord } from "../edition/records.ts";
import type { ArticleView } from "../edition/views.ts";
import { directionOf } from "../locales/language.ts";
import type { Paper } from "../paper/paper.ts";
import type { Picture } from "../pictures/pictureSizes.ts";
import { type PictureText, pictureTextOf } from "../pictures/pictureText.ts";
import type { SectionColour } from "../schema/contentTypes.ts";
import { kindLabel } from "../schema/kinds.ts";

/** Pixels, as social sites ask for (STANDARDS: at least 1200 wide, nearly 16:9). */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/**
 * Increase it when cards are drawn differently: it is part of their addresses, so caches fetch new
 * ones.
 */
const FORMAT_VERSION = 2;

/** The hero on a card, with its caption and credit. */
type CardPicture = Pick<Picture, "address" | "width" | "height" | "focus" | "crop" | "backdrop"> &
  PictureText;

/** The content of a social card, the picture that stands for a page where it is shared. */
export interface Card {
  /** The address without its version, `/cards/2014/06/12/iraq-airstrikes`. */
  stem: string;
  kind: "article" | "section" | "front";
  direction: "ltr" | "rtl";
  paperName: string;
  /** Above the headline: the section's name, and the kind of story unless it is news. */
  kicker: string | undefined;
  colour: SectionColour;
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

export function articleCard({ name }: Pick<Paper, "name">, article: ArticleOfCard): Card {
  const { address, headline, kind, section, hero, lang } = article;
  const kicker = [section.name, kindLabel(kind)].filter(Boolean);
  return {
    stem: `/cards${address}`,
    kind: "article",
    direction: directionOf(lang),
    paperName: name,
    kicker: kicker.join(" · "),
    colour: section.colour,
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

type PaperOfCard = Pick<Paper, "name" | "language">;

export function sectionCard(
  paper: PaperOfCard,
  {
    slug,
    name,
    description,
    colour,
  }: Pick<SectionRecord, "slug" | "name" | "description" | "colour">,
): Card {
  return namedCard(paper, `sections/${slug}`, name, description, colour);
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
  { slug, headline, standfirst }: Pick<PageRecord, "slug" | "headline" | "standfirst">,
): Card {
  return namedCard(paper, `pages/${slug}`, headline, standfirst);
}

/** One card for every search: nobody can have cards drawn by inventing queries. */
export function searchCard(paper: PaperOfCard): Card {
  return namedCard(paper, "search", "Search", undefined);
}

/** A name above a description. */
function namedCard(
  { name, language }: PaperOfCard,
  stem: string,
  headline: string,
  standfirst: string | undefined,
  colour: SectionColour = "red",
): Card {
  return {
    stem: `/cards/${stem}`,
    kind: "section",
    direction: directionOf(language),
    paperName: name,
    kicker: undefined,
    colour,
    headline,
    standfirst,
    picture: undefined,
    alt: `${headline} (${name})${standfirst ? `. ${standfirst}` : ""}`,
  };
}

export function frontCard({
  name,
  tagline,
  language,
}: Pick<Paper, "name" | "tagline" | "language">): Card {
  return {
    stem: "/cards/front",
    kind: "front",
    direction: directionOf(language),
    paperName: name,
    kicker: undefined,
    colour: "red",
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
