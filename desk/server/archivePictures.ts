import type { ContentFile } from "../../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../../newsroom/content/contentFolder.ts";
import { folderOf } from "../../newsroom/content/movedStory.ts";
import { publicFromOf, textAt } from "../../newsroom/rules/frontMatterValues.ts";
import { foldedWords, writtenAt } from "./knownStories.ts";
import { isShown } from "./storyPictures.ts";
import { type WrittenPicture, writtenPictures } from "./writtenPictures.ts";

/** A picture that a story shows, with its words and versions there. */
export interface ShownPicture extends Omit<WrittenPicture, "name"> {
  /** Path below the content folder. */
  file: string;
  story: ContentFile;
}

/** What is known of a story's pictures; what is searched is folded. */
interface OfStory {
  /** When readers see it, or a draft was written, in milliseconds. */
  time: number;
  pictures: readonly { picture: ShownPicture; text: string }[];
}

// Most files stay the same when the folder is read again.
const known = new WeakMap<ContentFile, OfStory>();

function picturesOf(story: ContentFile, dir: string): OfStory {
  let of = known.get(story);
  if (!of) {
    const home = folderOf(story.path);
    const headline = textAt(story, ["headline"]);
    const time = story.kind === "article" ? publicFromOf(story) : writtenAt(dir, story);
    const pictures = writtenPictures(story).map(({ name, ...words }) => ({
      picture: { ...words, file: `${home}/${name}`, story },
      text: foldedWords([words.caption, words.alt, words.credit, headline].join("\n")),
    }));
    of = { time: time ?? 0, pictures };
    known.set(story, of);
  }
  return of;
}

/** Reads the pictures of a story, so that the first search is as fast as the next. */
export function readPictures(story: ContentFile, dir: string): void {
  picturesOf(story, dir);
}

function isStory({ kind }: ContentFile): boolean {
  return kind === "draft" || kind === "article";
}

/**
 * Pictures that drafts and articles show, with every one of some words, those of the newest story first.
 * @param words folded (knownStories.ts)
 * @param except a story whose own pictures are left out
 */
export function archivePictures(
  folder: ContentFolder,
  words: readonly string[] = [],
  except?: string,
): ShownPicture[] {
  const stories: { time: number; found: ShownPicture[] }[] = [];
  for (const story of folder.files) {
    if (!isStory(story) || story.path === except) continue;
    const { time, pictures } = picturesOf(story, folder.dir);
    const found: ShownPicture[] = [];
    for (const { picture, text } of pictures) {
      const isFound = words.every((word) => text.includes(word));
      if (isFound && fileOf(folder, picture)) found.push(picture);
    }
    if (found.length > 0) stories.push({ time, found });
  }
  return stories.sort((a, b) => b.time - a.time).flatMap(({ found }) => found);
}

/** The file of a picture; undefined where it is missing, or is shown by no browser. */
export function fileOf({ pictures }: ContentFolder, { file }: Pick<ShownPicture, "file">) {
  const found = pictures.get(file);
  return !found || "broken" in found || !isShown(file) ? undefined : found;
}
