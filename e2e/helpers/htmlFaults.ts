import { HtmlValidate } from "html-validate";

/**
 * html-validate's rules of the HTML standard and of accessibility, without those of style: parsers treat void
 * elements, empty values and the case of attributes as React writes them alike, and
 * newsroom/rules/headline.ts limits headlines.
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

/** The errors in a page's HTML, one a line. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await CHECKER.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? "page"})`,
    ),
  );
}
