// Client code: a list of groups of fields, such as sources.
import { isRecord } from "../../../newsroom/schema/yamlValues.ts";
import { useWords } from "../deskContext.ts";
import { type FieldProps, fieldId, useForm } from "./fieldTools.ts";
import { useFieldWords } from "./fieldWords.ts";

/** Groups of fields in order, which are added and removed. */
export function RecordsInput({ field, path, value, id, describedBy }: FieldProps) {
  const { set, Field } = useForm();
  const say = useWords();
  const words = useFieldWords();
  if (field.type !== "records") return null;
  const records = Array.isArray(value) ? value : [];
  const label = words.label(path, field);
  return (
    <div className="records">
      {records.map((record: unknown, index) => {
        const own = [...path, index];
        const title = say("entryOf", { field: label, number: index + 1 });
        return (
          <fieldset key={fieldId(own)} className="record">
            <legend>{title}</legend>
            {Object.entries(field.fields).map(([name, inner]) => (
              <Field
                key={name}
                field={inner}
                path={[...own, name]}
                value={isRecord(record) ? record[name] : undefined}
              />
            ))}
            <button
              type="button"
              className="quiet"
              aria-label={say("removeOf", { name: title })}
              onClick={() => set(records.length > 1 ? own : path, undefined)}
            >
              {say("remove")}
            </button>
          </fieldset>
        );
      })}
      <button
        id={id}
        type="button"
        aria-label={say("addTo", { field: label })}
        aria-describedby={describedBy}
        onClick={() => {
          const [first = ""] = Object.keys(field.fields);
          set([...path, records.length], { [first]: "" });
        }}
      >
        {say("add")}
      </button>
    </div>
  );
}
