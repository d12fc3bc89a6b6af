// Client code: what can be done with a story's folder from the list and from its own page.
import { go, storyAddress } from "../address.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { deskTime } from "../times.ts";

/** Duplicates and throws away, and says so. @throws CallRefused */
export function useStoryFiles(): {
  /** @returns the copy's file */
  duplicate(file: string, headline: string): Promise<string>;
  throwAway(file: string, headline: string): Promise<void>;
} {
  const { call, session, tell } = useDesk();
  const say = useWords();
  return {
    async duplicate(file, headline) {
      const copy = await call("duplicateStory", { file });
      tell(say("duplicated", { headline }));
      return copy.file;
    },
    async throwAway(file, headline) {
      const { id, until } = await call("throwAway", { file });
      tell({
        text: say("hasBeenThrownAway", { headline, time: deskTime(until, session) }),
        undo: {
          until,
          run: async () => {
            const back = await call("bringBack", { id });
            go(storyAddress(back.file));
            tell(say("broughtBack", { headline }));
          },
        },
      });
    },
  };
}
