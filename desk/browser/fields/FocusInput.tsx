// Client code: the focus is set by a click on the picture or by arrow keys, with the crops beside it.
import type { KeyboardEvent, MouseEvent } from "react";
import { CROP_RATIOS } from "../../../newsroom/pictures/pictureSizes.ts";
import { useWords } from "../deskContext.ts";
import { type FieldProps, textOf, useForm } from "./fieldTools.ts";
import { LineInput } from "./LineInput.tsx";
import { useValueBeside } from "./valueBeside.ts";

/** Per cent by which an arrow key moves the point; with Shift. */
const STEP = 2;
const LEAP = 10;

const MOVES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The point of a picture that stays in sight. */
export function FocusInput(props: FieldProps) {
  const { path, value } = props;
  const { set, pictures } = useForm();
  const say = useWords();
  const image = textOf(useValueBeside(path, "image"));
  const isWhole = textOf(useValueBeside(path, "crop")) === "never";
  const picture = pictures.find(({ name }) => name === image);
  const written = /^(\d+(?:\.\d+)?)%\s+(\d+(?:\.\d+)?)%$/.exec(textOf(value));
  const [left, top] = written ? [Number(written[1]), Number(written[2])] : [50, 50];
  const put = (x: number, y: number) => {
    const part = (number: number) => `${Math.round(Math.min(100, Math.max(0, number)))}%`;
    set(path, `${part(x)} ${part(y)}`);
  };
  const choose = (event: MouseEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    // A key has no place.
    if (event.detail === 0 || box.width === 0) return;
    put(
      ((event.clientX - box.left) / box.width) * 100,
      ((event.clientY - box.top) / box.height) * 100,
    );
  };
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    const [x, y] = MOVES[event.key] ?? [];
    if (x === undefined || y === undefined) return;
    event.preventDefault();
    const step = event.shiftKey ? LEAP : STEP;
    put(left + x * step, top + y * step);
  };
  return (
    <>
      <LineInput {...props} />
      {picture && (
        <>
          <button
            type="button"
            className="focus-picture"
            aria-label={`${say("focusOf")}. ${say("focusHint")}`}
            onClick={choose}
            onKeyDown={move}
          >
            <img src={picture.address} width={picture.width} height={picture.height} alt="" />
            {written && (
              <span className="focus-point" style={{ left: `${left}%`, top: `${top}%` }} />
            )}
          </button>
          <p className="about">{say("focusHint")}</p>
          {!isWhole && (
            <ul className="crops" aria-label={say("cropsOf")}>
              {CROP_RATIOS.map(([width, height]) => (
                <li key={`${width}:${height}`}>
                  <img
                    src={picture.address}
                    alt={say("cropOf", { width, height })}
                    style={{
                      aspectRatio: `${width} / ${height}`,
                      objectPosition: `${left}% ${top}%`,
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </>
  );
}
