// Client code: authors and topics by their names, found while typing; the file has their slugs.
import { type FocusEvent, type KeyboardEvent, useRef, useState } from "react";
import { unnamedTopic } from "../../../newsroom/edition/records.ts";
import { useWords } from "../deskContext.ts";
import { type FieldProps, textsOf, useForm } from "./fieldTools.ts";
import { useFieldWords } from "./fieldWords.ts";
import { NewFileButton } from "./NewFileButton.tsx";
import { useChoices } from "./useChoices.ts";
import { wordsToSlug } from "./wordsToSlug.ts";

/** A list of names in order: found by typing, moved and removed by buttons. */
export function NamesInput({ field, path, value, id, describedBy }: FieldProps) {
  const { set } = useForm();
  const say = useWords();
  const [typed, setTyped] = useState("");
  const [isMaking, setMaking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const adding = useRef<HTMLDivElement>(null);
  const ofAuthors = field.type === "slugs" && field.of === "author";
  const kind = ofAuthors ? "author" : "topic";
  const { choices, make } = useChoices(kind);
  // While one is made, others may be chosen or gone.
  const chosen = textsOf(value);
  const newest = useRef(chosen);
  newest.current = chosen;
  const nameOf = (slug: string) => choices.find((each) => each.slug === slug)?.name;
  const label = useFieldWords().label(path, field);
  const write = (slugs: readonly string[]) => set(path, slugs.length > 0 ? slugs : undefined);
  const words = typed.trim().toLocaleLowerCase();
  const known = choices.find(
    ({ slug, name }) => slug === words || name.toLocaleLowerCase() === words,
  );
  const unknown = known ? "" : typed.trim();
  const isNobody =
    ofAuthors &&
    words !== "" &&
    !choices.some(
      ({ slug, name }) => slug.includes(words) || name.toLocaleLowerCase().includes(words),
    );
  const take = (slug: string) => {
    const { current } = newest;
    if (!current.includes(slug)) write([...current, slug]);
    setTyped("");
  };
  const add = () => {
    // A topic needs no file; an author does, so only those that exist are taken.
    const slug = known?.slug ?? (ofAuthors ? undefined : wordsToSlug(typed));
    if (slug) take(slug);
  };
  // What is typed is meant for the button beside it, or for the dialog.
  const left = ({ relatedTarget }: FocusEvent) => {
    if (!isMaking && !adding.current?.contains(relatedTarget)) add();
  };
  const makeOne = async () => {
    // The dialog gives the focus back to where it was.
    input.current?.focus();
    setMaking(true);
    const made = await make?.(unknown);
    setMaking(false);
    if (made) take(made.slug);
  };
  const enter = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" || event.key === ",") {
      event.preventDefault();
      if (event.key === "Enter" && isNobody && make) void makeOne();
      else add();
    } else if (event.key === "Backspace" && typed === "" && chosen.length > 0) {
      write(chosen.slice(0, -1));
    }
  };
  return (
    <div className="names">
      <ol>
        {chosen.map((slug, index) => {
          const name =
            nameOf(slug) ??
            (ofAuthors ? say("unknownChoice", { name: slug }) : unnamedTopic(slug).name);
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
      <div ref={adding}>
        <input
          ref={input}
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
            const listed = choices.find(({ name }) => name === target.value);
            if (byList && listed) take(listed.slug);
          }}
          onKeyDown={enter}
          onBlur={left}
        />
        {make && (
          <NewFileButton kind={kind} name={unknown} make={() => void makeOne()} left={left} />
        )}
      </div>
      <p className="about" role="status">
        {isNobody && !make && say("noAuthorCalled", { name: unknown })}
      </p>
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
