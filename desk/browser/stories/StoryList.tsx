// Client code: arrow keys move through the list, and its stories are duplicated and thrown away in place.
import type { KeyboardEvent } from "react";
import type { StoryRow } from "../../api/stories.ts";
import { StoryRowView } from "./StoryRowView.tsx";

/** Stories in their order. */
export function StoryList({
  stories,
  changed,
  leaveUp,
}: {
  stories: readonly StoryRow[];
  /** The list has changed on the server. */
  changed(): void;
  /** Goes from the first story to what stands above. */
  leaveUp(): void;
}) {
  const move = (event: KeyboardEvent<HTMLOListElement>) => {
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a.headline")];
    const row = (event.target as HTMLElement).closest("li");
    const at = links.findIndex((link) => row?.contains(link));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0) leaveUp();
    else links[to]?.focus();
  };
  return (
    <ol className="story-list" onKeyDown={move}>
      {stories.map((row) => (
        <StoryRowView key={row.file || row.address} row={row} changed={changed} />
      ))}
    </ol>
  );
}
