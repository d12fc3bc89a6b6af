import { statSync } from "node:fs";
import path from "node:path";
import type { ContentFile } from "../../newsroom/content/contentFile.ts";
import { folderOf } from "../../newsroom/content/movedStory.ts";
import type { Problem } from "../../newsroom/problems/problem.ts";
import { instantAt, listAt, publicFromOf, textAt } from "../../newsroom/rules/frontMatterValues.ts";
import type { State, StoryRow } from "../api/stories.ts";
import { withdrawnAddress } from "../withdrawnAddress.ts";
import type { KnownContent } from "./liveContent.ts";

/** A story as the desk lists it; what depends on the clock is computed for each question. */
export interface KnownStory {
  /** Undefined for a withdrawn story of which only its address is left. */
  source: ContentFile | undefined;
  row: Omit<StoryRow, "state" | "changed" | "saved">;
  /** When it becomes public, in milliseconds; undefined for drafts. */
  opens: number | undefined;
  /** When it was taken back, in milliseconds. */
  withdrawnAt: number | undefined;
}

const known = new WeakMap<KnownContent, KnownStory[]>();

/** Every draft, article and withdrawn story, derived once for each state of the folder. */
export function knownStories(content: KnownContent, timeZone: string): readonly KnownStory[] {
  let stories = known.get(content);
  if (!stories) {
    stories = derive(content, timeZone);
    known.set(content, stories);
  }
  return stories;
}

export function stateOf({ opens, withdrawnAt, source }: KnownStory, now: Date): State {
  if (withdrawnAt !== undefined) return "withdrawn";
  if (source?.kind === "draft") return "draft";
  return (opens ?? 0) > now.getTime() ? "scheduled" : "published";
}

/** Problems of a story and of the files beside it. */
export function problemsOf(content: KnownContent, file: string): Problem[] {
  const home = `${folderOf(file)}/`;
  return content.problems.filter((problem) => problem.file.startsWith(home));
}

/** Problems of one file alone. */
export function problemsOfFile(content: KnownContent, file: string): Problem[] {
  return content.problems.filter((problem) => problem.file === file);
}

function derive(content: KnownContent, timeZone: string): KnownStory[] {
  const counts = countsByHome(content.problems);
  const back = new Map(
    content.folder.withdrawn.map(({ address, at }) => [address, Date.parse(at)]),
  );
  const stories: KnownStory[] = [];
  for (const file of content.folder.files) {
    if (file.kind !== "draft" && file.kind !== "article") continue;
    const former = withdrawnAddress(file, (address) => back.has(address), timeZone);
    stories.push({
      source: file,
      row: {
        ...fieldsOf(file).row,
        address: file.kind === "article" ? file.address : former,
        ...(counts.get(folderOf(file.path)) ?? NONE),
      },
      opens: fieldsOf(file).opens,
      withdrawnAt: former === undefined ? undefined : back.get(former),
    });
    if (former === undefined) continue;
    for (const address of [former, ...listAt(file, ["redirectFrom"])]) back.delete(String(address));
  }
  for (const [address, at] of back) {
    stories.push({
      source: undefined,
      row: { file: "", headline: path.posix.basename(address), address, byline: [], ...NONE },
      opens: undefined,
      withdrawnAt: at,
    });
  }
  return stories;
}

const NONE = { errors: 0, warnings: 0 };

/** What depends on one file only. */
interface OwnFields {
  row: Pick<StoryRow, "file" | "headline" | "section" | "byline" | "published" | "embargo">;
  opens: number | undefined;
}

const own = new WeakMap<ContentFile, OwnFields>();

function fieldsOf(file: ContentFile): OwnFields {
  let fields = own.get(file);
  if (!fields) {
    fields = {
      row: {
        file: file.path,
        headline: textAt(file, ["headline"]) ?? file.slug,
        section: textAt(file, ["section"]),
        byline: listAt(file, ["byline"]).filter((slug) => typeof slug === "string"),
        published: instantAt(file, ["published"]),
        embargo: instantAt(file, ["embargo"]),
      },
      opens: file.kind === "article" ? publicFromOf(file) : undefined,
    };
    own.set(file, fields);
  }
  return fields;
}

function countsByHome(
  problems: readonly Problem[],
): Map<string, { errors: number; warnings: number }> {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { file, severity } of problems) {
    const home = folderOf(file);
    const count = counts.get(home) ?? { errors: 0, warnings: 0 };
    if (severity === "error") count.errors += 1;
    else count.warnings += 1;
    counts.set(home, count);
  }
  return counts;
}

const written = new WeakMap<ContentFile, number | undefined>();

/** When a story's file was last written, in milliseconds. */
export function writtenAt(contentDir: string, file: ContentFile): number | undefined {
  if (!written.has(file)) {
    const stats = statSync(path.join(contentDir, file.path), { throwIfNoEntry: false });
    written.set(file, stats?.mtimeMs);
  }
  return written.get(file);
}

const folded = new WeakMap<ContentFile, string>();

/** Whether a story has every one of some words, in lower case, in its headline, standfirst, text or name. */
export function hasWords(story: KnownStory, words: readonly string[]): boolean {
  const has = readWords(story);
  return words.every((word) => has.includes(word));
}

/** What is searched of a story; of a large archive it is read ahead (readAhead.ts). */
export function readWords({ source, row }: KnownStory): string {
  let text = source && folded.get(source);
  if (text === undefined) {
    text = source
      ? foldedWords(
          [row.headline, textAt(source, ["standfirst"]), source.slug, source.body].join("\n"),
        )
      : foldedWords(row.address ?? "");
    if (source) folded.set(source, text);
  }
  return text;
}

/** Lower case without accents, so that words are found however they are typed. */
export function foldedWords(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
