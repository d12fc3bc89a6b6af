import { readFileSync } from "node:fs";
import path from "node:path";
import { readText } from "../content/decodeText.ts";
import { readYaml } from "../content/yamlText.ts";

/**
 * A text of `site.yaml`, in which there may be mistakes elsewhere: whatever reads the paper next says what is wrong with
 * the file. Never throws.
 * @returns undefined without a content folder, and where the file has no text of that name
 */
export function siteText(contentDir: string, name: "name" | "language"): string | undefined {
  try {
    const { text } = readText(readFileSync(path.join(contentDir, "site.yaml")));
    const value = (readYaml(text).value as Record<string, unknown>)[name];
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
