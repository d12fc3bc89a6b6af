// Client code: drafts that were thrown away, to be brought back.
import { useCallback, useEffect, useState } from "react";
import type { ThrownAway } from "../../api/stories.ts";
import { go, storyAddress } from "../address.ts";
import { whyOf } from "../call.ts";
import { useDesk, useDeskEvents, useWords } from "../deskContext.ts";
import { deskTime } from "../times.ts";

/** What was thrown away in the last 30 days. */
export function ThrownAwayPage() {
  const { call, session, tell } = useDesk();
  const say = useWords();
  const noAnswer = say("noAnswer");
  const [stories, setStories] = useState<ThrownAway[]>();
  const [why, setWhy] = useState("");
  const ask = useCallback(() => {
    call("listThrownAway", {}).then(
      (given) => setStories(given.stories),
      (error: unknown) => setWhy(whyOf(error, noAnswer)),
    );
  }, [call, noAnswer]);
  useEffect(ask, [ask]);
  useDeskEvents((event) => event.kind !== "present" && ask());
  const bringBack = ({ id, headline }: ThrownAway) =>
    void call("bringBack", { id }).then(
      ({ file }) => {
        tell(say("broughtBack", { headline: headline || say("withoutHeadline") }));
        go(storyAddress(file));
      },
      (error: unknown) => tell(whyOf(error, say("noAnswer"))),
    );
  return (
    <main id="content" className="page">
      <h1>{say("thrownAway")}</h1>
      <p className="about">{say("thrownAwayAbout")}</p>
      {why && <p className="refusal">{why}</p>}
      {stories?.length === 0 && <p className="empty">{say("noneThrownAway")}</p>}
      <ol className="story-list">
        {stories?.map((story) => {
          const headline = story.headline || say("withoutHeadline");
          return (
            <li key={story.id}>
              <div className="what">
                <p className="headline" lang={session.paper.language}>
                  {headline}
                </p>
                <p className="facts">
                  <span>
                    {say("thrownAwayAt", {
                      time: deskTime(story.at, session),
                      until: deskTime(story.until, session),
                    })}
                  </span>
                </p>
              </div>
              <p className="row-actions always">
                <button
                  type="button"
                  aria-label={say("bringBackOf", { headline })}
                  onClick={() => bringBack(story)}
                >
                  {say("bringBack")}
                </button>
              </p>
            </li>
          );
        })}
      </ol>
    </main>
  );
}
