// Client code: the focus is set by a click on the picture; without a pointer, by two numbers.
import type { MouseEvent } from "react";
import { useWords } from "../deskContext.ts";
import { type FieldProps, textOf, useForm } from "./fieldTools.ts";
import { LineInput } from "./LineInput.tsx";
import { useValueBeside } from "./valueBeside.ts";

/** The point of a picture that stays in sight. */
export function FocusInput(props: FieldProps) {
  const { path, value } = props;
  const { set, pictures } = useForm();
  const say = useWords();
  const image = textOf(useValueBeside(path, "image"));
  const picture = pictures.find(({ name }) => name === image);
  const [left, top] = /^(\d+(?:\.\d+)?)%\s+(\d+(?:\.\d+)?)%$/.exec(textOf(value))?.slice(1) ?? [];
  const choose = (event: MouseEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    // A key has no place.
    if (event.detail === 0 || box.width === 0) return;
    const part = (from: number, size: number) =>
      `${Math.round(Math.min(1, Math.max(0, from / size)) * 100)}%`;
    set(
      path,
      `${part(event.clientX - box.left, box.width)} ${part(event.clientY - box.top, box.height)}`,
    );
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
          >
            <img src={picture.address} width={picture.width} height={picture.height} alt="" />
            {left && top && (
              <span className="focus-point" style={{ left: `${left}%`, top: `${top}%` }} />
            )}
          </button>
          <p className="about">{say("focusHint")}</p>
        </>
      )}
    </>
  );
}
