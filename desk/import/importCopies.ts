import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { dayIn } from "../../newsroom/locales/dateFormats.ts";
import type { Problem } from "../../newsroom/problems/problem.ts";
import { readClock } from "../../newsroom/settings/settings.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { copyMark, draftText, type ReportedPart, type Wishes } from "./draftText.ts";
import { pictureFinder } from "./findPicture.ts";
import type { ImportContext } from "./importContext.ts";
import { judgeDraft } from "./judge.ts";
import { placePictures } from "./placePictures.ts";
import { CopyRefused, type Kept, type RawStory } from "./rawStory.ts";
import { LARGEST, readCopy, refuseLarge } from "./readCopy.ts";
import { type KnownCopies, writeDraft } from "./writeDraft.ts";

/** A copy that was asked for: a file, or standard input. */
export type CopySource = { file: string } | { input: Uint8Array };

/** What became of one story. */
export type ImportResult =
  | {
      result: "imported";
      copy: string;
      format: string;
      /** Path of the draft below the content folder. */
      draft: string;
      parts: ReportedPart[];
      /** What makes it doubtful that the draft has the whole text, each with what to do. */
      doubts: string[];
      /** What the paper's rules still miss in it. */
      problems: Problem[];
      kept: Kept[];
      remarks: string[];
    }
  | { result: "known"; copy: string; draft: string }
  | { result: "refused"; copy: string; reason: string };

/** A picture that the editor has named for the story. */
export interface NamedPicture {
  name: string;
  bytes: Uint8Array;
}

/** Imports copies one after the other into one paper. */
export class Importer {
  constructor(
    private readonly context: ImportContext,
    private readonly known: KnownCopies,
    private readonly wishes: Wishes & { picture?: NamedPicture | undefined },
  ) {}

  /**
   * Imports every story of a copy. A copy that cannot be read is refused, and the others go on.
   * @throws DeskRefusal when what the editor asks for cannot be done
   */
  async import(source: CopySource): Promise<ImportResult[]> {
    const copy = "file" in source ? source.file : "standard input";
    try {
      const bytes = "file" in source ? await readCopyFile(source.file) : source.input;
      const folder = "file" in source ? path.dirname(path.resolve(source.file)) : undefined;
      const stories = await readCopy(
        { name: path.basename(copy), folder: folder && path.basename(folder), bytes },
        this.looking(),
      );
      if (stories.length > 1 && (this.wishes.slug || this.wishes.picture)) {
        throw new DeskRefusal(
          `${copy} holds ${stories.length} stories; --slug and --picture are for one`,
        );
      }
      const results: ImportResult[] = [];
      for (const story of stories) results.push(await this.story(story, copy, folder));
      return results;
    } catch (error) {
      if (error instanceof DeskRefusal) throw error;
      return [{ result: "refused", copy, reason: reasonOf(error) }];
    }
  }

  private looking() {
    const { paper, sections } = this.context;
    return {
      // Only Americans write the month first.
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

    const { context, wishes } = this;
    const { story, files } = await placePictures(raw, pictureFinder(folder), wishes.picture);
    if (story.body.length === 0 && story.doubts.length === 0) {
      story.doubts.push("the draft has no text; copy the story's text into it by hand");
    }
    const { timeZone = "UTC", language = "en" } = context.paper ?? {};
    const today = dayIn(readClock().toISOString(), { timeZone, language });
    const draft = draftText(story, context, wishes, path.basename(copy), today);
    // Judged before it is written: what goes wrong here must not leave a draft behind.
    const problems = await judgeDraft(context, { ...draft, files });
    const slug = await writeDraft(context.contentDir, { ...draft, files }, Boolean(wishes.slug));
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
  if (!stats.isFile()) throw new CopyRefused("it is no file; name a file or a folder");
  // Before it is read: what is too large would fill the memory first.
  refuseLarge(stats.size, LARGEST);
  return readFile(file);
}

/** Whatever a copy does to the libraries that read it, the editor gets a reason and the others go on. */
function reasonOf(error: unknown): string {
  if (error instanceof CopyRefused) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file; look at its name";
  if (code === "EACCES" || code === "EPERM") return "it may not be read; look at its permissions";
  if (code === "ENOSPC") return "the disk is full; make room and type the command again";
  if (error instanceof RangeError)
    return "it is nested too deeply to be read; copy the story's text into a .txt file";
  return `it cannot be read (${message}); copy the story's text into a .txt file`;
}
