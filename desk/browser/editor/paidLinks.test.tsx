// In a document.
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { SESSION } from "../../../testkit/deskPages.tsx";
import { showStoryEditor } from "../../../testkit/storyEditorPage.tsx";
import type { StoryEditorProps } from "./storyEditorProps.ts";

afterEach(cleanup);

// jsdom has no clipboard.
beforeEach(() => {
  vi.stubGlobal("ClipboardEvent", Event);
});

const HEAD = "---\nheadline: Dam\n---\n\n";

function show(body: string, props: Partial<StoryEditorProps> = {}) {
  const page = showStoryEditor(HEAD + body, { storyLanguage: "de", ...props });
  return { ...page, body: () => page.text().slice(HEAD.length).replace(/^\n+/, "") };
}

function paste(data: Record<string, string>): void {
  const event = new Event("paste", { bubbles: true, cancelable: true });
  const types = Object.keys(data);
  const clipboardData = { types, files: [], getData: (type: string) => data[type] ?? "" };
  Object.assign(event, { clipboardData });
  fireEvent(screen.getByRole("textbox", { name: "Text of the story" }), event);
}

const links = () =>
  [...document.querySelectorAll<HTMLAnchorElement>(".story-body a")].map(
    ({ textContent, dataset, rel }) => [textContent, dataset.paid ?? "", rel],
  );
const openForm = () => fireEvent.click(screen.getByRole("button", { name: "Link" }));
const box = () => screen.getByLabelText("Pays the paper") as HTMLInputElement;
const toldOfLink = () => box().closest("form")?.querySelector("[role=status]")?.textContent;

describe("a link in the text", () => {
  it("to a host or with a parameter of site.yaml says what readers see, and its file stays as it is", () => {
    const text =
      "[a](https://www.shop.example/1) [b](https://b.example/?partner=1) [c](https://c.example) **[d](https://d.example){.affiliate}**\n";
    const { body } = show(text);
    expect(links()).toEqual([
      ["a", "bezahlter Link", "sponsored noopener"],
      ["b", "bezahlter Link", "sponsored noopener"],
      ["c", "", "noopener"],
      ["d", "bezahlter Link", "sponsored noopener"],
    ]);
    expect(body()).toBe(text);
  });

  it("follows a change of the settings", async () => {
    const { change } = show("[a](https://www.shop.example/1)\n");
    change({ paper: { language: "en", affiliate: { ...SESSION.paper.affiliate, hosts: [] } } });
    await vi.waitFor(() => expect(links()).toEqual([["a", "", "noopener"]]));
  });

  it("of a network that site.yaml does not name is marked in the file as it is pasted", () => {
    const { body } = show("\n");
    paste({ "text/plain": "See https://amzn.to/3x and https://shop.example/1 here." });
    expect(body()).toBe(
      "See <https://amzn.to/3x>{.affiliate} and <https://shop.example/1> here.\n",
    );
    expect(links().map(([, paid]) => paid)).toEqual(["bezahlter Link", "bezahlter Link"]);
  });

  it("is marked too where it comes with what the desk has cleaned", async () => {
    const markdown = "- One [book](https://amzn.to/3x) and more.";
    const { body } = show("\n", { cleanCopy: async () => markdown });
    paste({ "text/html": "<ul><li>One book and more.</ul>", "text/plain": "One book and more." });
    await vi.waitFor(() =>
      expect(body()).toContain("- One [book](https://amzn.to/3x){.affiliate} and more."),
    );
  });

  it("keeps its mark where it is copied within the text", () => {
    const { body } = show("\n");
    const html = '<p data-pm-slice="1 1 []">x <a href="https://d.example" data-paid="">d</a></p>';
    paste({ "text/html": html, "text/plain": "x d" });
    expect(body()).toBe("x [d](https://d.example){.affiliate}\n");
  });
});

describe("the form of a link", () => {
  it("says by which setting it pays, and what readers get", () => {
    show("[a](https://www.shop.example/1)\n");
    openForm();
    expect([box().checked, box().disabled]).toEqual([true, true]);
    expect(toldOfLink()).toContain("Every link to shop.example is a paid one");
    expect(toldOfLink()).toContain("“bezahlter Link”");
    expect(toldOfLink()).toContain("erhalten wir eine Provision.");
  });

  it("marks the link by one click, and takes the mark off by another, with nothing else of it changed", () => {
    const { body } = show('[*a* b](https://d.example "Why") c\n');
    openForm();
    expect(box().checked).toBe(false);
    fireEvent.click(box());
    expect(body()).toBe('[*a* b](https://d.example "Why"){.affiliate} c\n');
    expect(toldOfLink()).toContain("rel=");
    fireEvent.click(box());
    expect(body()).toBe('[*a* b](https://d.example "Why") c\n');
    expect(toldOfLink()).toBe("");
  });

  it("ticks an address that looks paid while it is typed, unless somebody says that it is not", () => {
    const { body } = show("\n");
    openForm();
    const type = (value: string) =>
      fireEvent.input(screen.getByLabelText("Web address"), { target: { value } });
    type("https://d.example");
    expect(box().checked).toBe(false);
    type("https://amzn.to/3x");
    expect(box().checked).toBe(true);
    expect(toldOfLink()).toContain("The check takes it for an error");
    fireEvent.click(box());
    fireEvent.submit(screen.getByRole("form", { name: "Link" }));
    expect(body()).toBe("<https://amzn.to/3x>\n");
  });

  it("cannot say that a page of this paper pays", () => {
    show("[a](/about)\n");
    openForm();
    expect(box().disabled).toBe(true);
  });
});
