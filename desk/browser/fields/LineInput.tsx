// Client code: addresses, languages and the like are one line of text.
import { type ComponentProps, useState } from "react";
import { type FieldProps, textOf, useForm } from "./fieldTools.ts";

/** One line; what may stand in it is said by the check. */
export function LineInput(props: FieldProps) {
  const { set } = useForm();
  // A space behind a word stays where it is typed, since another word may follow.
  const [typed, setTyped] = useState("");
  const value = textOf(props.value);
  return (
    <Line
      {...props}
      written={typed.trim() === value ? typed : value}
      onChange={({ target }) => {
        setTyped(target.value);
        set(props.path, target.value.trim() || undefined);
      }}
    />
  );
}

/** The line itself, with what is written there until it is the field's value. */
export function Line({
  field,
  path,
  id,
  describedBy,
  written,
  onChange,
  onBlur,
}: Omit<FieldProps, "value"> & {
  written: string;
} & Pick<ComponentProps<"input">, "onChange" | "onBlur">) {
  const { problemsAt } = useForm();
  return (
    <input
      id={id}
      dir="auto"
      spellCheck={false}
      autoCapitalize="off"
      placeholder={field.example?.replace(/^"(.*)"$/, "$1")}
      aria-describedby={describedBy}
      aria-invalid={problemsAt(path).some(({ severity }) => severity === "error")}
      value={written}
      onChange={onChange}
      onBlur={onBlur}
    />
  );
}
