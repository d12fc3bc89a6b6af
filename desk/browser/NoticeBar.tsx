// Client code: what has happened is said where it can be undone.
import { useEffect, useState } from "react";
import { whyOf } from "./call.ts";
import { type Notice, useDesk, useWords } from "./deskContext.ts";
import { deskNow } from "./times.ts";

/** Milliseconds that a notice stays when nothing can be undone. */
const STAYS = 12_000;

/** Milliseconds that one stays with which something can be done. */
const OFFERED = 60_000;

/** The page's one live region, at its lower edge. */
export function NoticeBar({ notice, hide }: { notice: Notice | undefined; hide(): void }) {
  const { session, tell } = useDesk();
  const say = useWords();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (!notice) return;
    const left = notice.undo
      ? Date.parse(notice.undo.until) - deskNow(session).getTime()
      : notice.offer
        ? OFFERED
        : STAYS;
    // A clock that stands still, for demonstrations, lets an offer stand as long.
    const timer = setTimeout(hide, Math.min(Math.max(left, 5_000), 120_000));
    return () => clearTimeout(timer);
  }, [notice, hide, session]);
  const undo = async () => {
    if (!notice?.undo) return;
    setBusy(true);
    try {
      hide();
      await notice.undo.run();
    } catch (error) {
      tell(whyOf(error, say("noAnswer")));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="notice" data-shown={notice !== undefined} aria-label={say("happened")}>
      <p role="status">{notice?.text}</p>
      {notice?.undo && (
        <button type="button" disabled={busy} onClick={undo}>
          {say("undo")}
        </button>
      )}
      {notice?.offer && (
        <button
          type="button"
          onClick={() => {
            const { offer } = notice;
            hide();
            offer?.run();
          }}
        >
          {notice.offer.words}
        </button>
      )}
      {notice && (
        <button type="button" className="quiet" onClick={hide}>
          {say("close")}
        </button>
      )}
    </section>
  );
}
