// Client code: a text that grows with its words.
import { directionOf } from "../../../newsroom/locales/language.ts";
import type { Longest } from "../../../newsroom/schema/fieldTypes.ts";
import { useWords } from "../deskContext.ts";
import { type FieldProps, textOf, useForm } from "./fieldTools.ts";

/** Text on as many lines as it needs, with the length that it may have. */
export function TextInput({ field, path, value, id, describedBy }: FieldProps) {
  const { set, storyLanguage, problemsAt } = useForm();
  const text = textOf(value);
  const { longest, oneLine } = field.type === "text" ? field : {};
  return (
    <>
      <textarea
        id={id}
        rows={1}
        lang={storyLanguage}
        // The words around it are the desk's. An address runs from left to right in every language.
        dir={/^(?:\/|https?:)/.test(text) ? "ltr" : directionOf(storyLanguage)}
        spellCheck
        aria-describedby={describedBy}
        aria-invalid={problemsAt(path).some(({ severity }) => severity === "error")}
        value={text}
        onChange={({ target }) => {
          const written = oneLine ? target.value.replace(/\s*\n\s*/g, " ") : target.value;
          set(path, written || undefined);
        }}
      />
      {longest && <Length text={text} longest={longest} />}
    </>
  );
}

/** How long a text is, and may be. */
export function Length({ text, longest }: { text: string; longest: Longest }) {
  const say = useWords();
  const count = [...text].length;
  const most = longest.characters;
  const isOver = count > most;
  return (
    <p className="length" data-over={isOver}>
      <meter min={0} max={most} high={most - 1} value={Math.min(count, most)} aria-hidden="true" />
      {isOver
        ? say("tooLongBy", { count, most, over: count - most })
        : say("lengthOf", { count, most })}
    </p>
  );
}
