import path from "node:path";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import { nearestOf } from "../newsroom/problems/nearestName.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/**
 * Finds the draft or article that an editor names by folder name, address, URL, or the path of its folder or
 * file.
 * @param first which of the two is preferred when both have the name
 * @throws DeskRefusal when there is none, or more than one
 */
export function findStory(
  folder: ContentFolder,
  argument: string,
  first: "draft" | "article" = "draft",
): ContentFile {
  const all = storiesNamed(folder, argument);
  const preferred = all.filter(({ kind }) => kind === first);
  const named = preferred.length > 0 ? preferred : all;
  if (named.length > 1) {
    throw ambiguousName(
      argument,
      named.map(({ address }) => address),
    );
  }
  const [story] = named;
  if (story) return story;
  throw unknownStory(folder, argument);
}

/** Every draft and article that matches; a path or an address matches at most one. */
export function storiesNamed(folder: ContentFolder, argument: string): ContentFile[] {
  const stories = folder.files.filter(({ kind }) => kind === "draft" || kind === "article");
  const meant = plainArgument(argument);
  const exact = stories.find(
    ({ path, address }) =>
      path === meant || path === `${meant}/index.md` || address === `/${meant}`,
  );
  return exact ? [exact] : stories.filter(({ slug }) => slug === meant);
}

/** The refusal for an ambiguous name. */
export function ambiguousName(argument: string, names: readonly string[]): DeskRefusal {
  return new DeskRefusal(
    tellAnswer("storiesCalled", { argument, names: names.map((name) => `  ${name}`).join("\n") }),
  );
}

/**
 * The refusal for an unknown story, with the one that is probably meant.
 * @param more addresses of stories without a file
 */
export function unknownStory(
  folder: ContentFolder,
  argument: string,
  more: readonly string[] = [],
): DeskRefusal {
  const near = storyMeant(folder, plainArgument(argument).replace(/\/index\.md$/, ""), more);
  return new DeskRefusal(
    near === undefined
      ? tellAnswer("noStoryCalled", { argument })
      : tellAnswer("noStoryCalledMeant", { argument, near }),
  );
}

/** The story that is spelled most like this one: by its address if one was written, else by its folder's name. */
function storyMeant(
  folder: ContentFolder,
  meant: string,
  gone: readonly string[],
): string | undefined {
  const of = (kind: string) => folder.files.filter((file) => file.kind === kind);
  const slugs = [...of("draft"), ...of("article")].map(({ slug }) => slug);
  const goneSlugs = gone.map((address) => path.posix.basename(address));
  const near = nearestOf(path.posix.basename(meant), [...slugs, ...goneSlugs]);
  const isAddress = /^\d{4}\//.test(meant);
  if (near === undefined || (slugs.includes(near) && !isAddress)) return near;
  const addresses = [...of("article").map(({ address }) => address), ...gone].filter((address) =>
    address.endsWith(`/${near}`),
  );
  return nearestOf(`/${meant}`, addresses) ?? addresses[0] ?? near;
}

/**
 * Normalises `content/drafts/dam/index.md`, `./drafts/dam/` or `https://…/2014/06/13/Dam/?x` to a plain path.
 */
export function plainArgument(argument: string): string {
  return pathOf(argument.trim())
    .replaceAll("\\", "/")
    .replace(/^.*?(?=(?:articles|drafts)\/)/, "")
    .replace(/[?#].*$/, "")
    .replace(/^\.?\/+|\/+$/g, "");
}

/** The path of a URL in the paper's spelling. */
function pathOf(argument: string): string {
  if (!/^https?:\/\//i.test(argument) || !URL.canParse(argument)) return argument;
  const { pathname } = new URL(argument);
  try {
    return decodeURIComponent(pathname).toLowerCase();
  } catch {
    return pathname;
  }
}
