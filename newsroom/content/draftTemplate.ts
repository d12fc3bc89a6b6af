import { stringify } from "yaml";
import { CONTENT_TYPES } from "../schema/contentTypes.ts";
import type { ArticleField, DraftNotes } from "../schema/draftNotes/draftNote.ts";
import { draftNotes } from "../schema/draftNotes.ts";
import { aboutField, FIELD_TYPES, type Field, type Fields } from "../schema/fieldTypes.ts";

/** Initial values of a new draft. */
export type DraftValues = Partial<
  Record<"headline" | "section" | "lang", string> & { byline: string[] }
>;

/** The paper's sections and authors, which are listed in the comments. */
export interface Choices {
  sections: readonly string[];
  authors: readonly string[];
}

/**
 * The file of a new draft: every field of an article with a comment. Required fields are empty, all others are
 * commented out.
 * @param language of the comments; English where there are none in it
 */
export function draftTemplate(begun: DraftValues, choices: Choices, language = "en"): string {
  const notes = draftNotes(language);
  const fields = CONTENT_TYPES.article.fields;
  const lines = Object.entries(fields).flatMap(([name, field]) => {
    const value = begun[name as keyof DraftValues];
    const offered = { section: choices.sections, byline: choices.authors }[name];
    return [
      "",
      ...comment(explanation(name, field, offered, notes)),
      ...(value !== undefined
        ? written(name, value)
        : isOpen(field)
          ? [`${name}:`]
          : example(name, field, notes).map((line) => `# ${line}`)),
    ];
  });
  return [
    "---",
    ...(notes?.opening ?? OPENING).map((line) => `# ${line}`),
    ...lines,
    "---",
    "",
    "",
  ].join("\n");
}

/** Whether an editor has to fill in the field. */
function isOpen(field: Field): boolean {
  return field.required === true && !field.stamped;
}

const OPENING = [
  "A line that starts with # is a note for you; readers never see it, and you may take it out.",
  "To use a field that waits behind a #, take the # out and write your own words behind the colon.",
];

function explanation(
  name: string,
  field: Field,
  offered: readonly string[] | undefined,
  notes: DraftNotes | undefined,
): string {
  const needed = isOpen(field) ? ` (${notes?.needed ?? "needed before it is published"})` : "";
  const choices = field.type === "choice" ? field.choices : offered;
  const list =
    choices && choices.length > 0
      ? `. ${notes?.choices ?? "There are"}: ${choices.join(", ")}`
      : "";
  return `${about(name, field, notes)}${needed}${list}.`;
}

/** What a field is for, with its greatest length. */
function about(name: string, field: Field, notes: DraftNotes | undefined): string {
  const said = notes?.fields[name as ArticleField];
  if (!notes || said === undefined) return aboutField(field);
  const longest = field.type === "text" ? field.longest : undefined;
  return longest ? notes.longest(said, longest.characters) : said;
}

/** The example of a field, as lines of YAML; each field of a group has a comment. */
function example(name: string, field: Field, notes: DraftNotes | undefined): string[] {
  if (field.type === "record") return [`${name}:`, ...group(name, field.fields, "  ", notes)];
  if (field.type === "records") {
    const [first = "", ...rest] = group(name, field.fields, "    ", notes);
    return [`${name}:`, `  - ${first.trimStart()}`, ...rest];
  }
  if (FIELD_TYPES[field.type].form === "map") return [`${name}:`, `  ${field.example}`];
  return [`${name}: ${field.example}`];
}

function group(
  parent: string,
  fields: Fields,
  indent: string,
  notes: DraftNotes | undefined,
): string[] {
  return Object.entries(fields).map(
    ([name, field]) =>
      `${indent}${name}: ${field.example}  # ${about(`${parent}.${name}`, field, notes)}`,
  );
}

function written(name: string, value: string | string[]): string[] {
  const text = Array.isArray(value)
    ? `[${value.join(", ")}]`
    : stringify(value, { lineWidth: 0 }).trimEnd();
  return [`${name}: ${text}`];
}

const WIDTH = 98;

/** A text as comment lines. */
function comment(words: string): string[] {
  const lines: string[] = [];
  let line = "#";
  for (const word of words.split(" ")) {
    if (line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = "#";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
