import { IntlMessageFormat } from "intl-messageformat";
import { withoutDoubledStops } from "./doubledStops.ts";
import { baseLanguage, isLanguage } from "./language.ts";
import type { ValuesIn } from "./messages.ts";
import { isPseudo, pseudoMessage } from "./pseudoLanguage.ts";

/** Environment variable by which programs that this one starts speak the same language. */
const VARIABLE = "EDITORS_LANGUAGE";

/** Browsers, which run the desk's editor with the elements of stories, have no environment. */
const environment: Record<string, string | undefined> = globalThis.process?.env ?? {};

const inherited = environment[VARIABLE];

let spoken = inherited !== undefined && isLanguage(inherited) ? inherited : "en";

/**
 * The language in which this process speaks to editors: its commands, the problems that it finds, its refusals. A
 * process works on one paper, so that no message has to be told whose it is.
 * @returns BCP 47, the paper's; English until the paper is known
 */
export function editorsLanguage(): string {
  return spoken;
}

/** Sets the language in which this process, and those that it starts, speak to editors. */
export function speakToEditors(language: string): void {
  spoken = language;
  environment[VARIABLE] = language;
}

/** The values of a message whose tags are text; none where it has no names. */
export type ValuesOf<S extends string> = [ValuesIn<S>] extends [never]
  ? []
  : [values: Record<ValuesIn<S>, string | number>];

/**
 * Makes the function that says the messages of a catalogue in the language of this process, or in English where the
 * catalogue has no words in it.
 * @param catalogues by language (ISO 639), in the syntax of ICU messages; tags are text
 */
export function tellerOf<const C extends Readonly<Record<string, string>>>(
  english: C,
  catalogues: Readonly<Record<string, Readonly<Record<keyof C, string>>>>,
) {
  const formats = new Map<string, IntlMessageFormat>();
  return <K extends keyof C & string>(key: K, ...values: ValuesOf<C[K]>): string => {
    const name = `${spoken} ${key}`;
    let format = formats.get(name);
    if (!format) {
      const tagsAreText = { ignoreTag: true };
      const own = catalogues[baseLanguage(spoken)];
      const text: string = isPseudo(spoken)
        ? pseudoMessage(english[key] as string, tagsAreText)
        : ((own ?? english)[key] as string);
      format = new IntlMessageFormat(text, own ? spoken : "en", undefined, tagsAreText);
      formats.set(name, format);
    }
    return withoutDoubledStops(String(format.format(values[0] ?? {})));
  };
}
