// Client code: readers' own page of the story in a frame, which follows what is saved.
import { useEffect, useRef, useState } from "react";
import { useWords } from "../deskContext.ts";

/** CSS pixels of the windows in which the story is shown. */
const WIDTHS = { phone: 390, desktop: 1280 } as const;
const THEMES = ["light", "dark"] as const;

/** The preview of a story. A new state is loaded behind the one that is seen, so that nothing flickers. */
export function StoryPreview({
  address,
  saves,
  headline,
}: {
  address: string;
  /** Counts up when the file has changed. */
  saves: number;
  headline: string;
}) {
  const say = useWords();
  const [width, setWidth] = useState<keyof typeof WIDTHS>("phone");
  const [theme, setTheme] = useState<(typeof THEMES)[number]>("light");
  const [room, setRoom] = useState({ width: WIDTHS.phone as number, height: 800 });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current || !("ResizeObserver" in window)) return;
    const observer = new ResizeObserver(([entry]) => {
      const box = entry?.contentRect;
      if (box && box.width > 0) setRoom({ width: box.width, height: box.height });
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  const scale = Math.min(1, room.width / WIDTHS[width]);
  return (
    <>
      <div className="preview-head">
        <Choice<keyof typeof WIDTHS>
          label={say("previewWidth")}
          values={["phone", "desktop"]}
          chosen={width}
          choose={setWidth}
        />
        <Choice<(typeof THEMES)[number]>
          label={say("previewTheme")}
          values={THEMES}
          chosen={theme}
          choose={setTheme}
        />
        <a href={address} target="_blank" rel="noreferrer">
          {say("openPreview")}
        </a>
      </div>
      <div className="preview-place" ref={place}>
        <div
          className="preview-frames"
          style={{
            width: WIDTHS[width],
            height: room.height / scale,
            transform: `scale(${scale})`,
            colorScheme: theme,
          }}
        >
          <Frames address={address} saves={saves} title={say("previewOfStory")} name={headline} />
        </div>
      </div>
    </>
  );
}

function Choice<T extends "phone" | "desktop" | "light" | "dark">({
  label,
  values,
  chosen,
  choose,
}: {
  label: string;
  values: readonly T[];
  chosen: T;
  choose: (value: T) => void;
}) {
  const say = useWords();
  return (
    <fieldset className="switch">
      <legend className="hidden-text">{label}</legend>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen === value}
          onClick={() => choose(value)}
        >
          {say(value as "phone")}
        </button>
      ))}
    </fieldset>
  );
}

/** Two frames: one is seen, the other loads the next state and then takes its place and scroll position. */
function Frames({
  address,
  saves,
  title,
  name,
}: {
  address: string;
  saves: number;
  title: string;
  name: string;
}) {
  const [front, setFront] = useState(0);
  const [loads, setLoads] = useState([saves, -1]);
  const frames = [useRef<HTMLIFrameElement>(null), useRef<HTMLIFrameElement>(null)];
  const back = 1 - front;
  useEffect(() => {
    // A state that comes while one is loading takes its place in the hidden frame.
    setLoads((before) => (before[front] === saves ? before : before.with(back, saves)));
  }, [saves, front, back]);
  const loaded = (index: number) => {
    if (index === front) return;
    const shown = frames[front]?.current?.contentWindow;
    const next = frames[index]?.current?.contentWindow;
    next?.scrollTo({ top: shown?.scrollY ?? 0, behavior: "instant" });
    setFront(index);
  };
  return frames.map((frame, index) =>
    (loads[index] ?? -1) < 0 ? null : (
      <iframe
        // biome-ignore lint/suspicious/noArrayIndexKey: there are two frames, and each state is loaded anew
        key={`${index} ${loads[index]}`}
        ref={frame}
        src={address}
        title={`${title}: ${name}`}
        data-front={index === front}
        aria-hidden={index !== front}
        tabIndex={index === front ? undefined : -1}
        onLoad={() => loaded(index)}
      />
    ),
  );
}
