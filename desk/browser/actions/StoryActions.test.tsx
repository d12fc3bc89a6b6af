// In a document.
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { ROW, STORY, showAtDesk } from "../../../testkit/deskPages.tsx";
import { STATES } from "../../api.ts";
import { TextKeeper } from "../story/textKeeper.ts";
import { StoryActions } from "./StoryActions.tsx";

it.each(STATES)("A story can be put before readers from its page: %s", (state) => {
  const opened = { ...STORY, row: { ...ROW, state } };
  const unasked = () => Promise.reject(new Error("nothing is asked"));
  showAtDesk(
    <StoryActions
      opened={opened}
      keeper={new TextKeeper(opened, unasked, "page", () => undefined)}
      headline={ROW.headline}
      renew={() => undefined}
    />,
  );
  const verb = state === "published" ? "Renew" : "Publish";
  expect(screen.getByRole("button", { name: verb })).toBeTruthy();
});
