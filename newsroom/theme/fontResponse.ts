import { readFile } from "node:fs/promises";
import path from "node:path";
import { cachingHeaders } from "../http/caching.ts";
import { WORKSPACE_PATHS } from "../system/workspace.ts";

/** The part of a page that a font is for, with its number if it has several files, and a hash of its content. */
const FONT_FILE = /^(?:text|bold|italic|display|headline)(?:-\d)?\.[0-9a-f]{8}\.woff2$/;

/** Answers with a font of a theme, also of an earlier build. No other file is read. */
export async function fontResponse(file: string): Promise<Response | undefined> {
  if (!FONT_FILE.test(file)) return undefined;
  const font = await readFile(path.resolve(WORKSPACE_PATHS.themeFonts, file)).catch(
    () => undefined,
  );
  if (!font) return undefined;
  return new Response(new Uint8Array(font), {
    headers: { "content-type": "font/woff2", ...cachingHeaders("versioned") },
  });
}
