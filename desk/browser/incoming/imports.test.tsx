// In a document.
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SESSION, showAtDesk } from "../../../testkit/deskPages.tsx";
import type { ImportedCopies } from "../../api/copies.ts";
import { CallRefused } from "../call.ts";
import { StoriesPage } from "../stories/StoriesPage.tsx";
import { reportOf } from "./copyReports.ts";
import { filesOfDrop, filesOfInput } from "./droppedFiles.ts";
import type { SendFile } from "./sendFile.ts";

beforeEach(() => {
  history.replaceState(null, "", "/desk/");
  sessionStorage.clear();
});

const DRAFT = "drafts/dam/index.md";
const MADE: ImportedCopies = {
  results: [
    {
      result: "imported",
      copy: "old/one.txt",
      format: "plain text",
      draft: DRAFT,
      parts: [
        { part: "headline", how: "recognised", value: "Dam opens", why: "it stands first" },
        { part: "section", how: "guessed", value: "world", why: "by its words" },
      ],
      doubts: ["the text may be cut off; compare it with the copy"],
      problems: [],
      kept: [{ what: "slug line", text: "DAM-1" }],
      remarks: [],
    },
    { result: "known", copy: "old/two.txt", draft: "drafts/two/index.md" },
    { result: "refused", copy: "old/x.pdf", reason: "it is a PDF; copy its text" },
  ],
  passedOver: 1,
};
const noStories = () => ({
  stories: [],
  total: 0,
  counts: { draft: 0, scheduled: 0, published: 0, withdrawn: 0 },
});

function show(sendFile: SendFile, importFiles = () => MADE as ImportedCopies) {
  return showAtDesk(
    <StoriesPage />,
    { listStories: noStories, importFiles: () => importFiles() },
    SESSION,
    sendFile,
  );
}

const drop = (...names: string[]) => {
  const files = names.map((name) => new File(["x"], name));
  fireEvent.drop(window, { dataTransfer: { types: ["Files"], files, items: [] } });
};

describe("Files that are dropped on the list", () => {
  it("are sent and imported, and each story is reported", async () => {
    const sent: unknown[] = [];
    show(async (place) => void sent.push(place));
    drop("one.txt", "one.txt", ".DS_Store");
    expect(await screen.findByText(/1 story imported, 1 known already, 1 refused/)).toBeTruthy();
    expect(sent).toMatchObject([{ copy: { path: "one.txt" } }, { copy: { path: "2/one.txt" } }]);
    expect(screen.getByRole("link", { name: "Dam opens" }).getAttribute("href")).toBe(
      `/desk/story/${DRAFT}`,
    );
    expect(screen.getAllByText(/the text may be cut off/).length).toBeGreaterThan(0);
    expect(screen.getByText(/it is a PDF; copy its text/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "drafts/two/index.md" })).toBeTruthy();
    expect(reportOf(DRAFT)?.story.parts).toHaveLength(2);
  });

  it("show how far they are, first sent, then read", async () => {
    const answers: ((made: ImportedCopies) => void)[] = [];
    const batches: string[] = [];
    const desk = showAtDesk(
      <StoriesPage />,
      {
        listStories: noStories,
        importFiles: () => new Promise<ImportedCopies>((resolve) => answers.push(resolve)),
      },
      SESSION,
      async (place) => void ("copy" in place && batches.push(place.copy.batch)),
    );
    drop("one.txt", "two.txt");
    expect(await screen.findByText("0 of 0 read")).toBeTruthy();
    act(() => desk.happens({ kind: "importing", batch: "another", done: 9, total: 9 }));
    act(() => desk.happens({ kind: "importing", batch: batches[0] ?? "", done: 1, total: 2 }));
    expect(screen.getByText("1 of 2 read")).toBeTruthy();
    act(() => answers[0]?.(MADE));
    expect(await screen.findByText(/1 story imported/)).toBeTruthy();
  });

  it("are not imported where somebody cancels while they are sent", async () => {
    const desk = show(
      (_, __, { signal } = {}) =>
        new Promise((_resolve, reject) =>
          signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError"))),
        ),
    );
    drop("one.txt");
    fireEvent.click(await screen.findByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(desk.asked("importFiles")).toEqual([]);
  });

  it("are imported without those that are refused, which are named", async () => {
    show(async (place) => {
      if ("copy" in place && place.copy.path === "large.txt") {
        throw new CallRefused("The file is too large.");
      }
    });
    drop("large.txt", "one.txt");
    expect(await screen.findByText(/1 story imported, 1 known already, 2 refused/)).toBeTruthy();
    expect(screen.getByText(/was not taken: The file is too large\./)).toBeTruthy();
  });

  it("can be chosen by a button instead", async () => {
    const sent = vi.fn(async () => undefined);
    show(sent);
    fireEvent.click(screen.getByRole("button", { name: "Import" }));
    fireEvent.change(screen.getByLabelText("Choose files", { selector: "input" }), {
      target: { files: [new File(["x"], "one.txt")] },
    });
    expect(await screen.findByText(/1 story imported/)).toBeTruthy();
    expect(sent).toHaveBeenCalledTimes(1);
  });
});

