import { HtmlValidate } from "html-validate";

/**
 * The rules of the HTML standard and of good documents that html-validate knows, without those of
 * taste: how React writes a void element, an empty value or the case of an attribute is the same to
 * every parser, and the length of a headline is the editors' (newsroom/rules/headline.ts).
 */
const CHECKER = new HtmlValidate({
  root: true,
  elements: ["html5"],
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    "attr-case": "off",
    "attribute-boolean-style": "off",
    "long-title": "off",
    "void-style": "off",
  },
});

/** Everything that is wrong with a page's HTML, as lines of text. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await CHECKER.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? "page"})`,
    ),
  );
}
