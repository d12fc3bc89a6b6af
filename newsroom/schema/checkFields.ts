import { errorAt, type Finding, type Located, warningAt } from "../problems/finding.ts";
import { nearestOf } from "../problems/nearestName.ts";
import type { Problem } from "../problems/problem.ts";
import { tell } from "../problems/words/tell.ts";
import { checkMessages } from "./checkMessages.ts";
import { checkReasons, checkSwitches } from "./checkRuleSettings.ts";
import { checkText } from "./checkText.ts";
import { CONTENT_TYPES, type ContentKind } from "./contentTypes.ts";
import { FIELD_TYPES, type Field, type Fields } from "./fieldTypes.ts";
import { isEmpty, isRecord } from "./yamlValues.ts";

type FieldPath = ReadonlyArray<string | number>;

/** Fields read from a file. */
export interface FieldSource extends Located {
  /** Whether the field is missing because of a mistake that has already been reported. */
  isUnreadable(path: FieldPath): boolean;
  /** IANA name of the time zone of times without an offset. */
  timeZone: string;
}

/** Checks the front matter of a content file: names, types, lengths and form of every field. */
export function checkFields(
  file: FieldSource & { kind: ContentKind; data: Record<string, unknown> },
): Problem[] {
  const own = CONTENT_TYPES[file.kind].fields;
  // Drafts are checked against the fields of articles, so that their editors see what is missing.
  const fields = file.kind === "draft" ? CONTENT_TYPES.article.fields : own;
  return checkValues(file, file.data, fields, own);
}

/**
 * Checks values against declared fields.
 * @param own the fields whose absence is an error; if only `fields` requires one, its absence is a
 * warning
 */
export function checkValues(
  file: FieldSource,
  data: Record<string, unknown>,
  fields: Fields,
  own: Fields = fields,
): Problem[] {
  return checkRecord(file, [], data, fields, own);
}

function checkRecord(
  file: FieldSource,
  path: FieldPath,
  data: Record<string, unknown>,
  fields: Fields,
  own: Fields,
): Problem[] {
  const problems: Problem[] = [];
  for (const key of Object.keys(data)) {
    if (!Object.hasOwn(fields, key)) problems.push(unknownField(file, [...path, key], fields));
  }
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(data, name) ? data[name] : undefined;
    const at = [...path, name];
    if (file.isUnreadable(at)) continue;
    if (!isEmpty(value)) {
      problems.push(...checkValue(file, at, value, field, own[name] ?? field));
      continue;
    }
    if (isCommentedColour(value, field) && Object.hasOwn(data, name)) {
      problems.push(commentedColour(file, at));
      continue;
    }
    const isError = own[name]?.required === true;
    const isStamped = field.stamped && value === undefined && !isError;
    if (field.required && !isStamped) problems.push(absentField(file, at, value, field, isError));
  }
  return problems;
}

/** In YAML an unquoted `#` begins a comment, so the field seems to be empty. */
function isCommentedColour(value: unknown, { type }: Field): boolean {
  return (type === "colour" || type === "paperTone") && value === null;
}

function commentedColour(file: FieldSource, path: FieldPath): Problem {
  return errorAt(file, path, {
    rule: "colour",
    message: tell("colourCommented", { field: fieldName(path) }),
    remedy: tell("colourCommentedRemedy", { example: '"#004d2c"' }),
  });
}

function checkValue(
  file: FieldSource,
  path: FieldPath,
  value: unknown,
  field: Field,
  own: Field,
): Problem[] {
  const wrong = () => [wrongType(file, path, value, field.type)];
  if (field.type === "record" || field.type === "records") {
    const ownFields = "fields" in own ? own.fields : {};
    if (field.type === "record") {
      if (!isRecord(value)) return wrong();
      return checkRecord(file, path, value, field.fields, ownFields);
    }
    if (!Array.isArray(value)) return wrong();
    return value.flatMap((item: unknown, index) => {
      const at = [...path, index];
      if (file.isUnreadable(at)) return [];
      if (!isRecord(item)) return [wrongType(file, at, item, "record")];
      return checkRecord(file, at, item, field.fields, ownFields);
    });
  }
  switch (FIELD_TYPES[field.type].form) {
    case "list":
      return Array.isArray(value) ? checkList(file, path, value, field) : wrong();
    case "map": {
      if (!isRecord(value)) return wrong();
      const readable = Object.entries(value).filter(
        ([name]) => !file.isUnreadable([...path, name]),
      );
      return CHECKS_OF_MAPS[field.type as keyof typeof CHECKS_OF_MAPS](
        file,
        path,
        Object.fromEntries(readable),
      );
    }
    case "number":
      return typeof value === "number" && Number.isFinite(value) ? [] : wrong();
    default: {
      if (typeof value !== "string") return [wrongText(file, path, value, field)];
      const finding = checkText(fieldName(path), value, field, file.timeZone);
      return [
        ...(finding ? [errorAt(file, path, finding)] : []),
        ...checkForm(file, path, value, field),
      ];
    }
  }
}

const CHECKS_OF_MAPS = {
  switches: checkSwitches,
  reasons: checkReasons,
  messages: checkMessages,
} as const;

