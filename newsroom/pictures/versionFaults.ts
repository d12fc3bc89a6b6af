import { tell } from "../problems/words/tell.ts";
import type { PictureVersions } from "./pictureSizes.ts";

interface Shape {
  width: number;
  height: number;
}

/** Share by which shapes of a picture and its dark version may differ. */
const TOLERANCE = 0.01;

/** What is wrong with a picture's versions among themselves, and how to fix it. */
export function versionFaults(
  picture: Shape,
  { dark, narrow, darkNarrow, thumbnail, darkThumbnail }: PictureVersions,
): Array<{ message: string; remedy: string }> {
  const faults: Array<{ message: string; remedy: string }> = [];
  const compare = (name: string, version: Shape | undefined, other: string, own: Shape) => {
    if (!version) return;
    const difference = version.width / version.height / (own.width / own.height) - 1;
    if (Math.abs(difference) <= TOLERANCE) return;
    faults.push({
      message: tell("versionShape", {
        name,
        other,
        size: sizeOf(version),
        otherSize: sizeOf(own),
      }),
      remedy: tell("versionShapeRemedy"),
    });
  };
  compare("dark", dark, "image", picture);
  compare("darkNarrow", darkNarrow, "narrow", narrow ?? picture);
  if (thumbnail && Math.abs((thumbnail.width * 2) / (thumbnail.height * 3) - 1) > TOLERANCE) {
    faults.push({
      message: tell("thumbnailShape", { size: sizeOf(thumbnail) }),
      remedy: tell("thumbnailShapeRemedy"),
    });
  }
  compare("darkThumbnail", darkThumbnail, "thumbnail", thumbnail ?? picture);
  const pairs = [
    ["narrow", narrow, "darkNarrow", darkNarrow],
    ["thumbnail", thumbnail, "darkThumbnail", darkThumbnail],
  ] as const;
  for (const [lightName, light, darkName, night] of pairs) {
    if (night ? light : !(dark && light)) continue;
    const missing = night ? lightName : darkName;
    faults.push({
      message: tell("versionMissing", { name: missing }),
      remedy: tell("versionMissingRemedy", { name: missing }),
    });
  }
  return faults;
}

function sizeOf({ width, height }: Shape): string {
  return `${width} × ${height}`;
}
