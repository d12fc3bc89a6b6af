// Client code: the story's front matter as a form. Whoever prefers the file edits it in the source view.
import { useMemo } from "react";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { ARTICLE } from "../../../newsroom/schema/article.ts";
import type { Fields } from "../../../newsroom/schema/fieldTypes.ts";
import { isEmpty } from "../../../newsroom/schema/yamlValues.ts";
import type { StoryPicture } from "../../api/pictures.ts";
import { useWords } from "../deskContext.ts";
import { FieldView } from "./FieldView.tsx";
import { type FieldPath, FormContext, type FormTools, fieldId } from "./fieldTools.ts";
import { ValuesContext } from "./valueBeside.ts";

/** Those that most stories have; whatever else the schema has is under “More fields”. */
const FIRST = ["section", "topics", "byline", "kind", "dateline", "hero"];

export interface StoryFormProps {
  kind: FormTools["kind"];
  /** The front matter as it is. */
  values: Readonly<Record<string, unknown>>;
  set: FormTools["set"];
  problems: readonly { path: FieldPath; problem: Problem }[];
  pictures: readonly StoryPicture[];
  addPictures?: FormTools["addPictures"];
  chooseOfArchive?: FormTools["chooseOfArchive"];
  makeFile?: FormTools["makeFile"];
  ids?: string;
  storyLanguage: string;
}

/** Every field of a story but those that stand above its text. */
export function StoryFields({
  fields = ARTICLE,
  without = [],
  ...form
}: Omit<StoryFormProps, "kind"> & {
  fields?: Fields;
  /** Names of fields that are shown elsewhere. */
  without?: readonly string[];
}) {
  const say = useWords();
  const { values, problems } = form;
  const names = Object.keys(fields).filter((name) => !without.includes(name));
  const first = FIRST.filter((name) => names.includes(name));
  const more = names.filter((name) => !first.includes(name));
  const view = (name: string) => {
    const field = fields[name];
    return field && <FieldView key={name} field={field} path={[name]} value={values[name]} />;
  };
  const hasMore = more.some(
    (name) => !isEmpty(values[name]) || problems.some(({ path }) => path[0] === name),
  );
  return (
    <StoryForm kind="article" {...form}>
      {first.map(view)}
      <details className="more-fields" open={hasMore || undefined}>
        <summary>{say("otherFields")}</summary>
        {more.map(view)}
      </details>
    </StoryForm>
  );
}

/** Gives the fields within what they need. */
export function StoryForm({
  kind,
  values,
  set,
  problems,
  pictures,
  addPictures,
  chooseOfArchive,
  makeFile,
  ids = "field",
  storyLanguage,
  children,
}: StoryFormProps & { children: React.ReactNode }) {
  const tools = useMemo<FormTools>(() => {
    const byField = new Map<string, Problem[]>();
    const ofEntries = new Map<string, Problem[]>();
    const add = (known: typeof byField, path: FieldPath, problem: Problem) =>
      known.set(fieldId(path), [...(known.get(fieldId(path)) ?? []), problem]);
    for (const { path, problem } of problems) {
      add(byField, path, problem);
      if (typeof path.at(-1) === "number") add(ofEntries, path.slice(0, -1), problem);
    }
    return {
      kind,
      Field: FieldView,
      set,
      problemsAt: (path) => byField.get(fieldId(path)) ?? [],
      problemsOfEntries: (path) => ofEntries.get(fieldId(path)) ?? [],
      pictures,
      addPictures,
      chooseOfArchive,
      makeFile,
      ids,
      storyLanguage,
    };
  }, [kind, set, problems, pictures, addPictures, chooseOfArchive, makeFile, ids, storyLanguage]);
  return (
    <FormContext value={tools}>
      <ValuesContext value={values}>{children}</ValuesContext>
    </FormContext>
  );
}
