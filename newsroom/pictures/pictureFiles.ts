import { createHash } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { cachingHeaders } from "../http/caching.ts";
import { type FileRequest, PICTURE_TYPES, pictureResponse } from "../http/media.ts";
import { KeptFiles, TooManyWaiting } from "../system/keptFiles.ts";
import { WORKSPACE } from "../system/workspace.ts";
import { croppedPicture } from "./croppedPicture.ts";
import type { Picture } from "./pictureSizes.ts";
import { wordsOf } from "./pictureWords.ts";
import { isAnimated, rendition, renditionFormat } from "./rendition.ts";
import { rewritePicture } from "./rewritePicture.ts";
import { type Shape, shapedAddress } from "./shapes.ts";
import type { StoredPicture } from "./storedPicture.ts";
import { xmpPacket } from "./xmpPacket.ts";

/** Raised whenever a file is made in another way, so that none made before is served. */
const MAKING = 1;

const AT_ONCE = Math.max(1, Math.min(4, availableParallelism()));

/** How one picture's file is asked for. */
export interface Asked {
  contentDir: string;
  request: FileRequest;
}

/** Every form in which pictures leave the house, each made once and kept below a folder. */
export class PictureFiles {
  private readonly originals;
  private readonly renditions;
  private readonly shapes;

  /** @param folder may be emptied at any time */
  constructor(folder: string) {
    // Files of about 1 MB, 40 kB and 100 kB. Search engines ask for all shapes at once.
    this.originals = new KeptFiles(path.join(folder, "originals"), {
      kept: 1_000,
      atOnce: 4,
      waiting: 200,
    });
    this.renditions = new KeptFiles(path.join(folder, "renditions"), {
      kept: 20_000,
      atOnce: AT_ONCE,
      waiting: 500,
    });
    this.shapes = new KeptFiles(path.join(folder, "shapes"), { waiting: 200 });
  }

  /** A picture's whole file, without what must not leave the house; undefined where there is none. */
  original(picture: StoredPicture, asked: Asked): Promise<Response | undefined> {
    return answer(this.originals, picture, asked, "whole", picture.format, (content) =>
      rewritePicture(content, picture.format, xmpPacket(content, picture.words)),
    );
  }

  /** A hero cut to a shape. @param file the hero's, relative to the content folder */
  shape(hero: Picture, shape: Shape, file: string, asked: Asked): Promise<Response | undefined> {
    const stored = { file, format: "jpeg", words: wordsOf(hero), lasting: true };
    return answer(this.shapes, stored, asked, shapedAddress(hero, shape), "jpeg", async (content) =>
      rewritePicture(await croppedPicture(content, hero, shape), "jpeg", xmpPacket(content, hero)),
    );
  }

  /** A picture as wide as asked for, in the best format that the browser takes. */
  async rendition(
    picture: StoredPicture,
    width: number,
    accept: string | null,
    asked: Asked,
  ): Promise<Response | undefined> {
    const format = renditionFormat(accept, picture.format);
    const { words } = picture;
    const response = (await moves(path.join(asked.contentDir, picture.file), picture.format))
      ? await this.original(picture, asked)
      : await answer(this.renditions, picture, asked, `${width}.${format}`, format, (content) =>
          rendition(content, { width, format, words }),
        );
    if (!response) return undefined;
    const { headers } = response;
    headers.set("vary", "Accept");
    // A picture's link leads to its rendition, which is to be seen, and saved under the picture's name.
    const name = path.basename(picture.file).replace(/\.[^.]+$/, "");
    const ending = headers.get("content-type")?.split("/")[1];
    if (ending) headers.set("content-disposition", `inline; filename="${name}.${ending}"`);
    return response;
  }

  /**
   * Takes out whatever was made of other pictures: one that has been taken back leaves the disk as well.
   * @param files paths of all pictures of the edition, relative to the content folder
   */
  async keepOnly(contentDir: string, files: readonly string[]): Promise<void> {
    const kept = new Set(files.map((file) => hashOf(path.join(contentDir, file))));
    for (const folder of [this.originals, this.renditions, this.shapes]) {
      await folder.keepOnly((name) => kept.has(name.split("-")[0] ?? ""));
    }
  }
}

/** Those of this copy of the paper's program. */
export const pictureFiles = new PictureFiles(path.resolve(WORKSPACE));

/**
 * What could not be made, and until when it is not tried again: to find out that a picture is damaged takes as
 * long as to show it.
 */
const failed = new Map<string, number>();
const MOST_FAILED = 10_000;
const AGAIN_AFTER = 60_000;

/** Answers with a file that is made of a picture's own, once for each content, words and way of making. */
async function answer(
  files: KeptFiles,
  picture: StoredPicture,
  { contentDir, request }: Asked,
  way: string,
  format: string,
  make: (content: Buffer) => Promise<Buffer>,
): Promise<Response | undefined> {
  if (!(picture.format in PICTURE_TYPES)) return undefined;
  const source = path.join(contentDir, picture.file);
  const stamp = await stampOf(source);
  if (stamp === undefined) return undefined;
  const made = hashOf(JSON.stringify([MAKING, stamp, picture.words, way]));
  const name = `${hashOf(source)}-${made}`;
  if (Date.now() < (failed.get(name) ?? 0)) return undefined;
  try {
    const file = await files.file(`${name}.${format}`, async () => make(await readFile(source)));
    return await pictureResponse(files.folder, { ...picture, file, format }, request);
  } catch (error) {
    if (error instanceof TooManyWaiting) {
      return new Response("Too many pictures are being made.\n", {
        status: 503,
        headers: { "retry-after": "10", ...cachingHeaders("private") },
      });
    }
    if (failed.size >= MOST_FAILED) failed.clear();
    failed.set(name, Date.now() + AGAIN_AFTER);
    sayOnce(picture.file, error);
    return undefined;
  }
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}

/** What changes with a file; undefined where it has gone, or leads elsewhere as a link does. */
async function stampOf(file: string): Promise<string | undefined> {
  const found = await lstat(file).catch(() => undefined);
  return found?.isFile() ? `${found.size}:${found.mtimeMs}` : undefined;
}

/** Whether a file moves, by what it was when it was last looked at. */
const moving = new Map<string, boolean>();
const MOST_MOVING = 20_000;

async function moves(file: string, format: string): Promise<boolean> {
  if (!["gif", "png", "webp"].includes(format)) return false;
  const key = `${file}:${await stampOf(file)}`;
  let known = moving.get(key);
  if (known === undefined) {
    known = await readFile(file)
      .then(isAnimated)
      // What cannot be read has no renditions either.
      .catch(() => false);
    if (moving.size >= MOST_MOVING) moving.clear();
    moving.set(key, known);
  }
  return known;
}

const said = new Set<string>();

/** A picture that has been damaged since it was published is a matter of one line, however often it is asked for. */
function sayOnce(file: string, error: unknown): void {
  if (said.has(file) || said.size > 1_000) return;
  said.add(file);
  const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  console.warn(`${file} cannot be shown: ${reason}. “npm run desk -- check” says what to do.`);
}
