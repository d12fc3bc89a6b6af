// Client code: a link for people outside, as text and as a code for a phone's camera.
import { useState } from "react";
import type { PreviewLinkMade } from "../../api/actions.ts";
import { whyOf } from "../call.ts";
import { Dialog } from "../Dialog.tsx";
import { type Say, useDesk, useWords } from "../deskContext.ts";
import { deskTime } from "../times.ts";
import { addressSeen } from "./ActionOutcome.tsx";
import type { ActionDialogProps } from "./actionDialogProps.ts";
import { QrCode } from "./QrCode.tsx";

/** Hours for which a link may open. */
const HOURS = [4, 24, 72, 168] as const;

/** Makes a link to a story that is not public. */
export function PreviewLinkDialog({ opened, close }: Omit<ActionDialogProps, "places">) {
  const { call } = useDesk();
  const say = useWords();
  const [hours, setHours] = useState<number>(24);
  const [made, setMade] = useState<PreviewLinkMade>();
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState("");
  const make = async () => {
    setBusy(true);
    setWhy("");
    try {
      setMade(await call("previewLink", { file: opened.file, hours }));
    } catch (error) {
      setWhy(whyOf(error, say("noAnswer")));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={say("previewLink")} onClose={() => close()}>
      <p>{say("previewLinkAbout")}</p>
      <label>
        {say("validFor")}
        <select value={hours} onChange={({ target }) => setHours(Number(target.value))}>
          {HOURS.map((each) => (
            <option key={each} value={each}>
              {each > 24 ? say("days", { count: each / 24 }) : say("hours", { count: each })}
            </option>
          ))}
        </select>
      </label>
      {why && (
        <p className="refusal" role="alert">
          {why}
        </p>
      )}
      {made && <MadeLink key={made.url} made={made} />}
      <p className="dialog-buttons">
        <button type="button" className="primary" disabled={busy} onClick={() => void make()}>
          {say(busy ? "doing" : "makeLink")}
        </button>
        <button type="button" onClick={() => close()}>
          {say(made ? "close" : "cancel")}
        </button>
      </p>
    </Dialog>
  );
}

function MadeLink({ made }: { made: PreviewLinkMade }) {
  const { session } = useDesk();
  const say = useWords();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(made.url).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="preview-link">
      <QrCode text={made.url} label={say("qrCode")} />
      <div>
        <label>
          {say("linkField")}
          <input readOnly value={made.url} onFocus={({ target }) => target.select()} />
        </label>
        <p role="status">
          {say("linkUntil", { time: deskTime(made.until, session) })}{" "}
          {made.opens ? opening(made, say) : made.why || say("linkDoesNotOpen")}
          {copied && ` ${say("linkCopied")}`}
        </p>
        <button type="button" onClick={() => void copy()}>
          {say("copyLink")}
        </button>
      </div>
    </div>
  );
}

/** The server that has answered may be another one than the link names. */
function opening({ url, seenAt }: PreviewLinkMade, say: Say): string {
  const opens = addressSeen(url, seenAt);
  return opens === url
    ? say("linkOpens")
    : say("linkOpensAt", { server: new URL(opens).origin, site: new URL(url).origin });
}
