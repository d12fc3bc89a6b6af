// Client code: what a field may name is made without leaving the story.
import type { FocusEventHandler } from "react";
import { useWords } from "../deskContext.ts";
import type { NamedKind } from "./fieldTools.ts";

const WORDS = { section: "newSection", author: "newAuthor", topic: "newTopic" } as const;

/** The button for a new section, author or topic. */
export function NewFileButton({
  kind,
  name = "",
  make,
  left,
}: {
  kind: NamedKind;
  /** What has been typed and is the name of none. */
  name?: string;
  make(): void;
  left?: FocusEventHandler;
}) {
  const say = useWords();
  const what = say(WORDS[kind]);
  return (
    <button
      type="button"
      className="quiet new-file"
      // What is typed stays as it is, and the focus in its field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={make}
      onBlur={left}
    >
      {name ? say("newOfName", { what, name }) : say("newOne", { what })}
    </button>
  );
}
