import {
  type FieldValue,
  type ValuePath,
  valuesOf,
  withValue,
  withYamlValue,
  yamlValuesOf,
} from "../../../newsroom/content/fieldEdits.ts";
import { fieldsOf } from "../../../newsroom/schema/contentTypes.ts";
import type { Fields } from "../../../newsroom/schema/fieldTypes.ts";
import { REDIRECT, SITE } from "../../../newsroom/schema/site.ts";
import type { FileKind } from "../../api/paperFiles.ts";
import type { FieldPath } from "../fields/fieldTools.ts";
import type { YamlPart } from "../fields/placeOfProblem.ts";

/** The name under which the list of redirects.yaml is a field of the form. */
const LIST = "redirects";

/** A line above a list makes it the value of a field, so that it is read and changed as one. */
const HEAD = `${LIST}:`;

/** How a kind of file is read and changed as a form. */
export interface FileForm {
  fields: Fields;
  part: YamlPart;
  /** Undefined while the file cannot be read. */
  read(text: string): Record<string, unknown> | undefined;
  /** @throws Error where the file cannot be changed as it is written */
  write(text: string, path: FieldPath, value: unknown): string;
}

/** The form of a kind, made from the schema. */
export function formOf(kind: FileKind): FileForm {
  switch (kind) {
    case "site":
      return {
        fields: SITE,
        part: "file",
        read: yamlValuesOf,
        write: writerOf(SITE, withYamlValue),
      };
    case "redirects":
      return {
        fields: { [LIST]: { type: "records", fields: REDIRECT, about: ABOUT_REDIRECTS } },
        part: "file",
        read: (text) => yamlValuesOf(headed(text).text),
        write: (text, path, value) => {
          const { mark, end, text: whole } = headed(text);
          const changed = withYamlValue(whole, pathOf(path), value as FieldValue | undefined);
          return mark + withoutHead(changed, end, text);
        },
      };
    default: {
      const fields: Fields = fieldsOf(kind);
      return { fields, part: "frontMatter", read: valuesOf, write: writerOf(fields, withValue) };
    }
  }
}

const ABOUT_REDIRECTS = "Addresses of a site that was there before, and where they lead";

function writerOf(fields: Fields, write: typeof withValue): FileForm["write"] {
  const names = Object.keys(fields);
  return (text, path, value) => {
    const below = names.slice(0, Math.max(0, names.indexOf(String(path[0]))));
    return write(text, pathOf(path), value as FieldValue | undefined, below);
  };
}

function pathOf([name, ...rest]: FieldPath): ValuePath {
  return [String(name), ...rest];
}

function headed(text: string): { mark: string; end: string; text: string } {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const end = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  return { mark, end, text: `${HEAD}${end}${text.slice(mark.length)}` };
}

/** @throws Error where the list has been written on the line above it */
function withoutHead(text: string, end: string, before: string): string {
  if (text.startsWith(HEAD + end)) return text.slice(HEAD.length + end.length);
  // With the last rule, comments above it would go.
  if (text.trim() === "" && !/^\s*#/m.test(before)) return "";
  const inline = /^redirects: (\[[^\r\n]*)/.exec(text)?.[1];
  if (inline !== undefined) return `${inline}${text.slice(HEAD.length + 1 + inline.length)}`;
  throw new Error("it cannot be changed as it is written; change its source");
}
