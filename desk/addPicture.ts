import { randomBytes } from "node:crypto";
import { link, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { folderOf } from "../newsroom/content/movedStory.ts";
import { type PictureFacts, readPictureFacts } from "../newsroom/pictures/pictureFacts.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { plainName } from "./import/pictureNames.ts";
import { slugOf } from "./import/slugs.ts";
import { pictureFormat } from "./pictureFormat.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** Bytes; larger pictures are refused. */
export const LARGEST_PICTURE = 60_000_000;

/** Letters of a name that is made from a caption. */
const LONGEST_NAME = 60;

/** A picture that lies beside a story now. */
export interface AddedPicture {
  /** Its file name. */
  name: string;
  /** Pixels, as displayed. */
  width: number;
  height: number;
  /** What the file says of itself. */
  facts: PictureFacts;
}

/**
 * Puts a picture beside a story, under a name made from its caption, that given or that in its file, else from the
 * file's name. `stem` is a name without its ending that has been decided. Nothing is overwritten, and the same bytes are not stored twice.
 * @param story path of the story's file below the content folder
 * @throws DeskRefusal when it is no picture that browsers show
 */
export async function addPicture(
  contentDir: string,
  story: string,
  picture: {
    name: string;
    bytes: Uint8Array;
    caption?: string | undefined;
    stem?: string | undefined;
  },
  language: string,
): Promise<AddedPicture> {
  const { name, bytes, caption } = picture;
  const format = await pictureFormat(bytes);
  if ("missing" in format) {
    throw new DeskRefusal(tellAnswer("pictureUnusable", { name, why: format.missing }));
  }
  const { ending, ...size } = format;
  const facts = readPictureFacts(bytes);
  const folder = path.join(contentDir, folderOf(story));
  const same = await sameFile(folder, ending, bytes);
  if (same !== undefined) return { name: same, ...size, facts };
  const stem =
    picture.stem ?? nameOf(caption || facts.caption || facts.alt, language) ?? plainName(name);
  const fresh = path.join(folder, `.picture-${randomBytes(6).toString("hex")}.new`);
  try {
    await writeFile(fresh, bytes, { flag: "wx", flush: true });
    for (let count = 1; ; count += 1) {
      const free = `${stem}${count > 1 ? `-${count}` : ""}.${ending}`;
      try {
        // A link, unlike a rename, never takes the place of another file.
        await link(fresh, path.join(folder, free));
        return { name: free, ...size, facts };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
    }
  } finally {
    await rm(fresh, { force: true });
  }
}

/** The first words of a caption as a file name. */
function nameOf(caption: string | undefined, language: string): string | undefined {
  const slug = slugOf(caption ?? "", language);
  if (!slug || slug.length <= LONGEST_NAME) return slug;
  return slug.slice(0, LONGEST_NAME + 1).replace(/-[^-]*$/, "");
}

/** The name of a picture in a folder that has the very same bytes. */
async function sameFile(
  folder: string,
  ending: string,
  bytes: Uint8Array,
): Promise<string | undefined> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(".") || !name.toLowerCase().endsWith(`.${ending}`)) continue;
    const file = path.join(folder, name);
    const { size } = await stat(file);
    if (size === bytes.length && Buffer.compare(await readFile(file), bytes) === 0) return name;
  }
  return undefined;
}
