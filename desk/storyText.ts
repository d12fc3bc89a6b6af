import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ContentFile } from "../newsroom/content/contentFile.ts";
import { decodeBytes, type Encoding, encodeText } from "../newsroom/content/decodeText.ts";
import { StoryErrors } from "./checkStory.ts";
import { tellAnswer } from "./words/answers/tellAnswer.ts";

/** The text of a story's file as it is on the disk. */
export interface StoryText {
  /** With its own line ends and byte order mark. */
  text: string;
  encoding: Encoding;
  /** Of its bytes. */
  version: string;
}

/**
 * Reads the text of a story's file.
 * @throws StoryErrors with the line when its bytes are not text, since they would be lost
 */
export async function readStoryText(
  contentDir: string,
  file: Pick<ContentFile, "path">,
): Promise<StoryText> {
  const bytes = await readFile(path.join(contentDir, file.path));
  const { raw, encoding, fault } = decodeBytes(bytes);
  if (fault) {
    throw new StoryErrors(tellAnswer("errorsFirst", { count: 1 }), [
      { file: file.path, severity: "error", ...fault },
    ]);
  }
  return { text: raw, encoding, version: versionOfBytes(bytes) };
}

/** The version that a file has with this text. */
export function versionOfText(text: string, encoding: Encoding): string {
  return versionOfBytes(encodeText(text, encoding));
}

function versionOfBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 32);
}
