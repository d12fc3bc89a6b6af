// Client code: beside forms, problems name fields as the forms do. The source of a file keeps the words of the file.
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { inForm } from "../../../newsroom/problems/words/inForm.ts";
import { ARTICLE } from "../../../newsroom/schema/article.ts";
import type { Field, Fields } from "../../../newsroom/schema/fieldTypes.ts";
import { FILE_KINDS } from "../../api/paperFiles.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { formOf } from "../paper/fileForm.ts";
import type { FieldPath, FormKind } from "./fieldTools.ts";
import { type FieldWords, fieldWords } from "./fieldWords.ts";

/** A name of a field in quotation marks of any language, with the spaces inside of them. */
const QUOTED = /([“„«「]\u00a0?)([A-Za-z][A-Za-z.]*)(\u00a0?[”“»」])/g;

/** Says a problem, and what to do about it, as forms do. @param path of its field, where it is known */
export type ProblemSentence = (
  problem: Pick<Problem, "message" | "remedy" | "file">,
  path?: FieldPath,
) => string;

/** The sentences of problems, with fields under the names that the forms of their files give them. */
export function useProblemSentence(): ProblemSentence {
  const { fieldTexts, session } = useDesk();
  const say = useWords();
  return ({ message, remedy, file }, path = []) => {
    const kind = kindOfFile(file);
    const words = fieldWords(kind, fieldTexts, say, session.wording);
    const told = (text: string) => withLabels(inForm(text), kind, path, words);
    return say("problemWithRemedy", { message: told(message), remedy: told(remedy) });
  };
}

/** The form that a file has at the desk. @param file its path below the content folder */
export function kindOfFile(file: string): FormKind {
  if (file === "site.yaml") return "site";
  const [folder = ""] = file.split("/");
  return FILE_KINDS.find((kind) => folder === `${kind}s` || file === `${kind}.yaml`) ?? "article";
}

/**
 * Puts labels in the place of names of fields: those in quotation marks, which are how messages quote the file.
 * @param path of the field that the text is about: names of the fields beside it are told apart by it
 */
export function withLabels(
  text: string,
  kind: FormKind,
  path: FieldPath,
  words: Pick<FieldWords, "label">,
): string {
  const fields = kind === "article" ? ARTICLE : formOf(kind).fields;
  return text.replace(QUOTED, (whole, open: string, name: string, close: string) => {
    const label = labelOf(name.split("."), fields, path, words);
    return label === undefined ? whole : `${open}${label}${close}`;
  });
}

function labelOf(
  name: readonly string[],
  fields: Fields,
  path: FieldPath,
  words: Pick<FieldWords, "label">,
): string | undefined {
  const around = path.filter((step) => typeof step === "string");
  for (let length = around.length; length >= 0; length -= 1) {
    const steps = [...around.slice(0, length), ...name];
    const found = fieldsAlong(fields, steps);
    if (!found) continue;
    const named = found.slice(length);
    return named
      .map((field, at) => words.label(steps.slice(0, length + at + 1), field))
      .join(" › ");
  }
  return undefined;
}

/** The field at each step; undefined where there is none. */
function fieldsAlong(fields: Fields, steps: readonly string[]): Field[] | undefined {
  const found: Field[] = [];
  let inside: Fields | undefined = fields;
  for (const step of steps) {
    const field: Field | undefined = inside?.[step];
    if (!field || (inside && !Object.hasOwn(inside, step))) return undefined;
    found.push(field);
    inside = "fields" in field ? field.fields : undefined;
  }
  return found;
}
