import { stringify } from "yaml";
import type { FieldText } from "../../newsroom/schema/fieldTexts/fieldText.ts";
import { fieldTextsOf } from "../../newsroom/schema/fieldTexts.ts";
import { FIELD_TYPES, type Field } from "../../newsroom/schema/fieldTypes.ts";
import { SITE } from "../../newsroom/schema/site.ts";
import { starterTexts } from "./starterTexts.ts";

/** Values of a new paper's site.yaml by field; all others are commented out. */
export type SiteValues = { readonly [field in keyof typeof SITE]?: unknown };

/** Columns at which the lines of a comment end. */
const WIDTH = 100;

/** site.yaml of a new paper: every field explained in its language, with a value or an example. */
export async function siteFile(values: SiteValues, language: string): Promise<string> {
  const texts = starterTexts(language);
  const said: Readonly<Record<string, FieldText>> | undefined = (await fieldTextsOf(language))
    ?.site;
  const lines = Object.entries(SITE).flatMap(([name, field]) => {
    // The desk writes it.
    if (name === "breaking") return [];
    const text = said?.[name] ?? field.about;
    const own = texts.fields[name as keyof typeof texts.fields];
    const about = own ?? (typeof text === "string" ? text : text[1]);
    const value = values[name as keyof SiteValues];
    return [
      "",
      ...comment(`${about}.`),
      ...(value === undefined
        ? exampleOf(name, field).map((line) => `# ${line}`)
        : stringify({ [name]: value }, { lineWidth: 0 })
            .trimEnd()
            .split("\n")),
    ];
  });
  return [...comment(texts.site), ...lines, ""].join("\n");
}

/** An example of a field as lines of YAML. */
function exampleOf(name: string, field: Field): string[] {
  if (field.type === "record" || field.type === "records") {
    const inside = Object.entries(field.fields).flatMap(([part, of]) => exampleOf(part, of));
    const [first = "", ...rest] = inside;
    return field.type === "record"
      ? [`${name}:`, ...inside.map((line) => `  ${line}`)]
      : [`${name}:`, `  - ${first}`, ...rest.map((line) => `    ${line}`)];
  }
  // The last choice, since the first is what a paper has without the field.
  const chosen = field.type === "choice" ? field.choices.at(-1) : undefined;
  const example = field.example ?? chosen ?? FIELD_TYPES[field.type].written;
  return FIELD_TYPES[field.type].form === "map"
    ? [`${name}:`, `  ${example}`]
    : [`${name}: ${example}`];
}

function comment(text: string): string[] {
  const lines: string[] = [];
  let line = "#";
  for (const word of text.split(" ")) {
    if (line.length + word.length >= WIDTH && line !== "#") {
      lines.push(line);
      line = "#";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
