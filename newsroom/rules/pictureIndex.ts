import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { PictureFile } from "../content/pictureFile.ts";
import type { Finding } from "../problems/finding.ts";
import { nearestOf } from "../problems/nearestName.ts";
import type { Problem } from "../problems/problem.ts";
import { fileFormatOf } from "../story/elements/fileFormats.ts";
import type { GoodPicture } from "./pictureSize.ts";

const PICTURE_ENDING = /\.(?:avif|gif|jpe?g|png|webp)$/i;
const PLAIN_NAME = /^[A-Za-z0-9._-]+$/;
const SAVE_AS_PICTURE = "save it as JPEG, PNG, WebP, AVIF or GIF";

/** The picture files of a content folder, by the folder of their text. */
export class PictureIndex {
  private readonly byFolder = new Map<string, Map<string, PictureFile>>();
  private readonly shown = new Set<string>();

  constructor(private readonly folder: ContentFolder) {
    for (const picture of folder.pictures.values()) {
      const [home, name] = split(picture.path);
      const beside = this.byFolder.get(home) ?? new Map<string, PictureFile>();
      this.byFolder.set(home, beside.set(name, picture));
    }
  }

  /**
   * Finds a picture beside the text.
   * @param formats other file formats to find instead (newsroom/story/elements/fileFormats.ts)
   * @returns the picture, or what is wrong with it
   */
  find(file: ContentFile, name: string, formats?: readonly string[]): GoodPicture | Finding {
    const what = formats ? "file" : "picture";
    if (file.kind === "page") {
      return {
        rule: "picture-missing",
        message: `pages carry no ${what}s, so “${name}” cannot be shown`,
        remedy: `take the ${what} out`,
      };
    }
    const beside = this.byFolder.get(split(file.path)[0]);
    const picture = beside?.get(name);
    if (!picture) {
      const meant = nearestOf(name, beside?.keys() ?? []);
      return {
        rule: "picture-missing",
        message: `there is no ${what} “${name}” beside the text`,
        remedy: meant
          ? `did you mean “${meant}”?`
          : "put the file into the same folder or fix its name",
      };
    }
    this.shown.add(picture.path);
    const good = picture as GoodPicture;
    return pictureFault(name, picture) ?? otherKind(name, good, formats) ?? good;
  }

  /**
   * Problems of files that no text shows. Those of other files are reported where they are shown.
   */
  problemsOfUnused(): Problem[] {
    const homes = new Set(["authors"]);
    for (const file of this.folder.files) {
      if (file.kind === "article" || file.kind === "draft") homes.add(split(file.path)[0]);
    }
    const problems: Problem[] = [];
    for (const picture of this.folder.pictures.values()) {
      if (this.shown.has(picture.path)) continue;
      const [home, name] = split(picture.path);
      const flaw = homes.has(home) ? pictureFault(name, picture) : MISPLACED;
      if (flaw) problems.push({ file: picture.path, line: 1, severity: "error", ...flaw });
    }
    return problems;
  }
}

const MISPLACED: Finding = {
  rule: "stray-file",
  message: "nothing reads this file here",
  remedy: "move it beside the article, draft or author that shows it, or take it out",
};

/** A picture in place of another file, or the reverse. */
function otherKind(
  name: string,
  { format }: GoodPicture,
  formats: readonly string[] | undefined,
): Finding | undefined {
  if (formats ? formats.includes(format) : fileFormatOf(name) === undefined) return undefined;
  const wanted = formats ? `.${formats.join(" or .")}` : "picture";
  return {
    rule: formats ? "attached-file" : "picture-broken",
    message: `“${name}” is no ${wanted}${formats ? " file" : ""}`,
    remedy: `name a ${wanted}${formats ? " file" : ""} in its place`,
  };
}

function pictureFault(name: string, picture: PictureFile): Finding | undefined {
  const attachment = fileFormatOf(name);
  if (!attachment && !PICTURE_ENDING.test(name)) {
    return {
      rule: "stray-file",
      message: `“${name}” is no picture that browsers show, and nothing else reads it`,
      remedy: `take it out, or ${SAVE_AS_PICTURE} if it is a picture`,
    };
  }
  if ("broken" in picture) {
    const { broken, remedy = SAVE_AS_PICTURE } = picture;
    const line = "line" in picture ? picture.line : undefined;
    return {
      rule: attachment ? "attached-file" : "picture-broken",
      message: `“${name}” is ${broken}`,
      remedy,
      ...(line ? { file: picture.path, line } : {}),
    };
  }
  if (!PLAIN_NAME.test(name)) {
    return {
      rule: "picture-name",
      message: `“${name}” has signs in its name that an address cannot have`,
      remedy: "rename it with Latin letters, digits, dots, hyphens and underscores",
    };
  }
  return undefined;
}

function split(path: string): [folder: string, name: string] {
  const slash = path.lastIndexOf("/");
  return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
}
