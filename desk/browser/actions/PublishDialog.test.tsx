// In a document.
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import {
  type FakeAnswers,
  NO_PLACES,
  ROW,
  STORY,
  showAtDesk,
} from "../../../testkit/deskPages.tsx";
import type { ActionPlan, ActionResult } from "../../api/actions.ts";
import { CallRefused } from "../call.ts";
import { PublishDialog } from "./PublishDialog.tsx";

const ADDRESS = "/2014/06/14/dam";
const FILE = "articles/2014/06/14/dam/index.md";
const PLAN: ActionPlan = {
  effect: "published",
  headline: "The dam opens",
  address: ADDRESS,
  warnings: [],
};
const RESULT: ActionResult = {
  effect: "published",
  file: FILE,
  address: ADDRESS,
  url: `https://paper.example${ADDRESS}`,
  readersSee: true,
  mentions: [],
  undo: { id: "3", until: "2014-06-14T16:01:00Z" },
};

function show(answers: FakeAnswers, opened = STORY) {
  const closed: (string | undefined)[] = [];
  const desk = showAtDesk(
    <PublishDialog opened={opened} close={(to) => closed.push(to)} places={NO_PLACES} />,
    answers,
  );
  return { ...desk, closed };
}

const click = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const isDisabled = (name: string) =>
  (screen.getByRole("button", { name }) as HTMLButtonElement).disabled;

