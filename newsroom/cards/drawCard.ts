import { ImageResponse } from "next/og.js";
import { createElement, type ReactElement } from "react";
import sharp from "sharp";
import { CARD_HEIGHT, CARD_WIDTH, type Card } from "./card.ts";
import { type Box, type CardDrawing, cardDrawing, type Shape } from "./cardDrawing.ts";
import { facesOf } from "./faces.ts";
import { SetText } from "./setText.ts";

/** Bytes; larger pictures are passed over by some social sites. */
const MOST_BYTES = 300_000;

/** From what is always tried to what the busiest photograph may need. */
const QUALITIES = [88, 80, 70, 58, 45];

/**
 * Draws a card as JPEG. Its words are outlines before next/og sees them: it would set Arabic and
 * Hebrew in the wrong order, and fetch what it lacks from elsewhere.
 * @param picture the picture's file, when the card has one and it is still there
 * @param fonts the folder with the cards' faces
 */
export async function drawCard(
  card: Card,
  picture: string | undefined,
  fonts: string,
): Promise<Uint8Array> {
  const shown = picture ? card : { ...card, picture: undefined };
  const drawing = cardDrawing(
    shown,
    (words, cut) => new SetText(words, facesOf(fonts, cut), card.direction),
  );
  const cut =
    picture && drawing.picture && (await cutPicture(picture, drawing.picture, card.picture?.focus));
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

/** Cuts a picture around its focus, as pages do, and gives it as an address that holds it whole. */
async function cutPicture(
  file: string,
  { width, height }: Box,
  focus: { x: number; y: number } = { x: 50, y: 50 },
): Promise<string> {
  const upright = sharp(file).autoOrient();
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
    .flatten({ background: "#fff" })
    .png()
    .toBuffer();
  return `data:image/png;base64,${content.toString("base64")}`;
}

async function encoded(png: Buffer): Promise<Uint8Array> {
  let made = png;
  for (const quality of QUALITIES) {
    made = await sharp(png)
      // Thin coloured letters would blur with fewer colours than points.
      .jpeg({ quality, mozjpeg: true, chromaSubsampling: "4:4:4" })
      .toBuffer();
    if (made.length < MOST_BYTES) break;
  }
  return made;
}
