import type { RootContent } from "mdast";
import { htmlBody } from "../../import/htmlBody.ts";
import { markdownText } from "../../import/markdownText.ts";
import { pastedText } from "../../import/pastedText.ts";
import { isFigure } from "../../import/placePictures.ts";
import type { Kept } from "../../import/rawStory.ts";
import { refuseDeepNesting } from "../../import/refuseDeepNesting.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
import { readQuestion } from "../questions.ts";
import type { Call } from "./call.ts";

/**
 * What is pasted from Word, a web page, a mail or a PDF as the text of a story, by the way that imported copies take:
 * clean, with what it leaves out.
 */
export const cleanPaste: Call<"cleanPaste"> = (question) => {
  const { text = "", html = "" } = readQuestion(question, { text: "text?", html: "text?" });
  refuseDeepNesting(html);
  const { body, kept, remarks } = html.trim() === "" ? pastedText(text) : htmlBody(html, {});
  const words = body.filter((node) => !isFigure(node));
  return {
    markdown: markdownText(words),
    leftOut: [...kept, ...body.flatMap(pictureLeftOut)],
    remarks,
  };
};

/** A picture on the clipboard is an address elsewhere: a story shows files that lie beside it. */
function pictureLeftOut(node: RootContent): Kept[] {
  if (!isFigure(node)) return [];
  const { image, alt, caption } = node.attributes ?? {};
  return [{ what: tellAnswer("pictureKept"), text: caption || alt || image || "" }];
}
