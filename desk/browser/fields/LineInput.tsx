// Client code: addresses, languages and the like are one line of text.
import { type FieldProps, textOf, useForm } from "./fieldTools.ts";

/** One line; what may stand in it is said by the check. */
export function LineInput({ field, path, value, id, describedBy }: FieldProps) {
  const { set, problemsAt } = useForm();
  return (
    <input
      id={id}
      dir="auto"
      spellCheck={false}
      autoCapitalize="off"
      placeholder={field.example?.replace(/^"(.*)"$/, "$1")}
      aria-describedby={describedBy}
      aria-invalid={problemsAt(path).some(({ severity }) => severity === "error")}
      value={textOf(value)}
      onChange={({ target }) => set(path, target.value.trim() || undefined)}
    />
  );
}
