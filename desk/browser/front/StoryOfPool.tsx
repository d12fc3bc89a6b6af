// Client code: a story of the list, with a button for each place of the front.
import type { FrontStory } from "../../api/front.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { deskTime } from "../times.ts";
import { PLACES, placeOf, ROOM } from "./chosenFront.ts";
import { draggable } from "./storyDrag.ts";
import { type ArrangeProps, PLACE_WORDS, useArranging } from "./useArranging.ts";

const VERBS = { lead: "makeLead", related: "makeRelated", secondary: "makeSecondary" } as const;
const VERBS_OF = {
  lead: "makeLeadOf",
  related: "makeRelatedOf",
  secondary: "makeSecondaryOf",
} as const;

/** One story that can be put on the front. */
export function StoryOfPool({
  story,
  storyOf,
  focus,
  ...front
}: ArrangeProps & {
  story: FrontStory;
  storyOf(address: string): FrontStory;
  focus(address: string, does: string): void;
}) {
  const { session } = useDesk();
  const say = useWords();
  const { chosen } = front;
  // The list is drawn before the page has been told of its stories.
  const { putAt } = useArranging(front, (address) =>
    address === story.address ? story : storyOf(address),
  );
  const { address, headline, state, published } = story;
  const place = chosen && placeOf(chosen, address);
  const time = published ? deskTime(published, session) : "";
  return (
    <li data-key={address} {...draggable(address)}>
      <p className="headline" dir="auto">
        {headline}
      </p>
      <p className="facts">
        {state === "scheduled" ? (
          <span className="state">{say("appearsAt", { time })}</span>
        ) : (
          <span>{say("publishedAt", { time })}</span>
        )}
        {place && <span className="state">{say(PLACE_WORDS[place])}</span>}
      </p>
      <p className="place-actions">
        {PLACES.filter((each) => each !== place).map((each) => {
          const isFull = each !== "lead" && (chosen?.[each].length ?? 0) >= ROOM[each];
          return (
            <button
              key={each}
              type="button"
              className="quiet"
              data-does={each}
              disabled={!chosen || isFull}
              aria-label={say(VERBS_OF[each], { headline })}
              onClick={() => {
                putAt(address, each);
                // The button of the place where it stands is not there.
                focus(address, each);
              }}
            >
              {say(VERBS[each])}
            </button>
          );
        })}
      </p>
    </li>
  );
}
