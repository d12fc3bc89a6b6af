import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { withFile } from "../http/media.ts";
import { measuredPictures } from "../pictures/measuredPictures.ts";
import { type Measured, versionOf } from "../pictures/measurePicture.ts";
import { tell } from "../problems/words/tell.ts";
import type { FileFacts, FileFormat } from "../story/elements/element.ts";
import { fileFormatOf } from "../story/elements/fileFormats.ts";
import { stampOf } from "./fileStamp.ts";

/**
 * A file beside an article that is neither text nor settings: a picture, or a file of an element
 * such as a video.
 */
export type PictureFile = MeasuredFile & { path: string; bytes: number };

type MeasuredFile =
  | (Exclude<Measured, { broken: string }> & Pick<ValidFile, "seconds" | "slow">)
  | { broken: string; remedy?: string; line?: number };

/** Properties of an element's file that is no picture (newsroom/story/elements/fileFormats.ts). */
type ValidFile = Exclude<FileFacts, { broken: string }>;

/** Files that have been read, by path, with their stamps then (fileStamp.ts). */
export type KnownPictures = Map<string, { stamp: string | undefined; picture: PictureFile }>;

/**
 * Reads a file beside an article unless it is known and unchanged.
 * @param file path below `dir`, as the system spells it
 */
export async function readPictureFile(
  dir: string,
  file: string,
  pictures: KnownPictures,
): Promise<PictureFile> {
  const path = file.normalize("NFC");
  const full = join(dir, file);
  const stats = statSync(full);
  const stamp = stampOf(stats);
  const before = pictures.get(path);
  if (before && stamp !== undefined && before.stamp === stamp) return before.picture;
  const { size } = stats;
  const read = { path: file, bytes: size, ...(await readMeasured(full, size)) };
  const picture = isDeepStrictEqual(read, before?.picture) && before ? before.picture : read;
  pictures.set(path, { stamp, picture });
  return picture;
}

async function readMeasured(file: string, size: number): Promise<MeasuredFile> {
  const format = fileFormatOf(file);
  if (format) return readAttachment(file, size, format);
  let content: Buffer;
  try {
    content = await readFile(file);
  } catch {
    return { broken: tell("brokenUnreadable"), remedy: tell("brokenUnreadableRemedy") };
  }
  return measuredPictures.measure(content);
}

/** Reads an element's file piece by piece: a video need not fit into memory. */
async function readAttachment(
  file: string,
  size: number,
  format: FileFormat,
): Promise<MeasuredFile> {
  if (size > format.limit.bytes) {
    const inMegabytes = (bytes: number) => Math.ceil(bytes / 1e6);
    return {
      broken: tell("brokenHeavy", {
        megabytes: inMegabytes(size),
        most: inMegabytes(format.limit.bytes),
      }),
      remedy: format.limit.remedy(),
    };
  }
  try {
    const facts = await withFile(file, (source) => format.measure(source));
    if (!facts) return { broken: tell("brokenGone"), remedy: tell("brokenGoneRemedy") };
    if ("broken" in facts) return facts;
    const hash = createHash("sha256");
    for await (const piece of createReadStream(file)) hash.update(piece);
    return {
      width: 0,
      height: 0,
      ...facts,
      format: format.format,
      version: versionOf(hash.digest("hex")),
    };
  } catch {
    return { broken: tell("brokenUnreadable"), remedy: tell("brokenUnreadableRemedy") };
  }
}
