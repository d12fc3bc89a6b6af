import path from "node:path";
import { withValue } from "../../../newsroom/content/fieldEdits.ts";
import { DeskRefusal } from "../../deskCommand.ts";
import { withDeskLock } from "../../deskLock.ts";
import { readTextFile, replaceTextFile } from "../../textFile.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { refuseLinked } from "../namedStory.ts";
import { readNames } from "../questions.ts";
import { requireRole } from "../roles.ts";
import type { Call } from "./call.ts";

/**
 * Writes the order of sections into their files. Only the number changes, and only where it has to. A section that is
 * not named, since somebody has just added it, stands behind the others.
 */
export const orderSections: Call<"orderSections"> = async (question, { person, content, work }) => {
  requireRole(person, "publisher");
  const slugs = readNames(question, "slugs");
  const { contentDir, editionFile } = work.settings;
  const changed = await withDeskLock(editionFile, async () => {
    const { folder } = await content.known();
    const sections = folder.files.filter(({ kind }) => kind === "section");
    const place = ({ slug }: { slug: string }) => {
      const at = slugs.indexOf(slug);
      return at < 0 ? slugs.length : at;
    };
    const wanted = [...sections].sort((a, b) => place(a) - place(b));
    const numbers = numbersFor(wanted.map(({ data }) => data.order));
    const texts = await Promise.all(
      wanted.map(async (section, index) => {
        await refuseLinked(contentDir, section.path);
        const file = path.join(contentDir, section.path);
        const text = await readTextFile(file);
        return {
          ...section,
          file,
          text,
          ordered: ordered(section.path, text, numbers[index] ?? 1),
        };
      }),
    );
    const different = texts.filter(({ text, ordered }) => text !== ordered);
    for (const { file, ordered } of different) await replaceTextFile(file, ordered);
    return different.map((section) => section.path);
  });
  await content.saved(...changed);
  return {};
};

/** The numbers that are there already, in order, where all differ; else 1, 2, 3 … */
function numbersFor(present: readonly unknown[]): number[] {
  const numbers = present.filter((number) => typeof number === "number");
  const areDistinct = new Set(numbers).size === present.length;
  return areDistinct ? numbers.sort((a, b) => a - b) : present.map((_, index) => index + 1);
}

function ordered(file: string, text: string, order: number): string {
  try {
    return withValue(text, ["order"], order, ["name", "description"]);
  } catch {
    throw new DeskRefusal(tellAnswer("orderUnwritten", { file }));
  }
}
