import path from "node:path";
import { readClock } from "../../newsroom/settings/settings.ts";
import { isUnwritable, systemFailure } from "../../newsroom/system/failure.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { type StoryText, versionOfText } from "../storyText.ts";
import { replaceTextFile } from "../textFile.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { mergeTexts } from "../writing/mergeTexts.ts";
import type { CallContext } from "./calls/call.ts";

/** Milliseconds that a save waits while a command changes the paper; the page keeps the text and asks again. */
export const PATIENCE = 15_000;

/** The fields of a save as the page asks for it. */
export const SAVE = {
  file: "line",
  version: "line",
  text: "text",
  overwrite: "flag?",
  page: "line?",
  leaving: "flag?",
} as const;

export interface AskedSave {
  file: string;
  version: string;
  text: string;
  overwrite?: boolean;
  page?: string;
  leaving?: boolean;
}

export type SavedText =
  | { state: "saved" | "merged"; file: string; version: string; text: string }
  | { state: "conflict"; file: string; version: string; theirs: string };

/**
 * Writes a text into a known file, under the desk's lock. Whoever has changed the file meanwhile, in another page or in
 * a program of their own, keeps their change: both are brought together line by line, or shown side by side. A page from which somebody has taken
 * over writes nothing.
 * @param file path below the content folder, from the folder as it was read
 * @param standing the file's text now
 * @param check is given the texts before and after, and refuses what may not be written
 */
export async function saveText(
  asked: AskedSave,
  { file, standing }: { file: string; standing: StoryText },
  { work, kept, past, people, person }: CallContext,
  check: (before: string, after: string) => void = () => undefined,
): Promise<SavedText> {
  const { contentDir } = work.settings;
  const written = withMark(asked.text, standing.text);
  try {
    people.refuseTaken(file, asked.page);
  } catch (error) {
    if (asked.leaving) await kept.leave(file, { text: asked.text, at: readClock().toISOString() });
    throw error;
  }
  const done = await merged(asked, written, standing, kept);
  if (done === undefined) {
    if (asked.leaving) await kept.leave(file, { text: asked.text, at: readClock().toISOString() });
    await kept.keepGiven(standing.version, standing.text);
    return { state: "conflict", file, version: standing.version, theirs: standing.text };
  }
  const version = versionOfText(done, standing.encoding);
  if (done !== standing.text) {
    check(standing.text, done);
    if (asked.page !== undefined) {
      await kept.noteSent(asked.page, { version: asked.version, made: version, text: written });
    }
    const always = asked.overwrite === true;
    await past.keepBefore(file, standing.text, { contentDir, person: person.name, always });
    await replaceTextFile(path.join(contentDir, file), done).catch((error: unknown) =>
      leave(error, file, asked, kept),
    );
  }
  await kept.keepSaved(version, done);
  return { state: done === written ? "saved" : "merged", file, version, text: done };
}

/** The text to be written; undefined for a conflict. */
async function merged(
  { version, overwrite, page }: AskedSave,
  written: string,
  standing: StoryText,
  kept: CallContext["kept"],
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
  { text, leaving }: AskedSave,
  kept: CallContext["kept"],
): Promise<never> {
  if (!isUnwritable(error)) throw error;
  if (leaving) await kept.leave(file, { text, at: readClock().toISOString() });
  const why = systemFailure(error)?.replace(/, then run the same command again/, "");
  throw new DeskRefusal(
    why === undefined
      ? tellAnswer("textNotWritten", { file })
      : tellAnswer("textNotWrittenSince", { file, why }),
  );
}
