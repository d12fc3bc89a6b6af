// Client code: a group of fields.
import { isRecord } from "../../../newsroom/schema/yamlValues.ts";
import { type FieldProps, useForm } from "./fieldTools.ts";

/** The fields of a group. */
export function RecordInput({ field, path, value }: FieldProps) {
  const { Field } = useForm();
  if (field.type !== "record") return null;
  const values = isRecord(value) ? value : {};
  return (
    <div className="record">
      {Object.entries(field.fields).map(([name, inner]) => (
        <Field key={name} name={name} field={inner} path={[...path, name]} value={values[name]} />
      ))}
    </div>
  );
}
