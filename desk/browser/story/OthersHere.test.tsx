// In a document.
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { STORY, showAtDesk } from "../../../testkit/deskPages.tsx";
import "../../../testkit/noLayout.ts";
import type { Presence } from "../../api/openTexts.ts";
import { StoryDesk } from "./StoryDesk.tsx";

beforeEach(() => localStorage.clear());

const ALICE: Presence = { page: "hers", name: "Alice", at: "2014-06-14T15:50:00Z" };
const { file } = STORY;

function show(others: Presence[], taken?: Presence) {
  const there = { others, taken };
  const desk = showAtDesk(<StoryDesk opened={{ ...STORY, ...there }} />, {
    present: () => ({ file, ...there }),
    openStory: () => ({ ...STORY, ...there }),
    saveStory: ({ text }) => ({ state: "saved", file, version: "2", text, problems: [] }),
    takeOver: () => {
      // So is what the page is told when it asks again.
      there.others = [{ ...ALICE, readsOnly: true }];
      return { file, others: there.others, yielded: true };
    },
  });
  return { ...desk, there };
}

const isHeld = () => screen.getByRole("region", { name: "Text" }).querySelector("[inert]") !== null;

describe("Somebody else in the same story", () => {
  it("is named with the time of the last key, and taken over from by one click", async () => {
    const { asked, said } = show([ALICE]);
    screen.getByText(/Alice has this story open \(last key .*11:50/);
    fireEvent.click(screen.getByRole("button", { name: "Take over from Alice" }));
    await screen.findByText("can only read there");
    expect(asked("takeOver")).toEqual([{ file, page: "this-page", from: "hers" }]);
    expect(said[0]?.text).toContain("what was written there is saved");
    expect(screen.queryByRole("button", { name: "Take over from Alice" })).toBeNull();
  });

  it("may be oneself in another window", () => {
    show([{ ...ALICE, name: "jane" }]);
    screen.getByText(/You have it open in another window too/);
  });

  it("stays as it was heard last, when an answer comes that was asked for before", async () => {
    const answers: (() => void)[] = [];
    const { happens } = showAtDesk(<StoryDesk opened={{ ...STORY, others: [ALICE] }} />, {
      present: () =>
        new Promise((resolve) => {
          answers.push(() => resolve({ file, others: [ALICE], taken: undefined }));
        }),
      saveStory: ({ text }) => ({ state: "saved", file, version: "2", text, problems: [] }),
      takeOver: () => ({ file, others: [{ ...ALICE, readsOnly: true }], yielded: true }),
    });
    const answer = () => act(async () => void answers.splice(0).map((each) => each()));
    fireEvent.click(screen.getByRole("button", { name: "Take over from Alice" }));
    await screen.findByText("can only read there");
    await answer();
    screen.getByText("can only read there");
    happens({ kind: "connected" });
    happens({ kind: "takenOver", file, page: "this-page", by: ALICE });
    await screen.findByText(/Alice has taken over/);
    await answer();
    screen.getByText(/Alice has taken over/);
    happens({ kind: "connected" });
    happens({ kind: "present", file, people: [] });
    await answer();
    expect(screen.queryByText("can only read there")).toBeNull();
  });

  it("has taken over before the page was loaded: it only reads at once, and can take the writing back", async () => {
    const { asked } = show([ALICE], ALICE);
    screen.getByText(/Alice has taken over/);
    expect(isHeld()).toBe(true);
    fireEvent.click(screen.getByRole("button", { name: "Write here again" }));
    await waitFor(() => expect(isHeld()).toBe(false));
    expect(asked("takeOver")).toEqual([{ file, page: "this-page", from: "hers" }]);
  });

  it("takes over: the last words are saved, the page reads only, and writes again when it takes the writing back", async () => {
    const { asked, happens, there } = show([ALICE]);
    fireEvent.change(screen.getByRole("textbox", { name: "Standfirst" }), {
      target: { value: "My last words." },
    });
    there.taken = ALICE;
    happens({ kind: "takenOver", file, page: "another-page", by: ALICE });
    expect(isHeld()).toBe(false);
    happens({ kind: "takenOver", file, page: "this-page", by: ALICE });
    await screen.findByText(/Alice has taken over/);
    expect(isHeld()).toBe(true);
    expect((screen.getByRole("button", { name: "Publish" }) as HTMLButtonElement).disabled).toBe(
      true,
    );
    await waitFor(() =>
      expect(asked("present")).toContainEqual({ file, page: "this-page", yielded: true }),
    );
    expect(asked("saveStory")).toMatchObject([{ page: "this-page" }]);
    fireEvent.click(screen.getByRole("button", { name: "Write here again" }));
    await waitFor(() => expect(isHeld()).toBe(false));
    expect(asked("takeOver")).toEqual([{ file, page: "this-page", from: "hers" }]);
  });
});
