import type { ContentFile } from "../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import { readText } from "../newsroom/content/decodeText.ts";
import { withMovedStory } from "../newsroom/content/movedStory.ts";
import {
  referencedFiles,
  type StoryRecords,
  storyRecords,
} from "../newsroom/edition/storyRecords.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import { checkContent } from "../newsroom/rules/checkContent.ts";
import { listAt } from "../newsroom/rules/frontMatterValues.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** A command refused because of errors in content files, with all of them. */
export class StoryErrors extends DeskRefusal {
  constructor(
    message: string,
    readonly problems: readonly Problem[],
  ) {
    super(message);
  }
}

/**
 * Checks a story as it will be after the command.
 * @returns its records as a build would make them, and its warnings
 * @throws StoryErrors when it, or a file that it depends on, has an error
 */
export function checkedStory(
  folder: ContentFolder,
  { siteUrl }: Pick<Settings, "siteUrl">,
  story: { from: string; to: string; before: string; text: string; now: Date },
): { records: StoryRecords; warnings: Problem[] } {
  const moved = withMovedStory(folder, story);
  const only = new Set([
    "site.yaml",
    moved.file.path,
    ...referencedFiles(moved.file),
    ...rivalsOf(moved.file, moved.folder),
  ]);
  const options = { siteUrl, now: story.now, only };
  const { paper, stories, problems } = checkContent(moved.folder, options);
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0 || !paper) {
    throw new StoryErrors(
      tellAnswer("errorsFirst", { count: errors.length }),
      errors.map((problem) => asItStands(problem, story)),
    );
  }
  return {
    records: storyRecords(moved.file, moved.folder, stories, paper.language),
    warnings: problems.filter(({ file }) => file.startsWith(`${story.to}/`)),
  };
}

/** Files that claim one of the story's addresses: their error would appear with the story. */
function rivalsOf(file: ContentFile, folder: ContentFolder): string[] {
  const own = new Set([file.address, ...listAt(file, ["redirectFrom"])]);
  return folder.files
    .filter((other) => listAt(other, ["redirectFrom"]).some((old) => own.has(old)))
    .map((other) => other.path);
}

/**
 * The problem at the file and line where the editor finds it now, without the lines that the desk adds.
 */
function asItStands(
  problem: Problem,
  { from, to, before, text }: { from: string; to: string; before: string; text: string },
): Problem {
  if (problem.file !== `${to}/index.md`) {
    return { ...problem, file: problem.file.replace(`${to}/`, `${from}/`) };
  }
  const [old = [], stamped = []] = [before, text].map((raw) => readText(raw).text.split("\n"));
  const same = stamped.findIndex((line, index) => line !== old[index]);
  const added = stamped.length - old.length;
  if (same < 0 || problem.line <= same) return { ...problem, file: `${from}/index.md` };
  const line = problem.line > same + added ? problem.line - added : same + 1;
  return { ...problem, file: `${from}/index.md`, line };
}
