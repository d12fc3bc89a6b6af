// Client code: readers' own page of the story in a frame, which follows what is saved.
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { useWords } from "../deskContext.ts";
import { Switch } from "../Switch.tsx";
import { showAsPrinted } from "./showAsPrinted.ts";

/** CSS pixels of the windows, and of the sheet (A4), on which the story is shown. */
const WIDTHS = { phone: 390, desktop: 1280, print: 794 } as const;
/** Milliseconds until a preview that is not ready is asked for again. */
const AGAIN = 1_000;
const THEMES = ["light", "dark"] as const;
const WORDS = {
  phone: "phone",
  desktop: "desktop",
  print: "print",
  light: "light",
  dark: "dark",
} as const;

/** The preview of a page. A new state is loaded behind the one that is seen, so that nothing flickers. */
export function StoryPreview({
  address,
  saves,
  title,
}: {
  address: string;
  /** Counts up when what is shown has changed. */
  saves: number;
  /** Of the frame, for those who do not see it. */
  title: string;
}) {
  const say = useWords();
  const [width, setWidth] = useState<keyof typeof WIDTHS>("phone");
  const [theme, setTheme] = useState<(typeof THEMES)[number]>(systemTheme);
  const [room, setRoom] = useState({ width: WIDTHS.phone as number, height: 800 });
  useLayoutEffect(() => chooseTheme(theme), [theme]);
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
        <Switch<keyof typeof WIDTHS>
          label={say("previewWidth")}
          values={["phone", "desktop", "print"]}
          words={WORDS}
          chosen={width}
          choose={setWidth}
        />
        <Switch<(typeof THEMES)[number]>
          label={say("previewTheme")}
          values={THEMES}
          words={WORDS}
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
          }}
        >
          <Frames
            address={address}
            state={`${saves} ${theme} ${width === "print" ? "printed" : ""}`}
            isPrinted={width === "print"}
            title={title}
          />
        </div>
      </div>
    </>
  );
}

/** Two frames: one is seen, the other loads the next state and then takes its place and scroll position. */
function Frames({
  address,
  state,
  title,
  isPrinted,
}: {
  address: string;
  state: string;
  title: string;
  isPrinted: boolean;
}) {
  const [front, setFront] = useState(0);
  const [loads, setLoads] = useState<readonly (string | undefined)[]>([state, undefined]);
  const frames = [useRef<HTMLIFrameElement>(null), useRef<HTMLIFrameElement>(null)];
  const back = 1 - front;
  useEffect(() => {
    // A state that comes while one is loading takes its place in the hidden frame.
    setLoads((before) => (before[front] === state ? before : before.with(back, state)));
  }, [state, front, back]);
  const loaded = (index: number) => {
    const frame = frames[index]?.current;
    // While the paper's server starts, it is said in plain text.
    if (frame?.contentDocument?.contentType === "text/plain") {
      setTimeout(() => frame.contentWindow?.location.reload(), AGAIN);
      return;
    }
    if (isPrinted && frame?.contentDocument) showAsPrinted(frame.contentDocument);
    if (index === front) return;
    const shown = frames[front]?.current?.contentWindow;
    frame?.contentWindow?.scrollTo({ top: shown?.scrollY ?? 0, behavior: "instant" });
    setFront(index);
  };
  return frames.map((frame, index) =>
    loads[index] === undefined ? null : (
      <iframe
        // biome-ignore lint/suspicious/noArrayIndexKey: there are two frames, and each state is loaded anew
        key={`${index} ${loads[index]}`}
        ref={frame}
        src={address}
        title={title}
        data-front={index === front}
        aria-hidden={index !== front}
        tabIndex={index === front ? undefined : -1}
        onLoad={() => loaded(index)}
      />
    ),
  );
}

function systemTheme(): (typeof THEMES)[number] {
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/**
 * By the setting that readers have for it (client/settings/choices.ts), which on the desk's origin is nobody's but
 * the preview's.
 */
function chooseTheme(theme: (typeof THEMES)[number]): void {
  try {
    localStorage.theme = theme;
    localStorage.look = `color-scheme:${theme};--brightness:${theme === "dark" ? ".86" : "1"}`;
  } catch {
    // Storage is disabled: the preview follows the system.
  }
}
