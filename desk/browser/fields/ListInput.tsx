// Client code: a list is edited as lines.
import { useEffect, useState } from "react";
import { useWords } from "../deskContext.ts";
import { type FieldProps, textsOf, useForm } from "./fieldTools.ts";

/** Texts or addresses, one on each line. */
export function ListInput({ path, value, id, describedBy }: FieldProps) {
  const { set } = useForm();
  const say = useWords();
  const listed = textsOf(value).join("\n");
  // A line that is being begun is empty, and not in the file.
  const [written, setWritten] = useState(listed);
  useEffect(() => {
    setWritten((before) => (linesOf(before).join("\n") === listed ? before : listed));
  }, [listed]);
  return (
    <>
      <textarea
        id={id}
        rows={2}
        spellCheck={false}
        aria-describedby={`${describedBy} ${id}-lines`}
        value={written}
        onChange={({ target }) => {
          setWritten(target.value);
          const lines = linesOf(target.value);
          set(path, lines.length > 0 ? lines : undefined);
        }}
      />
      <p className="about" id={`${id}-lines`}>
        {say("onePerLine")}
      </p>
    </>
  );
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
