import { folderOf } from "../../../newsroom/content/movedStory.ts";
import { dayIn } from "../../../newsroom/locales/dateFormats.ts";
import { readClock } from "../../../newsroom/settings/settings.ts";
import { freeDraft } from "../../freeDraft.ts";
import { slugOf } from "../../import/slugs.ts";
import { DraftTaken, newDraftText, writeDraft } from "../../newDraft.ts";
import { readQuestion } from "../questions.ts";
import type { Call } from "./call.ts";

/**
 * Begins a draft. Its name is made from the headline, or from the day where the headline has no letters that an address
 * could have; it may be renamed at any time before it is published.
 */
export const newStory: Call<"newStory"> = async (question, { content, work }) => {
  const asked = readQuestion(question, { headline: "line?", section: "line?" });
  const { folder } = await content.known();
  const { paper } = content;
  const { contentDir } = work.settings;
  const headline = asked.headline?.replace(/\s+/g, " ").trim();
  const text = newDraftText(
    folder,
    { ...(headline ? { headline } : {}), ...(asked.section ? { section: asked.section } : {}) },
    paper.language,
  );
  const name =
    slugOf(headline ?? "", paper.language) ?? `story-${dayIn(readClock().toISOString(), paper)}`;
  const file = await writeFreely(contentDir, name, text);
  await content.saved(folderOf(file));
  return { file };
};

/** Somebody else may take the same name at the same time. */
async function writeFreely(contentDir: string, name: string, text: string): Promise<string> {
  for (;;) {
    const file = `${freeDraft(contentDir, name)}/index.md`;
    try {
      await writeDraft(contentDir, file, text);
      return file;
    } catch (error) {
      if (!(error instanceof DraftTaken)) throw error;
    }
  }
}
