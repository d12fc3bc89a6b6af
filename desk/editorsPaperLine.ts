import { paperName } from "../newsroom/paper/paperLine.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { tellCommand } from "./words/commands/tellCommand.ts";

/** The line by which the desk says to editors which paper it works on. */
export function editorsPaperLine({ contentDir: folder }: Pick<Settings, "contentDir">): string {
  const name = paperName(folder);
  return name === undefined
    ? tellCommand("paperAt", { folder })
    : tellCommand("paperNamed", { name, folder });
}
