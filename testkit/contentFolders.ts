import { classifyPath, readContentFile } from "../newsroom/content/contentFile.ts";
import { type ContentFolder, emptyFolder } from "../newsroom/content/contentFolder.ts";
import type { PictureFile } from "../newsroom/content/pictureFile.ts";
import { readRedirects } from "../newsroom/content/redirectsFile.ts";
import { digestOf } from "../newsroom/content/themeFiles.ts";
import { readWithdrawn } from "../newsroom/content/withdrawn.ts";
import type { Problem } from "../newsroom/problems/problem.ts";
import { checkContent } from "../newsroom/rules/checkContent.ts";
import { REDIRECTS_FILE, WITHDRAWN_FILE } from "../newsroom/schema/site.ts";
import { readable } from "./readableProblems.ts";

/** A picture's size, or what is wrong with it. */
type FakePicture = readonly [width: number, height: number, bytes?: number] | string;

export const SITE = `name: The Paper
url: https://paper.example
language: en-US
timeZone: America/New_York`;

/** Files that every paper needs. */
export const PAPER_FILES: Record<string, string> = {
  "site.yaml": SITE,
  "sections/world.md": "---\nname: World\ndescription: The world\norder: 1\ncolour: red\n---\n",
  "authors/desk.md": "---\nname: The desk\nkind: organization\n---\n",
};

/** A content folder in memory, as readContentFolder returns it. */
export function testFolder(
  files: Record<string, string>,
  pictures: Record<string, FakePicture> = {},
): ContentFolder {
  const folder: ContentFolder = {
    ...emptyFolder("/content"),
    site: files["site.yaml"],
    timeZone: "America/New_York",
    pictures: new Map(Object.entries(pictures).map(([path, fake]) => [path, picture(path, fake)])),
  };
  const withdrawn = readWithdrawn(files[WITHDRAWN_FILE] ?? "");
  folder.withdrawn = withdrawn.entries;
  const redirects = readRedirects(files[REDIRECTS_FILE] ?? "");
  folder.redirects = redirects.entries;
  folder.problems = [...withdrawn.problems, ...redirects.problems];
  for (const path of Object.keys(files).sort()) {
    const place = classifyPath(path);
    if (place.kind === "logo") folder.theme.logos.set(path, files[path] ?? "");
    if (place.kind === "font") {
      folder.theme.fonts.set(path, digestOf(Buffer.from(files[path] ?? "")));
    }
    if ("slug" in place)
      folder.files.push(readContentFile(path, place, files[path] ?? "", folder.timeZone));
  }
  return folder;
}

/** The problems of these files in a paper that has no others; columns are left out. */
export function problemsOf(
  files: Record<string, string>,
  pictures: Record<string, FakePicture> = {},
  now = new Date("2014-06-20T12:00:00Z"),
): Problem[] {
  const folder = testFolder({ ...PAPER_FILES, ...files }, pictures);
  const { problems } = checkContent(folder, { siteUrl: undefined, now });
  return readable(problems).map(({ column: _, ...problem }) => problem);
}

/** An article without mistakes; given lines replace the field of the same name or are appended. */
export function articleText(
  fields: Record<string, string | undefined> = {},
  body = "Text.",
): string {
  const all: Record<string, string | undefined> = {
    headline: "A headline",
    standfirst: "A standfirst",
    section: "world",
    byline: "[desk]",
    published: "2014-06-12T18:05:00-04:00",
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}:${value.startsWith("\n") ? "" : " "}${value}`.trimEnd()],
  );
  return ["---", ...lines, "---", body, ""].join("\n");
}

/** The default path of a test's article. */
export const ARTICLE = "articles/2014/06/12/story/index.md";

function picture(path: string, fake: FakePicture): PictureFile {
  if (typeof fake === "string") return { path, broken: fake, bytes: 10 };
  const [width, height, bytes = 10] = fake;
  const format = path.endsWith(".jpg") ? "jpeg" : "png";
  return { path, version: "0a1b2c3d", width, height, format, bytes };
}
