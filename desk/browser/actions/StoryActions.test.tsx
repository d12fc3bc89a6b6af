// In a document.
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { NO_PLACES, ROW, STORY, showAtDesk } from "../../../testkit/deskPages.tsx";
import "../../../testkit/noLayout.ts";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import type { OpenStory } from "../../api/openTexts.ts";
import { STATES, type State } from "../../api/stories.ts";
import { CallRefused } from "../call.ts";
import { StoryDesk } from "../story/StoryDesk.tsx";
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
      settled={() => Promise.resolve(opened)}
      moves={() => undefined}
      places={NO_PLACES}
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

it("A dialog opens with what the story is now, also while the page does not know it yet", async () => {
  const scheduled: OpenStory = { ...STORY, row: { ...ROW, state: "scheduled" } };
  let answer = (_: OpenStory) => {};
  const { asked, happens } = showAtDesk(<StoryDesk opened={scheduled} />, {
    present: () => ({ file: STORY.file, others: [] }),
    openStory: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    planAction: () => new Promise(() => undefined),
  });
  act(() => happens({ kind: "changed", files: [STORY.file], number: 1 }));
  await waitFor(() => expect(asked("openStory")).toHaveLength(1));
  fireEvent.click(screen.getByRole("button", { name: "Publish" }));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  answer(STORY);
  const dialog = await screen.findByRole("dialog", { name: "Publish the story" });
  expect([...dialog.querySelectorAll(".primary")].map((each) => each.textContent)).toEqual([
    "Publish",
  ]);
});

it("What stands in the way of an action leads to its place in the story, or in another file", async () => {
  const problem = (file: string, field: string, message: string): Problem => ({
    file,
    line: 2,
    column: 1,
    field: [field],
    rule: "front-matter",
    severity: "error",
    message,
    remedy: "Write one.",
  });
  const there = "articles/2014/06/14/dam/index.md";
  showAtDesk(<StoryDesk opened={STORY} />, {
    present: () => ({ file: STORY.file, others: [] }),
    planAction: () => {
      throw new CallRefused("It cannot be published.", [
        problem(there, "standfirst", "There is no standfirst."),
        problem("site.yaml", "name", "There is no name."),
      ]);
    },
  });
  fireEvent.click(screen.getByRole("button", { name: "Publish" }));
  const dialog = await screen.findByRole("dialog", { name: "Publish the story" });
  const place = await within(dialog).findByRole("button", { name: /There is no standfirst/ });
  expect(place.textContent).toContain("Go to the field");
  expect(within(dialog).getByRole("link", { name: "site.yaml" }).getAttribute("href")).toBe(
    "/desk/paper/site.yaml",
  );
  fireEvent.click(place);
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Standfirst" })),
  );
  expect(screen.queryByRole("dialog")).toBeNull();
});
