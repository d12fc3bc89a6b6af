import type { RootContent } from "mdast";
import { htmlBody } from "../../import/htmlBody.ts";
import { markdownText } from "../../import/markdownText.ts";
import { isFigure } from "../../import/placePictures.ts";
import type { Kept } from "../../import/rawStory.ts";
import { refuseDeepNesting } from "../../import/refuseDeepNesting.ts";
import { tellAnswer } from "../../words/answers/tellAnswer.ts";
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
  const text = body.filter((node) => !isFigure(node));
  return {
    markdown: markdownText(text),
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
