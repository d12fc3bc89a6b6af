// Client code: breaking news is written into site.yaml when all of it is said, since half of it is a mistake.
import { type FormEvent, useEffect, useRef, useState } from "react";
import { withYamlValue, yamlValuesOf } from "../../../newsroom/content/fieldEdits.ts";
import { isoWithOffset } from "../../../newsroom/locales/dateFormats.ts";
import { readInstant } from "../../../newsroom/locales/instant.ts";
import { SITE } from "../../../newsroom/schema/site.ts";
import { isRecord } from "../../../newsroom/schema/yamlValues.ts";
import type { FrontStory } from "../../api/front.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { fieldId, textOf } from "../fields/fieldTools.ts";
import { Length } from "../fields/TextInput.tsx";
import { deskNow, deskTime, fromWallClock, wallClock } from "../times.ts";

const LONGEST = SITE.breaking.fields.text.longest;

/** Milliseconds: browsers end longer timers at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** What the form's inputs have. */
interface News {
  text: string;
  story: string;
  until: string;
}

/** The line above the masthead: its text, the story that it leads to, and when it ends. */
export function BreakingForm({
  text: site,
  stories,
  storyOf,
  edit,
}: {
  text: string;
  /** Stories that it may lead to. */
  stories: readonly FrontStory[];
  storyOf(address: string): FrontStory;
  /** @returns whether the change is made */
  edit(change: (text: string) => string): boolean;
}) {
  const { session, tell } = useDesk();
  const say = useWords();
  const { timeZone } = session.paper;
  const standing = yamlValuesOf(site)?.breaking;
  const set = isRecord(standing) ? standing : undefined;
  const read = readInstant(textOf(set?.until), timeZone);
  const end = read.kind === "instant" ? read.iso : undefined;
  const given: News = {
    text: textOf(set?.text),
    story: textOf(set?.story),
    until: end ? wallClock(new Date(end), timeZone) : "",
  };
  const [known, setKnown] = useState(given);
  const [news, setNews] = useState(given);
  if (!isSame(known, given)) {
    setKnown(given);
    // Somebody else, or the button that takes it off; what is being written stays.
    if (isSame(news, known)) setNews(given);
  }
  const [why, setWhy] = useState("");
  const now = deskNow(session);
  const [ended, setEnded] = useState("");
  const hasEnded = end !== undefined && (end === ended || Date.parse(end) <= now.getTime());
  useEffect(() => {
    if (end === undefined) return;
    const left = Date.parse(end) - deskNow(session).getTime();
    if (left <= 0 || left > LONGEST_TIMER) return;
    const timer = setTimeout(() => setEnded(end), left);
    return () => clearTimeout(timer);
  }, [end, session]);
  const put = (event: FormEvent) => {
    event.preventDefault();
    const text = news.text.trim();
    const until = fromWallClock(news.until, timeZone);
    const wrong = !text
      ? "breakingNeedsText"
      : [...text].length > LONGEST.characters
        ? "breakingTooLong"
        : !until || until.getTime() <= now.getTime()
          ? "breakingNeedsEnd"
          : undefined;
    if (wrong || !until) {
      setWhy(say(wrong ?? "breakingNeedsEnd", { most: LONGEST.characters }));
      return;
    }
    setWhy("");
    const iso = isoWithOffset(until.toISOString(), { language: "en", timeZone });
    const isSet = edit((before) => {
      const withText = withYamlValue(before, ["breaking", "text"], text);
      const withStory = withYamlValue(withText, ["breaking", "story"], news.story || undefined);
      return withYamlValue(withStory, ["breaking", "until"], iso);
    });
    if (isSet) tell(say("breakingIsSet", { time: deskTime(iso, session) }));
  };
  const submit = useRef<HTMLButtonElement>(null);
  const off = () => {
    if (!edit((before) => withYamlValue(before, ["breaking"], undefined))) return;
    tell(say("breakingIsOff"));
    // The pressed button goes.
    submit.current?.focus();
  };
  const isListed = stories.some(({ address }) => address === news.story);
  return (
    <form
      id={fieldId(["breaking"])}
      className="place breaking"
      aria-labelledby="breaking-title"
      onSubmit={put}
      noValidate
    >
      <h2 id="breaking-title">{say("breaking")}</h2>
      <p className="about">
        {set
          ? hasEnded
            ? say("breakingHasEnded", { time: deskTime(end, session) })
            : say("breakingStands", { text: textOf(set.text) })
          : say("aboutBreaking")}
      </p>
      <label>
        {say("breakingText")}
        <input
          id={fieldId(["breaking", "text"])}
          lang={session.paper.language}
          value={news.text}
          onChange={({ target }) => setNews({ ...news, text: target.value })}
        />
      </label>
      <Length text={news.text} longest={LONGEST} />
      <label>
        {say("breakingStory")}
        <select
          id={fieldId(["breaking", "story"])}
          value={news.story}
          onChange={({ target }) => setNews({ ...news, story: target.value })}
        >
          <option value="">{say("none")}</option>
          {news.story && !isListed && (
            <option value={news.story}>{storyOf(news.story).headline}</option>
          )}
          {stories.map(({ address, headline }) => (
            <option key={address} value={address}>
              {headline}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say("breakingUntil", { zone: timeZone })}
        <input
          id={fieldId(["breaking", "until"])}
          type="datetime-local"
          min={wallClock(now, timeZone)}
          value={news.until}
          onChange={({ target }) => setNews({ ...news, until: target.value })}
        />
      </label>
      {why && (
        <p className="refusal" role="alert">
          {why}
        </p>
      )}
      <p className="dialog-buttons">
        <button ref={submit} type="submit">
          {say(set ? "changeBreaking" : "setBreaking")}
        </button>
        {set && (
          <button type="button" onClick={off}>
            {say("takeOff")}
          </button>
        )}
      </p>
    </form>
  );
}

function isSame(one: News, other: News): boolean {
  return (
    one.text.trim() === other.text.trim() && one.story === other.story && one.until === other.until
  );
}
