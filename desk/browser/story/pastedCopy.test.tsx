// In a document.
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { valuesOf } from "../../../newsroom/content/fieldEdits.ts";
import { type FakeAnswers, ROW, SESSION, STORY, showAtDesk } from "../../../testkit/deskPages.tsx";
import "../../../testkit/noLayout.ts";
import type { ImportedCopies } from "../../api/copies.ts";
import type { OpenStory } from "../../api/openTexts.ts";
import type { UploadedPicture } from "../../api/pictures.ts";
import { CallRefused } from "../call.ts";
import { keepReport, reportOf } from "../incoming/copyReports.ts";
import type { SendFile } from "../incoming/sendFile.ts";
import { StoryDesk } from "./StoryDesk.tsx";

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  history.replaceState(null, "", "/desk/story/drafts/dam/index.md");
  vi.stubGlobal("ClipboardEvent", Event);
});

const COPY = "Dam opens\n\nBy Jane Doe\n\nWater ran on Friday.";
const DRAFT = "drafts/dam-opens/index.md";
const EMPTY: OpenStory = { ...STORY, text: "---\nheadline: Mine\nsection: world\nbyline:\n---\n" };
const MADE: ImportedCopies = {
  results: [
    {
      result: "imported",
      copy: "standard input",
      format: "plain text",
      draft: DRAFT,
      parts: [
        { part: "headline", how: "recognised", value: "Dam opens", why: "it stands first" },
        { part: "byline", how: "guessed", value: "jane-doe, Max Roe", why: "it follows “By”" },
        { part: "topics", how: "guessed", value: "iraq, public-works", why: "it says so" },
        { part: "hero.alt", how: "guessed", value: "A gate.", why: "it says so" },
      ],
      doubts: ["the text may be cut off; compare it with the copy"],
      problems: [],
      kept: [],
      remarks: [],
    },
  ],
  passedOver: 0,
};
const READ = "---\nheadline: Dam opens\nsection: sport\n---\n\nWater ran on Friday.\n";

function show(opened: OpenStory, answers: FakeAnswers = {}, send?: SendFile) {
  return showAtDesk(
    <StoryDesk opened={opened} />,
    {
      present: ({ file }) => ({ file, others: [] }),
      importPaste: () => MADE,
      openStory: ({ file }) => ({ ...STORY, file, text: READ, version: "5" }),
      saveStory: ({ file, text }) => ({ state: "saved", file, version: "6", text, problems: [] }),
      ...answers,
    },
    SESSION,
    send,
  );
}

const box = () => screen.getByRole("textbox", { name: "Text of the story" });
const paste = (text: string, files: File[] = []) =>
  fireEvent.paste(box(), {
    clipboardData: {
      types: text ? ["text/plain"] : ["Files"],
      files,
      getData: (type: string) => (type === "text/plain" ? text : ""),
    },
  });

describe("A wire copy that is pasted into an empty draft", () => {
  it("is taken apart, and what the editor wrote before goes before what was found", async () => {
    const desk = show(EMPTY);
    paste(COPY);
    await waitFor(() => expect(location.pathname).toBe(`/desk/story/${DRAFT}`));
    expect(desk.asked("importPaste")).toEqual([{ text: COPY, instead: EMPTY.file }]);
    const [saved] = desk.asked("saveStory") as { file: string; text: string; version: string }[];
    expect(saved).toMatchObject({ file: DRAFT, version: "5" });
    expect(valuesOf(saved?.text ?? "")).toEqual({ headline: "Mine", section: "world" });
    expect(reportOf(DRAFT)?.pasted).toMatchObject({ text: COPY, draft: EMPTY.text });
  });

  it.each([
    ["a field is written", { ...EMPTY, text: EMPTY.text.replace("byline:", "byline: [jane-doe]") }],
    [
      "a picture lies beside it",
      { ...EMPTY, pictures: [{ name: "a.jpg", width: 1, height: 1, address: "/a" }] },
    ],
    ["it is published", { ...EMPTY, row: { ...ROW, state: "published" as const } }],
  ])("is text where %s", async (_, opened) => {
    const desk = show(opened);
    paste(COPY);
    await waitFor(() => expect(box().textContent).toContain("Water ran on Friday."));
    expect(desk.asked("importPaste")).toEqual([]);
  });

  it.each([
    [
      "is refused",
      () =>
        ({
          results: [{ result: "refused", copy: "x", reason: "y" }],
          passedOver: 0,
        }) as ImportedCopies,
    ],
    [
      "cannot be asked",
      () => {
        throw new TypeError("away");
      },
    ],
  ])("is text where the import %s", async (_, importPaste) => {
    show(EMPTY, { importPaste });
    paste(COPY);
    await waitFor(() => expect(box().textContent).toContain("Water ran on Friday."));
    expect(location.pathname).toBe("/desk/story/drafts/dam/index.md");
  });
});

