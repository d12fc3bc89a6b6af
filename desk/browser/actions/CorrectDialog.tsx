// Client code: a correction is one text; the desk writes its date.
import { useState } from "react";
import { useDesk, useWords } from "../deskContext.ts";
import { ActionDialog } from "./ActionDialog.tsx";
import type { ActionDialogProps } from "./actionDialogProps.ts";

/** Adds a dated notice to the story and gives readers the story with it. */
export function CorrectDialog({ opened, close, places }: ActionDialogProps) {
  const { session } = useDesk();
  const say = useWords();
  const [written, setWritten] = useState("");
  const text = written.trim();
  return (
    <ActionDialog
      title={say("correctStory")}
      verb={say("correct")}
      action={text ? { kind: "correct", file: opened.file, text } : undefined}
      close={close}
      places={places}
    >
      <label>
        {say("correctionText")}
        <textarea
          rows={4}
          lang={session.paper.language}
          spellCheck
          aria-describedby="correction-hint"
          value={written}
          onChange={({ target }) => setWritten(target.value)}
        />
      </label>
      <p className="about" id="correction-hint">
        {say("correctionHint")}
      </p>
    </ActionDialog>
  );
}
