import { tell } from "../../../problems/words/tell.ts";

const NAMES = "image|picture|photo|photograph|graphic";

/**
 * What is wrong with an alternative text, and how to fix it.
 * @param what that it describes
 */
export function altTextFault(
  alt: string,
  caption: string | undefined,
  what: "picture" | "video" = "picture",
): { message: string; remedy: string } | undefined {
  const text = alt.trim();
  if (text === "") {
    return {
      message: tell("altMissing", { what }),
      remedy: tell("altMissingRemedy"),
    };
  }
  const opening = new RegExp(`^(?:an?\\s+|the\\s+)?(?:${NAMES}|${what})\\s+of\\b`, "i").exec(text);
  if (opening) {
    return {
      message: tell("altOpening", { words: opening[0] }),
      remedy: tell("altOpeningRemedy", { what }),
    };
  }
  if (caption !== undefined && letters(text) !== "" && letters(text) === letters(caption)) {
    return {
      message: tell("altCaption"),
      remedy: tell("altCaptionRemedy", { what }),
    };
  }
  return undefined;
}

/** Whether a message is about a missing text rather than a wrong one. */
export function isMissingAltText(message: string): boolean {
  return ["picture", "video"].some((what) => message === tell("altMissing", { what }));
}

function letters(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}
