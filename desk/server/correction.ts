import type { ContentFile } from "../../newsroom/content/contentFile.ts";
import { publicFromOf } from "../../newsroom/rules/frontMatterValues.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";

/**
 * Refuses the correction of a story that no reader has seen.
 * @throws DeskRefusal
 */
export function refuseUnseen(file: ContentFile, now: Date): void {
  const opens = file.kind === "article" ? publicFromOf(file) : undefined;
  if (opens !== undefined && opens <= now.getTime()) return;
  throw new DeskRefusal(tellAnswer("nothingToCorrect"));
}
