import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import { folderOf } from "../newsroom/content/movedStory.ts";
import { textAt } from "../newsroom/rules/frontMatterValues.ts";
import { isRecord } from "../newsroom/schema/yamlValues.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import type { ThrownAway } from "./api/stories.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { withDeskLock } from "./deskLock.ts";
import { freeDraft } from "./freeDraft.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** Milliseconds for which a story that was thrown away can be brought back. */
const KEPT = 30 * 24 * 3_600_000;

/** The folders in the desk's folder; each has `about.json` and, in `story`, the draft's folder as it was. */
const PLACE = "thrown-away";

type Places = Pick<Settings, "contentDir" | "editionFile">;

/**
 * Puts a draft's folder aside, with all that is in it.
 * @param folder the desk's folder
 * @throws DeskRefusal for a story that readers have, or will have
 */
export function throwAway(
  places: Places,
  folder: string,
  file: ContentFile,
  now: Date,
): Promise<{ id: string; until: string }> {
  if (file.kind !== "draft") {
    throw new DeskRefusal(tellAnswer("throwAwayPublished"));
  }
  return withDeskLock(places.editionFile, async () => {
    const id = randomBytes(16).toString("hex");
    const place = path.join(folder, PLACE, id);
    const about: ThrownAway = {
      id,
      headline: textAt(file, ["headline"]) ?? file.slug,
      file: file.path,
      at: now.toISOString(),
      until: new Date(now.getTime() + KEPT).toISOString(),
    };
    await mkdir(place, { recursive: true });
    await writeFile(path.join(place, "about.json"), JSON.stringify(about));
    await moveAcross(path.join(places.contentDir, folderOf(file.path)), path.join(place, "story"));
    return { id, until: about.until };
  });
}

/** Stories that can be brought back, the last thrown away first. */
export async function thrownAway(folder: string): Promise<ThrownAway[]> {
  const ids = await readdir(path.join(folder, PLACE)).catch(() => []);
  const found = await Promise.all(ids.map((id) => aboutOf(folder, id)));
  return found.flatMap((about) => about ?? []).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Brings a draft back to where it was, or beside what is there now.
 * @returns its file
 * @throws DeskRefusal when it is not there any more
 */
export async function bringBack(places: Places, folder: string, id: string): Promise<string> {
  return withDeskLock(places.editionFile, async () => {
    const about = await aboutOf(folder, id);
    if (!about) {
      throw new DeskRefusal(tellAnswer("notThrownAway"));
    }
    const slug = path.posix.basename(folderOf(about.file));
    const draft = freeDraft(places.contentDir, slug);
    const place = path.join(folder, PLACE, id);
    await mkdir(path.join(places.contentDir, "drafts"), { recursive: true });
    await moveAcross(path.join(place, "story"), path.join(places.contentDir, draft));
    await rm(place, { recursive: true, force: true });
    return `${draft}/index.md`;
  });
}

/** Deletes what was thrown away 30 days ago. */
export async function sweepThrownAway(folder: string, now: Date): Promise<void> {
  for (const { id, until } of await thrownAway(folder)) {
    if (Date.parse(until) > now.getTime()) continue;
    await rm(path.join(folder, PLACE, id), { recursive: true, force: true });
  }
}

/** Undefined where a desk was killed before the story was moved, or after it was brought back. */
async function aboutOf(folder: string, id: string): Promise<ThrownAway | undefined> {
  if (!/^[0-9a-f]{32}$/.test(id)) return undefined;
  const place = path.join(folder, PLACE, id);
  if (!existsSync(path.join(place, "story"))) return undefined;
  try {
    const about: unknown = JSON.parse(await readFile(path.join(place, "about.json"), "utf8"));
    return isRecord(about) ? (about as unknown as ThrownAway) : undefined;
  } catch {
    return undefined;
  }
}

/** Moves a folder, also to another disk: it is at one of the two places at any time. */
async function moveAcross(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    // Names with a dot are not read in a content folder.
    const fresh = path.join(path.dirname(to), `.${path.basename(to)}.new`);
    await rm(fresh, { recursive: true, force: true });
    await cp(from, fresh, { recursive: true, preserveTimestamps: true });
    await rename(fresh, to);
    await rm(from, { recursive: true, force: true });
  }
}
