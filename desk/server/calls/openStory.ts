import type { ContentFile } from "../../../newsroom/content/contentFile.ts";
import { readClock } from "../../../newsroom/settings/settings.ts";
import { previewAddress } from "../../../newsroom/signing/previewLink.ts";
import { deskSecret } from "../../../newsroom/signing/secret.ts";
import { readStoryText } from "../../storyText.ts";
import { knownStories, problemsOf } from "../knownStories.ts";
import { currentStory, goneStory, refuseLinked } from "../namedStory.ts";
import { readQuestion } from "../questions.ts";
import { picturesBeside } from "../storyPictures.ts";
import { storyRows } from "../storyRow.ts";
import type { DeskWork } from "../work.ts";
import type { Call } from "./call.ts";

const DAY = 24 * 3_600_000;

/** A story's text with everything that the page shows beside it. */
export const openStory: Call<"openStory"> = async (
  question,
  { content, work, kept, people, person },
) => {
  const asked = readQuestion(question, { file: "line", page: "line?" });
  const story = await currentStory(content, asked.file);
  const known = await content.known();
  const { contentDir } = work.settings;
  await refuseLinked(contentDir, story.path);
  const { text, version } = await readStoryText(contentDir, story);
  await kept.keepGiven(version, text);
  if (asked.page !== undefined) people.here(story.path, asked.page, person.name, false);
  const now = readClock();
  const entry = knownStories(known, content.paper.timeZone).filter(
    ({ source }) => source?.path === story.path,
  );
  const [row] = storyRows(entry, work, now);
  if (!row) throw goneStory();
  const preview = previewOf(story, work, now);
  return {
    file: story.path,
    row,
    text,
    version,
    problems: problemsOf(known, story.path),
    preview: row.state === "published" ? story.address : preview,
    card: `${preview}/card`,
    pictures: picturesBeside(known.folder, story.path),
    left: await kept.leftOf(story.path),
    others: people.peopleAt(story.path, asked.page),
    taken: people.takenFrom(story.path, asked.page),
  };
};

/**
 * The address of the preview on the desk's own server; the same for a day, so that the page in its frame is renewed and
 * not loaded anew. Its secret is that of the desk's edition: no other server opens it, unless all share one by
 * BROADSHEET_SECRET.
 */
function previewOf({ slug }: ContentFile, { editing }: DeskWork, now: Date): string {
  const until = new Date((Math.floor(now.getTime() / DAY) + 8) * DAY);
  return previewAddress(deskSecret(editing.editionFile), slug, until);
}
