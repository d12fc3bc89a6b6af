import { stringify } from "yaml";
import { CONTENT_TYPES } from "../schema/contentTypes.ts";
import { aboutField, FIELD_TYPES, type Field, type Fields } from "../schema/fieldTypes.ts";

/** What is known of a story when it is begun, by names of fields. */
export type Begun = Partial<Record<"headline" | "section" | "lang", string> & { byline: string[] }>;

/** What a paper has to choose from, said in the comments. */
export interface Choices {
  sections: readonly string[];
  authors: readonly string[];
}

/**
 * A new draft's file: every field of an article, each explained in a comment. Fields that a
 * story needs stand open; the others wait behind a #.
 */
export function draftTemplate(begun: Begun, choices: Choices): string {
  const fields = CONTENT_TYPES.article.fields;
  const lines = Object.entries(fields).flatMap(([name, field]) => {
    const value = begun[name as keyof Begun];
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

/** Whether an editor has to fill it in before the story is published. */
function isOpen(field: Field): boolean {
  return field.required === true && !field.stamped;
}

function explanation(field: Field, open: boolean, offered: readonly string[] | undefined): string {
  const needed = open ? " (needed before it is published)" : "";
  const choices = field.type === "choice" ? field.choices : offered;
  const list = choices && choices.length > 0 ? `. There are: ${choices.join(", ")}` : "";
  return `${aboutField(field)}${needed}${list}.`;
}

/** The example of a field as it would be written; of a group or a list, with a note for each field. */
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

/** The words as lines of a comment. */
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
