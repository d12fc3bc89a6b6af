// Client code: the last part of a story's address.
import { useState } from "react";
import { useWords } from "../deskContext.ts";
import { wordsToSlug } from "../fields/wordsToSlug.ts";
import { ActionDialog } from "./ActionDialog.tsx";
import type { ActionDialogProps } from "./actionDialogProps.ts";

/** Gives a story another address. */
export function RenameDialog({ opened, close, places }: ActionDialogProps) {
  const say = useWords();
  const present = opened.file.split("/").at(-2) ?? "";
  const [written, setWritten] = useState(present);
  const slug = wordsToSlug(written);
  const { file } = opened;
  return (
    <ActionDialog
      title={say("renameStory")}
      verb={say("rename")}
      action={slug && slug !== present ? { kind: "rename", file, slug } : undefined}
      close={close}
      places={places}
    >
      <label>
        {say("newSlug")}
        <input
          value={written}
          spellCheck={false}
          autoCapitalize="off"
          aria-describedby="slug-hint"
          onChange={({ target }) => setWritten(target.value)}
        />
      </label>
      <p className="about" id="slug-hint">
        {say("slugHint")}
      </p>
    </ActionDialog>
  );
}
