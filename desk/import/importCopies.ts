import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { dayIn } from "../../newsroom/locales/dateFormats.ts";
import type { Problem } from "../../newsroom/problems/problem.ts";
import { readClock } from "../../newsroom/settings/settings.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { checkDraft } from "./checkDraft.ts";
import { copyMark, draftText, type ImportOptions, type ReportedPart } from "./draftText.ts";
import { pictureFinder } from "./findPicture.ts";
import type { ImportContext } from "./importContext.ts";
import { placePictures } from "./placePictures.ts";
import { CopyRefused, type Kept, type RawStory } from "./rawStory.ts";
import { LARGEST, readCopy, refuseLarge } from "./readCopy.ts";
import { type KnownCopies, writeDraft } from "./writeDraft.ts";

/** A file, or the bytes of standard input. */
export type CopySource = { file: string } | { input: Uint8Array };

/** The outcome for one story. */
export type ImportResult =
  | {
      result: "imported";
      copy: string;
      format: string;
      /** The draft's path below the content folder. */
      draft: string;
      parts: ReportedPart[];
      /** Reasons why the draft may not have the whole text, each with what to do. */
      doubts: string[];
      /** Problems that the paper's rules find in it. */
      problems: Problem[];
      kept: Kept[];
      remarks: string[];
    }
  | { result: "known"; copy: string; draft: string }
  | { result: "refused"; copy: string; reason: string };

/** A picture that the editor has given for the story. */
export interface NamedPicture {
  name: string;
  bytes: Uint8Array;
}

/** Imports copies one after another into one paper. */
export class Importer {
  constructor(
    private readonly context: ImportContext,
    private readonly known: KnownCopies,
    private readonly importOptions: ImportOptions & { picture?: NamedPicture | undefined },
  ) {}

  /**
   * Imports every story of a copy. A copy that cannot be read is reported as refused.
   * @throws DeskRefusal when the editor's options cannot be fulfilled
   */
  async import(source: CopySource): Promise<ImportResult[]> {
    const copy = "file" in source ? source.file : tellAnswer("standardInput");
    try {
      const bytes = "file" in source ? await readCopyFile(source.file) : source.input;
      const folder = "file" in source ? path.dirname(path.resolve(source.file)) : undefined;
      const stories = await readCopy(
        { name: path.basename(copy), folder: folder && path.basename(folder), bytes },
        this.readingContext(),
      );
      if (stories.length > 1 && (this.importOptions.slug || this.importOptions.picture)) {
        throw new DeskRefusal(tellAnswer("holdsMore", { copy, count: stories.length }));
      }
      const results: ImportResult[] = [];
      for (const story of stories) results.push(await this.story(story, copy, folder));
      return results;
    } catch (error) {
      if (error instanceof DeskRefusal) throw error;
      return [{ result: "refused", copy, reason: reasonOf(error) }];
    }
  }

  private readingContext() {
    const { paper, sections } = this.context;
    return {
      // The month comes first in the United States and the Philippines only.
      dayFirst: !/-(?:US|PH)$/i.test(paper?.language ?? "en-US"),
      sections: sections.flatMap(({ slug, name }) => [name, slug]),
    };
  }

  private async story(
    raw: RawStory,
    copy: string,
    folder: string | undefined,
  ): Promise<ImportResult> {
    const mark = copyMark(raw.identity);
    const before = this.known.get(mark);
    if (before) return { result: "known", copy, draft: before };

    const { context, importOptions } = this;
    const { story, files } = await placePictures(raw, pictureFinder(folder), importOptions.picture);
    if (story.body.length === 0 && story.doubts.length === 0) {
      story.doubts.push(tellAnswer("draftWithoutText"));
    }
    const { timeZone = "UTC", language = "en" } = context.paper ?? {};
    const today = dayIn(readClock().toISOString(), { timeZone, language });
    const draft = draftText(story, context, importOptions, path.basename(copy), today);
    // Checked before writing, so that a failure leaves no draft.
    const problems = await checkDraft(context, { ...draft, files });
    const slug = await writeDraft(
      context.contentDir,
      { ...draft, files },
      Boolean(importOptions.slug),
    );
    const file = `drafts/${slug}/index.md`;
    this.known.set(mark, file);

    return {
      result: "imported",
      copy,
      format: story.format,
      draft: file,
      parts: draft.parts,
      problems: problems.map((problem) => ({
        ...problem,
        file: problem.file.replace(`drafts/${draft.slug}/`, `drafts/${slug}/`),
      })),
      doubts: story.doubts,
      kept: draft.kept,
      remarks: draft.remarks,
    };
  }
}

async function readCopyFile(file: string): Promise<Uint8Array> {
  const stats = await stat(file);
  if (!stats.isFile()) throw new CopyRefused(tellAnswer("isNoFile"));
  // Checked before reading, since a large file would fill the memory.
  refuseLarge(stats.size, LARGEST);
  return readFile(file);
}

/** The reason of any failure, including a parser's, so that the other copies are still imported. */
function reasonOf(error: unknown): string {
  if (error instanceof CopyRefused) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return tellAnswer("noFileThere");
  if (code === "EACCES" || code === "EPERM") return tellAnswer("mayNotBeRead");
  if (code === "ENOSPC") return tellAnswer("diskFull");
  if (error instanceof RangeError) return tellAnswer("nestedTooDeeply");
  return tellAnswer("cannotBeRead", { why: message });
}
