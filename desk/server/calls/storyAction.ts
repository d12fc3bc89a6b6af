import type { StoryAction } from "../../api/actions.ts";
import { DeskRefusal } from "../../deskCommand.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { readQuestion } from "../questions.ts";
import { RequestRefused } from "../requestChecks.ts";

/** Characters of a correction: a notice, and no second story. */
const LONGEST_CORRECTION = 1_000;

/**
 * Reads the action that a page asks for.
 * @throws RequestRefused (400), DeskRefusal for an empty correction
 */
export function readAction(question: unknown): StoryAction {
  const { kind, file } = readQuestion(question, { kind: "line", file: "line" });
  switch (kind) {
    case "publish": {
      const { at, minor, seen } = readQuestion(question, {
        at: "line?",
        minor: "flag?",
        seen: "line?",
      });
      return {
        kind,
        file,
        ...(at?.trim() ? { at: at.trim() } : {}),
        ...(minor === undefined ? {} : { minor }),
        ...(seen === undefined ? {} : { seen }),
      };
    }
    case "correct": {
      const text = readQuestion(question, { text: "line" }).text.replace(/\s+/g, " ").trim();
      if (text === "") throw new DeskRefusal(tellAnswer("correctionMissing"));
      if (text.length > LONGEST_CORRECTION) {
        throw new DeskRefusal(tellAnswer("correctionTooLong", { count: LONGEST_CORRECTION }));
      }
      return { kind, file, text };
    }
    case "withdraw":
      return { kind, file };
    case "rename":
      return { kind, file, slug: readQuestion(question, { slug: "line" }).slug.trim() };
    default:
      throw new RequestRefused(400, tellAnswer("noSuchAction"));
  }
}
