import { realpath } from "node:fs/promises";
import path from "node:path";
import type { ContentFile } from "../../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../../newsroom/content/contentFolder.ts";
import { listAt } from "../../newsroom/rules/frontMatterValues.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import type { LiveContent } from "./liveContent.ts";

/**
 * The draft or article that a page names. A path from a page is only ever compared with those of the folder as it was
 * read, and never opened itself.
 * @throws GoneFile if there is none
 */
export function namedStory(folder: ContentFolder, file: string): ContentFile {
  const story = storyAt(folder, file);
  if (story) return story;
  throw goneStory();
}

/** The refusal of a story or file that is not in the folder: pages that have it open ask no more. */
export class GoneFile extends DeskRefusal {}

/** The refusal of a story that is not in the folder. */
export function goneStory(): GoneFile {
  return new GoneFile(tellAnswer("storyNotHere"));
}

/**
 * The same, or the story that was moved from there meanwhile: published, taken back or renamed. The folder is read
 * again before a story is given up: of a move, its end may not have been told yet.
 * @throws GoneFile if there is none
 */
export async function currentStory(
  content: Pick<LiveContent, "known" | "readAgain" | "movedTo">,
  file: string,
): Promise<ContentFile> {
  const find = async () => {
    const { folder } = await content.known();
    const noted = content.movedTo(file) ?? file;
    return storyAt(folder, file) ?? storyAt(folder, noted) ?? movedFrom(folder, file);
  };
  const story = await find();
  if (story) return story;
  if (STORY_FILE.test(file)) await content.readAgain();
  return (await find()) ?? namedStory((await content.known()).folder, file);
}

const STORY_FILE = /^(drafts|articles\/\d{4}\/\d{2}\/\d{2})\/([^/]+)\/index\.md$/;

/** Whether a path is that of a story, and not of another file of the paper. */
export function isStoryFile(file: string): boolean {
  return STORY_FILE.test(file);
}

function storyAt(folder: ContentFolder, file: string): ContentFile | undefined {
  return folder.files.find((each) => each.path === file && isStory(each));
}

/** What a file says of where it was, also after a move by a command; only where one story alone can be meant. */
function movedFrom(folder: ContentFolder, file: string): ContentFile | undefined {
  const [, home, slug = ""] = STORY_FILE.exec(file) ?? [];
  if (home === undefined) return undefined;
  const address = `${home.slice("articles".length)}/${slug}`;
  const found = folder.files.filter((each) => {
    if (!isStory(each)) return false;
    if (home === "drafts") return each.kind === "article" && each.slug === slug;
    return each.slug === slug || listAt(each, ["redirectFrom"]).includes(address);
  });
  return found.length === 1 ? found[0] : undefined;
}

function isStory({ kind }: ContentFile): boolean {
  return kind === "draft" || kind === "article";
}

/**
 * Refuses a story whose folder is a link that has been put there since the folder was read: what is written would land
 * elsewhere.
 * @throws DeskRefusal
 */
export async function refuseLinked(contentDir: string, file: string): Promise<void> {
  const [root, real] = await Promise.all([
    realpath(contentDir),
    realpath(path.join(contentDir, file)),
  ]);
  if (real.normalize("NFC") === path.join(root, file).normalize("NFC")) return;
  throw new DeskRefusal(tellAnswer("fileIsLink", { file }));
}
