import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { readText } from "../../newsroom/content/decodeText.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";

/** A draft to be written into the content folder. */
export interface NewDraft {
  slug: string;
  text: string;
  files: ReadonlyMap<string, Uint8Array>;
}

/** Files of imported copies, by the mark of their import. */
export type KnownCopies = Map<string, string>;

const MARK = /^# (copy: sha256-[0-9a-f]{64})[ \t]*$/gm;

/** Finds the marks of earlier imports in drafts and articles. @returns file by mark */
export async function readKnownCopies(contentDir: string): Promise<KnownCopies> {
  const known: KnownCopies = new Map();
  for (const room of ["drafts", "articles"]) {
    const entries = await readdir(path.join(contentDir, room), { recursive: true }).catch(() => []);
    const texts = entries.filter((entry) => path.basename(entry) === "index.md");
    for (let start = 0; start < texts.length; start += 64) {
      await Promise.all(
        texts.slice(start, start + 64).map(async (entry) => {
          const file = path.posix.join(room, entry.split(path.sep).join("/"));
          const bytes = await readFile(path.join(contentDir, file)).catch(() => "");
          const { text } = readText(bytes);
          for (const [, mark = ""] of text.matchAll(MARK)) known.set(mark, file);
        }),
      );
    }
  }
  return known;
}

/**
 * Writes the draft into `content/drafts` atomically, and never over another one: where its name is taken it
 * gets a number, unless the editor has given the name.
 * @returns the draft's slug
 * @throws DeskRefusal when the given name is taken
 */
export async function writeDraft(
  contentDir: string,
  draft: NewDraft,
  isNameAsked: boolean,
): Promise<string> {
  const drafts = path.join(contentDir, "drafts");
  await mkdir(drafts, { recursive: true });
  // Everything that reads the folder skips names that begin with a dot.
  const building = path.join(drafts, `.import-${randomBytes(6).toString("hex")}`);
  await mkdir(building);
  try {
    await writeFile(path.join(building, "index.md"), draft.text);
    for (const [name, bytes] of draft.files) await writeFile(path.join(building, name), bytes);
    for (let count = 1; ; count += 1) {
      const slug = count === 1 ? draft.slug : `${draft.slug}-${count}`;
      if (await moved(building, path.join(drafts, slug))) return slug;
      if (isNameAsked) {
        throw new DeskRefusal(tellAnswer("draftNamed", { slug }));
      }
    }
  } finally {
    await rm(building, { recursive: true, force: true });
  }
}

/** Renames the folder unless the target exists, which the system checks atomically. */
async function moved(from: string, to: string): Promise<boolean> {
  // A rename would replace an empty folder, which somebody may have just made.
  if (await readdir(to).then(() => true, isThere)) return false;
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (["ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(codeOf(error))) return false;
    throw error;
  }
}

function isThere(error: unknown): boolean {
  return codeOf(error) !== "ENOENT";
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "";
}
