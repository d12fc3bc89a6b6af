// Client code: publishing now or at a time, and giving readers the changes of a story that they have.
import { useState } from "react";
import { useDesk, useWords } from "../deskContext.ts";
import { deskNow, wallClock } from "../times.ts";
import { ActionDialog } from "./ActionDialog.tsx";
import type { ActionDialogProps } from "./actionDialogProps.ts";

const FROM_CALENDAR = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/** Publishes, schedules or renews. */
export function PublishDialog({ opened, close, places }: ActionDialogProps) {
  const say = useWords();
  const [isLater, setLater] = useState(opened.row.state === "scheduled");
  const [written, setWritten] = useState("");
  const [minor, setMinor] = useState(false);
  const { file } = opened;
  if (opened.row.state === "published") {
    return (
      <ActionDialog
        title={say("renewStory")}
        verb={say("renew")}
        action={{ kind: "publish", file, ...(minor ? { minor } : {}) }}
        close={close}
        places={places}
      >
        <label className="tick">
          <input
            type="checkbox"
            checked={minor}
            onChange={({ target }) => setMinor(target.checked)}
          />
          {say("minor")}
        </label>
      </ActionDialog>
    );
  }
  const at = isLater ? written.trim() : timeOfNow(opened);
  const isComplete = at !== "";
  return (
    <ActionDialog
      title={say("publishStory")}
      verb={say(isLater ? "schedule" : "publish")}
      action={
        isComplete ? { kind: "publish", file, ...(at === undefined ? {} : { at }) } : undefined
      }
      close={close}
      places={places}
    >
      <fieldset>
        <legend>{say("when")}</legend>
        <label className="tick">
          <input type="radio" name="when" checked={!isLater} onChange={() => setLater(false)} />
          {say("now")}
        </label>
        <label className="tick">
          <input type="radio" name="when" checked={isLater} onChange={() => setLater(true)} />
          {say("atATime")}
        </label>
      </fieldset>
      {isLater && <TimeInputs written={written} setWritten={setWritten} />}
    </ActionDialog>
  );
}

/**
 * A scheduled story has a time, which “now” takes the place of, unless its embargo holds; a draft may bring the time at
 * which it appeared elsewhere.
 */
function timeOfNow({ row }: ActionDialogProps["opened"]): "now" | undefined {
  return row.state === "scheduled" && row.embargo === undefined ? "now" : undefined;
}

/** A time in words, or from the calendar, which writes it into the words. */
function TimeInputs({
  written,
  setWritten,
}: {
  written: string;
  setWritten(written: string): void;
}) {
  const { session } = useDesk();
  const say = useWords();
  const { timeZone } = session.paper;
  return (
    <div className="times">
      <label>
        {say("writtenTime")}
        <input
          value={written}
          aria-describedby="written-time-examples"
          onChange={({ target }) => setWritten(target.value)}
        />
      </label>
      <label>
        {say("calendar")}
        <input
          type="datetime-local"
          min={wallClock(deskNow(session), timeZone)}
          value={FROM_CALENDAR.test(written) ? written.replace(" ", "T") : ""}
          onChange={({ target }) => setWritten(target.value.replace("T", " "))}
        />
      </label>
      <p className="about" id="written-time-examples">
        {say("writtenTimeExamples", { zone: timeZone })}
      </p>
    </div>
  );
}
