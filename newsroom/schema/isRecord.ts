/** Whether a value is an object with named fields, as a mapping of YAML or JSON is read. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
