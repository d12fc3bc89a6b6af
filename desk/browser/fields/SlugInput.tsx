// Client code: sections by their names; the file has their slugs.
import { useDesk, useWords } from "../deskContext.ts";
import { type FieldProps, textOf, useForm } from "./fieldTools.ts";
import { LineInput } from "./LineInput.tsx";

/** A file that the field names, chosen by name. */
export function SlugInput(props: FieldProps) {
  const { field, path, value, id, describedBy } = props;
  const { session } = useDesk();
  const { set } = useForm();
  const say = useWords();
  if (field.type !== "slug" || field.of !== "section") return <LineInput {...props} />;
  const chosen = textOf(value);
  return (
    <select
      id={id}
      aria-describedby={describedBy}
      value={chosen}
      onChange={({ target }) => set(path, target.value || undefined)}
    >
      <option value="">{say("choose")}</option>
      {session.sections.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name}
        </option>
      ))}
      {chosen && !session.sections.some(({ slug }) => slug === chosen) && (
        <option value={chosen}>{say("unknownChoice", { name: chosen })}</option>
      )}
    </select>
  );
}
