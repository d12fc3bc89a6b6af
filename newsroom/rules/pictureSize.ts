import type { PictureFile } from "../content/pictureFile.ts";
import type { Finding } from "../problems/finding.ts";
import { tell } from "../problems/words/tell.ts";

/** A valid picture. */
export type GoodPicture = Exclude<PictureFile, { broken: string }>;

/** Minimum width of a figure in pixels; the text column is 672 wide. */
const FIGURE_WIDTH = 640;

/** Maximum size of a picture file; the server reads the whole file to make renditions. */
const MOST_BYTES = 4_000_000;
const MOST_PIXELS = 50_000_000;

/** Reports a picture that is too narrow, in pixels. */
export function tooSmall(
  name: string,
  picture: GoodPicture,
  narrowest = FIGURE_WIDTH,
): Finding | undefined {
  if (picture.width >= narrowest) return undefined;
  return {
    rule: "picture-small",
    message: tell("pictureSmall", { name, width: picture.width }),
    remedy: tell("pictureSmallRemedy", { narrowest }),
  };
}

/** Reports a picture file with too many bytes or pixels. */
export function tooHeavy(name: string, picture: GoodPicture): Finding | undefined {
  const pixels = picture.width * picture.height;
  if (picture.bytes <= MOST_BYTES && pixels <= MOST_PIXELS) return undefined;
  const { bytes, width, height } = picture;
  return {
    rule: "picture-heavy",
    message:
      bytes > MOST_BYTES
        ? tell("pictureHeavyBytes", { name, megabytes: (bytes / 1e6).toFixed(1) })
        : tell("pictureHeavyPixels", { name, width, height }),
    remedy: tell("pictureHeavyRemedy"),
  };
}

/** Reports a file name whose extension is that of another format, which feeds would repeat. */
export function misnamed(name: string, { format }: GoodPicture): Finding | undefined {
  const own = format === "heif" ? "avif" : format;
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  if (ending === own || (ending === "jpg" && own === "jpeg")) return undefined;
  return {
    rule: "picture-ending",
    message: tell("pictureMisnamed", { name, format: own.toUpperCase() }),
    remedy: tell("pictureMisnamedRemedy", { ending: own === "jpeg" ? "jpg" : own }),
  };
}
