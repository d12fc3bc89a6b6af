// Client code: authors and topics by their names, found while typing; the file has their slugs.
import { type KeyboardEvent, useState } from "react";
import { useDesk, useWords } from "../deskContext.ts";
import { type FieldProps, textsOf, useForm } from "./fieldTools.ts";
import { useFieldWords } from "./fieldWords.ts";
import { wordsToSlug } from "./wordsToSlug.ts";

/** A list of names in order: found by typing, moved and removed by buttons. */
export function NamesInput({ field, path, value, id, describedBy }: FieldProps) {
  const { session } = useDesk();
  const { set } = useForm();
  const say = useWords();
  const [typed, setTyped] = useState("");
  const chosen = textsOf(value);
  const ofAuthors = field.type === "slugs" && field.of === "author";
  const choices = ofAuthors ? session.authors : session.topics;
  const nameOf = (slug: string) => choices.find((each) => each.slug === slug)?.name;
  const label = useFieldWords().label(path, field);
  const write = (slugs: readonly string[]) => set(path, slugs.length > 0 ? slugs : undefined);
  const add = () => {
    const words = typed.trim().toLocaleLowerCase();
    if (!words) return;
    const known = choices.find(
      ({ slug, name }) => slug === words || name.toLocaleLowerCase() === words,
    );
    // A topic needs no file; an author does, so only those that exist are taken.
    const slug = known?.slug ?? (ofAuthors ? undefined : wordsToSlug(typed));
    if (!slug) return;
    if (!chosen.includes(slug)) write([...chosen, slug]);
    setTyped("");
  };
  const enter = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === ",") {
      event.preventDefault();
      add();
    } else if (event.key === "Backspace" && typed === "" && chosen.length > 0) {
      write(chosen.slice(0, -1));
    }
  };
  return (
    <div className="names">
      <ol>
        {chosen.map((slug, index) => {
          const name = nameOf(slug) ?? (ofAuthors ? say("unknownChoice", { name: slug }) : slug);
          return (
            <li key={slug}>
              <span>{name}</span>
              {index > 0 && (
                <button
                  type="button"
                  className="quiet"
                  aria-label={say("moveUp", { name })}
                  onClick={() =>
                    write(chosen.with(index, chosen[index - 1] ?? "").with(index - 1, slug))
                  }
                >
                  <span className="along-line">←</span>
                </button>
              )}
              <button
                type="button"
                className="quiet"
                aria-label={say("removeOf", { name })}
                onClick={() => write(chosen.filter((each) => each !== slug))}
              >
                ×
              </button>
            </li>
          );
        })}
      </ol>
      <input
        id={id}
        list={`${id}-list`}
        aria-label={say("addTo", { field: label })}
        aria-describedby={describedBy}
        placeholder={say("add")}
        value={typed}
        onChange={({ target, nativeEvent }) => {
          setTyped(target.value);
          // A choice of the list comes without a key.
          const byList = !(nativeEvent as InputEvent).inputType?.startsWith("insertText");
          const known = choices.find(({ name }) => name === target.value);
          if (byList && known) {
            if (!chosen.includes(known.slug)) write([...chosen, known.slug]);
            setTyped("");
          }
        }}
        onKeyDown={enter}
        onBlur={add}
      />
      <datalist id={`${id}-list`}>
        {choices
          .filter(({ slug }) => !chosen.includes(slug))
          .map(({ slug, name }) => (
            <option key={slug} value={name} />
          ))}
      </datalist>
    </div>
  );
}
