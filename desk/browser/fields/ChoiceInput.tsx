// Client code: the values that the schema knows.
import { useWords } from "../deskContext.ts";
import { type FieldProps, textOf, useForm } from "./fieldTools.ts";
import { useFieldWords } from "./fieldWords.ts";

/** One of the schema's choices, or none. */
export function ChoiceInput({ field, path, value, id, describedBy }: FieldProps) {
  const { set } = useForm();
  const say = useWords();
  const words = useFieldWords();
  const chosen = textOf(value);
  const choices = field.type === "choice" ? field.choices : [];
  return (
    <select
      id={id}
      aria-describedby={describedBy}
      value={chosen}
      onChange={({ target }) => set(path, target.value || undefined)}
    >
      <option value="">{say("none")}</option>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {words.choice(choice)}
        </option>
      ))}
      {chosen && !choices.includes(chosen) && (
        <option value={chosen}>{say("unknownChoice", { name: chosen })}</option>
      )}
    </select>
  );
}
