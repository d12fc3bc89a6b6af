import type { ContentFile } from "../content/contentFile.ts";
import type { ContentFolder } from "../content/contentFolder.ts";
import type { Problem } from "../problems/problem.ts";
import { checkFields } from "../schema/checkFields.ts";
import { checkFileNames } from "./checkAddresses.ts";
import { checkDates } from "./checkDates.ts";
import { checkFieldMarks } from "./checkFieldMarks.ts";
import type { CheckGround } from "./checkGround.ts";
import { checkLinks } from "./checkLinks.ts";
import { checkLostCharacters } from "./checkLostCharacters.ts";
import type { CheckCache } from "./checkMemory.ts";
import { checkPictures } from "./checkPictures.ts";
import { checkReferences } from "./checkReferences.ts";
import { checkSearchTitles } from "./checkSearchTitles.ts";
import { checkSources } from "./checkSources.ts";
import { checkStarterTexts } from "./checkStarterTexts.ts";
import { checkTranslations } from "./checkTranslations.ts";
import { checkUnreadText } from "./checkUnreadText.ts";
import type { CompiledText } from "./compileTexts.ts";
import { hasFrontMatter } from "./frontMatterValues.ts";
import type { PictureIndex } from "./pictureIndex.ts";

/** What some files of a folder are checked with. */
export interface FilesToCheck {
  folder: ContentFolder;
  files: ContentFile[];
  /** Of those files. */
  texts: readonly CompiledText[];
  pictures: PictureIndex;
  ground: CheckGround;
  now: Date;
  memory: CheckCache | undefined;
}

/** Problems of some files, by themselves and with all others; near duplicates apart. */
export function checkFiles({
  folder,
  files,
  texts,
  pictures,
  ground,
  ...how
}: FilesToCheck): Problem[] {
  const judged = { ...folder, files };
  const { paper, site, moved, rules } = ground;
  const { now, memory } = how;
  return [
    ...files.flatMap((file) => ownProblems(file, memory)),
    ...checkReferences(folder, files),
    ...checkDates(judged, paper, now),
    ...checkTranslations(folder, { paper, moved, sections: ground.sections, judged: files }),
    ...checkSearchTitles(judged),
    ...checkSources(judged, paper?.affiliate),
    ...checkPictures(judged, pictures),
    ...checkFileNames(files),
    ...texts.flatMap((text) => text.problems),
    ...checkLinks(texts, { folder, site, moved, rules, now }),
  ];
}

/** Problems that no other file has a part in. */
function ownProblems(file: ContentFile, memory: CheckCache | undefined): Problem[] {
  const known = memory?.own.get(file);
  if (known) return known;
  const problems = [
    ...file.problems,
    ...(hasFrontMatter(file) ? checkFields(file) : []),
    ...checkFieldMarks(file),
    ...checkUnreadText(file),
    ...checkLostCharacters(file),
    ...checkStarterTexts(file),
  ];
  memory?.own.set(file, problems);
  return problems;
}
