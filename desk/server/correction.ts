import type { ContentFile } from "../../newsroom/content/contentFile.ts";
import { publicFromOf } from "../../newsroom/rules/frontMatterValues.ts";
import { DeskRefusal } from "../deskCommand.ts";

/**
 * Refuses the correction of a story that no reader has seen.
 * @throws DeskRefusal
 */
export function refuseUnseen(file: ContentFile, now: Date): void {
  const opens = file.kind === "article" ? publicFromOf(file) : undefined;
  if (opens !== undefined && opens <= now.getTime()) return;
  throw new DeskRefusal(
    "Readers have not seen this story yet, so that there is nothing to correct for them. Change its text.",
  );
}
