import { type ContentFile, classifyPath } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { Problem } from "../problems/problem.ts";
import { checkContent } from "./checkContent.ts";

/**
 * Checks a draft as if it were published: missing fields are errors, and links are checked at the
 * time of publication.
 * @param destination the article's future path, `articles/2014/06/12/slug/index.md`
 * @param published ISO with offset, used if the draft has no time of its own
 * @returns problems with the draft's current path; empty if there is no such draft
 */
export function checkAsPublished(
  folder: ContentFolder,
  draft: string,
  destination: string,
  options: { published: string; siteUrl: string | undefined; now: Date },
): Problem[] {
  const file = folder.files.find(({ path }) => path === draft);
  const place = classifyPath(destination);
  if (!file || place.kind !== "article" || !("slug" in place)) return [];
  const article: ContentFile = {
    ...file,
    ...place,
    path: destination,
    data: { ...file.data, published: options.published },
    problems: file.problems.map((problem) => ({ ...problem, file: destination })),
  };
  const from = homeOf(draft);
  const to = homeOf(destination);
  const pictures = new Map(
    [...folder.pictures].map(([path, picture]) => {
      if (!path.startsWith(from)) return [path, picture];
      const moved = to + path.slice(from.length);
      return [moved, { ...picture, path: moved }];
    }),
  );
  const files = folder.files
    .filter(({ path }) => path !== draft && path !== destination)
    .concat(article)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const { problems } = checkContent(
    { ...folder, files, pictures },
    { ...options, only: new Set([destination]) },
  );
  return problems.map((problem) => ({
    ...problem,
    file: problem.file === destination ? draft : from + problem.file.slice(to.length),
  }));
}

function homeOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
