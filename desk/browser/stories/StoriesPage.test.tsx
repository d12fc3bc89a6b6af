// In a document.
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { ROW, showAtDesk } from "../../../testkit/deskPages.tsx";
import type { StoryPage, StoryQuery, StoryRow } from "../../api/stories.ts";
import { StoriesPage } from "./StoriesPage.tsx";

const WAR: StoryRow = {
  ...ROW,
  file: "articles/2014/06/12/war/index.md",
  state: "published",
  headline: "War and peace",
  section: "sport",
  byline: ["world-desk", "jane-doe"],
  published: "2014-06-12T22:05:00Z",
  changed: true,
  errors: 2,
  warnings: 1,
};

function page(stories: StoryRow[], total = stories.length): StoryPage {
  return { stories, total, counts: { draft: 1, scheduled: 0, published: total - 1, withdrawn: 0 } };
}

beforeEach(() => history.replaceState(null, "", "/desk/"));

const headlines = () =>
  screen.getAllByRole("listitem").map((row) => within(row).getByRole("link").textContent);

describe("The list of stories", () => {
  it("says of each story what an editor wants to know, by names and in the paper's time", async () => {
    showAtDesk(<StoriesPage />, { listStories: () => page([ROW, WAR]) });
    const row = (await screen.findByRole("link", { name: "War and peace" })).closest("li");
    for (const words of [
      "Published",
      "Changed since it was published",
      "Sport",
      "World Desk, Jane Doe",
      "published Jun 12, 18:05",
      "2 errors",
      "1 warning",
    ]) {
      expect(row?.textContent).toContain(words);
    }
    expect(screen.getByRole("link", { name: "Drafts 1" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "The dam opens" }).getAttribute("href")).toBe(
      "/desk/story/drafts/dam/index.md",
    );
  });

  it("searches while one types, and its address shows the same again", async () => {
    const desk = showAtDesk(<StoriesPage />, {
      listStories: ({ words }) => page(words ? [WAR] : [ROW, WAR]),
    });
    await screen.findByRole("link", { name: "The dam opens" });
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "war" } });
    await waitFor(() => expect(headlines()).toEqual(["War and peace"]));
    expect(location.search).toBe("?words=war");
    fireEvent.change(screen.getByRole("combobox", { name: "Section" }), {
      target: { value: "sport" },
    });
    await waitFor(() =>
      expect(desk.asked("listStories").at(-1)).toEqual({ words: "war", section: "sport" }),
    );
  });

  it("is never overtaken by the answer to an earlier question", async () => {
    const late: { answer?: () => void } = {};
    showAtDesk(<StoriesPage />, {
      listStories: ({ words }: StoryQuery) =>
        words === "d"
          ? new Promise<StoryPage>((resolve) => {
              late.answer = () => resolve(page([ROW]));
            })
          : page([WAR]),
    });
    const search = await screen.findByRole("searchbox");
    fireEvent.change(search, { target: { value: "d" } });
    await waitFor(() => expect(late.answer).toBeDefined());
    fireEvent.change(search, { target: { value: "do" } });
    await waitFor(() => expect(headlines()).toEqual(["War and peace"]));
    late.answer?.();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(headlines()).toEqual(["War and peace"]);
  });

  it("is worked with by keys alone", async () => {
    showAtDesk(<StoriesPage />, { listStories: () => page([ROW, WAR]) });
    await screen.findByRole("link", { name: "War and peace" });
    fireEvent.keyDown(document.body, { key: "/" });
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
    const down = () => fireEvent.keyDown(document.activeElement ?? document, { key: "ArrowDown" });
    down();
    expect(document.activeElement?.textContent).toBe("The dam opens");
    down();
    expect(document.activeElement?.textContent).toBe("War and peace");
    down();
    expect(document.activeElement?.textContent).toBe("War and peace");
    fireEvent.keyDown(document.body, { key: "?" });
    expect(screen.getByRole("dialog", { name: "Keyboard" })).toBeTruthy();
  });

  it("begins a story with its headline, and opens it", async () => {
    const desk = showAtDesk(<StoriesPage />, {
      listStories: () => page([ROW]),
      newStory: () => ({ file: "drafts/bridge/index.md" }),
    });
    await screen.findByRole("link", { name: "The dam opens" });
    fireEvent.keyDown(document.body, { key: "n" });
    fireEvent.change(screen.getByLabelText("Headline (it can wait)"), {
      target: { value: " The bridge closes " },
    });
    fireEvent.click(screen.getByRole("button", { name: "Begin" }));
    await waitFor(() => expect(location.pathname).toBe("/desk/story/drafts/bridge/index.md"));
    expect(desk.asked("newStory")).toEqual([{ headline: "The bridge closes" }]);
  });

  it("throws a draft away, says until when it is kept, and brings it back with one click", async () => {
    const desk = showAtDesk(<StoriesPage />, {
      listStories: () => page([ROW]),
      throwAway: () => ({ id: "7", until: "2014-07-14T16:00:00Z" }),
      bringBack: ({ id }) => ({ file: `drafts/back-${id}/index.md` }),
    });
    fireEvent.click(await screen.findByRole("button", { name: "Throw away “The dam opens”" }));
    await waitFor(() => expect(desk.said).toHaveLength(1));
    expect(desk.said[0]?.text).toBe(
      "“The dam opens” has been thrown away. It can be brought back until Jul 14, 12:00.",
    );
    await desk.said[0]?.undo?.run();
    expect(location.pathname).toBe("/desk/story/drafts/back-7/index.md");
  });

  it("renews itself when files change", async () => {
    const stories = [ROW];
    const desk = showAtDesk(<StoriesPage />, { listStories: () => page([...stories]) });
    await screen.findByRole("link", { name: "The dam opens" });
    stories.push(WAR);
    desk.happens({ kind: "changed", files: [WAR.file], number: 2 });
    expect(await screen.findByRole("link", { name: "War and peace" })).toBeTruthy();
  });

  it("says what to do when the desk does not answer, and when nothing is found", async () => {
    history.replaceState(null, "", "/desk/?words=zebra");
    const desk = showAtDesk(<StoriesPage />, {
      listStories: ({ words }) => {
        if (words === "zebra") return page([], 0);
        throw new TypeError("Failed to fetch");
      },
    });
    expect(await screen.findByText(/Take a word or a filter away/)).toBeTruthy();
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "lion" } });
    expect(await screen.findByText(/The desk does not answer/)).toBeTruthy();
    expect(desk.asked("listStories")).toHaveLength(2);
  });
});
