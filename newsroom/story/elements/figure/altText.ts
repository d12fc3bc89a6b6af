const NAMES = "image|picture|photo|photograph|graphic";
const MISSING = "has no alternative text";

/**
 * What is wrong with an alternative text, and how to fix it.
 * @param what the picture's role in one word
 */
export function altTextFault(
  alt: string,
  caption: string | undefined,
  what = "picture",
): { message: string; remedy: string } | undefined {
  const text = alt.trim();
  if (text === "") {
    return {
      message: `the ${what} ${MISSING}`,
      remedy: "say in a few words what can be seen on it",
    };
  }
  const opening = new RegExp(`^(?:an?\\s+|the\\s+)?(?:${NAMES}|${what})\\s+of\\b`, "i").exec(text);
  if (opening) {
    return {
      message: `the alternative text starts with “${opening[0]}”`,
      remedy: `leave these words out; readers are told that it is a ${what}`,
    };
  }
  if (caption !== undefined && letters(text) !== "" && letters(text) === letters(caption)) {
    return {
      message: "the alternative text repeats the caption",
      remedy: `say what can be seen on the ${what}; the caption says what it means`,
    };
  }
  return undefined;
}

/** Whether a message is about a missing text rather than a wrong one. */
export function isMissingAltText(message: string): boolean {
  return message.endsWith(MISSING);
}

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
