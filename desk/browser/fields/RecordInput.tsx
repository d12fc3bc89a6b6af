// Client code: a group of fields; a picture that is dropped on it becomes its picture.
import { isRecord } from "../../../newsroom/schema/yamlValues.ts";
import { DropPlace } from "../incoming/DropPlace.tsx";
import { type FieldProps, useForm } from "./fieldTools.ts";
import { useTakenPicture } from "./useTakenPicture.ts";
import { GroupContext } from "./valueBeside.ts";

/** The fields of a group. */
export function RecordInput({ field, path, value }: FieldProps) {
  const { Field, addPictures } = useForm();
  const names = field.type === "record" ? Object.keys(field.fields) : [];
  const { takeFiles } = useTakenPicture(path, names);
  if (field.type !== "record") return null;
  const values = isRecord(value) ? value : {};
  const inputs = Object.entries(field.fields).map(([name, inner]) => (
    <Field key={name} field={inner} path={[...path, name]} value={values[name]} />
  ));
  const hasPicture = field.fields.image?.type === "picture" && addPictures !== undefined;
  const fields = <GroupContext value={names}>{inputs}</GroupContext>;
  if (!hasPicture) return <div className="record">{fields}</div>;
  return (
    <DropPlace className="record" drop={({ files }) => void takeFiles("image", [...files])}>
      {fields}
    </DropPlace>
  );
}
