import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { emptyStory, guessed, type RawStory } from "./rawStory.ts";
import { type ReadingContext, recognise } from "./recognise.ts";
import { storyText } from "./storyText.ts";
import { readUnits } from "./units.ts";

/** Reads plain text from a wire or from a copied page. */
export function readPlainText(text: string, readingContext: ReadingContext): RawStory {
  const { parts, text: units } = recognise(readUnits(text), readingContext);
  const { body, remarks } = storyText(units);
  const story: RawStory = { ...emptyStory(tellAnswer("plainText"), text), ...parts, body };
  story.remarks.push(...remarks);
  const first = units.find((unit) => unit.text !== "");
  if (!story.headline && first) story.headline = headlineFromText(first.text);
  return story;
}

/** Without a headline, the first words are used for it; they stay in the text. */
export function headlineFromText(text: string): ReturnType<typeof guessed<string>> {
  const sentence = /^.{20,90}?[.!?](?=\s|$)/u.exec(text)?.[0].replace(/\.$/, "");
  const words = sentence ?? text.slice(0, 90).replace(/\s+\S*$/u, text.length > 90 ? "…" : "$&");
  return guessed(words, tellAnswer("firstWords"));
}
