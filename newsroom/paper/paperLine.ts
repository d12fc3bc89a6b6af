import { readFileSync } from "node:fs";
import path from "node:path";
import { readYaml } from "../content/yamlText.ts";
import type { Settings } from "../settings/settings.ts";

/** The line by which a command says which paper it works on: its name, if `site.yaml` has one, and its folder. */
export function paperLine({ contentDir }: Pick<Settings, "contentDir">): string {
  const name = nameIn(path.join(contentDir, "site.yaml"));
  return name === undefined ? `Paper: ${contentDir}` : `Paper: ${name} (${contentDir})`;
}

function nameIn(file: string): string | undefined {
  try {
    const { name } = readYaml(readFileSync(file, "utf8")).value as { name?: unknown };
    return typeof name === "string" ? name : undefined;
  } catch {
    // The command itself says what is wrong with the file.
    return undefined;
  }
}
