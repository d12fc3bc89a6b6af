// Client code: who else has the story or the file open is shown, and can be taken over from.
import type { Presence } from "../../api/openTexts.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { deskTime } from "../times.ts";
import type { PeopleHere } from "./usePresence.ts";

/** The names of others who have it open, with the time of their last key; and who writes instead of this page. */
export function OthersHere({
  people: { others, taken, takeOver },
  isStory,
}: {
  people: PeopleHere;
  isStory: boolean;
}) {
  const { session } = useDesk();
  const say = useWords();
  const own = session.person.name;
  const words = ({ name, at }: Presence) => {
    const time = deskTime(at, session);
    if (name === own) return say("openTwice", { time });
    return say(isStory ? "alsoHere" : "alsoHereInFile", { name, time });
  };
  if (!taken && others.length === 0) return null;
  return (
    <div className="others">
      {taken && (
        <p className="taken" role="alert">
          {taken.name === own
            ? say("takenByYourself", { time: deskTime(taken.at, session) })
            : say("takenOver", { name: taken.name, time: deskTime(taken.at, session) })}{" "}
          <button type="button" className="primary" onClick={() => void takeOver(taken)}>
            {say("writeHere")}
          </button>
        </p>
      )}
      {others.length > 0 && (
        <ul>
          {others.map((person) => (
            <li key={person.page}>
              {words(person)}{" "}
              {person.readsOnly && <span className="state">{say("readsOnly")}</span>}
              {!taken && !person.readsOnly && (
                <button
                  type="button"
                  aria-label={say("takeOverFrom", { name: person.name })}
                  onClick={() => void takeOver(person)}
                >
                  {say("takeOver")}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
