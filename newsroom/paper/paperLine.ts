import { readFileSync } from "node:fs";
import path from "node:path";
import { readYaml } from "../content/yamlText.ts";
import type { Settings } from "../settings/settings.ts";

/** The line by which a program says which paper it works on: its name, if `site.yaml` has one, and its folder. */
export function paperLine({ contentDir }: Pick<Settings, "contentDir">): string {
  const name = paperName(contentDir);
  return name === undefined ? `Paper: ${contentDir}` : `Paper: ${name} (${contentDir})`;
}

/** The paper's name as `site.yaml` has it, which may have mistakes; undefined if there is none. */
export function paperName(contentDir: string): string | undefined {
  try {
    const text = readFileSync(path.join(contentDir, "site.yaml"), "utf8");
    const { name } = readYaml(text).value as { name?: unknown };
    return typeof name === "string" ? name : undefined;
  } catch {
    // The command itself says what is wrong with the file.
    return undefined;
  }
}
