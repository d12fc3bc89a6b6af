// Client code: headline and standfirst are written at the size in which they are read.
import type { Field } from "../../../newsroom/schema/fieldTypes.ts";
import { useWords } from "../deskContext.ts";
import { FieldProblems } from "../fields/FieldProblems.tsx";
import { fieldAbout, fieldId, fieldLabel } from "../fields/fieldTools.ts";
import { TextInput } from "../fields/TextInput.tsx";

/** A field above the text. */
export function HeadField({
  name,
  field,
  value,
}: {
  name: "headline" | "standfirst";
  field: Field;
  value: unknown;
}) {
  const say = useWords();
  const id = fieldId([name]);
  return (
    <div className={`head-field ${name}-field`}>
      <label htmlFor={id} title={fieldAbout(say, name, field)}>
        {fieldLabel(say, name)}
      </label>
      <TextInput field={field} path={[name]} value={value} id={id} describedBy={`${id}-problems`} />
      <FieldProblems path={[name]} id={`${id}-problems`} />
    </div>
  );
}
