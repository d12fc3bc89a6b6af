// In a document.
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { STANDFIRST } from "../../../newsroom/schema/article.ts";
import { showAtDesk } from "../../../testkit/deskPages.tsx";
import { StoryForm } from "../fields/StoryFields.tsx";
import { HeadField } from "./HeadField.tsx";

it.each([
  ["ar", "هذه مسودة", "rtl"],
  ["de", "Ein Entwurf", "ltr"],
  ["ar", "/2014/06/12/dam", "ltr"],
])(
  "A field above a text in %s is written in its direction, and the desk's words stay in theirs",
  (storyLanguage, text, direction) => {
    const values = { standfirst: text };
    showAtDesk(
      <StoryForm
        kind="article"
        values={values}
        set={() => undefined}
        problems={[]}
        pictures={[]}
        storyLanguage={storyLanguage}
      >
        <HeadField name="standfirst" field={STANDFIRST} value={text} />
      </StoryForm>,
    );
    expect(screen.getByLabelText("Standfirst").getAttribute("dir")).toBe(direction);
    const length = screen.getByText(`${text.length} of 200 characters`);
    expect(length.closest("[dir=rtl]")).toBeNull();
  },
);
