import { htmlBody } from "../../import/htmlBody.ts";
import { markdownText } from "../../import/markdownText.ts";
import { refuseDeepNesting } from "../../import/refuseDeepNesting.ts";
import { readQuestion } from "../questions.ts";
import type { Call } from "./call.ts";

/**
 * What is pasted from Word, a web page or a mail as the text of a story, by the way that imported copies take: clean,
 * with what it leaves out.
 */
export const cleanPaste: Call<"cleanPaste"> = (question) => {
  const { html } = readQuestion(question, { html: "text" });
  refuseDeepNesting(html);
  const { body, kept, remarks } = htmlBody(html, {});
  return { markdown: markdownText(body), leftOut: kept, remarks };
};
