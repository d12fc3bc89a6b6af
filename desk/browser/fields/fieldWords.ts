// Client code: what the form says of each field, in the desk's language.
import { isPseudo } from "../../../newsroom/locales/pseudoLanguage.ts";
import type { FieldText, FieldTexts } from "../../../newsroom/schema/fieldTexts/fieldText.ts";
import { aboutField, type Field } from "../../../newsroom/schema/fieldTypes.ts";
import { isDeskKey } from "../../words/words.ts";
import { type Say, useDesk, useWords } from "../deskContext.ts";
import { type FieldPath, type FormKind, useForm } from "./fieldTools.ts";

/** The words of the fields of one form. */
export interface FieldWords {
  label(path: FieldPath, field: Field): string;
  /** What the field does for readers. */
  about(path: FieldPath, field: Field): string;
  /** A choice, as the schema has it. */
  choice(name: string): string;
}

/** The words of the form around a component. */
export function useFieldWords(): FieldWords {
  const { fieldTexts, session } = useDesk();
  const { kind } = useForm();
  return fieldWords(kind, fieldTexts, useWords(), session.wording);
}

/**
 * @param texts undefined for the schema's own English
 * @param wording the language, by which the pseudo-language is known
 */
export function fieldWords(
  kind: FormKind,
  texts: FieldTexts | undefined,
  say: Say,
  wording: string,
): FieldWords {
  const ofSchema = (text: string) =>
    isPseudo(wording) ? `⟦${capitalised(text)}⟧` : capitalised(text);
  const textOf = (path: FieldPath) => {
    const fields: Readonly<Record<string, FieldText>> | undefined = texts?.[kind];
    return fields?.[path.filter((step) => typeof step === "string").join(".")];
  };
  return {
    label(path, field) {
      const text = textOf(path);
      if (typeof text === "object") return text[0];
      return field.label ? ofSchema(field.label) : fieldLabel(say, nameIn(path), ofSchema);
    },
    about(path, field) {
      const key = `about_${nameIn(path)}`;
      if (kind === "article" && isDeskKey(key)) return say(key as "draft");
      const text = textOf(path);
      const about = typeof text === "object" ? text[1] : text;
      const longest = field.type === "text" ? field.longest : undefined;
      if (texts === undefined || about === undefined) return ofSchema(aboutField(field));
      return capitalised(longest ? texts.longest(about, longest.characters) : about);
    },
    choice(name) {
      const choices: Readonly<Record<string, string>> = texts?.choices ?? {};
      return choices[name] ?? ofSchema(name);
    },
  };
}

/** The name of a story's field for editors: the desk's word, or the schema's own name in words. */
export function fieldLabel(say: Say, name: string, ofSchema = capitalised): string {
  const key = `label_${name}`;
  if (isDeskKey(key)) return say(key as "draft");
  return ofSchema(name.replace(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`));
}

/** The last step that is no number. */
function nameIn(path: FieldPath): string {
  return String(path.findLast((step) => typeof step === "string"));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
