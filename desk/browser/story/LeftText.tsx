// Client code: after a crash, what did not reach the file is offered.
import { useState } from "react";
import type { OpenText } from "../../api/openTexts.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { deskTime } from "../times.ts";
import type { TextKeeper } from "./textKeeper.ts";
import { forgetUnsent } from "./unsentTexts.ts";
import { leftText } from "./useKeptText.ts";

/** Offers the text of this story that is in no file. */
export function LeftText({
  opened,
  keeper,
}: {
  opened: OpenText;
  keeper: Pick<TextKeeper, "takeUnsent">;
}) {
  const { call, session, tell } = useDesk();
  const say = useWords();
  const [left, setLeft] = useState(() => leftText(opened, session));
  if (!left) return null;
  const drop = () => {
    setLeft(undefined);
    // It is offered again where this fails.
    if (opened.left) call("dropLeft", { file: opened.file }).catch(() => undefined);
  };
  const time = deskTime(left.at, session);
  return (
    <section className="left-text" aria-label={say("leftText", { time })}>
      <p>{say("leftText", { time })}</p>
      <button
        type="button"
        className="primary"
        onClick={() => {
          forgetUnsent(opened.file);
          keeper.takeUnsent(left);
          drop();
          tell(say("leftTaken", { time }));
        }}
      >
        {say("takeLeft")}
      </button>
      <button
        type="button"
        onClick={() => {
          forgetUnsent(opened.file);
          drop();
        }}
      >
        {say("dropLeft")}
      </button>
    </section>
  );
}
