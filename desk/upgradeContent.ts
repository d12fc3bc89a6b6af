import { readdir } from "node:fs/promises";
import path from "node:path";
import { type Upgrade, upgradedText } from "../newsroom/content/upgrades/upgrades.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { readTextFile, replaceTextFile } from "./textFile.ts";
import { tellCommand } from "./words/commands/tellCommand.ts";

/** A file that a newer version of the product wants otherwise. */
export interface UpgradedFile {
  /** Below the content folder, with forward slashes. */
  file: string;
  /** The versions that change it, oldest first. */
  versions: string[];
  before: string;
  after: string;
}

/** Files that are text and have a content model; what lies in `public/` is the paper's own. */
const OF_THE_PAPER = /^(?!public\/)(?:.*\/)?[^./][^/]*\.(?:md|ya?ml)$/;

/**
 * What the upgrades would change in a content folder, drafts and withdrawn stories too; nothing is written.
 * @throws DeskRefusal for a file that cannot be read as text and is concerned
 */
export async function plannedUpgrades(
  contentDir: string,
  upgrades: readonly Upgrade[],
): Promise<UpgradedFile[]> {
  const names = await readdir(contentDir, { recursive: true });
  const files = names
    .map((name) => name.replaceAll(path.sep, "/"))
    .filter((file) => OF_THE_PAPER.test(file) && !/(?:^|\/)\./.test(file))
    .sort();
  const planned: UpgradedFile[] = [];
  for (const file of files) {
    if (!upgrades.some(({ concerns }) => concerns(file))) continue;
    const before = await readTextFile(path.join(contentDir, file)).catch((error: Error) => {
      throw new DeskRefusal(tellCommand("upgradeUnreadable", { why: error.message }));
    });
    const { text: after, versions } = upgradedText(file, before, upgrades);
    if (versions.length > 0) planned.push({ file, versions, before, after });
  }
  return planned;
}

/** Writes all of them; if one cannot be written, those before it get their old text back. @throws the reason */
export async function writeUpgrades(
  contentDir: string,
  planned: readonly UpgradedFile[],
): Promise<void> {
  const written: UpgradedFile[] = [];
  try {
    for (const upgraded of planned) {
      await replaceTextFile(path.join(contentDir, upgraded.file), upgraded.after);
      written.push(upgraded);
    }
  } catch (error) {
    for (const { file, before } of written)
      await replaceTextFile(path.join(contentDir, file), before);
    throw error;
  }
}
