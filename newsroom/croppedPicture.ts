import { createHash } from "node:crypto";
import { access, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import type { Picture } from "./pictures.ts";
import { cutOf, type Shape, shapedAddress, shapedSize } from "./shapes.ts";
import { keepFile, unkeptFile } from "./unkept.ts";

/** How many cut pictures are kept on disk; the oldest go first. About 100 kB each. */
const KEPT = 3_000;

/** After so many new ones the folder is looked through. */
const TIDY_EVERY = 100;

const QUALITY = 82;

/** Pictures that are being cut, by their file, so that many who ask at once wait for one. */
const underWay = new Map<string, Promise<void>>();
let last: Promise<unknown> = Promise.resolve();
let made = 0;

/**
 * Cuts a picture to a shape once and keeps it. One at a time, so that a machine that asks for
 * all of them at once takes one core and no more.
 * @param source the picture's file
 * @param folder where cut pictures are kept; may be emptied at any time
 * @returns the cut picture's file name in that folder; undefined when the source is gone
 */
export async function croppedPicture(
  source: string,
  picture: Pick<Picture, "address" | "width" | "height" | "focus">,
  shape: Shape,
  folder: string,
): Promise<string | undefined> {
  const address = shapedAddress(picture, shape);
  const name = `${createHash("sha256").update(address).digest("hex").slice(0, 32)}.jpg`;
  const file = path.join(folder, name);
  if (unkeptFile(file) || (await exists(file))) return name;
  if (!(await exists(source))) return undefined;
  let work = underWay.get(file);
  if (!work) {
    work = last.then(() => make(source, picture, shape, file));
    last = work.catch(() => undefined);
    underWay.set(file, work);
    work.finally(() => underWay.delete(file)).catch(() => undefined);
  }
  await work;
  return name;
}

async function make(
  source: string,
  picture: Pick<Picture, "width" | "height" | "focus">,
  shape: Shape,
  file: string,
): Promise<void> {
  const { width, height } = shapedSize(picture, shape);
  const content = await sharp(source)
    .autoOrient()
    .extract(cutOf(picture, shape))
    .resize(width, height)
    .flatten({ background: "#fff" })
    // Maps and charts have thin coloured lines, which fewer colours than points would blur.
    .jpeg({ quality: QUALITY, mozjpeg: true, chromaSubsampling: "4:4:4" })
    .toBuffer();
  await keepFile(file, content);
  made += 1;
  if (made % TIDY_EVERY === 0) await tidy(path.dirname(file));
}

/** Takes out what is more than fits, the oldest first. */
export async function tidy(folder: string, kept = KEPT): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder).catch(() => [])).map(async (name) => {
      const file = path.join(folder, name);
      return { file, at: (await stat(file).catch(() => undefined))?.mtimeMs ?? 0 };
    }),
  );
  files.sort((a, b) => b.at - a.at);
  for (const { file } of files.slice(kept)) {
    await rm(file, { force: true }).catch(() => undefined);
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
