import sharp, { type Metadata } from "sharp";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** File name endings of the formats that browsers show, by sharp's names. */
const ENDINGS: Record<string, string> = {
  jpeg: "jpg",
  png: "png",
  webp: "webp",
  gif: "gif",
  heif: "avif",
};

/** A picture that browsers show. */
export interface ShownFormat {
  /** File name ending without the dot. */
  ending: string;
  /** Pixels, as displayed. */
  width: number;
  height: number;
}

/** What a picture's bytes are, whatever its file is called; `missing` says why it cannot be used, and what to do. */
export async function pictureFormat(bytes: Uint8Array): Promise<ShownFormat | { missing: string }> {
  let read: Metadata;
  try {
    read = await sharp(bytes).metadata();
  } catch {
    return { missing: tellAnswer("noPicture") };
  }
  const format = read.format === "heif" && read.compression !== "av1" ? "heic" : read.format;
  const ending = ENDINGS[format ?? ""];
  const isTurned = (read.orientation ?? 1) >= 5;
  const [width = 0, height = 0] = isTurned ? [read.height, read.width] : [read.width, read.height];
  if (!ending || width === 0) {
    return { missing: tellAnswer("pictureNotShown", { format }) };
  }
  return { ending, width, height };
}