describe("Publishing at the desk", () => {
  it("says what readers will get before anything happens, and then what they have been seen to get", async () => {
    const desk = show({ planAction: () => PLAN, act: () => RESULT });
    expect(isDisabled("Publish")).toBe(true);
    expect(
      await screen.findByText("Readers will get “The dam opens” at /2014/06/14/dam at once."),
    ).toBeTruthy();
    expect(desk.asked("act")).toEqual([]);
    click("Publish");
    expect(await screen.findByText(/has just been seen to answer so/)).toBeTruthy();
    expect(desk.asked("act")).toEqual([{ kind: "publish", file: STORY.file }]);
  });

  it.each([
    [
      false,
      "Its server does not answer.",
      "Readers' servers have not been seen to answer so. Its server does not answer.",
    ],
    [undefined, undefined, "No readers' server runs here, so nobody has been seen to get it."],
  ])("claims nothing that has not been seen (%s)", async (readersSee, why, words) => {
    show({ planAction: () => PLAN, act: () => ({ ...RESULT, readersSee, why }) });
    await screen.findByText(/Readers will get/);
    click("Publish");
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByText(/has just been seen/)).toBeNull();
  });

  it("leads to the server that was seen, where the paper's own address may lead elsewhere", async () => {
    show({
      planAction: () => PLAN,
      act: () => ({ ...RESULT, seenAt: "http://localhost:3000" }),
    });
    await screen.findByText(/Readers will get/);
    click("Publish");
    const link = await screen.findByRole("link", { name: `http://localhost:3000${ADDRESS}` });
    expect(link.getAttribute("href")).toBe(`http://localhost:3000${ADDRESS}`);
    expect(screen.queryByRole("link", { name: RESULT.url })).toBeNull();
    expect(screen.getByText(/nobody has asked for it there yet/).textContent).toContain(RESULT.url);
  });

  it("leads to the paper's own address where that was seen", async () => {
    show({
      planAction: () => PLAN,
      act: () => ({ ...RESULT, seenAt: "https://paper.example/" }),
    });
    await screen.findByText(/Readers will get/);
    click("Publish");
    expect(await screen.findByRole("link", { name: RESULT.url })).toBeTruthy();
    expect(screen.queryByText(/nobody has asked/)).toBeNull();
  });

  it("has the focus where it goes on, says what was done there, and says it again when it is closed", async () => {
    const desk = show({ planAction: () => PLAN, act: () => RESULT });
    await screen.findByText(/Readers will get/);
    click("Publish");
    await screen.findByText(/is written as published/);
    const close = document.activeElement as HTMLElement;
    expect(close.textContent).toBe("Close");
    const about = document.getElementById(close.getAttribute("aria-describedby") ?? "");
    expect(about?.textContent).toContain("is written as published");
    fireEvent.click(close);
    expect(desk.said.at(-1)?.text).toContain("is written as published");
    expect(desk.closed).toEqual([FILE]);
  });

  it("says since when readers elsewhere have it, where their server says so", async () => {
    show({
      planAction: () => PLAN,
      act: () => ({ ...RESULT, since: "2014-06-14T18:02:07Z" }),
    });
    await screen.findByText(/Readers will get/);
    click("Publish");
    expect(await screen.findByText("Readers have had it since 14:02:07.")).toBeTruthy();
  });

  it("shows what others have published in the same lines, and publishes what is decided", async () => {
    const commit = "a".repeat(40);
    const desk = show({
      planAction: () => PLAN,
      act: (action) =>
        "seen" in action
          ? { ...RESULT, effect: "unchanged" }
          : { ...RESULT, readersSee: undefined, conflict: { commit, files: [FILE] } },
      theirText: () => ({ text: "Their words.\n" }),
      openStory: () => ({ ...STORY, file: FILE, text: "Our words.\n", version: "7" }),
      saveStory: ({ text }) => ({ state: "saved", file: FILE, version: "8", text, problems: [] }),
    });
    await screen.findByText(/Readers will get/);
    click("Publish");
    expect(await screen.findByText(/Others have published other words/)).toBeTruthy();
    click("Publish the text on the right");
    expect(await screen.findByText(/is written as published/)).toBeTruthy();
    expect(desk.asked("act").at(-1)).toEqual({ kind: "publish", file: FILE, seen: commit });
    expect(desk.asked("saveStory")).toEqual([]);
  });

  it("keeps what others have published, as no update of its own, where that is decided", async () => {
    const commit = "b".repeat(40);
    const desk = show({
      planAction: () => PLAN,
      act: (action) =>
        "seen" in action ? RESULT : { ...RESULT, conflict: { commit, files: [FILE] } },
      theirText: () => ({ text: "Their words.\n" }),
      openStory: () => ({ ...STORY, file: FILE, text: "Our words.\n", version: "7" }),
      saveStory: ({ text }) => ({ state: "saved", file: FILE, version: "8", text, problems: [] }),
    });
    await screen.findByText(/Readers will get/);
    click("Publish");
    fireEvent.click(await screen.findByRole("button", { name: "Keep what they have published" }));
    await waitFor(
      () =>
        expect(desk.asked("act").at(-1)).toEqual({
          kind: "publish",
          file: FILE,
          seen: commit,
          minor: true,
        }),
      // The view of two texts is loaded meanwhile.
      { timeout: 5_000 },
    );
    expect(desk.asked("saveStory")).toEqual([{ file: FILE, version: "7", text: "Their words.\n" }]);
  });

  it.each([
    ["forward to now", undefined, { at: "now" }],
    ["nowhere while its embargo holds", "2014-06-15T06:00:00-04:00", {}],
  ])("brings a scheduled story %s", async (_, embargo, at) => {
    const row = { ...ROW, state: "scheduled" as const, embargo };
    const desk = show({ planAction: () => PLAN, act: () => RESULT }, { ...STORY, row });
    fireEvent.click(screen.getByLabelText("Now"));
    await screen.findByText(/Readers will get/);
    click("Publish");
    await waitFor(() =>
      expect(desk.asked("act")).toEqual([{ kind: "publish", file: STORY.file, ...at }]),
    );
  });

  it("takes a time in the editor's words", async () => {
    const desk = show({
      planAction: () => ({ ...PLAN, effect: "scheduled", at: "2014-06-15T06:00:00-04:00" }),
      act: () => RESULT,
    });
    fireEvent.click(screen.getByLabelText("At a time"));
    expect(isDisabled("Schedule")).toBe(true);
    fireEvent.change(screen.getByLabelText("Time, as you would say it"), {
      target: { value: "tomorrow 6:00" },
    });
    expect(await screen.findByText(/from Sunday, Jun 15,? (?:at )?06:00 on/)).toBeTruthy();
    click("Schedule");
    await waitFor(() =>
      expect(desk.asked("act")).toEqual([
        { kind: "publish", file: STORY.file, at: "tomorrow 6:00" },
      ]),
    );
  });

  it("cannot be done while mistakes stand in its way, which it names", async () => {
    const problem = {
      file: STORY.file,
      line: 1,
      severity: "error" as const,
      rule: "missing-field",
      message: "“byline” is missing",
      remedy: "add a line “byline: […]”",
    };
    show({
      planAction: () => {
        throw new CallRefused("One error has to be fixed first.", [problem]);
      },
    });
    expect(await screen.findByText("One error has to be fixed first.")).toBeTruthy();
    expect(screen.getByText(/“Byline” is missing; fill it in\./)).toBeTruthy();
    expect(isDisabled("Publish")).toBe(true);
  });

  it("is undone with one click, and leads back to where the story is", async () => {
    const desk = show({
      planAction: () => PLAN,
      act: () => RESULT,
      undo: ({ id }) => ({ file: `drafts/undone-${id}/index.md`, gone: [ADDRESS] }),
    });
    await screen.findByText(/Readers will get/);
    click("Publish");
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(desk.closed).toEqual(["drafts/undone-3/index.md"]));
    expect(desk.said[0]?.text).toContain(
      "Readers who ask for /2014/06/14/dam are told that it is gone",
    );
  });

  it.each([
    [
      "by its button",
      (dialog: HTMLElement) =>
        fireEvent.click(within(dialog).getAllByText("Close")[1] as HTMLElement),
    ],
    ["by Escape", (dialog: HTMLElement) => fireEvent(dialog, new Event("cancel"))],
  ])("is undone also where its dialog has been closed: %s", async (_, leave) => {
    const desk = show({
      planAction: () => PLAN,
      act: () => RESULT,
      undo: ({ id }) => ({ file: `drafts/undone-${id}/index.md`, gone: [ADDRESS] }),
    });
    await screen.findByText(/Readers will get/);
    click("Publish");
    await screen.findByText(/is written as published/);
    leave(screen.getByRole("dialog"));
    expect(desk.closed).toEqual([FILE]);
    const { text, undo } = desk.said.at(-1) ?? {};
    expect(text).toContain("is written as published");
    await undo?.run();
    expect(desk.asked("undo")).toEqual([{ id: "3" }]);
    expect(desk.said.at(-1)?.text).toContain("are told that it is gone");
  });

  it("renews a published story, as a minor change if that is what it is", async () => {
    const desk = show(
      { planAction: () => ({ ...PLAN, effect: "updated" }), act: () => RESULT },
      { ...STORY, file: FILE, row: { ...ROW, file: FILE, state: "published" } },
    );
    fireEvent.click(screen.getByLabelText(/A minor change/));
    await screen.findByText(/Readers will get the story/);
    click("Renew");
    await waitFor(() =>
      expect(desk.asked("act")).toEqual([{ kind: "publish", file: FILE, minor: true }]),
    );
  });
});
