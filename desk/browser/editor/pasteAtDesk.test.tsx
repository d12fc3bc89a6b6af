// In a document.
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { showStoryEditor } from "../../../testkit/storyEditorPage.tsx";
import type { StoryEditorProps } from "./storyEditorProps.ts";

afterEach(cleanup);

// jsdom has no clipboard, and knows no point of a page.
beforeEach(() => {
  document.elementFromPoint = () => null;
  vi.stubGlobal("ClipboardEvent", Event);
});

const HEAD = "---\nheadline: Dam\n---\n\n";
const COPY = "Dam opens\n\nBy Jane Doe\n\nWater ran on Friday.";
const figure = '::figure{image="map.jpg" alt="A map"}';

function show(body: string, props: Partial<StoryEditorProps>) {
  const { text } = showStoryEditor(HEAD + body, props);
  return { body: () => text().slice(HEAD.length).trimStart() };
}

const box = () => screen.getByRole("textbox", { name: "Text of the story" });

function clipboard(text: string, html = "", files: File[] = []) {
  return {
    types: [...(text ? ["text/plain"] : []), ...(html ? ["text/html"] : [])],
    files,
    getData: (type: string) => (type === "text/html" ? html : type === "text/plain" ? text : ""),
  };
}

const paste = (...what: Parameters<typeof clipboard>) =>
  fireEvent.paste(box(), { clipboardData: clipboard(...what) });

describe("What is pasted into a story", () => {
  it("comes in as the desk has cleaned it, where the cursor is", async () => {
    const cleanCopy = vi.fn(async () => "**two** words\n\n- a\n- b\n");
    const { body } = show("One.\n", { cleanCopy });
    paste("two words\na\nb", "<p><b>two</b> words</p><ul><li>a<li>b</ul>");
    await waitFor(() => expect(body()).toBe("**two** words\n\n- a\n- b\n\nOne.\n"));
  });

  it("is read by the desk where it is several lines of plain text, and not where it is one", async () => {
    const cleanCopy = vi.fn(async () => "- a\n- b\n");
    const { body } = show("One.\n", { cleanCopy });
    paste("- c");
    expect(body()).toBe("\\- cOne.\n");
    expect(cleanCopy).not.toHaveBeenCalled();
    paste("- a\n- b");
    await waitFor(() => expect(body()).toContain("- a\n- b"));
    expect(cleanCopy).toHaveBeenCalledWith({ text: "- a\n- b", html: "" });
  });

  it("has no letters of no width, also where the desk is not asked", () => {
    const { body } = show("One.\n", {});
    paste("re\u00ADpor\u200Bters", "<b>re\u00ADpor\u200Bters</b>");
    expect(body()).toBe("**reporters**One.\n");
    paste("re\u00ADpor\u200Bters ");
    expect(body()).toBe("**reporters**reportersOne.\n");
  });

  it("is cleaned here where the desk does not answer", async () => {
    const { body } = show("One.\n", { cleanCopy: async () => undefined });
    paste("two words", "<p><b>two</b> words</p><script>x()</script>");
    await waitFor(() => expect(body()).toContain("**two** words"));
    expect(body()).not.toContain("x()");
  });

  it("does not wait for the desk where it is a word or a link", () => {
    const cleanCopy = vi.fn(async () => "wrong");
    const { body } = show("One.\n", { cleanCopy });
    paste("Dam", "<b>Dam</b>");
    expect(body()).toBe("**Dam**One.\n");
    cleanup();
    const other = show("One.\n", { cleanCopy });
    paste("the plan", '<a href="https://water.example/">the plan</a>');
    expect(other.body()).toBe("[the plan](https://water.example/)One.\n");
    expect(cleanCopy).not.toHaveBeenCalled();
  });

  it("keeps what is typed while the desk cleans", async () => {
    const answer: { give?: (markdown: string) => void } = {};
    const cleanCopy = () =>
      new Promise<string>((resolve) => {
        answer.give = resolve;
      });
    const { body } = show("One.\n", { cleanCopy });
    paste("two words", "<p>two words</p>");
    await waitFor(() => expect(answer.give).toBeDefined());
    fireEvent.keyDown(box(), { key: "Enter" });
    answer.give?.("two words");
    await waitFor(() => expect(body()).toContain("two words"));
    expect(body()).toContain("One.");
  });
});

describe("A whole copy that is pasted", () => {
  it("is offered to the desk where nothing is written, and is no text then", async () => {
    const takeCopy = vi.fn(async () => true);
    const { body } = show("", { takeCopy });
    paste(COPY, "<p>Dam opens</p>");
    expect(takeCopy).toHaveBeenCalledWith({ text: COPY, html: "<p>Dam opens</p>" });
    await Promise.resolve();
    expect(body()).toBe("");
  });

  it("is text where the desk makes nothing of it", async () => {
    const { body } = show("", { takeCopy: async () => false });
    paste(COPY);
    await waitFor(() => expect(body()).toBe("Dam opens\n\nBy Jane Doe\n\nWater ran on Friday.\n"));
  });

  it("is text where something is written, or where it has two paragraphs", () => {
    const takeCopy = vi.fn(async () => true);
    show("One.\n", { takeCopy });
    paste(COPY);
    cleanup();
    const { body } = show("", { takeCopy });
    paste("One.\n\nTwo.");
    expect(takeCopy).not.toHaveBeenCalled();
    expect(body()).toBe("One.\n\nTwo.\n");
  });
});

describe("Pictures that are pasted", () => {
  const picture = new File(["x"], "IMG_1.jpg", { type: "image/jpeg" });

  it("stand as figures where the cursor was, also if it has gone on", async () => {
    const takeFiles = vi.fn(async () => figure);
    const { body } = show("One.\n\nTwo.\n", { takeFiles });
    paste("", "", [picture]);
    await waitFor(() => expect(body()).toBe(`One.\n\n${figure}\n\nTwo.\n`));
    expect(takeFiles).toHaveBeenCalledWith([picture]);
  });

  it("are taken where a page's picture was copied, and not where Word puts one beside its words", async () => {
    const takeFiles = vi.fn(async () => figure);
    const { body } = show("One.\n", { takeFiles });
    paste("words", "<p>words</p>", [picture]);
    expect(takeFiles).not.toHaveBeenCalled();
    paste("", '<img src="https://a.example/x.jpg">', [picture]);
    await waitFor(() => expect(body()).toContain(figure));
  });

  it("change nothing where they are refused", async () => {
    const takeFiles = vi.fn(async () => undefined);
    const { body } = show("One.\n", { takeFiles });
    paste("", "", [picture]);
    await waitFor(() => expect(takeFiles).toHaveBeenCalled());
    await Promise.resolve();
    expect(body()).toBe("One.\n");
  });

  it("are handed on where the view has been changed meanwhile", async () => {
    const answer: { give?: (markdown: string) => void } = {};
    const onUnplaced = vi.fn();
    const takeFiles = () =>
      new Promise<string>((resolve) => {
        answer.give = resolve;
      });
    show("One.\n", { takeFiles, onUnplaced });
    paste("", "", [picture]);
    cleanup();
    answer.give?.(figure);
    await waitFor(() => expect(onUnplaced).toHaveBeenCalledWith(figure));
  });
});
