import type { Element, ElementContent } from "hast";
import type { Nodes as MdastNodes } from "mdast";
import { isCredit, splitCredit } from "./credit.ts";
import { childrenOf, elementsIn, firstProperty, isElement, property, textIn } from "./htmlTree.ts";
import { figureOf } from "./placePictures.ts";
import type { RawPicture } from "./rawStory.ts";

/** Class names of elements with a picture's credit. */
const CREDIT =
  /(?:^|[-_\s])(?:credits?|copyright|byline|photographer|attribution|source)(?:$|[-_\s])/i;

/**
 * Converts a `<figure>` to figures of the story, one for each picture. A figure with a quotation or table
 * instead becomes its content, converted by `others`.
 */
export function figuresOf(
  figure: Element,
  others: (rest: Element) => MdastNodes[],
): MdastNodes | MdastNodes[] {
  const pictures = [...elementsIn(figure)]
    .filter(({ tagName }) => tagName === "img" || tagName === "amp-img")
    .flatMap((image) => pictureOf(image) ?? []);
  if (pictures.length === 0) return others(figure);
  const words = wordsOf(figure);
  return pictures.map((picture, index) =>
    figureOf(index === pictures.length - 1 ? { ...picture, ...words } : picture),
  );
}

/** Prefix of the name of a picture in a `data:` URL, which is often only a placeholder. */
export const EMBEDDED = "data:";

/** The file and description of an `<img>`; undefined for tracking pixels and placeholders. */
export function pictureOf(image: Element): { file: string; alt?: string } | undefined {
  const lazy = firstProperty(image, "dataSrc", "dataOriginal", "dataLazySrc", "dataFullSrc");
  const largest = largestOf(firstProperty(image, "srcSet", "dataSrcset", "dataSrcSet"));
  const plain = property(image, "src");
  const waiting = !plain || /^data:|\b(?:placeholder|spacer|blank|pixel)\b/i.test(plain);
  const own = plain?.startsWith(EMBEDDED) ? plain : undefined;
  const file = waiting ? (lazy ?? largest ?? own) : plain;
  if (!file || property(image, "width") === "1") return undefined;
  const alt = property(image, "alt");
  return { file, ...(alt ? { alt } : {}) };
}

function largestOf(srcset: string | undefined): string | undefined {
  if (!srcset) return undefined;
  const offers = srcset.split(/,\s+/).map((offer) => {
    const [file = "", size = "0"] = offer.trim().split(/\s+/);
    return { file, size: Number.parseFloat(size) || 0 };
  });
  return offers.sort((a, b) => b.size - a.size)[0]?.file;
}

/** Caption and credit of a figure; the credit has an element of its own or ends the caption. */
function wordsOf(figure: Element): Pick<RawPicture, "caption" | "credit"> {
  const all = [...elementsIn(figure)].slice(1);
  const caption = all.find(({ tagName }) => tagName === "figcaption");
  const credit = all.find((element) => {
    const names = `${property(element, "className") ?? ""} ${property(element, "itemProp") ?? ""}`;
    const isNamed = CREDIT.test(names) || (caption && element.tagName === "cite");
    return isNamed && element !== caption && textIn(element).trim() !== "";
  });
  const creditText = credit && line(textIn(credit)).replace(/^[([]|[)\]]$/g, "");
  const captionText = caption ? line(textWithout(caption, credit)) : "";
  if (creditText) return { ...(captionText ? { caption: captionText } : {}), credit: creditText };
  if (captionText === "") return {};
  if (isCredit(captionText)) return { credit: captionText };
  return splitCredit(captionText) ?? { caption: captionText };
}

function textWithout(node: Element | ElementContent, left: Element | undefined): string {
  if (node === left) return "";
  if (!isElement(node)) return node.type === "text" ? node.value : "";
  return childrenOf(node)
    .map((child) => textWithout(child as ElementContent, left))
    .join("");
}

function line(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[|—–-]$/u, "")
    .trim();
}