describe("A folder that is dropped", () => {
  /** A folder; a file with its text; what cannot be read. */
  type Tree = { [name: string]: Tree | string | Error };

  /** As browsers have it: a folder is read in parts of a hundred entries at most. */
  function entry(name: string, held: Tree[string]): FileSystemEntry {
    if (held instanceof Error) {
      const refuse = (_: unknown, reject: (error: Error) => void) => reject(held);
      const isFile = name.includes(".");
      const reader = () => ({ readEntries: refuse });
      return { name, isFile, file: refuse, createReader: reader } as unknown as FileSystemEntry;
    }
    if (typeof held === "string") {
      const file = new File([held], name);
      return {
        name,
        isFile: true,
        file: (give: (file: File) => void) => give(file),
      } as unknown as FileSystemEntry;
    }
    const inner = Object.entries(held).map((each) => entry(...each));
    const parts: FileSystemEntry[][] = [];
    while (inner.length > 0) parts.push(inner.splice(0, 100));
    return {
      name,
      isFile: false,
      createReader: () => {
        const rest = [...parts, []];
        return {
          readEntries: (give: (part: FileSystemEntry[]) => void) => give(rest.shift() ?? []),
        };
      },
    } as unknown as FileSystemEntry;
  }

  const dropped = (tree: Tree, ...others: unknown[]) =>
    ({
      items: [{ webkitGetAsEntry: () => entry("old", tree) }, ...others],
      files: [],
      types: ["Files"],
    }) as unknown as DataTransfer;

  it("gives all its files with their paths, and none of the system's", async () => {
    const tree = {
      "a.txt": "a",
      in: { "b.txt": "b", deeper: { "c.jpg": "c" } },
      ".git": { x: "x" },
    };
    const { files, unread } = await filesOfDrop(dropped(tree));
    expect(unread).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual([
      "old/a.txt",
      "old/in/b.txt",
      "old/in/deeper/c.jpg",
    ]);
  });

  it("is read to its end where it has many files, without those that are hidden, and empty folders", async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`${at}.txt`, "x"]));
    const tree = { many, empty: {}, "Thumbs.db": "", __MACOSX: { "a.txt": "" }, ".a.txt": "" };
    const { files } = await filesOfDrop(dropped(tree));
    expect(files).toHaveLength(250);
    expect(new Set(files.map(({ path }) => path)).size).toBe(250);
    expect(files.at(-1)?.path).toBe("old/many/249.txt");
  });

  it("gives the others where something in it cannot be read, and what was dropped with it", async () => {
    const gone = new Error("gone");
    const tree = { "a.txt": "a", "gone.txt": gone, closed: gone, in: { "b.txt": "b" } };
    const picture = new File(["x"], "from-a-page.jpg");
    const others = [
      { webkitGetAsEntry: () => null, getAsFile: () => picture },
      { webkitGetAsEntry: () => null, getAsFile: () => null },
      { webkitGetAsEntry: () => entry("a.txt", "x") },
    ];
    const { files, unread } = await filesOfDrop(dropped(tree, ...others));
    expect(files.map(({ path }) => path)).toEqual([
      "old/a.txt",
      "old/in/b.txt",
      "from-a-page.jpg",
      "a.txt",
    ]);
    expect(unread).toEqual(["old/gone.txt", "old/closed"]);
  });

  it("is imported with what can be read, and the rest is named; an empty one is not", async () => {
    const sent: string[] = [];
    const desk = show(async (place) => void ("copy" in place && sent.push(place.copy.path)));
    const gone = new Error("gone");
    fireEvent.drop(window, { dataTransfer: dropped({ in: { "b.txt": "b" }, "gone.txt": gone }) });
    expect(await screen.findByText(/1 story imported/)).toBeTruthy();
    expect(sent).toEqual(["old/in/b.txt"]);
    const named = screen.getByText("old/gone.txt").closest("li");
    expect(named?.textContent).toContain("The browser could not read it.");
    fireEvent.drop(window, { dataTransfer: dropped({ "gone.txt": gone }) });
    expect(await screen.findByText(/None of the files could be taken/)).toBeTruthy();
    fireEvent.drop(window, { dataTransfer: dropped({ empty: {} }) });
    expect(await screen.findByText(/There are no files in what was dropped/)).toBeTruthy();
    expect(desk.asked("importFiles")).toHaveLength(1);
  });

  it("keeps the paths of a folder that was chosen", () => {
    const file = new File(["x"], "a.txt");
    Object.defineProperty(file, "webkitRelativePath", { value: "old/in/a.txt" });
    expect(filesOfInput([file]).map(({ path }) => path)).toEqual(["old/in/a.txt"]);
  });
});
