// Client code: a field with its label, purpose and problems. The file can be edited without it.
import type { Field } from "../../../newsroom/schema/fieldTypes.ts";
import { useWords } from "../deskContext.ts";
import { FieldProblems } from "./FieldProblems.tsx";
import { FIELD_INPUTS } from "./fieldInputs.ts";
import { type FieldPath, fieldId, useForm } from "./fieldTools.ts";
import { useFieldWords } from "./fieldWords.ts";

/** One field of the schema, by the component of its type. */
export function FieldView({
  field,
  path,
  value,
  isFilled = false,
}: {
  field: Field;
  path: FieldPath;
  value: unknown;
  /** Whether the desk fills it where it is left empty. */
  isFilled?: boolean;
}) {
  const say = useWords();
  const words = useFieldWords();
  const id = fieldId(path, useForm().ids);
  const { Input, grouped } = FIELD_INPUTS[field.type];
  const label = (
    <>
      {words.label(path, field)}
      {field.required && !field.stamped && !isFilled && (
        <span className="needed"> {say("needed")}</span>
      )}
    </>
  );
  const rest = (
    <>
      <Input
        field={field}
        path={path}
        value={value}
        id={id}
        describedBy={`${id}-about ${id}-problems`}
      />
      <p className="about" id={`${id}-about`}>
        {words.about(path, field)}
      </p>
      <FieldProblems path={path} id={`${id}-problems`} withEntries={field.type !== "records"} />
    </>
  );
  if (grouped) {
    return (
      <fieldset className="field" id={`${id}-group`} data-type={field.type}>
        <legend>{label}</legend>
        {rest}
      </fieldset>
    );
  }
  return (
    <div className="field" data-type={field.type}>
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      {rest}
    </div>
  );
}
