import { isUnspaced } from "../locales/segments.ts";
import { type CardColours, defaultCardColours } from "../theme/cardColours.ts";
import { CARD_HEIGHT, CARD_WIDTH, type Card } from "./card.ts";
import { type Fit, fitLines, type TextSpace } from "./fitLines.ts";
import type { Typeface } from "./loadCardFonts.ts";
import type { TypesetText } from "./typesetText.ts";

/** The layout of a card in pixels. All positions are computed here, before drawing. */
export interface CardDrawing {
  background: string;
  /** Position and size of the picture, which is cropped to fit. */
  picture: Box | undefined;
  shapes: Shape[];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Shape =
  | ({ kind: "rule"; fill: string } & Box)
  | { kind: "text"; path: string; x: number; y: number; fill: string };

/** Typesets a text in one of the cards' typefaces. */
export type Typeset = (words: string, cut: Typeface) => CardText;

type CardText = Pick<TypesetText, "text" | "width" | "draw">;

const MARGIN = 60;
const INNER = CARD_WIDTH - 2 * MARGIN;

/** Vertical position of the rule below the masthead, and of the content. */
const RULE = 106;
const CONTENT = 140;
const BOTTOM = CARD_HEIGHT - MARGIN;

/** Landscape pictures are placed beside the headline, with little or no cropping. */
const LANDSCAPE_BOX: Box = {
  x: CARD_WIDTH - MARGIN - 540,
  y: CONTENT,
  width: 540,
  height: BOTTOM - CONTENT,
};

/** Other pictures fill one side of the card. */
const PORTRAIT_BOX: Box = { x: CARD_WIDTH - 500, y: 0, width: 500, height: CARD_HEIGHT };

/** Where the headline cannot be written, the picture speaks for it. */
const WHOLE_BOX: Box = { x: 0, y: 0, width: CARD_WIDTH, height: CARD_HEIGHT };

const GUTTER = 44;

/** Height of the section's bar and name, with the space to the headline. */
const KICKER = 72;

/**
 * Font sizes, largest first. Cards are often shown 300 pixels wide, a quarter of their size: the
 * smallest headline is 12 pixels then.
 */
const HEADLINE_SIZES = [104, 96, 88, 80, 74, 68, 63, 58, 54, 50];

/**
 * The height of lines in ems. Right-to-left scripts have higher ascenders and deeper descenders than
 * Latin, and squares of East Asia would touch.
 */
function leadingOf({ direction, headline }: Card): number {
  if (direction === "rtl") return 1.3;
  return isUnspaced(headline) ? 1.25 : 1.1;
}

export function cardDrawing(card: Card, setIn: Typeset): CardDrawing {
  const page = new Page(card, setIn);
  switch (card.kind) {
    case "article":
      return story(card, page);
    case "section":
      return section(card, page);
    case "front":
      return front(card, page);
  }
}

/** The paper's name on top, kicker and headline below it, the picture on the other side. */
function story(card: Card, page: Page): CardDrawing {
  const { picture } = card;
  const canSay = page.canWrite(card.headline, "display");
  if (!canSay && picture) return page.drawing(WHOLE_BOX);
  const headline = canSay ? card.headline : "";
  // Of “राजनीति · Opinion” a dot and a word would be left.
  const kicker = page.canWrite(card.kicker ?? "", "label") && canSay ? card.kicker : undefined;
  // The box that fills a side of the card would leave a drawing without its edges, or among margins.
  const isLandscape = picture && (picture.crop === "never" || picture.width > picture.height * 1.1);
  const box = picture && (isLandscape ? LANDSCAPE_BOX : PORTRAIT_BOX);
  const width = box ? box.x - MARGIN - GUTTER : INNER;
  masthead(card, page, box === PORTRAIT_BOX ? width : INNER);
  const room = {
    width,
    height: BOTTOM - CONTENT - KICKER,
    sizes: HEADLINE_SIZES.filter((size) => !box || size <= 80),
    leading: leadingOf(card),
  };
  if (box === LANDSCAPE_BOX) {
    page.kicker(kicker, width, CONTENT);
    page.below(headline, "display", room, page.colours.ink, CONTENT + KICKER);
  } else {
    const height = page.above(headline, "display", room, page.colours.ink, BOTTOM);
    page.kicker(kicker, width, BOTTOM - height - KICKER);
  }
  return page.drawing(box);
}

/** The section's name in large type above its description. */
function section(card: Card, page: Page): CardDrawing {
  masthead(card, page, INNER);
  const leading = leadingOf(card);
  const about = page.above(
    card.standfirst ?? "",
    "display",
    { width: 940, height: 170, sizes: [46, 42, 38], leading: leading + 0.1 },
    page.colours.grey,
    BOTTOM,
  );
  const bottom = BOTTOM - about - (about > 0 ? 24 : 0);
  const height = bottom - CONTENT - 60;
  const room = { width: INNER, height, sizes: [176, 160, 144, 128, 112, 96, 80], leading };
  const taken = page.above(card.headline, "display", room, page.colours.ink, bottom);
  page.bar(bottom - taken - 40, 120);
  return page.drawing(undefined);
}

/** The masthead as on the front page, between double rules. */
function front(card: Card, page: Page): CardDrawing {
  const name = {
    width: INNER,
    height: 300,
    sizes: [216, 190, 168, 148, 128, 104, 88],
    leading: 1.05,
  };
  const tagline = { width: INNER, height: 130, sizes: [52, 46, 40], leading: 1.2 };
  page.doubleRule(96);
  page.above(
    card.headline,
    "display",
    name,
    page.colours.ink,
    card.standfirst ? 400 : 440,
    "middle",
  );
  page.above(card.standfirst ?? "", "display", tagline, page.colours.grey, 494, "middle");
  page.doubleRule(CARD_HEIGHT - 96 - DOUBLE_RULE);
  return page.drawing(undefined);
}

/** The paper's name above a thin rule. */
function masthead(card: Card, page: Page, width: number): void {
  const room = { width, height: 60, sizes: [48, 42, 36, 30], leading: 1.1 };
  page.above(card.paperName, "display", room, page.colours.ink, RULE - 8);
  page.rule({ x: MARGIN, y: RULE, width, height: 2 }, page.colours.hairline);
}

/** Height of a double rule. */
const DOUBLE_RULE = 11;

/** Collects shapes, and mirrors them for right-to-left cards. */
class Page {
  private readonly shapes: Shape[] = [];
  readonly colours: CardColours;

