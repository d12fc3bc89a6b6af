// Client code: a group of fields.
import { isRecord } from "../../../newsroom/schema/yamlValues.ts";
import { FieldView } from "./FieldView.tsx";
import type { FieldProps } from "./fieldTools.ts";

/** The fields of a group. */
export function RecordInput({ field, path, value }: FieldProps) {
  if (field.type !== "record") return null;
  const values = isRecord(value) ? value : {};
  return (
    <div className="record">
      {Object.entries(field.fields).map(([name, inner]) => (
        <FieldView
          key={name}
          name={name}
          field={inner}
          path={[...path, name]}
          value={values[name]}
        />
      ))}
    </div>
  );
}
