/** Marks of the order of bytes, and places where a word may be broken. */
const NEVER_SEEN = /[\u00AD\uFEFF]/g;

/** A letter whose script joins, parts or breaks its words by letters that are not seen, or a sign that is made of several. */
const JOINING =
  "(?:(?![\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Hebrew}])\\p{L}|\\p{M}|\\p{Extended_Pictographic}|\\p{Emoji_Modifier})";

/** Spaces of no width and joiners. */
const ZERO_WIDTH = "\\u200B-\\u200D\\u2060";

const NEEDLESS = new RegExp(`(?<!${JOINING})[${ZERO_WIDTH}]+(?![${ZERO_WIDTH}]|${JOINING})`, "gu");

/**
 * Words without letters that nobody sees: with them no search finds the word, and no spelling is right. Those stay that
 * a script needs, such as Persian, Hindi or Thai, or a sign of several, such as 👩‍🚒; so do marks of direction.
 */
export function withoutInvisible(words: string): string {
  return words.replace(NEVER_SEEN, "").replace(NEEDLESS, "");
}
