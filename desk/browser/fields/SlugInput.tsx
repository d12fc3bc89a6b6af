// Client code: sections by their names; the file has their slugs.
import { useRef } from "react";
import { useWords } from "../deskContext.ts";
import { type FieldProps, textOf, useForm } from "./fieldTools.ts";
import { LineInput } from "./LineInput.tsx";
import { NewFileButton } from "./NewFileButton.tsx";
import { useChoices } from "./useChoices.ts";

/** A file that the field names, chosen by name. */
export function SlugInput(props: FieldProps) {
  const { field } = props;
  if (field.type !== "slug" || field.of !== "section") return <LineInput {...props} />;
  return <SectionInput {...props} />;
}

function SectionInput({ path, value, id, describedBy }: FieldProps) {
  const { set } = useForm();
  const say = useWords();
  const { choices, make } = useChoices("section");
  const input = useRef<HTMLSelectElement>(null);
  const chosen = textOf(value);
  const makeOne = async () => {
    // The dialog gives the focus back to where it was.
    input.current?.focus();
    const made = await make?.("");
    if (made) set(path, made.slug);
  };
  return (
    <>
      <select
        ref={input}
        id={id}
        aria-describedby={describedBy}
        value={chosen}
        onChange={({ target }) => set(path, target.value || undefined)}
      >
        <option value="">{say("choose")}</option>
        {choices.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
        {chosen && !choices.some(({ slug }) => slug === chosen) && (
          <option value={chosen}>{say("unknownChoice", { name: chosen })}</option>
        )}
      </select>
      {make && <NewFileButton kind="section" make={() => void makeOne()} />}
    </>
  );
}
