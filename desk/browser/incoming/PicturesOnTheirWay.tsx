// Client code: how far pictures are, and why one was refused.
import { useWords } from "../deskContext.ts";
import type { Pictures } from "./usePictures.ts";

/** Progress and refusals of pictures, shown where one writes. */
export function PicturesOnTheirWay({ onTheirWay, refusals, forgetRefusals }: Pictures) {
  const say = useWords();
  return (
    <>
      {onTheirWay.map(({ id, name, part, cancel }) => (
        <p key={id}>
          <progress max={1} value={part} aria-label={say("pictureSending", { name })} />
          <span aria-hidden="true">{say("pictureSending", { name })}</span>
          <button type="button" className="quiet" onClick={cancel}>
            {say("cancel")}
          </button>
        </p>
      ))}
      <div role="alert">
        {refusals.map((why) => (
          <p key={why} className="refusal">
            {why}
          </p>
        ))}
      </div>
      {refusals.length > 0 && (
        <button type="button" className="quiet" onClick={forgetRefusals}>
          {say("close")}
        </button>
      )}
    </>
  );
}
