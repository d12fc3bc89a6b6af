// Client code: some fields are about another one of their group.
import { createContext, useContext } from "react";
import { isRecord } from "../../../newsroom/schema/yamlValues.ts";
import type { FieldPath } from "./fieldTools.ts";

/** All values of the front matter. */
export const ValuesContext = createContext<Readonly<Record<string, unknown>>>({});

/** The value of another field of the same group. */
export function useValueBeside(path: FieldPath, name: string): unknown {
  let value: unknown = useContext(ValuesContext);
  for (const step of path.slice(0, -1)) {
    value = isRecord(value) ? value[String(step)] : Array.isArray(value) ? value[+step] : undefined;
  }
  return isRecord(value) ? value[name] : undefined;
}
