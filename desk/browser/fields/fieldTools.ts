// Client code: what every field of the story's form gets.
import { type ComponentType, createContext, useContext } from "react";
import type { HeroVersionName } from "../../../newsroom/pictures/pictureSizes.ts";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import type { Field } from "../../../newsroom/schema/fieldTypes.ts";
import type { FileKind, NewFileKind } from "../../api/paperFiles.ts";
import type { StoryPicture, UploadedPicture } from "../../api/pictures.ts";
import type { Choice } from "../../api/session.ts";

/** Names and numbers from the top of the front matter: `["corrections", 0, "text"]`. */
export type FieldPath = readonly (string | number)[];

/** What a field's component is given. */
export interface FieldProps<F extends Field = Field> {
  field: F;
  path: FieldPath;
  /** As the file has it, of whatever type. */
  value: unknown;
  /** Of the element that is labelled. */
  id: string;
  describedBy: string;
}

/** What a form is of. */
export type FormKind = FileKind | "article";

/** Kinds of files that fields of a story name. */
export type NamedKind = Extract<NewFileKind, "section" | "author" | "topic">;

export interface FormTools {
  kind: FormKind;
  /** What the ids of its elements begin with: a form may be shown above another one. */
  ids: string;
  /** Shows a field; here, since groups have fields that may be groups. */
  Field: ComponentType<{ field: Field; path: FieldPath; value: unknown }>;
  /** Writes a value into the story's file; undefined takes the field out. */
  set(path: FieldPath, value: unknown): void;
  problemsAt(path: FieldPath): readonly Problem[];
  /** Those of a list's entries as wholes. */
  problemsOfEntries(path: FieldPath): readonly Problem[];
  pictures: readonly StoryPicture[];
  /** Stores pictures beside the story; absent where the form is of nothing that has pictures. */
  addPictures?: ((files: readonly File[]) => Promise<readonly UploadedPicture[]>) | undefined;
  /**
   * Lets a picture of another story be chosen and stores it beside this one, with its versions of these names; absent
   * as `addPictures`.
   * @returns undefined where none was chosen
   */
  chooseOfArchive?:
    | ((versions: readonly HeroVersionName[]) => Promise<UploadedPicture | undefined>)
    | undefined;
  /**
   * Asks for a new section, author or topic and makes it; absent where the desk would refuse it.
   * @returns undefined where none has been made
   */
  makeFile?: ((kind: NamedKind, name: string) => Promise<Choice | undefined>) | undefined;
  storyLanguage: string;
}

export const FormContext = createContext<FormTools | undefined>(undefined);

export function useForm(): FormTools {
  const tools = useContext(FormContext);
  if (!tools) throw new Error("no form around this field");
  return tools;
}

/** The id of a field's element, by which problems lead to it. */
export function fieldId(path: FieldPath, ids = "field"): string {
  return `${ids}-${path.join("-")}`;
}

/** A value as the text of an input. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "object" ? "" : String(value);
}

/** A value as a list of texts. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf) : value ? [textOf(value)] : [];
}
