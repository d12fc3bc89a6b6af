/** What has been put apart already, or stands between quotation marks of the catalogues and of the check. */
const APART = /\u2068[^\u2069]*\u2069/;
const QUOTED = /(?<=[«“])[^«»“”\u2068\u2069]+(?=[»”])/;
/** Addresses and paths of files, without the stop of a sentence behind them. */
const ADDRESS =
  /(?<![^\s(])[^\s()«»“”،؛\u2068\u2069]*\/(?:[^\s()«»“”،؛\u2068\u2069]*[^\s()«»“”،؛؟.,:;!?\u2068\u2069])?/;
const RUNS = new RegExp([APART, QUOTED, ADDRESS].map(({ source }) => source).join("|"), "g");

/**
 * Has what is quoted in a text from right to left, such as code and foreign headlines, and addresses run as they would
 * alone, between the signs FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9, 2.4): signs at their ends change
 * their side otherwise, and the words of an address stand before its date.
 */
export function runsApart(text: string): string {
  return text.replace(RUNS, (run) => (run.startsWith("\u2068") ? run : `\u2068${run}\u2069`));
}
