// Client code: the browser's calendar, by the paper's clocks.
import { isoWithOffset } from "../../../newsroom/locales/dateFormats.ts";
import { readInstant } from "../../../newsroom/locales/instant.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { fromWallClock, wallClock } from "../times.ts";
import { type FieldProps, textOf, useForm } from "./fieldTools.ts";

/** Date and time in the paper's time zone, written with its offset. */
export function InstantInput({ path, value, id, describedBy }: FieldProps) {
  const { session } = useDesk();
  const { set } = useForm();
  const say = useWords();
  const { timeZone } = session.paper;
  const written = value instanceof Date ? value.toISOString() : textOf(value);
  const read = readInstant(written, timeZone);
  const iso =
    read.kind === "instant" || read.kind === "skipped"
      ? read.iso
      : read.kind === "twice"
        ? read.iso[0]
        : undefined;
  return (
    <>
      <input
        id={id}
        type="datetime-local"
        aria-describedby={`${describedBy} ${id}-zone`}
        value={iso ? wallClock(new Date(iso), timeZone) : ""}
        onChange={({ target }) => {
          const instant = fromWallClock(target.value, timeZone);
          set(path, instant && isoWithOffset(instant.toISOString(), { language: "en", timeZone }));
        }}
      />
      <p className="about" id={`${id}-zone`}>
        {say("byPaperClock", { zone: timeZone })}
      </p>
      {written && !iso && <p className="refusal">{say("notAnInstant", { written })}</p>}
    </>
  );
}
