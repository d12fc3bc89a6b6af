import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { PictureFile } from "../content/pictureFile.ts";
import type { Finding } from "../problems/finding.ts";
import { nearestOf } from "../problems/nearestName.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { fileFormatOf } from "../story/elements/fileFormats.ts";
import type { GoodPicture } from "./pictureSize.ts";

const PICTURE_ENDING = /\.(?:avif|gif|jpe?g|png|webp)$/i;
const PLAIN_NAME = /^[A-Za-z0-9._-]+$/;

/** The picture files of a content folder, by the folder of their text. */
export class PictureIndex {
  private readonly byFolder = new Map<string, Map<string, PictureFile>>();
  private readonly shown = new Set<string>();

  constructor(private readonly folder: Pick<ContentFolder, "files" | "pictures">) {
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
    if (file.kind === "page") {
      return {
        rule: "picture-missing",
        message: tell(formats ? "pageNoFile" : "pageNoPicture", { name }),
        remedy: tell(formats ? "pageNoFileRemedy" : "pageNoPictureRemedy"),
      };
    }
    const beside = this.byFolder.get(split(file.path)[0]);
    const picture = beside?.get(name);
    if (!picture) {
      const meant = nearestOf(name, beside?.keys() ?? []);
      return {
        rule: "picture-missing",
        message: tell(formats ? "fileNotBeside" : "pictureNotBeside", { name }),
        remedy: meant ? tell("nameMeant", { name: meant }) : tell("notBesideRemedy"),
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
      const flaw = homes.has(home) ? pictureFault(name, picture) : misplaced();
      if (flaw) problems.push({ file: picture.path, line: 1, severity: "error", ...flaw });
    }
    return problems;
  }
}

function misplaced(): Finding {
  return { rule: "stray-file", message: tell("strayFile"), remedy: tell("strayFileRemedy") };
}

/** A picture in place of another file, or the reverse. */
function otherKind(
  name: string,
  picture: GoodPicture,
  formats: readonly string[] | undefined,
): Finding | undefined {
  if (formats ? formats.includes(picture.format) : fileFormatOf(name) === undefined)
    return undefined;
  if (!formats) {
    return {
      rule: "picture-broken",
      message: tell("notPicture", { name }),
      remedy: tell("notPictureRemedy"),
    };
  }
  const [format = "", other] = formats.map((each) => `.${each}`);
  return {
    rule: "attached-file",
    ...(other === undefined
      ? {
          message: tell("notFormat", { name, format }),
          remedy: tell("notFormatRemedy", { format }),
        }
      : {
          message: tell("notEitherFormat", { name, format, other }),
          remedy: tell("notEitherFormatRemedy", { format, other }),
        }),
  };
}

function pictureFault(name: string, picture: PictureFile): Finding | undefined {
  const attachment = fileFormatOf(name);
  if (!attachment && !PICTURE_ENDING.test(name)) {
    return {
      rule: "stray-file",
      message: tell("notForBrowsers", { name }),
      remedy: tell("notForBrowsersRemedy"),
    };
  }
  if ("broken" in picture) {
    const { broken, remedy = tell("savePicture") } = picture;
    const line = "line" in picture ? picture.line : undefined;
    return {
      rule: attachment ? "attached-file" : "picture-broken",
      message: tell("brokenFile", { name, what: broken }),
      remedy,
      ...(line ? { file: picture.path, line } : {}),
    };
  }
  if (!PLAIN_NAME.test(name)) {
    return {
      rule: "picture-name",
      message: tell("pictureNameSigns", { name }),
      remedy: tell("pictureNameSignsRemedy"),
    };
  }
  return undefined;
}

function split(path: string): [folder: string, name: string] {
  const slash = path.lastIndexOf("/");
  return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
}