/** Checks the length of a text, and that it is a single line where required. */
function checkForm(file: FieldSource, path: FieldPath, value: string, field: Field): Problem[] {
  if (field.type !== "text") return [];
  const problems: Problem[] = [];
  const { longest } = field;
  const length = [...value.trim()].length;
  if (longest && length > longest.characters) {
    const at = longest.severity === "error" ? errorAt : warningAt;
    problems.push(
      at(file, path, {
        rule: longest.rule,
        message: tell("textLong", {
          field: fieldName(path),
          length,
          excess: length - longest.characters,
        }),
        remedy: tell("textLongRemedy", { most: longest.characters }),
      }),
    );
  }
  if (field.oneLine && /[\n\u2028\u2029]/.test(value.trim())) {
    problems.push(
      errorAt(file, path, {
        rule: "headline-line-break",
        message: tell("lineBreaks", { field: fieldName(path) }),
        remedy: tell("lineBreaksRemedy"),
      }),
    );
  }
  return problems;
}

function checkList(file: FieldSource, path: FieldPath, items: unknown[], field: Field): Problem[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const at = [...path, index];
    if (file.isUnreadable(at)) return [];
    if (typeof item !== "string") return [wrongType(file, at, item, "text")];
    const finding = checkText(fieldName(path), item, field, file.timeZone);
    if (finding) return [errorAt(file, at, finding)];
    if (seen.has(item)) {
      return [
        errorAt(file, at, {
          rule: "duplicate-entry",
          message: tell("entryTwice", { entry: item, field: fieldName(path) }),
          remedy: tell("entryTwiceRemedy"),
        }),
      ];
    }
    seen.add(item);
    return [];
  });
}

function unknownField(file: FieldSource, path: FieldPath, known: Fields): Problem {
  const names = Object.keys(known);
  const meant = nearestOf(String(path.at(-1)), names);
  return errorAt(file, path, {
    rule: "unknown-field",
    message: tell("fieldUnknown", { name: fieldName(path) }),
    remedy: meant
      ? tell("didYouMean", { meant })
      : tell("fieldUnknownRemedy", { names: names.join(", ") }),
  });
}

function absentField(
  file: FieldSource,
  path: FieldPath,
  value: unknown,
  field: Field,
  isError: boolean,
): Problem {
  const name = String(path.at(-1));
  const parent = fieldName(path.slice(0, -1));
  const written =
    field.type === "choice"
      ? field.choices.reduce((one, other) => tell("eitherOf", { one, other }))
      : FIELD_TYPES[field.type].written;
  const line = `${name}: ${written}`;
  const finding: Finding =
    value === undefined
      ? {
          rule: "missing-field",
          message: tell("fieldMissing", { field: fieldName(path) }),
          remedy: parent
            ? tell("fieldMissingInGroupRemedy", { line, group: parent })
            : tell("fieldMissingRemedy", { line }),
        }
      : {
          rule: "empty-field",
          message: tell("fieldEmpty", { field: fieldName(path) }),
          remedy: tell("fieldEmptyRemedy", { line }),
        };
  return isError ? errorAt(file, path, finding) : warningAt(file, path, finding);
}

function wrongType(
  file: FieldSource,
  path: FieldPath,
  value: unknown,
  type: Field["type"],
): Problem {
  const { expected, remedy } = expectation(path, value, type);
  return errorAt(file, path, {
    rule: "wrong-type",
    message: tell(expected, { field: fieldName(path), found: kindOf(value) }),
    remedy,
  });
}

/** Quotation marks do not make a choice of “false”. */
function wrongText(file: FieldSource, path: FieldPath, value: unknown, field: Field): Problem {
  const problem = wrongType(file, path, value, field.type);
  if (field.type !== "choice") return problem;
  return { ...problem, remedy: tell("oneOf", { names: field.choices.join(", ") }) };
}

function expectation(
  path: FieldPath,
  value: unknown,
  type: Field["type"],
): { expected: "notGroup" | "notList" | "notNumber" | "notText"; remedy: string } {
  const name = path.findLast((part) => typeof part === "string") ?? "";
  const { form, written } = FIELD_TYPES[type];
  switch (form) {
    case "record":
    case "map":
      return { expected: "notGroup", remedy: tell("notGroupRemedy", { name }) };
    case "records":
      return {
        expected: "notList",
        remedy: tell("notListRemedy", { line: `${name}: ${written}` }),
      };
    case "list": {
      const own = typeof value === "string" ? `[${value}]` : written;
      return { expected: "notList", remedy: tell("notListRemedy", { line: `${name}: ${own}` }) };
    }
    case "number":
      return {
        expected: "notNumber",
        remedy: tell("notNumberRemedy", { line: `${name}: ${written}` }),
      };
    default: {
      const plain = typeof value === "number" || typeof value === "boolean";
      return {
        expected: "notText",
        remedy: plain ? tell("quoteAs", { example: `"${value}"` }) : tell("notTextRemedy"),
      };
    }
  }
}

/** What a value is, in the words of the messages' choices. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "list";
  if (isRecord(value)) return "group";
  if (typeof value === "string") return "text";
  return typeof value === "number" ? "number" : "truth";
}

/** `hero.alt`; positions in lists are left out, since the line tells them. */
function fieldName(path: FieldPath): string {
  return path.filter((part) => typeof part === "string").join(".");
}
