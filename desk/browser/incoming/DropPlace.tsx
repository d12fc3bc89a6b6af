// Client code: a part of a page on which files can be dropped. There is a button for each, since not everybody drags.
import { type DragEvent, type ReactNode, useState } from "react";

/** Takes files that are dropped on it, and shows that it would. */
export function DropPlace({
  className = "",
  drop,
  children,
}: {
  className?: string;
  drop(data: DataTransfer): void;
  children: ReactNode;
}) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent) => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by keyboard
    <div
      className={`drop-place ${className}`}
      data-over={isOver}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!hasFiles(event.dataTransfer)) return;
        event.preventDefault();
        event.stopPropagation();
        drop(event.dataTransfer);
      }}
    >
      {children}
    </div>
  );
}

/** Whether something that is dragged has files: words that are dragged in the text are its own. */
export function hasFiles(data: DataTransfer | null): boolean {
  return data?.types.includes("Files") === true;
}
