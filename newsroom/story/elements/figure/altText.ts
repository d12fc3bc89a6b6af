const OPENING = /^(?:an?\s+|the\s+)?(?:image|picture|photo|photograph|graphic)\s+of\b/i;

/** What is wrong with a picture's alternative text, and how to fix it. */
export function altTextFault(
  alt: string,
  caption: string | undefined,
): { message: string; remedy: string } | undefined {
  const text = alt.trim();
  if (text === "") {
    return {
      message: "the picture has no alternative text",
      remedy: "say in a few words what can be seen on it",
    };
  }
  const opening = OPENING.exec(text);
  if (opening) {
    return {
      message: `the alternative text starts with “${opening[0]}”`,
      remedy: "leave these words out; readers are told that it is a picture",
    };
  }
  if (caption !== undefined && letters(text) !== "" && letters(text) === letters(caption)) {
    return {
      message: "the alternative text repeats the caption",
      remedy: "say what can be seen on the picture; the caption says what it means",
    };
  }
  return undefined;
}

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
