import { isCredit } from "./credit.ts";
import { type ReadDate, takeDate } from "./readDates.ts";

/** The parts of a line such as “By Jane Doe and John Roe / Baghdad”. */
export interface ReadByline {
  names: string[];
  /** The place of writing, where the line names one. */
  place?: string | undefined;
  date?: ReadDate | undefined;
  /** An agency or a role after the names. */
  rest?: string | undefined;
}

const OPENING =
  /^(?:by|text by|words by|story by|written by|reported by|report by|authors?|(?:text |ein bericht )?von|(?:texte |propos recueillis )?par|(?:texto |escrito )?por|autor(?:in|en|a|es|as)?|auteure?s?|text[eo]?(?=\s*:))\s*:?\s+(?=\S)/i;
const PARTICLE = "(?:de|da|dos|del|della|der|den|van|von|el|al|bin|ibn|la|le|di|du|y|e|ten|ter|zu)";
/** Georgian has no capitals at the beginning of words. */
const NAME_PART = "[\\p{Lu}\\p{Script=Georgian}][\\p{L}\\p{M}.'’-]*";
const NAME = new RegExp(`^${NAME_PART}(?:\\s+(?:${NAME_PART}|${PARTICLE})){0,5}$`, "u");

/** Parses a byline; undefined when the line is something else. */
export function readByline(line: string, dayFirst = false): ReadByline | undefined {
  const opening = OPENING.exec(line.trim());
  if (!opening || line.length > 160) return undefined;
  let words = line.trim().slice(opening[0].length);
  const dated = takeDate(words, dayFirst);
  let date: ReadDate | undefined;
  if (dated) {
    date = { ...dated.date, isUpdate: /\bupdated\b/i.test(words) };
    words = dated.rest
      .replace(
        /\b(?:published|posted|updated|on|at|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi,
        " ",
      )
      .replace(/[\s,|•·–—:-]+$/u, "");
  }
  const [people = "", ...behind] = words
    .split(/\s*[/|•·]\s*|\s+[–—]\s+/u)
    .map((part) => part.trim());
  const read = readNames(people);
  if (read.names.length === 0) return undefined;
  const place = read.place ?? behind.find((part) => NAME.test(part) && !isCredit(part));
  const rest = [read.rest, ...behind.filter((part) => part !== place)].filter(Boolean).join(", ");
  return { names: read.names, place, date, ...(rest ? { rest } : {}) };
}

/** Spanish and Portuguese “y” and “e” stand within names too: between two of several words they divide. */
const BETWEEN =
  /\s*(?:,|;|&|\band\b|\bund\b|\bet\b|(?<=\p{Lu}\S* \p{Lu}\S*)\s[ye]\s(?=\p{Lu}\S* \p{Lu}))\s*/u;

/** Parses “Jane Doe, John Roe and Ana Ruiz in Lima, Reuters”: names, then place or agency. */
export function readNames(text: string): { names: string[]; place?: string; rest?: string } {
  const names: string[] = [];
  const rest: string[] = [];
  let place: string | undefined;
  for (const piece of text.split(BETWEEN)) {
    const [, inPlace] = /\s+in\s+(\p{Lu}.*)$/u.exec(piece) ?? [];
    const name = piece
      .replace(/\s+in\s+\p{Lu}.*$/u, "")
      .replace(/\s*[(<].*$/u, "")
      .trim();
    if (name === "") continue;
    if (
      rest.length === 0 &&
      NAME.test(name) &&
      !(names.length > 0 && (isCredit(name) || isRole(name)))
    ) {
      names.push(name.replace(/\.$/, (dot) => (/\b\p{L}\.$/u.test(name) ? dot : "")));
      place ??= inPlace;
    } else {
      rest.push(piece.trim());
    }
  }
  return {
    names,
    ...(place ? { place } : {}),
    ...(rest.length > 0 ? { rest: rest.join(", ") } : {}),
  };
}

function isRole(words: string): boolean {
  return /\b(?:writer|correspondent|editor|reporter|staff|news|press|times|post|bureau|agency)\b/i.test(
    words,
  );
}
