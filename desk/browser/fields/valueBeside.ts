// Client code: some fields are about another one of their group.
import { createContext, useContext } from "react";
import { isRecord } from "../../../newsroom/schema/yamlValues.ts";
import type { FieldPath } from "./fieldTools.ts";

type Values = Readonly<Record<string, unknown>>;

/** All values of the front matter. */
export const ValuesContext = createContext<Values>({});

/** Names of the fields of the group that a field stands in. */
export const GroupContext = createContext<readonly string[]>([]);

/** The group of fields at a path; empty where there is none. */
export function recordAt(values: Values, path: FieldPath): Values {
  let value: unknown = values;
  for (const step of path) {
    value = isRecord(value) ? value[String(step)] : Array.isArray(value) ? value[+step] : undefined;
  }
  return isRecord(value) ? value : {};
}

/** The value of another field of the same group. */
export function useValueBeside(path: FieldPath, name: string): unknown {
  return recordAt(useContext(ValuesContext), path.slice(0, -1))[name];
}
