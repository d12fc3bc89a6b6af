import type { ContentFile } from "../newsroom/content/contentFile.ts";
import { isInstant } from "../newsroom/locales/dateFormats.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import { instantAt, publicFromOf } from "../newsroom/rules/frontMatterValues.ts";

export type StoryState = "draft" | "scheduled" | "published";

/** A story in the output of `desk list`. */
export interface StoryEntry {
  state: StoryState;
  slug: string;
  /** Path relative to the content folder. */
  file: string;
  /** Its public address; a draft has none yet. */
  address: string | undefined;
  headline: string;
  /** ISO 8601, as written in the file. */
  published: string | undefined;
  /** ISO 8601, as written in the file, while it has not ended. */
  embargo: string | undefined;
  errors: number;
  warnings: number;
}

/**
 * Drafts by name, then scheduled stories, the next first, then published ones, the latest first.
 * @param latest the most published stories to list
 */
export function storyEntries(
  files: readonly ContentFile[],
  problems: readonly Problem[],
  now: Date,
  latest: number,
): StoryEntry[] {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { file, severity } of problems) {
    const count = counts.get(file) ?? { errors: 0, warnings: 0 };
    if (severity === "error") count.errors += 1;
    else count.warnings += 1;
    counts.set(file, count);
  }
  const entries = stories(files, now).map((entry) => ({
    ...entry,
    ...(counts.get(entry.file) ?? { errors: 0, warnings: 0 }),
  }));
  return [
    ...entries.filter(({ state }) => state === "draft"),
    ...entries.filter(({ state }) => state === "scheduled").sort((a, b) => at(a) - at(b)),
    ...entries
      .filter(({ state }) => state === "published")
      .sort((a, b) => at(b) - at(a))
      .slice(0, latest),
  ];
}

function stories(
  files: readonly ContentFile[],
  now: Date,
): Array<Omit<StoryEntry, "errors" | "warnings">> {
  return files.flatMap((file) => {
    if (file.kind !== "article" && file.kind !== "draft") return [];
    const { headline, published } = file.data;
    const instant = typeof published === "string" && isInstant(published) ? published : undefined;
    const waits = (publicFromOf(file) ?? 0) > now.getTime();
    const embargo = instantAt(file, ["embargo"]);
    const state = file.kind === "draft" ? "draft" : waits ? "scheduled" : "published";
    return [
      {
        state,
        slug: file.slug,
        file: file.path,
        address: file.kind === "draft" ? undefined : file.address,
        headline: typeof headline === "string" && headline.trim() ? headline.trim() : file.slug,
        published: instant,
        embargo: embargo !== undefined && Date.parse(embargo) > now.getTime() ? embargo : undefined,
      },
    ];
  });
}

function at({ published }: Pick<StoryEntry, "published">): number {
  return published === undefined ? 0 : Date.parse(published);
}
