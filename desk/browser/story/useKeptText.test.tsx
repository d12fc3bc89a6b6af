// In a document.
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { STORY, showAtDesk } from "../../../testkit/deskPages.tsx";
import "../../../testkit/noLayout.ts";
import type { Answer, CallName, Question } from "../../api/calls.ts";
import type { ImportedCopies } from "../../api/copies.ts";
import type { OpenStory } from "../../api/openTexts.ts";
import type { OpenFile } from "../../api/paperFiles.ts";
import { CallRefused } from "../call.ts";
import { type DeskTools, useDesk } from "../deskContext.ts";
import { FileDesk } from "../paper/FileDesk.tsx";
import { StoryDesk } from "./StoryDesk.tsx";

beforeEach(() => localStorage.clear());

const { file } = STORY;
const CHANGED = { kind: "changed", files: [file], number: 1 } as const;

/** Calls by which a page changes its own file. */
const ACTIONS: { [N in CallName]?: Question<N> } = {
  act: { kind: "correct", file, text: "It was wrong." },
  undo: { id: "1" },
  takeOver: { file, page: "this-page", from: "another-page" },
  saveStory: { file, version: "1", text: "decided between two" },
};

it.each(Object.keys(ACTIONS) as (keyof typeof ACTIONS)[])(
  "What this page itself has done is taken in as no news, whenever it is told of it: %s",
  async (name) => {
    let there: OpenStory = STORY;
    let number = 1;
    let tools: DeskTools | undefined;
    let finish = () => {};
    const write = (standfirst: string) => {
      number += 1;
      const text = STORY.text.replace("section:", `standfirst: ${standfirst}\nsection:`);
      there = { ...STORY, text, version: String(number) };
    };
    const answer = async () => {
      write("By this page.");
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return {} as Answer<"act"> & Answer<"undo"> & Answer<"saveStory"> & Answer<"takeOver">;
    };
    function Page() {
      tools = useDesk();
      return <StoryDesk opened={STORY} />;
    }
    const { said, happens, asked } = showAtDesk(<Page />, {
      present: () => ({ file, others: [] }),
      openStory: () => there,
      act: answer,
      undo: answer,
      takeOver: answer,
      saveStory: answer,
    });
    const shown = () =>
      (screen.getByRole("textbox", { name: "Standfirst" }) as HTMLTextAreaElement).value;
    const done = tools?.call(name as "undo", ACTIONS[name] as Question<"undo">);
    await waitFor(() => expect(asked(name)).toHaveLength(1));
    act(() => happens(CHANGED));
    finish();
    await done;
    act(() => happens(CHANGED));
    await waitFor(() => expect(shown()).toBe("By this page."));
    act(() => happens(CHANGED));
    await waitFor(() => expect(asked("openStory").length).toBeGreaterThan(2));
    expect(said).toEqual([]);
    write("By others.");
    act(() => happens(CHANGED));
    await waitFor(() => expect(shown()).toBe("By others."));
    expect(said[0]?.text).toContain("changed outside of this page");
  },
);

const MADE: ImportedCopies = {
  results: [{ result: "known", copy: "x", draft: "drafts/other/index.md" }],
  passedOver: 0,
};

const SECTION: OpenFile = {
  file: "sections/sport.md",
  kind: "section",
  name: "Sport",
  text: "---\nname: Sport\n---\n",
  version: "1",
  problems: [],
  pictures: [],
  others: [],
};

it.each([
  ["openStory", "Publish", <StoryDesk key="story" opened={STORY} />, STORY],
  ["openFile", "Throw away", <FileDesk key="file" opened={SECTION} />, SECTION],
] as const)(
  "What is gone is said once, is asked for no more, and has nothing to press but what looks for it: %s",
  async (open, action, page, opened) => {
    let isThere = false;
    let tell = () => {};
    const answer = () => {
      if (isThere) return opened;
      // A desk that tells of each reading of its folder.
      setTimeout(() => act(tell));
      throw new CallRefused("It is not here any more.", [], true);
    };
    const { asked, happens } = showAtDesk(page, {
      present: () => ({ file: opened.file, others: [] }),
      openStory: answer as () => OpenStory,
      openFile: answer as () => OpenFile,
    });
    tell = () => happens({ kind: "changed", files: [], number: 1 });
    const main = () => screen.getByRole("button", { name: action }) as HTMLButtonElement;
    expect(main().disabled).toBe(false);
    const folder = opened.file.replace("/index.md", "");
    act(() => happens({ kind: "changed", files: [folder], number: 1 }));
    const saving = () => document.querySelector(".saving");
    await waitFor(() => expect(saving()?.textContent).toBe("It is not here any more."));
    expect(saving()?.getAttribute("role")).toBe("alert");
    expect(main().disabled).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked(open)).toHaveLength(1);
    const signs = asked("present").length;
    act(() => happens({ kind: "connected" }));
    expect(asked("present")).toHaveLength(signs);
    isThere = true;
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(main().disabled).toBe(false));
    expect(saving()?.textContent).toBe("Saved");
  },
);

it.each([
  ["throwAway", { file }, { id: "1", until: "2014-06-14T17:00:00Z" }],
  ["importPaste", { text: "Copy.", instead: file }, MADE],
] as const)(
  "What this page itself has taken away is not asked for, whenever it is told of it: %s",
  async (name, question, answer) => {
    let tools: DeskTools | undefined;
    function Page() {
      tools = useDesk();
      return <StoryDesk opened={STORY} />;
    }
    const { happens, asked } = showAtDesk(<Page />, {
      present: () => ({ file, others: [] }),
      [name]: () => {
        happens(CHANGED);
        return answer;
      },
    });
    await act(async () => {
      await tools?.call(name as "throwAway", question as Question<"throwAway">);
    });
    act(() => happens(CHANGED));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(asked("openStory")).toEqual([]);
  },
);

it("What a copy was not made of stays, and is looked at as before", async () => {
  let tools: DeskTools | undefined;
  function Page() {
    tools = useDesk();
    return <StoryDesk opened={STORY} />;
  }
  const { asked } = showAtDesk(<Page />, {
    present: () => ({ file, others: [] }),
    openStory: () => STORY,
    importPaste: () => ({
      results: [{ result: "refused", copy: "x", reason: "no story" }],
      passedOver: 0,
    }),
  });
  await tools?.call("importPaste", { text: "Copy.", instead: file });
  await waitFor(() => expect(asked("openStory")).toHaveLength(1));
});
