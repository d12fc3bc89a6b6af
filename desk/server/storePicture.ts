import { folderOf } from "../../newsroom/content/movedStory.ts";
import { addPicture } from "../addPicture.ts";
import type { PictureWords, UploadedPicture } from "../api/pictures.ts";
import type { CallContext } from "./calls/call.ts";
import { picturesBeside } from "./storyPictures.ts";

/**
 * Puts a picture beside a story, and waits until the desk knows it.
 * @param story path of the story's file below the content folder
 * @param words what is known of it; what is missing, its file may say
 * @throws DeskRefusal as `addPicture`
 */
export async function storePicture(
  { content, work }: Pick<CallContext, "content" | "work">,
  story: string,
  picture: Parameters<typeof addPicture>[2],
  words: PictureWords = {},
): Promise<UploadedPicture> {
  const added = await addPicture(work.settings.contentDir, story, picture, content.paper.language);
  await content.saved(`${folderOf(story)}/${added.name}`);
  const { folder } = await content.known();
  const { name, width, height, facts } = added;
  return {
    picture: picturesBeside(folder, story).find((each) => each.name === name) ?? {
      name,
      width,
      height,
      address: "",
    },
    alt: words.alt ?? facts.alt,
    caption: words.caption ?? facts.caption,
    credit: words.credit ?? facts.credit,
    ai: words.ai ?? facts.ai,
  };
}
