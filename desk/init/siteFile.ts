import { stringify } from "yaml";
import { starterTexts } from "../../newsroom/content/starterTexts.ts";
import { withCapital } from "../../newsroom/locales/capitals.ts";
import { baseLanguage } from "../../newsroom/locales/language.ts";
import type { FieldText } from "../../newsroom/schema/fieldTexts/fieldText.ts";
import { fieldTextsOf } from "../../newsroom/schema/fieldTexts.ts";
import { FIELD_TYPES, type Field } from "../../newsroom/schema/fieldTypes.ts";
import { SITE } from "../../newsroom/schema/site.ts";
import { PAPER_TONES } from "../../newsroom/schema/theme.ts";

/** Values of a new paper's site.yaml by field; all others are commented out. */
export type SiteValues = { readonly [field in keyof typeof SITE]?: unknown };

/** Columns at which the lines of a comment end. */
const WIDTH = 100;

/** Brackets, and the end of a sentence. */
const LATIN_MARKS = { open: " (", close: ")", stop: "." };
const MARKS: Readonly<Record<string, typeof LATIN_MARKS>> = {
  ja: { open: "（", close: "）", stop: "。" },
};

/** What is written of each field, by its path, such as `publisher.email`. */
interface Wording {
  about(path: string, field: Field): string | undefined;
  example(path: string, field: Field): string;
}

/** site.yaml of a new paper: every field explained in its language, with a value or an example. */
export async function siteFile(values: SiteValues, language: string): Promise<string> {
  const wording = await wordingOf(language, String(values.name ?? ""));
  const lines = Object.entries(SITE).flatMap(([name, field]) => {
    // The desk writes it.
    if (name === "breaking") return [];
    return ["", ...fieldLines(name, field, values[name as keyof SiteValues], wording)];
  });
  return [...comment(starterTexts(language).site), ...lines, ""].join("\n");
}

async function wordingOf(language: string, paper: string): Promise<Wording> {
  const texts = starterTexts(language);
  const own: Readonly<Record<string, string>> = texts.fields;
  const said: Readonly<Record<string, FieldText>> | undefined = (await fieldTextsOf(language))
    ?.site;
  const { examples } = texts;
  const [lead, related, secondary] = examples.stories.map((slug) => `/2014/06/13/${slug}`);
  const words: Readonly<Record<string, string>> = {
    description: examples.description,
    "publisher.copyright": examples.copyright,
    words: examples.words,
    "footer.links.name": examples.link,
    "affiliate.notice": examples.notice,
    "affiliate.standing": examples.standing,
    "front.lead": `${lead}`,
    "front.related": `[${related}]`,
    "front.secondary": `[${secondary}]`,
  };
  return {
    about(path, field) {
      const text = own[path] ?? (said ? said[path] : field.about);
      const about = typeof text === "string" ? text : text?.[1];
      if (about === undefined) return undefined;
      const line = withCapital(about, said ? language : "en").replaceAll("`", "");
      const { open, close, stop } = MARKS[baseLanguage(language)] ?? LATIN_MARKS;
      const choices = choicesOf(field, about);
      const listed = choices.length > 0 ? `${open}${choices.join(", ")}${close}` : "";
      return `${line}${listed}${stop}`;
    },
    example(path, field) {
      const given = words[path]?.replaceAll("{paper}", paper);
      if (given !== undefined) return given;
      if (path.startsWith("policies.")) return "/about";
      // The last choice, since the first is what a paper has without the field.
      const chosen = field.type === "choice" ? field.choices.at(-1) : undefined;
      return field.example ?? chosen ?? FIELD_TYPES[field.type].written;
    },
  };
}

/** What can be chosen, where the words on a field do not name it. */
function choicesOf(field: Field, about: string): readonly string[] {
  const choices =
    field.type === "choice"
      ? field.choices
      : field.type === "paperTone"
        ? Object.keys(PAPER_TONES)
        : [];
  return choices.every((choice) => about.includes(choice)) ? [] : choices;
}

/** A field with its comment, and its value or, behind a `#`, an example. */
function fieldLines(path: string, field: Field, value: unknown, wording: Wording): string[] {
  const note = comment(wording.about(path, field));
  if (value === undefined) {
    return [...note, ...exampleLines(path, field, wording).map((line) => `# ${line}`)];
  }
  const name = nameIn(path);
  if (field.type !== "record") {
    return [
      ...note,
      ...stringify({ [name]: value }, { lineWidth: 0 })
        .trimEnd()
        .split("\n"),
    ];
  }
  const values = value as Readonly<Record<string, unknown>>;
  const parts = Object.entries(field.fields).flatMap(([part, of]) =>
    fieldLines(`${path}.${part}`, of, values[part], wording),
  );
  return [...note, `${name}:`, ...parts.map((line) => `  ${line}`)];
}

/** An example of a field as lines of YAML, with a comment on each part of a group. */
function exampleLines(path: string, field: Field, wording: Wording): string[] {
  const name = nameIn(path);
  if (field.type === "record" || field.type === "records") {
    const parts = Object.entries(field.fields).map(([part, of]) => ({
      note: comment(wording.about(`${path}.${part}`, of)),
      lines: exampleLines(`${path}.${part}`, of, wording),
    }));
    const inside =
      field.type === "record"
        ? parts.flatMap(({ note, lines }) => [...note, ...lines])
        : parts.flatMap(({ note, lines }, index) => {
            const [first = "", ...rest] = lines;
            return index === 0
              ? [...note, `- ${first}`, ...rest.map((line) => `  ${line}`)]
              : [...note, ...lines].map((line) => `  ${line}`);
          });
    return [`${name}:`, ...inside.map((line) => `  ${line}`)];
  }
  const example = wording.example(path, field);
  return FIELD_TYPES[field.type].form === "map"
    ? [`${name}:`, `  ${example}`]
    : [`${name}: ${example}`];
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function comment(text: string | undefined): string[] {
  if (text === undefined) return [];
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