  constructor(
    private readonly card: Card,
    private readonly setIn: Typeset,
  ) {
    this.colours = card.colours ?? defaultCardColours(card.colour);
  }

  /** Right-to-left cards are mirrored. */
  drawing(picture: Box | undefined): CardDrawing {
    return {
      background: this.colours.paper,
      picture: picture && this.mirrored(picture),
      shapes: this.shapes,
    };
  }

  /**
   * Whether most letters of a text are in the cards' fonts. Of a headline in a script that they lack, a number or a
   * foreign name would be left, which says something else.
   */
  canWrite(words: string, cut: Typeface): boolean {
    const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
    return letters(this.setIn(words, cut).text) * 2 >= letters(words);
  }

  rule(box: Box, fill: string): void {
    this.shapes.push({ kind: "rule", fill, ...this.mirrored(box) });
  }

  /** A bar in the section's colour, as above the name on the section's page. */
  bar(y: number, width: number): void {
    this.rule({ x: MARGIN, y, width, height: 10 }, this.colours.section);
  }

  doubleRule(y: number): void {
    this.rule({ x: MARGIN, y, width: INNER, height: 5 }, this.colours.ink);
    this.rule({ x: MARGIN, y: y + 9, width: INNER, height: 2 }, this.colours.ink);
  }

  /** The section's bar, and its name in its colour on one line. */
  kicker(words: string | undefined, width: number, top: number): void {
    const room = { width, height: 44, sizes: [36], leading: 1.2 };
    this.bar(top, 72);
    this.below(words ?? "", "label", room, this.colours.section, top + 18);
  }

  /** Sets lines of text from `top` downward. */
  below(words: string, cut: Typeface, room: TextSpace, fill: string, top: number): void {
    const fit = this.fit(words, cut, room);
    this.lines(fit, room, fill, top + fit.lines.length * fit.size * room.leading, "start");
  }

  /**
   * Sets lines of text whose last line ends at `bottom`.
   * @returns the height of all lines in pixels
   */
  above(
    words: string,
    cut: Typeface,
    room: TextSpace,
    fill: string,
    bottom: number,
    align: "start" | "middle" = "start",
  ): number {
    const fit = this.fit(words, cut, room);
    this.lines(fit, room, fill, bottom, align);
    return fit.lines.length * fit.size * room.leading;
  }

  private fit(words: string, cut: Typeface, room: TextSpace): Fit<CardText> {
    return fitLines(words, (part) => this.setIn(part, cut), room, this.card.lang);
  }

  private lines(
    { text, size, lines }: Fit<CardText>,
    room: TextSpace,
    fill: string,
    bottom: number,
    align: "start" | "middle",
  ): void {
    // Space below the last baseline for descenders.
    const descent = size * (this.card.direction === "rtl" ? 0.36 : 0.24);
    lines.forEach(({ start, end }, index) => {
      const { path, width } = text.draw(start, end, size);
      const box = { x: MARGIN, y: 0, width, height: 0 };
      const x = align === "middle" ? MARGIN + (room.width - width) / 2 : this.mirrored(box).x;
      const y = bottom - descent - (lines.length - 1 - index) * size * room.leading;
      this.shapes.push({ kind: "text", path, x, y, fill });
    });
  }

  private mirrored(box: Box): Box {
    return this.card.direction === "rtl" ? { ...box, x: CARD_WIDTH - box.x - box.width } : box;
  }
}
