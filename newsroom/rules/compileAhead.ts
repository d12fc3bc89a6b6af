import { setImmediate } from "node:timers/promises";
import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { type SectionLanguages, sectionLanguages } from "../content/storyLanguage.ts";
import { type Paper, readPaper } from "../paper/paper.ts";
import type { Story } from "../story/tree.ts";
import type { CheckOptions } from "./checkContent.ts";
import type { CheckCache } from "./checkMemory.ts";
import { type Compilation, type CompiledText, compileTexts, textsOf } from "./compileTexts.ts";
import { PictureIndex } from "./pictureIndex.ts";

/** What texts depend on besides their files. */
export interface TextSurroundings {
  folder: ContentFolder;
  paper: Paper | undefined;
  sections: SectionLanguages;
}

/** Threads that compile texts. */
export interface TextThreads {
  /** How many lists of files they can have at once. */
  readonly room: number;
  /** Whether so many texts, all that there are to compile, are worth starting them. */
  areWorth(texts: number): boolean;
  /** Compiles files as `compileTexts` does, in their order. */
  compile(files: readonly ContentFile[], around: TextSurroundings): Promise<Compilation[]>;
  /**
   * Takes compiled texts, list by list in the order of the files.
   * @returns those that need not be kept in memory
   */
  take(
    texts: readonly CompiledText[],
    around: TextSurroundings,
  ): ReadonlyArray<Pick<CompiledText, "file">>;
}

/** Texts that are compiled before other work of the process has its turn. */
const AT_ONCE = 20;

/** The same for a thread. */
const AT_ONCE_IN_THREADS = 40;

/**
 * Compiles the texts that are not known, a few at a time, and packs them: those of an archive would fill the
 * memory.
 */
export async function compileAhead(
  folder: ContentFolder,
  options: Pick<CheckOptions, "siteUrl">,
  { compilations }: CheckCache,
  threads?: TextThreads,
): Promise<void> {
  const { paper } = readPaper(folder.site, options);
  const sections = sectionLanguages(folder.files);
  const pictures = new PictureIndex(folder);
  const files = textsOf(folder).filter((file) => !compilations.has(file));
  const around = { folder, paper, sections };
  if (threads?.areWorth(files.length))
    return compileInThreads(files, around, compilations, threads);
  for (const few of listsOf(files, AT_ONCE)) {
    compileTexts({ files: few }, paper, pictures, compilations, sections);
    for (const file of few) {
      const compilation = compilations.get(file);
      if (!compilation?.whole) continue;
      const { story, text } = compilation.whole;
      compilation.whole = packed(JSON.stringify(story), text);
      // Parts of a string keep the whole of it, here every text, in memory.
      compilation.findings = structuredClone(compilation.findings);
    }
    await setImmediate();
  }
}

async function compileInThreads(
  files: readonly ContentFile[],
  around: TextSurroundings,
  compilations: CheckCache["compilations"],
  threads: TextThreads,
): Promise<void> {
  const { folder, paper, sections } = around;
  const lists = listsOf(files, AT_ONCE_IN_THREADS);
  const pictures = new PictureIndex(folder);
  const compiling: Array<Promise<Compilation[]>> = [];
  for (const [at, few] of lists.entries()) {
    for (const next of lists.slice(compiling.length, at + threads.room)) {
      const compiled = threads.compile(next, around);
      // Whoever waits for the first one that fails does not wait for the others.
      compiled.catch(() => {});
      compiling.push(compiled);
    }
    for (const [place, compilation] of ((await compiling[at]) ?? []).entries()) {
      const file = few[place];
      if (file) compilations.set(file, compilation);
    }
    delete compiling[at];
    const texts = compileTexts({ files: few }, paper, pictures, compilations, sections);
    for (const { file } of threads.take(texts, around)) {
      const compilation = compilations.get(file);
      if (compilation) compilation.whole = undefined;
    }
  }
}

function listsOf(files: readonly ContentFile[], size: number): ContentFile[][] {
  return Array.from({ length: Math.ceil(files.length / size) }, (_, at) =>
    files.slice(at * size, (at + 1) * size),
  );
}

/** A compiled text as bytes, a fifth of its objects' size, which is unpacked each time it is asked for. */
export function packed(story: string, text: string): { story: Story; text: string } {
  const bytes = { story: Buffer.from(story), text: Buffer.from(text) };
  return {
    get story() {
      return JSON.parse(bytes.story.toString());
    },
    get text() {
      return bytes.text.toString();
    },
  };
}
