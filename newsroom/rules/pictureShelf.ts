import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder, PictureFile } from "../content/contentFolder.ts";
import type { Finding } from "../problems/finding.ts";
import { nearestOf } from "../problems/nearestName.ts";
import type { Problem } from "../problems/problem.ts";
import type { GoodPicture } from "./pictureSize.ts";

const PICTURE_ENDING = /\.(?:avif|gif|jpe?g|png|webp)$/i;
const PLAIN_NAME = /^[A-Za-z0-9._-]+$/;
const MEND_FORMAT = "save it as JPEG, PNG, WebP, AVIF or GIF";

/** The picture files of the folder, found by the text they lie beside. */
export class PictureShelf {
  private readonly byFolder = new Map<string, Map<string, PictureFile>>();
  private readonly asked = new Set<string>();

  constructor(private readonly folder: ContentFolder) {
    for (const picture of folder.pictures.values()) {
      const [home, name] = split(picture.path);
      const shelf = this.byFolder.get(home) ?? new Map<string, PictureFile>();
      this.byFolder.set(home, shelf.set(name, picture));
    }
  }

  /** The picture of that name beside the text, or what is wrong with it. */
  find(file: ContentFile, name: string): GoodPicture | Finding {
    if (file.kind === "page") {
      return {
        rule: "picture-missing",
        message: `pages carry no pictures, so “${name}” cannot be shown`,
        remedy: "take the picture out",
      };
    }
    const shelf = this.byFolder.get(split(file.path)[0]);
    const picture = shelf?.get(name);
    if (!picture) {
      const meant = nearestOf(name, shelf?.keys() ?? []);
      return {
        rule: "picture-missing",
        message: `there is no picture “${name}” beside the text`,
        remedy: meant
          ? `did you mean “${meant}”?`
          : "put the file into the same folder or fix its name",
      };
    }
    this.asked.add(picture.path);
    return flawOf(name, picture) ?? (picture as GoodPicture);
  }

  /** Flaws of files that no text asks for; the others have been reported where they are asked for. */
  problemsOfTheRest(): Problem[] {
    const homes = new Set(["authors"]);
    for (const file of this.folder.files) {
      if (file.kind === "article" || file.kind === "draft") homes.add(split(file.path)[0]);
    }
    const problems: Problem[] = [];
    for (const picture of this.folder.pictures.values()) {
      if (this.asked.has(picture.path)) continue;
      const [home, name] = split(picture.path);
      const flaw = homes.has(home) ? flawOf(name, picture) : ASTRAY;
      if (flaw) problems.push({ file: picture.path, line: 1, severity: "error", ...flaw });
    }
    return problems;
  }
}

const ASTRAY: Finding = {
  rule: "stray-file",
  message: "nothing reads this file here",
  remedy: "move it beside the article, draft or author that shows it, or take it out",
};

function flawOf(name: string, picture: PictureFile): Finding | undefined {
  if (!PICTURE_ENDING.test(name)) {
    return {
      rule: "stray-file",
      message: `“${name}” is no picture that browsers show, and nothing else reads it`,
      remedy: `take it out, or ${MEND_FORMAT} if it is a picture`,
    };
  }
  if ("broken" in picture) {
    const { broken, remedy = MEND_FORMAT } = picture;
    return { rule: "picture-broken", message: `“${name}” is ${broken}`, remedy };
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
