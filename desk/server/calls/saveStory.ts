import path from "node:path";
import type { ContentFile } from "../../../newsroom/content/contentFile.ts";
import { readClock } from "../../../newsroom/settings/settings.ts";
import { isUnwritable, systemFailure } from "../../../newsroom/system/failure.ts";
import { DeskRefusal } from "../../deskCommand.ts";
import { withDeskLock } from "../../deskLock.ts";
import { mergeTexts } from "../../mergeTexts.ts";
import { readStoryText, type StoryText, versionOfText } from "../../storyText.ts";
import { replaceTextFile } from "../../textFile.ts";
import { problemsOf } from "../knownStories.ts";
import { namedOrMovedStory, refuseLinked } from "../namedStory.ts";
import { readQuestion } from "../questions.ts";
import type { Call, CallContext } from "./calls.ts";

/** Milliseconds that a save waits while a command changes the paper; the page keeps the text and asks again. */
const PATIENCE = 15_000;

/** A save as the page asks for it. */
interface Asked {
  file: string;
  version: string;
  text: string;
  overwrite?: boolean;
  page?: string;
  leaving?: boolean;
}

type Saved =
  | { state: "saved" | "merged"; file: string; version: string; text: string }
  | { state: "conflict"; file: string; version: string; theirs: string };

/**
 * Writes a story's text. Whoever has changed the file meanwhile, in another page or in a program of their own, keeps
 * their change: both are brought together line by line, or shown side by side.
 */
export const saveStory: Call<"saveStory"> = async (question, context) => {
  const { content, work } = context;
  const asked = readQuestion(question, {
    file: "line",
    version: "line",
    text: "text",
    overwrite: "flag?",
    page: "line?",
    leaving: "flag?",
  });
  await content.known();
  // Publishing reads the text and writes it back with its times; what is saved in between would be lost.
  const saved = await withDeskLock(work.settings.editionFile, () => save(asked, context), PATIENCE);
  if (saved.state === "conflict") return saved;
  await content.saved(saved.file);
  return { ...saved, problems: problemsOf(await content.known(), saved.file) };
};

async function save(asked: Asked, context: CallContext): Promise<Saved> {
  const { work, kept, past, person } = context;
  const { contentDir } = work.settings;
  const { story, standing } = await standingStory(asked.file, context);
  const written = withMark(asked.text, standing.text);
  const done = await merged(asked, written, standing, context);
  const file = story.path;
  if (done === undefined) {
    if (asked.leaving) await kept.leave(file, { text: asked.text, at: readClock().toISOString() });
    await kept.keepGiven(standing.version, standing.text);
    return { state: "conflict", file, version: standing.version, theirs: standing.text };
  }
  const version = versionOfText(done, standing.encoding);
  if (done !== standing.text) {
    if (asked.page !== undefined) {
      await kept.noteSent(asked.page, { version: asked.version, made: version, text: written });
    }
    const always = asked.overwrite === true;
    await past.keepBefore(file, standing.text, { contentDir, person: person.name, always });
    await replaceTextFile(path.join(contentDir, file), done).catch((error: unknown) =>
      leave(error, file, asked, context),
    );
  }
  await kept.keepSaved(version, done);
  return { state: done === written ? "saved" : "merged", file, version, text: done };
}

/** The file and its text now. It may have been moved since the folder was last read. */
async function standingStory(
  file: string,
  { content, work }: CallContext,
): Promise<{ story: ContentFile; standing: StoryText }> {
  const { contentDir } = work.settings;
  for (let isSecond = false; ; isSecond = true) {
    const story = namedOrMovedStory((await content.known()).folder, file);
    try {
      await refuseLinked(contentDir, story.path);
      return { story, standing: await readStoryText(contentDir, story) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" || isSecond) throw error;
      await content.readAgain();
    }
  }
}

/** The text to be written; undefined for a conflict. */
async function merged(
  { version, overwrite, page }: Asked,
  written: string,
  standing: StoryText,
  { kept }: CallContext,
): Promise<string | undefined> {
  if (version === standing.version || written === standing.text) return written;
  // What was to be overwritten has changed once more: it is shown first.
  if (overwrite) return undefined;
  const sent = page === undefined ? undefined : await kept.lastSent(page);
  const isOwn = sent?.version === version && sent.made === standing.version;
  const base = isOwn ? sent.text : await kept.textOf(version);
  return base === undefined ? undefined : mergeTexts(base, written, standing.text);
}

/** An editor may drop the byte order mark, which says how the file is read. */
function withMark(text: string, standing: string): string {
  return standing.startsWith("\uFEFF") && !text.startsWith("\uFEFF") ? `\uFEFF${text}` : text;
}

async function leave(
  error: unknown,
  file: string,
  { text, leaving }: Asked,
  { kept }: CallContext,
): Promise<never> {
  if (!isUnwritable(error)) throw error;
  if (leaving) await kept.leave(file, { text, at: readClock().toISOString() });
  const why = systemFailure(error)?.replace(/, then run the same command again/, "");
  throw new DeskRefusal(`The text could not be written into ${file}. ${why ?? ""}`.trim());
}
