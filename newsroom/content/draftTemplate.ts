import { stringify } from "yaml";
import { CONTENT_TYPES } from "../schema/contentTypes.ts";
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
 */
export function draftTemplate(begun: DraftValues, choices: Choices): string {
  const fields = CONTENT_TYPES.article.fields;
  const lines = Object.entries(fields).flatMap(([name, field]) => {
    const value = begun[name as keyof DraftValues];
    const offered = { section: choices.sections, byline: choices.authors }[name];
    return [
      "",
      ...comment(explanation(field, isOpen(field), offered)),
      ...(value !== undefined
        ? written(name, value)
        : isOpen(field)
          ? [`${name}:`]
          : example(name, field).map((line) => `# ${line}`)),
    ];
  });
  return [
    "---",
    "# A line that starts with # is a note for you; readers never see it, and you may take it out.",
    "# To use a field that waits behind a #, take the # out and write your own words behind the colon.",
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

function explanation(field: Field, open: boolean, offered: readonly string[] | undefined): string {
  const needed = open ? " (needed before it is published)" : "";
  const choices = field.type === "choice" ? field.choices : offered;
  const list = choices && choices.length > 0 ? `. There are: ${choices.join(", ")}` : "";
  return `${aboutField(field)}${needed}${list}.`;
}

/** The example of a field, as lines of YAML; each field of a group has a comment. */
function example(name: string, field: Field): string[] {
  if (field.type === "record") return [`${name}:`, ...group(field.fields, "  ")];
  if (field.type === "records") {
    const [first = "", ...rest] = group(field.fields, "    ");
    return [`${name}:`, `  - ${first.trimStart()}`, ...rest];
  }
  if (FIELD_TYPES[field.type].form === "map") return [`${name}:`, `  ${field.example}`];
  return [`${name}: ${field.example}`];
}

function group(fields: Fields, indent: string): string[] {
  return Object.entries(fields).map(
    ([name, field]) => `${indent}${name}: ${field.example}  # ${field.about}`,
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
