import { type ContentFile, placeOf } from "../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import { nearestOf } from "../newsroom/nearest.ts";
import { DeskRefusal } from "./deskCommand.ts";

/**
 * The draft or article that an editor means: by its folder's name, its address, its address on the
 * web, or the path of its folder or file.
 * @param first which of the two is meant where both have the name
 * @throws DeskRefusal when there is none, or more than one
 */
export function findStory(
  folder: ContentFolder,
  argument: string,
  first: "draft" | "article" = "draft",
): ContentFile {
  const stories = folder.files.filter(({ kind }) => kind === "draft" || kind === "article");
  const meant = plainArgument(argument);
  const exact = stories.find(({ path, address }) => path === meant || address === `/${meant}`);
  if (exact) return exact;
  const place = placeOf(`${meant}/index.md`);
  const byPath = stories.find(({ path }) => path === `${meant}/index.md`);
  if (byPath) return byPath;
  const all = stories.filter(({ slug }) => slug === meant);
  const preferred = all.filter(({ kind }) => kind === first);
  const named = preferred.length > 0 ? preferred : all;
  if (named.length > 1) {
    throw new DeskRefusal(
      `There is more than one story called ${meant}. Name the one you mean:\n${named
        .map(({ address }) => `  ${address}`)
        .join("\n")}`,
    );
  }
  const [story] = named;
  if (story) return story;
  const near = nearestOf(
    place.kind === "article" || place.kind === "draft" ? place.slug : meant,
    stories.map(({ slug }) => slug),
  );
  throw new DeskRefusal(
    `There is no draft and no article called “${argument}”${near ? `; did you mean ${near}?` : "."} “npm run desk -- list” names them all.`,
  );
}

/** `content/drafts/dam/index.md`, `./drafts/dam/` or `https://…/2014/06/13/dam` as the bare path. */
function plainArgument(argument: string): string {
  return argument
    .trim()
    .replace(/^https?:\/\/[^/]+/, "")
    .replaceAll("\\", "/")
    .replace(/^.*?(?=(?:articles|drafts)\/)/, "")
    .replace(/[?#].*$/, "")
    .replace(/^\.?\/+|\/+$/g, "");
}
