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
      message: `“${name}” has another shape than “${other}”: ${sizeOf(version)}, not ${sizeOf(own)}`,
      remedy: "give both the same width and height, so that nothing moves when the theme changes",
    });
  };
  compare("dark", dark, "image", picture);
  compare("darkNarrow", darkNarrow, "narrow", narrow ?? picture);
  if (thumbnail && Math.abs((thumbnail.width * 2) / (thumbnail.height * 3) - 1) > TOLERANCE) {
    faults.push({
      message: `“thumbnail” is ${sizeOf(thumbnail)}, not in 3:2`,
      remedy: "give it a shape of 3:2, such as 720 × 480, in which lists show it",
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
      message: `the picture has no “${missing}” beside its other versions`,
      remedy: `add “${missing}”, so that a phone in either theme has a version of its own`,
    });
  }
  return faults;
}

function sizeOf({ width, height }: Shape): string {
  return `${width} × ${height}`;
}