describe("A draft that was made of a copy", () => {
  const [story] = MADE.results;
  const opened: OpenStory = { ...STORY, file: DRAFT, row: { ...ROW, file: DRAFT }, text: READ };
  const keep = () => {
    if (story?.result !== "imported") throw new Error("nothing was made");
    keepReport({ story, pasted: { text: COPY, html: "", draft: EMPTY.text }, isNew: true });
  };

  it("shows what was found beside its fields, doubts first, until that is closed", async () => {
    keep();
    show(opened);
    const report = screen.getByRole("region", { name: "What was found in the copy" });
    const terms = [...report.querySelectorAll("dt")].map(({ textContent }) => textContent);
    expect(terms).toEqual([
      "Look first",
      "Headline recognised",
      "Byline guessed",
      "Topics guessed",
      "Hero › Alternative text guessed",
    ]);
    // As readers know them; the draft has slugs.
    expect(report.textContent).toContain("Jane Doe, Max Roe");
    expect(report.textContent).toContain("Iraq, Public Works");
    fireEvent.click(report.querySelector("button") as HTMLElement);
    expect(screen.queryByRole("region", { name: "What was found in the copy" })).toBeNull();
    expect(reportOf(DRAFT)).toBeUndefined();
  });

  it("has the pasted text as it is by one undo, and the story that was made of it by another", async () => {
    keep();
    const desk = show(opened);
    await waitFor(() => expect(desk.said[0]?.undo).toBeDefined());
    await desk.said[0]?.undo?.run();
    await waitFor(() => expect(box().textContent).toBe("Dam opensBy Jane DoeWater ran on Friday."));
    expect((screen.getByLabelText("Headline") as HTMLTextAreaElement).value).toBe("Mine");
    await desk.said[1]?.undo?.run();
    await waitFor(() => expect(box().textContent).toBe("Water ran on Friday."));
  });
});

describe("Pictures of a story", () => {
  const picture = new File(["x"], "IMG_1.jpg", { type: "image/jpeg" });
  const SENT: UploadedPicture = {
    picture: { name: "gates.jpg", width: 9, height: 9, address: "/desk/media/gates.jpg" },
    caption: 'The "three"\ngates',
    credit: "Jane Doe",
  };

  it("stand where they were pasted, with what their files say", async () => {
    const places: unknown[] = [];
    const desk = show(STORY, { openStory: () => STORY }, async (place) => {
      places.push(place);
      return SENT;
    });
    paste("", [picture]);
    await waitFor(() => expect(desk.asked("saveStory").length).toBe(1));
    expect(places).toEqual([{ picture: { file: STORY.file, name: "IMG_1.jpg" } }]);
    const [saved] = desk.asked("saveStory") as { text: string }[];
    expect(saved?.text).toContain("::figure{");
    expect(saved?.text).toContain('image="gates.jpg"');
    expect(saved?.text).toContain('credit="Jane Doe"');
    expect((screen.getAllByLabelText("Caption")[0] as HTMLTextAreaElement).value).toBe(
      'The "three" gates',
    );
  });

  it("are refused in the server's words, and the text stays as it is", async () => {
    const desk = show(STORY, {}, async () => {
      throw new CallRefused("x.svg cannot be used: it is no picture. Nothing has been stored.");
    });
    fireEvent.change(screen.getByLabelText("Add pictures", { selector: "input" }), {
      target: { files: [new File(["<svg/>"], "x.svg")] },
    });
    expect(await screen.findByText(/x.svg cannot be used/)).toBeTruthy();
    expect(box().textContent).toBe("Water runs.");
    expect(desk.asked("saveStory")).toEqual([]);
  });

  it("show how far they are, and can be cancelled", async () => {
    show(
      STORY,
      {},
      (_, __, { progress, signal } = {}) =>
        new Promise((_resolve, reject) => {
          progress?.(0.25);
          signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
        }),
    );
    paste("", [picture]);
    const bar = await screen.findByRole("progressbar", { name: "IMG_1.jpg is being sent" });
    expect((bar as HTMLProgressElement).value).toBe(0.25);
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
    expect(box().textContent).toBe("Water runs.");
  });
});
