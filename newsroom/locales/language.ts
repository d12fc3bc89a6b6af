const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Armi", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/**
 * The writing direction of a BCP 47 language: of the script in its tag, or of its usual script.
 * Left to right if the tag is empty, as in a draft.
 */
export function directionOf(language: string): "ltr" | "rtl" {
  let direction = directions.get(language);
  if (direction === undefined) {
    const script = isLanguage(language) ? new Intl.Locale(language).maximize().script : undefined;
    direction = script !== undefined && RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
    directions.set(language, direction);
  }
  return direction;
}

/** Asked for each part of a page in a language of its own; a paper has few. */
const directions = new Map<string, "ltr" | "rtl">();

/** Whether the text is a BCP 47 language tag. */
export function isLanguage(text: string): boolean {
  try {
    // “english” is well-formed, but language codes have three letters at most.
    return new Intl.Locale(text).language.length <= 3;
  } catch {
    return false;
  }
}

/** The language of a tag without script and region, in lower case: `de` of `de-CH`. */
export function baseLanguage(tag: string): string {
  return tag.split("-", 1)[0]?.toLowerCase() ?? "";
}

/** The tag that is meant by “english”, “en_US” or “Deutsch”; undefined if unknown. */
export function languageMeant(text: string): string | undefined {
  const tag = text.trim().replaceAll("_", "-");
  if (isLanguage(tag)) return tag;
  const wanted = text.trim().toLowerCase();
  const english = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((code) => {
      const name = english.of(code);
      if (name === undefined) return false;
      return [name, languageName(code)].some((each) => each.toLowerCase() === wanted);
    });
}

/**
 * A language's name in that language, “Deutsch”; the tag itself if unknown. The region is named
 * only if it is not the usual one: “English”, but “British English”.
 */
export function languageName(tag: string): string {
  if (!isLanguage(tag)) return tag;
  const shortest = new Intl.Locale(tag).minimize().toString();
  return new Intl.DisplayNames([tag], { type: "language" }).of(shortest) ?? tag;
}

/** The direction of the first strong character (UAX #9, P2); undefined if there is none. */
export function firstStrongDirection(text: string): "ltr" | "rtl" | undefined {
  const match = /\p{L}/u.exec(text);
  if (!match) return undefined;
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    match[0],
  )
    ? "rtl"
    : "ltr";
}
