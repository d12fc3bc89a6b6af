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
  for (const [path, { sketch, at }] of stories) {
    const known = before.stories.get(path);
    if (!known || known.sketch !== sketch || known.at !== at) changed.add(path);
  }
  for (const path of before.stories.keys()) if (!stories.has(path)) changed.add(path);
  for (const [path, { earlier }] of before.pairs) if (changed.has(earlier)) changed.add(path);
  if (changed.size > FEW) return undefined;

  const pairs = new Map([...before.pairs].filter(([path]) => !changed.has(path)));
  const pair = (later: string, earlier: string, alike: number) => {
    if (alike > (pairs.get(later)?.similarity ?? 0))
      pairs.set(later, { earlier, similarity: alike });
  };
  for (const path of changed) {
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
