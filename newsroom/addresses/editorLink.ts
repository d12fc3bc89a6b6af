import path from "node:path";
import { tell } from "../problems/words/tell.ts";
import { SettingsError } from "../settings/settings.ts";

/** Editors with an address scheme that opens a file at a line. */
const EDITORS: Record<string, string> = {
  vscode: "vscode://file{file}:{line}:{column}",
  vscodium: "vscodium://file{file}:{line}:{column}",
  cursor: "cursor://file{file}:{line}:{column}",
  zed: "zed://file{file}:{line}:{column}",
  sublime: "subl://open?url=file://{file}&line={line}&column={column}",
  idea: "idea://open?file={file}&line={line}&column={column}",
  textmate: "txmt://open?url=file://{file}&line={line}&column={column}",
};

/** Returns the address that opens a content file in the editor's program. */
export type EditorLink = (place: {
  file: string;
  line?: number;
  column?: number | undefined;
}) => string;

/**
 * Reads BROADSHEET_EDITOR: a name such as `vscode`, or an address with {file}, {line} and {column}.
 * @returns undefined if it is not set; positions are then plain text
 * @throws SettingsError if it is neither
 */
export function readEditorLink(
  contentDir: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): EditorLink | undefined {
  const setting = env.BROADSHEET_EDITOR?.trim();
  if (!setting) return undefined;
  const pattern = EDITORS[setting.toLowerCase()] ?? setting;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(pattern)?.[1]?.toLowerCase();
  const opens = scheme !== undefined && !["javascript", "data", "vbscript"].includes(scheme);
  if (!opens || !pattern.includes("{file}")) {
    throw new SettingsError(
      tell("editorOpensNothing", {
        written: setting,
        editors: Object.keys(EDITORS).join(", "),
        example: EDITORS.vscode ?? "",
      }),
    );
  }
  return ({ file, line = 1, column = 1 }) =>
    pattern
      .replace("{file}", () => addressPath(path.join(contentDir, file)))
      .replace("{line}", String(line))
      .replace("{column}", String(column));
}

/** An absolute path as part of an address: with forward slashes and a leading slash. */
function addressPath(full: string): string {
  const slashed = full.replaceAll("\\", "/");
  const rooted = slashed.startsWith("/") ? slashed : `/${slashed}`;
  return rooted.split("/").map(encodeURIComponent).join("/").replaceAll("%3A", ":");
}
