import { createHash } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import path from "node:path";
import { cachingHeaders } from "../http/caching.ts";
import { type FileRequest, PICTURE_TYPES, pictureResponse } from "../http/media.ts";
import { FileCache, TooManyWaiting } from "../system/fileCache.ts";
import { WORKSPACE } from "../system/workspace.ts";
import { croppedPicture } from "./croppedPicture.ts";
import { type CropRatio, cropAddress } from "./heroCrops.ts";
import type { Picture } from "./pictureSizes.ts";
import { pictureTextOf } from "./pictureText.ts";
import { isAnimated, rendition, renditionFormat } from "./rendition.ts";
import { rewritePicture } from "./rewritePicture.ts";
import type { StoredPicture } from "./storedPicture.ts";
import { xmpPacket } from "./xmpPacket.ts";

/** Increase it when files are made differently, so that older ones are not served. */
const FORMAT_VERSION = 1;

const CONCURRENCY = Math.max(1, Math.min(4, availableParallelism()));

/** A request for a picture's file. */
export interface PictureFileRequest {
  contentDir: string;
  request: FileRequest;
}

/** Makes and caches all files that are served of pictures: whole files, crops and renditions. */
export class PictureFiles {
  private readonly originals;
  private readonly renditions;
  private readonly crops;

  /** @param folder may be deleted at any time */
  constructor(folder: string) {
    // Files of about 1 MB, 40 kB and 100 kB. Search engines request all crops at once.
    this.originals = new FileCache(path.join(folder, "originals"), {
      maxFiles: 1_000,
      concurrency: 4,
      maxWaiting: 200,
    });
    this.renditions = new FileCache(path.join(folder, "renditions"), {
      maxFiles: 20_000,
      concurrency: CONCURRENCY,
      maxWaiting: 500,
    });
    this.crops = new FileCache(path.join(folder, "shapes"), { maxWaiting: 200 });
  }

  /** A picture's whole file with its private metadata removed; undefined if it does not exist. */
  original(picture: StoredPicture, asked: PictureFileRequest): Promise<Response | undefined> {
    return answer(this.originals, picture, asked, "whole", picture.format, (content) =>
      rewritePicture(content, picture.format, xmpPacket(content, picture.words)),
    );
  }

  /**
   * A hero cropped to an aspect ratio.
   * @param file the hero's path, relative to the content folder
   */
  crop(
    hero: Picture,
    shape: CropRatio,
    file: string,
    asked: PictureFileRequest,
  ): Promise<Response | undefined> {
    const stored = { file, format: "jpeg", words: pictureTextOf(hero), isVersioned: true };
    return answer(this.crops, stored, asked, cropAddress(hero, shape), "jpeg", async (content) =>
      rewritePicture(await croppedPicture(content, hero, shape), "jpeg", xmpPacket(content, hero)),
    );
  }

  /** A picture in the requested width, in the best format that the browser accepts. */
  async rendition(
    picture: StoredPicture,
    width: number,
    accept: string | null,
    asked: PictureFileRequest,
  ): Promise<Response | undefined> {
    const format = renditionFormat(accept, picture.format);
    const { words } = picture;
    const response = (await isAnimatedFile(
      path.join(asked.contentDir, picture.file),
      picture.format,
    ))
      ? await this.original(picture, asked)
      : await answer(this.renditions, picture, asked, `${width}.${format}`, format, (content) =>
          rendition(content, { width, format, words }),
        );
    if (!response) return undefined;
    const { headers } = response;
    headers.set("vary", "Accept");
    // Renditions are linked to be viewed, and saved under the picture's name.
    const name = path.basename(picture.file).replace(/\.[^.]+$/, "");
    const ending = headers.get("content-type")?.split("/")[1];
    if (ending) headers.set("content-disposition", `inline; filename="${name}.${ending}"`);
    return response;
  }

  /**
   * Deletes files made of any other pictures, so that withdrawn pictures are removed from the disk.
   * @param files paths of all pictures of the edition, relative to the content folder
   */
  async deleteOthers(contentDir: string, files: readonly string[]): Promise<void> {
    const kept = new Set(files.map((file) => hashOf(path.join(contentDir, file))));
    for (const folder of [this.originals, this.renditions, this.crops]) {
      await folder.deleteOthers((name) => kept.has(name.split("-")[0] ?? ""));
    }
  }
}

/** The instance for this process. */
export const pictureFiles = new PictureFiles(path.resolve(WORKSPACE));

/**
 * Files that could not be made, and when to retry: finding out that a picture is damaged takes as
 * long as rendering it.
 */
const failed = new Map<string, number>();
const MAX_FAILED = 10_000;
const RETRY_AFTER = 60_000;

/**
 * Answers with a file derived from a picture, made once for each content, caption and version of
 * the code.
 */
async function answer(
  files: FileCache,
  picture: StoredPicture,
  { contentDir, request }: PictureFileRequest,
  way: string,
  format: string,
  make: (content: Buffer) => Promise<Buffer>,
): Promise<Response | undefined> {
  if (!(picture.format in PICTURE_TYPES)) return undefined;
  const source = path.join(contentDir, picture.file);
  const stamp = await stampOf(source);
  if (stamp === undefined) return undefined;
  const made = hashOf(JSON.stringify([FORMAT_VERSION, stamp, picture.words, way]));
  const name = `${hashOf(source)}-${made}`;
  if (Date.now() < (failed.get(name) ?? 0)) return undefined;
  try {
    return await files.withFile(
      `${name}.${format}`,
      async () => make(await readFile(source)),
      (file) => pictureResponse(files.folder, { ...picture, file, format }, request),
    );
  } catch (error) {
    if (error instanceof TooManyWaiting) {
      return new Response("Too many pictures are being made.\n", {
        status: 503,
        headers: { "retry-after": "10", ...cachingHeaders("private") },
      });
    }
    if (failed.size >= MAX_FAILED) failed.clear();
    failed.set(name, Date.now() + RETRY_AFTER);
    logOnce(picture.file, error);
    return undefined;
  }
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 24);
}

/** Changes with the file; undefined if the file does not exist or is a link to elsewhere. */
async function stampOf(file: string): Promise<string | undefined> {
  const found = await lstat(file).catch(() => undefined);
  return found?.isFile() ? `${found.size}:${found.mtimeMs}` : undefined;
}

/** Whether a file is animated, by its last known state. */
const animations = new Map<string, boolean>();
const MAX_ANIMATIONS = 20_000;

async function isAnimatedFile(file: string, format: string): Promise<boolean> {
  // Stryker disable next-line ConditionalExpression: any other file would be read for nothing
  if (!["gif", "png", "webp"].includes(format)) return false;
  const key = `${file}:${await stampOf(file)}`;
  let known = animations.get(key);
  if (known === undefined) {
    known = await readFile(file)
      .then(isAnimated)
      // Unreadable files have no renditions either.
      .catch(() => false);
    if (animations.size >= MAX_ANIMATIONS) animations.clear();
    animations.set(key, known);
  }
  return known;
}

const logged = new Set<string>();

/** Logs a damaged picture once, however often it is requested. */
function logOnce(file: string, error: unknown): void {
  if (logged.has(file) || logged.size > 1_000) return;
  logged.add(file);
  const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  console.warn(`${file} cannot be shown: ${reason}. “npm run desk -- check” says what to do.`);
}
