// Client code: a new story begins with its headline, or with nothing.
import { type FormEvent, useState } from "react";
import { go, storyAddress } from "../address.ts";
import { whyOf } from "../call.ts";
import { Dialog } from "../Dialog.tsx";
import { useDesk, useWords } from "../deskContext.ts";

/** Asks for headline and section, and opens the new draft. */
export function NewStoryDialog({ onClose }: { onClose(): void }) {
  const { call, session } = useDesk();
  const say = useWords();
  const [headline, setHeadline] = useState("");
  const [section, setSection] = useState("");
  const [why, setWhy] = useState("");
  const [busy, setBusy] = useState(false);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const { file } = await call("newStory", {
        ...(headline.trim() ? { headline: headline.trim() } : {}),
        ...(section ? { section } : {}),
      });
      go(storyAddress(file));
    } catch (error) {
      setWhy(whyOf(error, say("noAnswer")));
      setBusy(false);
    }
  };
  return (
    <Dialog title={say("newStory")} onClose={onClose}>
      <form onSubmit={begin}>
        <label>
          {say("headlineOptional")}
          <input
            className="headline-input"
            lang={session.paper.language}
            value={headline}
            onChange={(event) => setHeadline(event.target.value)}
          />
        </label>
        <label>
          {say("sectionOptional")}
          <select value={section} onChange={(event) => setSection(event.target.value)}>
            <option value="">{say("later")}</option>
            {session.sections.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {why && (
          <p className="refusal" role="alert">
            {why}
          </p>
        )}
        <p className="dialog-buttons">
          <button type="submit" className="primary" disabled={busy}>
            {say("begin")}
          </button>
          <button type="button" onClick={onClose}>
            {say("cancel")}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
