import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { Problem } from "../problems/problem.ts";
import type { DuplicateCache } from "./checkDuplicates.ts";
import type { CheckGround } from "./checkGround.ts";
import type { Compilations, CompiledText } from "./compileTexts.ts";

/** Compiled texts by path relative to the content folder; one that is known is compiled when it is asked for. */
export type CheckedStories = Map<
  string,
  Pick<CompiledText, "story" | "text" | "pictures" | "digest">
>;

/** Results that are kept between checks of one folder. */
export interface CheckCache {
  compilations: Compilations;
  /** Problems that no other file has a part in. */
  own: WeakMap<ContentFile, Problem[]>;
  duplicates: DuplicateCache;
  /** The last check of the whole folder. */
  last?: LastCheck;
}

/** A check of a whole folder, from which the next one goes on. */
export interface LastCheck {
  folder: ContentFolder;
  ground: CheckGround;
  /** Overrides the address in site.yaml. */
  siteUrl: string | undefined;
  /** When every file was looked at, in milliseconds. */
  at: number;
  stories: CheckedStories;
  /** Paths of the texts with paid links. */
  paid: ReadonlySet<string>;
  problems: readonly Problem[];
}

export function emptyCheckCache(): CheckCache {
  return {
    compilations: new WeakMap(),
    own: new WeakMap(),
    duplicates: { stories: new Map(), pairs: new Map() },
  };
}
