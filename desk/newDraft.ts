import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import { type DraftValues, draftTemplate } from "../newsroom/content/draftTemplate.ts";
import { nearestOf } from "../newsroom/problems/nearestName.ts";
import { DeskRefusal } from "./deskCommand.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** The refusal of a name that another draft has. */
export class DraftTaken extends DeskRefusal {}

/**
 * The text of a new draft, in which every field is explained in the paper's language.
 * @throws DeskRefusal for a section or author that the paper does not have
 */
export function newDraftText(
  folder: ContentFolder,
  begun: DraftValues,
  language: string | undefined,
): string {
  const names = (kind: "section" | "author") =>
    folder.files.filter((file) => file.kind === kind).map(({ slug }) => slug);
  const choices = { sections: names("section"), authors: names("author") };
  refuseUnknown("Section", begun.section, choices.sections);
  for (const author of begun.byline ?? []) refuseUnknown("Author", author, choices.authors);
  return draftTemplate(begun, choices, language);
}

function refuseUnknown(
  what: "Section" | "Author",
  name: string | undefined,
  known: readonly string[],
): void {
  if (name === undefined || known.includes(name)) return;
  const meant = nearestOf(name, known);
  const values = { name, known: known.join(", "), count: known.length };
  throw new DeskRefusal(
    meant === undefined
      ? tellAnswer(`no${what}`, values)
      : tellAnswer(`no${what}Meant`, { ...values, meant }),
  );
}

/**
 * Writes a draft into a folder of its own.
 * @param file `drafts/dam-opens/index.md`
 * @param shown its path in the words of the refusal
 * @throws DraftTaken when the folder exists already; it is not changed
 */
export async function writeDraft(
  contentDir: string,
  file: string,
  text: string,
  shown = file,
): Promise<void> {
  const full = path.join(contentDir, file);
  const taken = new DraftTaken(tellAnswer("draftTaken", { draft: shown }));
  if (existsSync(path.dirname(full))) throw taken;
  await mkdir(path.dirname(path.dirname(full)), { recursive: true });
  // `mkdir` fails for the second of two simultaneous commands.
  await mkdir(path.dirname(full)).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EEXIST" ? taken : error;
  });
  try {
    await writeFile(full, text, { flag: "wx" });
  } catch (error) {
    // A half-written draft would block the same command later.
    await rm(path.dirname(full), { recursive: true, force: true });
    throw error;
  }
}
