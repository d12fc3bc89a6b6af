import { existsSync } from "node:fs";
import path from "node:path";
import { type ContentFolder, readContentFolder } from "../newsroom/content/contentFolder.ts";
import { changeEdition, type EditionChange } from "../newsroom/edition/changeEdition.ts";
import { type Paper, readPaper } from "../newsroom/paper/paper.ts";
import { SITE_FILE } from "../newsroom/schema/site.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { StoryErrors } from "./checkStory.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { withDeskLock } from "./deskLock.ts";
import { findStory } from "./findStory.ts";
import { publishingTime } from "./publishingTime.ts";
import { readTextFile, replaceTextFile } from "./textFile.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** Breaking news as the editor says it: a story by any of its names, a time by the paper's clocks. */
export interface BreakingRequest {
  text: string;
  story?: string | undefined;
  until: string;
}

/** The result of setting breaking news, or of taking it off. */
export interface BreakingSet {
  /** What site.yaml says now; undefined if it has been taken off. */
  breaking: { text: string; story?: string | undefined; until: string } | undefined;
  /** Whether site.yaml had breaking news before. */
  wasSet: boolean;
  /** Undefined while there is no edition. */
  change: EditionChange | undefined;
  paper: Paper;
  after: ContentFolder;
}

/**
 * Writes breaking news into site.yaml and into the edition, or takes it off. Nothing else that has changed in the
 * content folder comes before readers.
 * @param request undefined takes it off
 * @throws DeskRefusal, StoryErrors with every mistake of site.yaml; both leave file and edition unchanged
 */
export function setBreaking(
  settings: Settings,
  request: BreakingRequest | undefined,
  now: Date,
): Promise<BreakingSet> {
  return withDeskLock(settings.editionFile, async () => {
    const { contentDir, editionFile } = settings;
    const file = path.join(contentDir, SITE_FILE);
    const text = await readTextFile(file);
    const before = checked(text, settings);
    const after = await readContentFolder(contentDir, { drafts: true });
    const breaking = request && breakingOf(request, after, before, now);
    const changed = withBreaking(text, breaking);
    const paper = checked(changed, settings);
    await replaceTextFile(file, changed);
    const change = existsSync(editionFile)
      ? changeEdition(editionFile, now, (standing) => {
          standing.putPaper({ ...standing.edition.paper, breaking: paper.breaking });
        })
      : undefined;
    return { breaking, wasSet: before.breaking !== undefined, change, paper, after };
  });
}

function checked(text: string, settings: Settings): Paper {
  const { paper, problems } = readPaper(text, settings);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (paper) return paper;
  throw new StoryErrors(tellAnswer("errorsFirstNothingChanged"), errors);
}

function breakingOf(request: BreakingRequest, folder: ContentFolder, paper: Paper, now: Date) {
  const story =
    request.story === undefined ? undefined : findStory(folder, request.story, "article");
  if (story?.kind === "draft") {
    throw new DeskRefusal(tellAnswer("breakingDraft", { story: story.slug }));
  }
  const until = publishingTime(request.until, paper, now);
  if (Date.parse(until) <= now.getTime()) {
    throw new DeskRefusal(tellAnswer("breakingOver", { until }));
  }
  return { text: request.text.trim(), ...(story && { story: story.address }), until };
}

/** The text of site.yaml with other breaking news, or with none. All other lines stay as they are. */
export function withBreaking(text: string, breaking: BreakingSet["breaking"]): string {
  const end = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const lines = text.split(/\r\n|\r|\n/);
  const from = lines.findIndex((line) => /^breaking\s*:/.test(line));
  if (from >= 0) {
    const rest = lines.slice(from + 1).findIndex((line) => /^\S/.test(line));
    lines.splice(from, rest < 0 ? lines.length - from : rest + 1);
  }
  while (lines.at(-1)?.trim() === "") lines.pop();
  if (breaking) {
    const { text: words, story, until } = breaking;
    lines.push("breaking:", `  text: ${JSON.stringify(words)}`);
    if (story) lines.push(`  story: ${story}`);
    lines.push(`  until: ${until}`);
  }
  return `${lines.join(end)}${end}`;
}
