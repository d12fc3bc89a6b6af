// In a document.
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { ROW, STORY, showAtDesk } from "../../../testkit/deskPages.tsx";
import { STATES, type State } from "../../api.ts";
import { TextKeeper } from "../story/textKeeper.ts";
import { StoryActions } from "./StoryActions.tsx";

function show(state: State) {
  const opened = { ...STORY, row: { ...ROW, state } };
  const unasked = () => Promise.reject(new Error("nothing is asked"));
  showAtDesk(
    <StoryActions
      opened={opened}
      keeper={new TextKeeper(opened, unasked, "page", () => undefined)}
      headline={ROW.headline}
      renew={() => undefined}
      moves={() => undefined}
      readsOnly={false}
    />,
  );
}

it.each(STATES)("A story can be put before readers from its page: %s", (state) => {
  show(state);
  const verb = state === "published" ? "Renew" : "Publish";
  expect(screen.getByRole("button", { name: verb })).toBeTruthy();
});

it.each([
  ["draft", ["Rename", "Preview link", "History", "Duplicate", "Throw away"]],
  ["scheduled", ["Take back", "Rename", "Preview link", "History", "Duplicate"]],
  ["published", ["Correct", "Take back", "Rename", "History", "Duplicate"]],
  ["withdrawn", ["Rename", "Preview link", "History", "Duplicate", "Throw away"]],
] as const)("“More” has what can be done with a story: %s", (state, wanted) => {
  show(state);
  const menu = document.getElementById("more-actions") as HTMLElement;
  const names = [...menu.querySelectorAll("button")].map(({ textContent }) => textContent);
  expect(names).toEqual(wanted);
});
