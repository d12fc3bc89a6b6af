import { readFile } from "node:fs/promises";
import { ImageResponse } from "next/og.js";
import { createElement, type ReactElement } from "react";
import sharp from "sharp";
import { BACKDROPS } from "../pictures/croppedPicture.ts";
import { decoder } from "../pictures/pictureDecoder.ts";
import type { Picture } from "../pictures/pictureSizes.ts";
import { rewritePicture } from "../pictures/rewritePicture.ts";
import { xmpPacket } from "../pictures/xmpPacket.ts";
import { CARD_HEIGHT, CARD_WIDTH, type Card } from "./card.ts";
import { type Box, type CardDrawing, cardDrawing, type Shape } from "./cardDrawing.ts";
import { type FontFolders, fontsOf } from "./loadCardFonts.ts";
import { TypesetText } from "./typesetText.ts";

/** Bytes. Some social sites ignore larger pictures. */
const MAX_BYTES = 300_000;

/** JPEG qualities, tried in this order until the file is small enough. */
const QUALITIES = [88, 80, 70, 58, 45];

/**
 * Draws a card as JPEG. Text is converted to outlines first: next/og would set Arabic and Hebrew in
 * the wrong order, and download missing fonts.
 * @param picture path of the hero's file, if it exists; a picture that cannot be decoded is left
 * out
 * @param fonts the folders with the cards' fonts
 */
export async function drawCard(
  card: Card,
  picture: string | undefined,
  fonts: FontFolders,
): Promise<Uint8Array> {
  const draw = (shown: Card) =>
    cardDrawing(shown, (words, cut) => new TypesetText(words, fontsOf(fonts, cut), card.direction));
  const plain = { ...card, picture: undefined };
  const content = picture && card.picture && (await readFile(picture).catch(() => undefined));
  if (!content) return jpegOf(draw(plain), undefined);
  const drawing = draw(card);
  const cut =
    drawing.picture &&
    (await cropPicture(content, drawing, drawing.picture, card.picture ?? {}).catch(
      () => undefined,
    ));
  if (!cut) return jpegOf(draw(plain), undefined);
  const made = await jpegOf(drawing, cut);
  return rewritePicture(made, "jpeg", xmpPacket(content, card.picture ?? {}));
}

async function jpegOf(drawing: CardDrawing, cut: string | undefined): Promise<Buffer> {
  const response = new ImageResponse(cardElement(drawing, cut), {
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
  });
  return encoded(Buffer.from(await response.arrayBuffer()));
}

function cardElement({ background, picture, shapes }: CardDrawing, cut: string | undefined) {
  const place = (box: Box) =>
    `absolute left-[${box.x}px] top-[${box.y}px] w-[${box.width}px] h-[${box.height}px]`;
  return createElement(
    "div",
    { tw: `flex w-full h-full bg-[${background}]` },
    picture &&
      cut &&
      createElement("img", {
        src: cut,
        alt: "",
        width: picture.width,
        height: picture.height,
        tw: place(picture),
      }),
    createElement(
      "svg",
      {
        width: CARD_WIDTH,
        height: CARD_HEIGHT,
        viewBox: `0 0 ${CARD_WIDTH} ${CARD_HEIGHT}`,
        tw: place({ x: 0, y: 0, width: CARD_WIDTH, height: CARD_HEIGHT }),
      },
      ...shapes.map(shapeElement),
    ),
  );
}

function shapeElement(shape: Shape, key: number): ReactElement {
  if (shape.kind === "rule") {
    const { kind, ...box } = shape;
    return createElement("rect", { key, ...box });
  }
  const { path, x, y, fill } = shape;
  return createElement("path", { key, d: path, fill, transform: `translate(${x} ${y})` });
}

/**
 * Crops a picture around its focus, as pages do; a drawing is shown whole on the card's own ground,
 * since its words would be cut.
 * @returns a data URL
 */
async function cropPicture(
  file: Buffer,
  { background }: Pick<CardDrawing, "background">,
  { width, height }: Box,
  {
    focus = { x: 50, y: 50 },
    crop,
    backdrop = "light",
  }: Pick<Picture, "focus" | "crop" | "backdrop">,
): Promise<string> {
  if (crop === "never") {
    const whole = await decoder(file)
      .autoOrient()
      .flatten({ background: BACKDROPS[backdrop] })
      .resize(width, height, { fit: "contain", position: "top", background })
      .png()
      .toBuffer();
    return `data:image/png;base64,${whole.toString("base64")}`;
  }
  const upright = decoder(file).autoOrient();
  const { autoOrient: own } = await upright.metadata();
  const scale = Math.min(own.width / width, own.height / height);
  const part = {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  };
  const content = await upright
    .extract({
      left: Math.round(((own.width - part.width) * focus.x) / 100),
      top: Math.round(((own.height - part.height) * focus.y) / 100),
      ...part,
    })
    .resize(width, height)
    .flatten({ background: BACKDROPS[backdrop] })
    .png()
    .toBuffer();
  return `data:image/png;base64,${content.toString("base64")}`;
}

async function encoded(png: Buffer): Promise<Buffer> {
  let made = png;
  for (const quality of QUALITIES) {
    made = await sharp(png)
      // Chroma subsampling would blur thin coloured letters.
      .jpeg({ quality, mozjpeg: true, chromaSubsampling: "4:4:4" })
      .toBuffer();
    if (made.length < MAX_BYTES) break;
  }
  return made;
}
