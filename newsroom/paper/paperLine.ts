import type { Settings } from "../settings/settings.ts";
import { siteText } from "./siteText.ts";

/** The line by which a program says which paper it works on: its name, if `site.yaml` has one, and its folder. */
export function paperLine({ contentDir }: Pick<Settings, "contentDir">): string {
  const name = paperName(contentDir);
  return name === undefined ? `Paper: ${contentDir}` : `Paper: ${name} (${contentDir})`;
}

/** The paper's name as `site.yaml` has it, which may have mistakes; undefined if there is none. */
export function paperName(contentDir: string): string | undefined {
  return siteText(contentDir, "name");
}
