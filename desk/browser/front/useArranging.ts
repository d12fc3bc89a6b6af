// Client code: one way to put a story on the front, for drops and for buttons.
import type { FrontStory } from "../../api/front.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { type ChosenFront, type Place, put, ROOM, takenOff } from "./chosenFront.ts";

export const PLACE_WORDS = {
  lead: "placeLead",
  related: "placeRelated",
  secondary: "placeSecondary",
} as const satisfies Record<Place, string>;

export interface ArrangeProps {
  chosen: ChosenFront | undefined;
  /** Writes another choice, and says it. */
  arrange(wanted: ChosenFront, words: string, undoable: boolean): void;
}

/** Puts stories on the front, and says so; where there is no room, it says that. */
export function useArranging(
  { chosen, arrange }: ArrangeProps,
  storyOf: (address: string) => FrontStory,
): {
  /** @param at index among the stories that stand there, with the story itself if it does */
  putAt(address: string, place: Place, at?: number): void;
} {
  const { tell } = useDesk();
  const say = useWords();
  return {
    putAt(address, place, at) {
      if (!chosen || !address) return;
      const own = chosen[place].indexOf(address);
      // Without the story, those below it are one further up.
      const index = at !== undefined && own >= 0 && own < at ? at - 1 : at;
      const wanted = put(chosen, address, place, index);
      if (!wanted) {
        tell(say("noRoom", { place: say(PLACE_WORDS[place]), most: ROOM[place] }));
        return;
      }
      const { headline } = storyOf(address);
      const [before] = takenOff(chosen, address).lead;
      const replaces = place === "lead" && before !== undefined;
      const words =
        place === "lead"
          ? replaces
            ? say("isLeadFor", { headline, other: storyOf(before).headline })
            : say("isLead", { headline })
          : say("isAt", {
              headline,
              place: say(PLACE_WORDS[place]),
              number: wanted[place].indexOf(address) + 1,
            });
      arrange(wanted, words, replaces);
    },
  };
}
