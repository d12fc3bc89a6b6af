import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { StoryTools } from "./StoryTools";

it("A story's tools are in the paper's language, and say so where the story's is another", () => {
  const paper = { language: "en-US" };
  const foreign = renderToStaticMarkup(<StoryTools paper={paper} around="ar" />);
  expect(foreign).toContain('lang="en-US" dir="ltr"');
  expect(renderToStaticMarkup(<StoryTools paper={paper} around="en-US" />)).not.toContain("lang");
});
