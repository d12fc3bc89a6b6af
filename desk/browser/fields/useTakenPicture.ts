// Client code: a picture that is dropped on a group of fields becomes its picture.
import { useContext, useRef } from "react";
import { isEmpty, isRecord } from "../../../newsroom/schema/yamlValues.ts";
import { type FieldPath, useForm } from "./fieldTools.ts";
import { ValuesContext } from "./valueBeside.ts";

/** What a picture file says that a group of fields may have. */
const SAID = ["alt", "caption", "credit", "ai"] as const;

/**
 * Stores the first of some files and writes its name into a field of a group. With the group's picture, what the file
 * says is written into fields that are empty.
 * @param group path of the group
 */
export function useTakenPicture(
  group: FieldPath,
): (name: string, files: readonly File[]) => Promise<void> {
  const { set, addPictures } = useForm();
  // Fields may be written while the picture is on its way.
  const values = useRef<Readonly<Record<string, unknown>>>({});
  values.current = useContext(ValuesContext);
  return async (name, files) => {
    const [taken] = (await addPictures?.(files.slice(0, 1))) ?? [];
    if (!taken) return;
    set([...group, name], taken.picture.name);
    if (name !== "image") return;
    const present = at(values.current, group);
    for (const field of SAID) {
      const said = taken[field]?.replace(/\s+/g, " ").trim();
      if (said && isEmpty(present[field])) set([...group, field], said);
    }
  };
}

function at(
  values: Readonly<Record<string, unknown>>,
  group: FieldPath,
): Readonly<Record<string, unknown>> {
  let value: unknown = values;
  for (const step of group) {
    value = isRecord(value) ? value[String(step)] : Array.isArray(value) ? value[+step] : undefined;
  }
  return isRecord(value) ? value : {};
}
