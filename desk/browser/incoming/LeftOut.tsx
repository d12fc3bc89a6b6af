// Client code: what a paste has left out is named, and can be looked at.
import type { CleanPaste } from "../../api/copies.ts";
import { useWords } from "../deskContext.ts";

/** What is not in the text of what was pasted. */
export function LeftOut({
  paste,
  close,
}: {
  paste: Pick<CleanPaste, "leftOut" | "remarks"> | undefined;
  close(): void;
}) {
  const say = useWords();
  const count = (paste?.leftOut.length ?? 0) + (paste?.remarks.length ?? 0);
  return (
    <>
      <p className="hidden-text" role="status">
        {count > 0 && say("leftOutOfPaste", { count })}
      </p>
      {paste && count > 0 && (
        <details className="left-out">
          <summary>{say("leftOutOfPaste", { count })}</summary>
          <ul>
            {paste.leftOut.map(({ what, text }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown
              <li key={index}>{say("leftOutEntry", { what, text })}</li>
            ))}
            {paste.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
          <button type="button" onClick={close}>
            {say("close")}
          </button>
        </details>
      )}
    </>
  );
}
