// Client code: headline and standfirst are written at the size in which they are read.
import type { Field } from "../../../newsroom/schema/fieldTypes.ts";
import { FieldProblems } from "../fields/FieldProblems.tsx";
import { fieldId } from "../fields/fieldTools.ts";
import { useFieldWords } from "../fields/fieldWords.ts";
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
  const words = useFieldWords();
  const id = fieldId([name]);
  return (
    <div className={`head-field ${name}-field`}>
      <label htmlFor={id} title={words.about([name], field)}>
        {words.label([name], field)}
      </label>
      <TextInput field={field} path={[name]} value={value} id={id} describedBy={`${id}-problems`} />
      <FieldProblems path={[name]} id={`${id}-problems`} />
    </div>
  );
}
