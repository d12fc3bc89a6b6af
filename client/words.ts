/**
 * The words of the scripts, in the paper's language. Each `WORDS.name` is the message of that name in
 * newsroom/locales/words, which the server fills into the compiled script, so that a script carries the words that it
 * shows (newsroom/locales/browserWords.ts has their form).
 */

/** The message with its values; numbers and plurals by the rules of the paper's language. */
export function fill(message: string, values: Record<string, string | number>): string {
  // The document of a story in another language has that one, and its body the paper's (delivery/pageLanguage.ts).
  const language = document.body.lang || document.documentElement.lang || undefined;
  let [text = "", ...branches] = message.split("\n");
  if (branches.length > 0) {
    const count = Number(values[text]);
    const forms = Object.fromEntries(branches.map((branch) => branch.split("\t")));
    text = forms[`=${count}`] ?? forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  }
  return text.replace(/\{(\w+)\}/g, (_, name: string) =>
    (values[name] ?? "").toLocaleString(language),
  );
}
