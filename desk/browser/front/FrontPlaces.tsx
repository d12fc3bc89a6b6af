// Client code: the places of the front, with buttons for whatever dragging does (WCAG 2.5.7).
import type { FrontDesk, FrontStory } from "../../api/front.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { fieldId } from "../fields/fieldTools.ts";
import { deskTime } from "../times.ts";
import {
  type ChosenFront,
  moved,
  PLACES,
  type Place,
  placeOf,
  put,
  ROOM,
  takenOff,
} from "./chosenFront.ts";
import { useFocusAfter } from "./focusAfter.ts";
import { draggable, useDropList } from "./storyDrag.ts";
import { type ArrangeProps, PLACE_WORDS, useArranging } from "./useArranging.ts";

const ABOUT = {
  lead: "aboutLead",
  related: "aboutRelated",
  secondary: "aboutSecondary",
} as const satisfies Record<Place, string>;

/** Lead, related and secondary stories, chosen or there by themselves. */
export function FrontPlaces({
  chosen,
  byItself,
  storyOf,
  arrange,
}: ArrangeProps & {
  chosen: ChosenFront;
  byItself: FrontDesk["byItself"];
  storyOf(address: string): FrontStory;
}) {
  const { lead, secondary } = byItself;
  const added = { lead: lead ? [lead] : [], related: [], secondary };
  const { around, focus } = useFocusAfter<HTMLDivElement>();
  return (
    <div ref={around} className="front-places">
      {PLACES.map((place) => (
        <PlaceList
          key={place}
          place={place}
          chosen={chosen}
          byItself={added[place]}
          storyOf={storyOf}
          arrange={arrange}
          focus={focus}
        />
      ))}
    </div>
  );
}

function PlaceList({
  place,
  chosen,
  byItself,
  storyOf,
  arrange,
  focus,
}: ArrangeProps & {
  place: Place;
  chosen: ChosenFront;
  byItself: readonly FrontStory[];
  storyOf(address: string): FrontStory;
  focus(address: string, does: string): void;
}) {
  const say = useWords();
  const { putAt } = useArranging({ chosen, arrange }, storyOf);
  const drop = useDropList((address, at) => putAt(address, place, at));
  const addresses = chosen[place];
  // The server may not know of the last change yet.
  const added = byItself.filter(({ address }) => !placeOf(chosen, address));
  return (
    <section
      id={fieldId(["front", place])}
      className="place"
      aria-labelledby={`place-${place}`}
      {...drop}
    >
      <h2 id={`place-${place}`} tabIndex={-1}>
        {say(PLACE_WORDS[place])}{" "}
        <span className="room">
          {say("ofRoom", { count: addresses.length, most: ROOM[place] })}
        </span>
      </h2>
      <ol>
        {addresses.map((address, index) => (
          <PlacedStory
            key={address}
            story={storyOf(address)}
            place={place}
            index={index}
            chosen={chosen}
            arrange={arrange}
            focus={focus}
          />
        ))}
        {added.map((story) => (
          <li key={story.address} className="by-itself">
            <p className="headline">{story.headline}</p>
            <p className="facts">{say("byItself")}</p>
          </li>
        ))}
      </ol>
      <p className="about">
        {place === "related" && addresses.length > 0 && chosen.lead.length === 0
          ? say("relatedWithoutLead")
          : say(ABOUT[place])}
      </p>
    </section>
  );
}

function PlacedStory({
  story,
  place,
  index,
  chosen,
  arrange,
  focus,
}: ArrangeProps & {
  story: FrontStory;
  place: Place;
  index: number;
  chosen: ChosenFront;
  focus(address: string, does: string): void;
}) {
  const { session } = useDesk();
  const say = useWords();
  const { address, headline, state, published } = story;
  const last = chosen[place].length - 1;
  const move = (by: 1 | -1) => {
    const words = say("isAt", { headline, place: say(PLACE_WORDS[place]), number: index + by + 1 });
    arrange(moved(chosen, address, by), words, false);
    focus(address, by < 0 ? "up" : "down");
  };
  return (
    <li id={fieldId(["front", place, index])} data-key={address} {...draggable(address)}>
      <p className="headline" dir="auto">
        {headline}
      </p>
      {state !== "published" && (
        <p className="facts">
          <span className="state">
            {state === "scheduled" && published
              ? say("appearsAt", { time: deskTime(published, session) })
              : say("noStoryThere", { address })}
          </span>
        </p>
      )}
      <p className="place-actions">
        {place !== "lead" && (
          <>
            <button
              type="button"
              className="quiet"
              data-does="up"
              disabled={index === 0}
              aria-label={say("upOf", { headline })}
              onClick={() => move(-1)}
            >
              {say("up")}
            </button>
            <button
              type="button"
              className="quiet"
              data-does="down"
              disabled={index === last}
              aria-label={say("downOf", { headline })}
              onClick={() => move(1)}
            >
              {say("down")}
            </button>
            <button
              type="button"
              className="quiet"
              data-does="lead"
              aria-label={say("makeLeadOf", { headline })}
              onClick={() => {
                const wanted = put(chosen, address, "lead");
                if (wanted) arrange(wanted, say("isLead", { headline }), true);
                focus(address, "off");
              }}
            >
              {say("makeLead")}
            </button>
          </>
        )}
        <button
          type="button"
          className="quiet"
          data-does="off"
          aria-label={say("takeOffOf", { headline })}
          onClick={() => {
            const next = chosen[place][index + 1] ?? chosen[place][index - 1] ?? "";
            arrange(takenOff(chosen, address), say("isOff", { headline }), true);
            focus(next, "off");
          }}
        >
          {say("takeOff")}
        </button>
      </p>
    </li>
  );
}
