import type { Problem } from "../../../newsroom/problems/problem.ts";
import type { OpenStory } from "../../api/openTexts.ts";
import type { FieldPath } from "../fields/fieldTools.ts";

/** What the dialog of every action is given. */
export interface ActionDialogProps {
  opened: OpenStory;
  /** @param movedTo where the story is after the action */
  close(movedTo?: string): void;
  /** What stands in the way has its place on the story's page. */
  places: ProblemPlaces;
}

/** Places of problems on the page of the opened story. */
export interface ProblemPlaces {
  /** The field of a problem, or none for one of the text; nothing for a problem of something else than this story. */
  of(problem: Problem): { path: FieldPath | undefined } | undefined;
  goTo(problem: Problem): void;
}
