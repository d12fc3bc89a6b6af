import { readContentFile } from "../../../newsroom/content/contentFile.ts";
import type { ContentFolder } from "../../../newsroom/content/contentFolder.ts";
import { withValue } from "../../../newsroom/content/fieldEdits.ts";
import { checkFirstSegments } from "../../../newsroom/rules/checkAddresses.ts";
import { checkFields } from "../../../newsroom/schema/checkFields.ts";
import { CONTENT_TYPES } from "../../../newsroom/schema/contentTypes.ts";
import { isRecord } from "../../../newsroom/schema/yamlValues.ts";
import type { NewFileKind } from "../../api/paperFiles.ts";
import { StoryErrors } from "../../checkStory.ts";
import { DeskRefusal } from "../../deskCommand.ts";
import { withDeskLock } from "../../deskLock.ts";
import { slugOf } from "../../import/slugs.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { readQuestion } from "../questions.ts";
import { RequestRefused } from "../requestChecks.ts";
import { requireRole } from "../roles.ts";
import { writeNewFile } from "../writeNewFile.ts";
import type { Call } from "./call.ts";

const KINDS: readonly NewFileKind[] = ["section", "author", "topic", "page"];

/** Characters of a value at most. */
const LONGEST = 2_000;

/** Makes a section, author, topic or standing page, named after what readers call it where no other address is asked for. */
export const newFile: Call<"newFile"> = async (question, { person, content, work }) => {
  requireRole(person, "owner");
  const asked = readQuestion(question, { kind: "line", slug: "line?" });
  const kind = KINDS.find((each) => each === asked.kind);
  if (!kind) throw new RequestRefused(400, tellAnswer("noSuchKind"));
  const { folder } = await content.known();
  const values = valuesIn(question, kind, kind === "section" ? { order: lastPlace(folder) } : {});
  const name = String(values.name ?? values.headline ?? "");
  const words = asked.slug?.trim() || name;
  // Without a name nothing is made, and the check says so.
  const slug = words === "" ? kind : slugOf(words, content.paper.language);
  if (!slug) {
    throw new DeskRefusal(tellAnswer("nameWithoutAddress"));
  }
  const file = CONTENT_TYPES[kind].files.replace(":slug", slug);
  const address = CONTENT_TYPES[kind].address.replace(":slug", slug);
  const taken = folder.files.find((each) => each.address === address);
  if (taken && words !== "") {
    throw new DeskRefusal(tellAnswer("addressTaken", { file: taken.path, address }));
  }
  const text = textOf(values);
  const read = readContentFile(file, { kind, slug, address }, text, folder.timeZone);
  const errors = [...read.problems, ...checkFields(read)].filter(
    ({ severity }) => severity === "error",
  );
  if (errors.length > 0) {
    throw new StoryErrors(tellAnswer("fileNotMade"), errors);
  }
  if (checkFirstSegments({ ...folder, files: [read] }).length > 0) {
    throw new DeskRefusal(tellAnswer("addressOfProduct", { address }));
  }
  const { contentDir, editionFile } = work.settings;
  await withDeskLock(editionFile, () => writeNewFile(contentDir, file, text));
  await content.saved(file);
  return { file };
};

/** Behind all sections of the bar. */
function lastPlace({ files }: Pick<ContentFolder, "files">): number {
  const orders = files.flatMap(({ kind, data: { order } }) =>
    kind === "section" && typeof order === "number" ? [order] : [],
  );
  return Math.max(0, ...orders) + 1;
}

/**
 * Only fields of the kind, in the schema's order.
 * @param usual for fields that nothing is written into
 */
function valuesIn(
  question: unknown,
  kind: NewFileKind,
  usual: Readonly<Record<string, number>>,
): Record<string, string | number> {
  const given = isRecord(question) && isRecord(question.values) ? question.values : {};
  const values: Record<string, string | number> = {};
  for (const name of Object.keys(CONTENT_TYPES[kind].fields)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (typeof value === "string" && value.length <= LONGEST) values[name] = value.trim();
    else if (typeof value === "number" && Number.isFinite(value)) values[name] = value;
    const instead = usual[name];
    if (instead !== undefined && (values[name] ?? "") === "") values[name] = instead;
  }
  return values;
}

function textOf(values: Readonly<Record<string, string | number>>): string {
  let text = "---\n---\n";
  for (const [name, value] of Object.entries(values)) {
    if (value !== "") text = withValue(text, [name], value);
  }
  return text;
}
