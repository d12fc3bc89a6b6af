import type { ContentFile, FieldPath } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import { HERO_VERSIONS, type PictureVersions } from "../pictures/pictureSizes.ts";
import { versionFaults } from "../pictures/versionFaults.ts";
import { errorAt, warningAt } from "../problems/finding.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { altTextFault } from "../story/elements/figure/altText.ts";
import { filesOf, textAt, valueAt } from "./frontMatterValues.ts";
import type { PictureIndex } from "./pictureIndex.ts";
import { misnamed, tooHeavy, tooSmall } from "./pictureSize.ts";

/** Minimum width of a hero in pixels. */
const HERO_WIDTH = 1200;

/** Minimum width of a portrait: 96 CSS pixels at double density. */
const PORTRAIT_WIDTH = 192;

/** Checks heroes and portraits. Figures are checked with their text. */
export function checkPictures(folder: ContentFolder, index: PictureIndex): Problem[] {
  return [
    ...filesOf(folder, "article", "draft").flatMap((file) => [
      ...checkFile(file, ["hero"], index, HERO_WIDTH),
      ...checkVersions(file, index),
      ...checkWords(file, ["hero"]),
      ...checkCredit(file),
    ]),
    ...filesOf(folder, "author").flatMap((file) => [
      ...checkFile(file, ["picture"], index, 0),
      ...checkWords(file, ["picture"]),
    ]),
  ];
}

function checkFile(
  file: ContentFile,
  path: FieldPath,
  index: PictureIndex,
  narrowest: number,
  field = "image",
): Problem[] {
  const at = [...path, field];
  const name = valueAt(file, at);
  if (typeof name !== "string" || name.trim() === "") return [];
  const picture = index.find(file, name);
  if ("rule" in picture) return [errorAt(file, at, picture)];
  const flaws = [tooHeavy(name, picture), misnamed(name, picture)];
  if (narrowest === 0) flaws.push(tooSmall(name, picture, leastWidth(field)));
  const warnings = flaws.flatMap((flaw) => (flaw ? [warningAt(file, at, flaw)] : []));
  if (picture.width >= narrowest) return warnings;
  return [
    ...warnings,
    errorAt(file, at, {
      rule: "hero-width",
      message: tell("heroNarrow", { name, width: picture.width }),
      remedy: tell("heroNarrowRemedy", { narrowest }),
    }),
  ];
}

/** Other versions than the dark one have no least width of their own beside that of figures. */
function leastWidth(field: string): number | undefined {
  return field === "image" ? PORTRAIT_WIDTH : undefined;
}

/** Checks a hero's versions as pictures of their own, and then among themselves. */
function checkVersions(file: ContentFile, index: PictureIndex): Problem[] {
  const problems: Problem[] = [];
  const versions: PictureVersions = {};
  const found = (field: string) => {
    const name = valueAt(file, ["hero", field]);
    if (typeof name !== "string" || name.trim() === "") return undefined;
    const picture = index.find(file, name);
    return "rule" in picture
      ? undefined
      : { address: "", width: picture.width, height: picture.height };
  };
  for (const name of HERO_VERSIONS) {
    problems.push(...checkFile(file, ["hero"], index, name === "dark" ? HERO_WIDTH : 0, name));
    versions[name] = found(name);
  }
  const own = found("image");
  if (!own) return problems;
  const faults = versionFaults(own, versions).map((fault) =>
    errorAt(file, ["hero"], { rule: "picture-version", ...fault }),
  );
  return [...problems, ...faults];
}

function checkWords(file: ContentFile, path: FieldPath): Problem[] {
  const at = [...path, "alt"];
  const alt = textAt(file, at);
  if (alt === undefined) return [];
  const fault = altTextFault(alt, textAt(file, [...path, "caption"]));
  return fault ? [errorAt(file, at, { rule: "alt-text", ...fault })] : [];
}

function checkCredit(file: ContentFile): Problem[] {
  if (textAt(file, ["hero", "image"]) === undefined || textAt(file, ["hero", "credit"])) return [];
  if (file.isUnreadable(["hero", "credit"])) return [];
  return [
    warningAt(file, ["hero", "credit"], {
      rule: "hero-credit",
      message: tell("heroNoCredit"),
      remedy: tell("heroNoCreditRemedy"),
    }),
  ];
}
