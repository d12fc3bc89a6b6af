// Client code: the browser's own input of numbers.
import { type FieldProps, textOf, useForm } from "./fieldTools.ts";

/** A number. */
export function NumberInput({ path, value, id, describedBy }: FieldProps) {
  const { set } = useForm();
  return (
    <input
      id={id}
      type="number"
      step="any"
      aria-describedby={describedBy}
      value={textOf(value)}
      onChange={({ target }) =>
        set(path, Number.isNaN(target.valueAsNumber) ? undefined : target.valueAsNumber)
      }
    />
  );
}
