import { isDeepStrictEqual } from "node:util";
import type { ContentFile } from "../content/contentFile.ts";
import { warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { publicFromOf } from "./frontMatterValues.ts";
import { findSimilar, type Sketch, similarity } from "./nearDuplicates.ts";

/** Share of common shingles from which two texts count as duplicates. */
const NEARLY_IDENTICAL = 0.8;

/** If more texts than this have changed, comparing all of them is faster. */
const FEW = 20;

interface Story {
  file: ContentFile;
  sketch: Sketch | undefined;
}

/** Near duplicates, stored between checks. */
export interface DuplicateCache {
  /** By path, with the publication time: the later one is the duplicate. */
  stories: Map<string, { sketch: Sketch | undefined; at: number }>;
  /** By the path of the later story. */
  pairs: Map<string, { earlier: string; similarity: number }>;
}

/** Reports each story whose text is nearly identical to an earlier one. */
export function checkDuplicates(texts: readonly Story[], memory?: DuplicateCache): Problem[] {
  const files = texts
    .map(({ file }) => file)
    .filter(({ kind }) => kind === "article" || kind === "draft");
  const sketches = new Map(texts.map(({ file, sketch }) => [file.path, sketch]));
  const stories: DuplicateCache["stories"] = new Map(
    files.map((file) => [file.path, { sketch: sketches.get(file.path), at: timeOf(file) }]),
  );
  const pairs = (memory && changedPairs(memory, stories)) ?? allPairs(stories);
  if (memory) Object.assign(memory, { stories, pairs });
  return duplicateProblems(files, { pairs });
}

/** The problems of some stories by the near duplicates that have been found. */
export function duplicateProblems(
  files: readonly ContentFile[],
  { pairs }: Pick<DuplicateCache, "pairs">,
): Problem[] {
  return files.flatMap((file) => {
    const pair = pairs.get(file.path);
    if (!pair) return [];
    return [
      warningAt(file, ["headline"], {
        rule: "duplicate-story",
        message: tell(pair.similarity === 1 ? "textSame" : "textNearlySame", {
          file: pair.earlier,
        }),
        remedy: tell("textSameRemedy"),
      }),
    ];
  });
}

/**
 * Finds near duplicates anew of a few stories whose text has changed.
 * @returns paths of other stories of which another one, or none, is a near duplicate now
 */
export function updateDuplicates(texts: readonly Story[], memory: DuplicateCache): Set<string> {
  const changed = new Set<string>();
  for (const { file, sketch } of texts) {
    const now = { sketch, at: timeOf(file) };
    if (isSame(memory.stories.get(file.path), now)) continue;
    memory.stories.set(file.path, now);
    changed.add(file.path);
  }
  const others = new Set<string>();
  if (changed.size === 0) return others;
  const before = memory.pairs;
  const pairs = pairsAfter(before, memory.stories, changed);
  for (const path of new Set([...before.keys(), ...pairs.keys()])) {
    if (!isDeepStrictEqual(before.get(path), pairs.get(path))) others.add(path);
  }
  memory.pairs = pairs;
  for (const { file } of texts) others.delete(file.path);
  return others;
}

function isSame(
  one: { sketch: Sketch | undefined; at: number } | undefined,
  other: { sketch: Sketch | undefined; at: number },
): boolean {
  return one?.sketch === other.sketch && one?.at === other.at;
}

function allPairs(stories: DuplicateCache["stories"]): DuplicateCache["pairs"] {
  const ordered = [...stories].sort(([, a], [, b]) => a.at - b.at);
  const found = findSimilar(
    ordered.map(([, { sketch }]) => sketch),
    NEARLY_IDENTICAL,
  );
  const pathOf = (index: number) => ordered[index]?.[0] ?? "";
  return new Map(
    found.map(({ text, earlier, similarity: alike }) => [
      pathOf(text),
      { earlier: pathOf(earlier), similarity: alike },
    ]),
  );
}

/**
 * Updates the pairs by comparing changed texts with all others.
 * @returns undefined if too many have changed
 */
function changedPairs(
  before: DuplicateCache,
  stories: DuplicateCache["stories"],
): DuplicateCache["pairs"] | undefined {
  const changed = new Set<string>();
  for (const [path, story] of stories) {
    if (!isSame(before.stories.get(path), story)) changed.add(path);
  }
  for (const path of before.stories.keys()) if (!stories.has(path)) changed.add(path);
  return changed.size > FEW ? undefined : pairsAfter(before.pairs, stories, changed);
}

/** @param changed paths of stories that are new, gone or different */
function pairsAfter(
  before: DuplicateCache["pairs"],
  stories: DuplicateCache["stories"],
  changed: ReadonlySet<string>,
): DuplicateCache["pairs"] {
  const sought = new Set(changed);
  for (const [path, { earlier }] of before) if (changed.has(earlier)) sought.add(path);
  const pairs = new Map([...before].filter(([path]) => !sought.has(path)));
  const pair = (later: string, earlier: string, alike: number) => {
    if (alike > (pairs.get(later)?.similarity ?? 0))
      pairs.set(later, { earlier, similarity: alike });
  };
  for (const path of sought) {
    const story = stories.get(path);
    if (!story?.sketch) continue;
    for (const [other, { sketch, at }] of stories) {
      if (!sketch || other === path) continue;
      const alike = similarity(story.sketch, sketch);
      if (alike < NEARLY_IDENTICAL) continue;
      if (at < story.at || (at === story.at && other < path)) pair(path, other, alike);
      else pair(other, path, alike);
    }
  }
  return pairs;
}

/** The time by which stories are ordered, in milliseconds; drafts are last. */
function timeOf(file: ContentFile): number {
  const opens = publicFromOf(file);
  return file.kind === "draft" || opens === undefined ? Number.MAX_SAFE_INTEGER : opens;
}
