import type { PlainDeskKey } from "../words/words.ts";
import { useWords } from "./deskContext.ts";

interface SwitchProps<T extends string> {
  /** What is chosen by it, for readers of screens. */
  label: string;
  values: readonly T[];
  words: Readonly<Record<T, PlainDeskKey>>;
  chosen: T;
  choose(value: T): void;
}

/** Buttons of which one is pressed. */
export function Switch<T extends string>({ label, values, words, chosen, choose }: SwitchProps<T>) {
  const say = useWords();
  return (
    <fieldset className="switch">
      <legend className="hidden-text">{label}</legend>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          aria-pressed={chosen === value}
          onClick={() => choose(value)}
        >
          {say(words[value])}
        </button>
      ))}
    </fieldset>
  );
}
