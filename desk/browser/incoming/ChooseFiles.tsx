// Client code: a button for files, for everything that can be dropped.
import { useId, useRef } from "react";

/** Kinds of files that are pictures for the desk; what each really is, the server finds out. */
export const PICTURE_KINDS = "image/jpeg,image/png,image/webp,image/avif,image/gif";

/** A button that asks for files of the editor's machine. */
export function ChooseFiles({
  words,
  accept,
  several = false,
  folder = false,
  chosen,
  className,
  fieldLabel,
}: {
  words: string;
  /** The id of the label of the field that they are for, where a page has several such buttons. */
  fieldLabel?: string;
  accept?: string;
  several?: boolean;
  /** A whole folder instead. */
  folder?: boolean;
  chosen(files: File[]): void;
  className?: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <>
      <button
        type="button"
        id={id}
        className={className}
        aria-labelledby={fieldLabel && `${id} ${fieldLabel}`}
        onClick={() => input.current?.click()}
      >
        {words}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words}
        accept={accept}
        multiple={several}
        {...(folder ? { webkitdirectory: "" } : {})}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again.
          target.value = "";
          if (files.length > 0) chosen(files);
        }}
      />
    </>
  );
}
