// In a document.
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { showStoryEditor } from "../../../testkit/storyEditorPage.tsx";
import type { Notice } from "../deskContext.ts";
import type { StoryEditorProps } from "./storyEditorProps.ts";

afterEach(cleanup);

const HEAD = "---\nheadline: 'Dam' # why\n---\n\n";

const PICTURE = { name: "map.jpg", width: 20, height: 10, address: "/desk/pictures/map.jpg" };

const show = (text: string, props: Partial<StoryEditorProps> = {}) =>
  showStoryEditor(text, { pictures: [PICTURE], ...props });

function insert(name: string): void {
  fireEvent.click(screen.getByRole("button", { name: "Insert" }));
  fireEvent.click(within(screen.getByRole("menu")).getByRole("menuitem", { name }));
}

describe("the text of a story as readers will see it", () => {
  it("is not changed by being shown", () => {
    const text = `${HEAD}One _two_\nthree.\n\n* a\n\n<!-- x -->\n`;
    const onChange = vi.fn();
    show(text, { onChange });
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByRole("textbox", { name: "Text of the story" }).textContent).toContain(
      "One two three.",
    );
  });

  it("has its spelling looked at by the browser, in the story's language", () => {
    show(`${HEAD}Der Damm.\n`, { storyLanguage: "de-AT" });
    const asked = () => {
      const text = screen.getByRole("textbox");
      return [text.lang, text.getAttribute("spellcheck")];
    };
    expect(asked()).toEqual(["de-AT", "true"]);
    cleanup();
    show(`${HEAD}Der Damm.\n`, { storyLanguage: "de-AT", view: "source" });
    expect(asked()).toEqual(["de-AT", "true"]);
  });

  it("gets each element from the menu", () => {
    for (const [name, markdown] of [
      ["Box", ":::box{title}"],
      ["Pull quote", ":::pullquote"],
      ["Picture", "::figure{image alt}"],
      ["Video", "::video{src captions poster alt}"],
      ["Table", "|   |   |\n| - | - |\n|   |   |"],
      ["Rule", "---\n"],
      ["Footnote", "[^1]"],
    ] as const) {
      const { text } = show(`${HEAD}One.\n`);
      insert(name);
      expect(text().slice(HEAD.length), name).toContain(markdown);
      expect(text().slice(0, HEAD.length)).toBe(HEAD);
      cleanup();
    }
  });

  it("gets rows and columns of a table by buttons, and loses them", () => {
    const { text } = show(`${HEAD}One.\n`);
    insert("Table");
    const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
    const shape = () => {
      const lines = text()
        .split("\n")
        .filter((line) => line.startsWith("|"));
      // The head's line counts, the dashes below it do not.
      return [lines.length - 1, (lines[0]?.split("|").length ?? 0) - 2];
    };
    expect(shape()).toEqual([3, 2]);
    for (const [name, wanted] of [
      ["Row below", [4, 2]],
      ["Column after", [4, 3]],
      ["Column before", [4, 4]],
      ["Take out row", [3, 4]],
      ["Take out column", [3, 3]],
    ] as const) {
      press(name);
      expect(shape(), name).toEqual(wanted);
    }
  });

  it("has the fields of a picture, which change its line alone", () => {
    const { text } = show(`${HEAD}One.\n\n![Alt](map.jpg)\n\nTwo.\n`);
    fireEvent.input(screen.getByLabelText("Credit"), { target: { value: "Jane Doe" } });
    expect(text()).toBe(
      `${HEAD}One.\n\n::figure{image="map.jpg" alt="Alt" credit="Jane Doe"}\n\nTwo.\n`,
    );
    expect(screen.getByAltText("Alt").getAttribute("src")).toBe("/desk/pictures/map.jpg");
  });

  it("gets a stored picture where the cursor is, once", () => {
    const insert = { markdown: '::figure{image="map.jpg" alt="Map"}', count: 1 };
    const { text } = show(`${HEAD}One.\n\nTwo.\n`, { insert });
    expect(text()).toBe(`${HEAD}One.\n\n::figure{image="map.jpg" alt="Map"}\n\nTwo.\n`);
  });

  it("has the fields of an element beside what else is written in it, which one click takes off", () => {
    const { text } = show(`${HEAD}::figure{ image=map.jpg  size=9 alt='A map' alt=Map }\n`);
    fireEvent.input(screen.getByLabelText("Credit"), { target: { value: "Jane Doe" } });
    const kept = `image=map.jpg  size=9 alt='A map' alt=Map credit="Jane Doe"`;
    expect(text()).toBe(`${HEAD}::figure{ ${kept} }\n`);
    screen.getByText("size=9 alt='A map'");
    fireEvent.click(screen.getByRole("button", { name: "Take off" }));
    expect(text()).toBe(`${HEAD}::figure{ image=map.jpg alt=Map credit="Jane Doe" }\n`);
    expect(screen.queryByText("size=9 alt='A map'")).toBeNull();
  });

  it("shows boxes to tick as they are written, and takes them off a list by a click or by keyboard", () => {
    const { text } = show(`${HEAD}* [ ] One _two_\n* [X]  three\n* four\n`);
    const [first] = screen.getAllByRole("button", { name: /Take the boxes to tick off/ });
    expect(first?.textContent).toBe("[ ]");
    // The cursor is in the first item.
    fireEvent.keyDown(screen.getByRole("textbox", { name: "Text of the story" }), {
      key: "Enter",
      altKey: true,
    });
    expect(document.activeElement).toBe(first);
    fireEvent.click(first as HTMLElement);
    expect(text()).toBe(`${HEAD}* One _two_\n*  three\n* four\n`);
    expect(screen.queryByRole("button", { name: /Take the boxes to tick off/ })).toBeNull();
  });

  it("offers to take off the other files of a picture that is replaced, and takes it back", () => {
    const tell = vi.fn();
    const other = { ...PICTURE, name: "new.jpg" };
    const line = '::figure{image="map.jpg" alt="A" dark="map-dark.jpg" narrow="map-n.jpg"}';
    const { text } = show(`${HEAD}${line}\n`, { pictures: [PICTURE, other], tell });
    fireEvent.change(screen.getByRole("combobox", { name: "Choose a picture" }), {
      target: { value: "new.jpg" },
    });
    const [{ text: said, offer }] = tell.mock.calls[0] as [Notice];
    expect(said).toContain("File for phones, File for the dark theme");
    expect(offer?.words).toBe("Take off the old picture’s other files");
    expect(text()).toBe(`${HEAD}${line.replace("map.jpg", "new.jpg")}\n`);
    offer?.run();
    expect(text()).toBe(`${HEAD}::figure{image="new.jpg" alt="A"}\n`);
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(text()).toBe(`${HEAD}${line.replace("map.jpg", "new.jpg")}\n`);
  });

  it("puts no emphasis into a pull quote, whose words alone readers get", () => {
    const { text } = show(`${HEAD}:::pullquote\none *two* three\n:::\n`);
    expect(document.querySelector(".element-text em")?.textContent).toBe("two");
    fireEvent.keyDown(screen.getByRole("textbox", { name: "Text of the story" }), {
      key: "a",
      ctrlKey: true,
    });
    fireEvent.click(screen.getByRole("button", { name: "Bold" }));
    expect(text()).toBe(`${HEAD}:::pullquote\none *two* three\n:::\n`);
  });

  it("says at once that the words of a pull quote are not in the text", () => {
    show(`${HEAD}One two three.\n\n:::pullquote\ntwo three\n:::\n`);
    expect(screen.queryByText("These words are not in the text of the story")).toBeNull();
    cleanup();
    show(`${HEAD}One two three.\n\n:::pullquote\ntwo four\n:::\n`);
    screen.getByText("These words are not in the text of the story");
  });

  it("shows what the check says below its block, with the remedy", () => {
    const problem: Problem = {
      file: "x",
      line: 7,
      severity: "error",
      rule: "x",
      message: "it is wrong",
      remedy: "mend it",
    };
    const { container } = show(`${HEAD}One.\n\nTwo.\n`, { problems: [problem] });
    expect(container.querySelector(".has-error")?.textContent).toBe("Two.");
    const said = screen.getByText("it is wrong; mend it.");
    // Not by its colour alone.
    expect(said.textContent).toBe("✕ Error it is wrong; mend it.");
  });

  it("says of an address that no story can link to what to write", () => {
    show(`${HEAD}One.\n`);
    fireEvent.click(screen.getByRole("button", { name: "Link" }));
    fireEvent.input(screen.getByLabelText("Web address"), {
      target: { value: "javascript:alert(1)" },
    });
    fireEvent.submit(screen.getByRole("form", { name: "Link" }));
    expect(screen.getByRole("alert").textContent).toContain("https://");
  });

  it.each([
    ["en", "ArrowRight", "ArrowLeft"],
    ["ar", "ArrowLeft", "ArrowRight"],
  ])("goes along its tools as they stand on the page: %s", (language, onwards, back) => {
    show(`${HEAD}One.\n`, { language });
    const [first, second] = [...document.querySelectorAll<HTMLElement>("[data-tool]")];
    first?.focus();
    fireEvent.keyDown(document.activeElement as HTMLElement, { key: onwards });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(document.activeElement as HTMLElement, { key: back });
    expect(document.activeElement).toBe(first);
  });

  it("calls what can be chosen by the words of its language, and writes the value", () => {
    const { text } = show(`${HEAD}::figure{image="map.jpg" alt="A map" ai="made"}\n`, {
      choiceWords: { made: "Erzeugt" },
    });
    const option = document.querySelector<HTMLOptionElement>("datalist option[value=made]");
    expect(option?.textContent).toBe("Erzeugt");
    expect(text()).toContain('ai="made"');
  });

  it("has stories of the archive to link to", async () => {
    const { text } = show(`${HEAD}\n`, {
      searchStories: async () => [{ headline: "Six books", address: "/2014/06/12/books" }],
    });
    fireEvent.click(screen.getByRole("button", { name: "Link" }));
    fireEvent.input(screen.getByLabelText("Search the archive"), { target: { value: "books" } });
    fireEvent.click(await screen.findByRole("button", { name: "Six books" }));
    expect(text()).toContain("[Six books](/2014/06/12/books)");
  });
});

describe("a figure of the text", () => {
  const TAKEN = {
    picture: { name: "lake.jpg", width: 9, height: 9, address: "/x" },
    alt: "A lake",
    caption: "The lake\nis full",
    credit: "Jane Doe",
  };

  it("is inserted with a picture of the archive, where the cursor was", async () => {
    const { text } = show(`${HEAD}One.\n\nTwo.\n`, { chooseOfArchive: async () => TAKEN });
    insert("Picture of the archive …");
    await vi.waitFor(() =>
      expect(text()).toBe(
        `${HEAD}One.\n\n::figure{image="lake.jpg" alt="A lake" caption="The lake is full" credit="Jane Doe"}\n\nTwo.\n`,
      ),
    );
  });

  it("names the other files that came with its picture, which are those of a figure", async () => {
    const versions = { dark: "lake-dark.jpg" };
    const chooseOfArchive = vi.fn(async () => ({ picture: TAKEN.picture, versions }));
    const { text } = show(`${HEAD}One.\n`, { chooseOfArchive });
    insert("Picture of the archive …");
    await vi.waitFor(() => expect(text()).toContain('dark="lake-dark.jpg"'));
    expect(chooseOfArchive).toHaveBeenCalledWith(["darkNarrow", "narrow", "dark"]);
    fireEvent.click(await screen.findByRole("button", { name: "From the archive …" }));
    expect(chooseOfArchive).toHaveBeenLastCalledWith(["darkNarrow", "narrow", "dark"]);
  });

  it("is not inserted where none is chosen, and is offered where there is an archive alone", async () => {
    const { text } = show(`${HEAD}One.\n`, { chooseOfArchive: async () => undefined });
    insert("Picture of the archive …");
    await Promise.resolve();
    expect(text()).toBe(`${HEAD}One.\n`);
    cleanup();
    show(`${HEAD}One.\n`);
    fireEvent.click(screen.getByRole("button", { name: "Insert" }));
    expect(screen.queryByRole("menuitem", { name: /archive/ })).toBeNull();
  });

  it("gets another picture from a file, under a name from its caption, and keeps what is written", async () => {
    const addPictures = vi.fn(async () => [TAKEN]);
    const tell = vi.fn();
    const line = '::figure{image="map.jpg" alt="" caption="The map"}';
    const { text } = show(`${HEAD}${line}\n\nEnd.\n`, { addPictures, tell });
    const file = new File(["x"], "IMG_1.jpg");
    const input = screen.getByLabelText("From a file …", { selector: "input" });
    fireEvent.change(input, { target: { files: [file] } });
    await vi.waitFor(() =>
      expect(text()).toBe(
        `${HEAD}::figure{image="lake.jpg" alt="A lake" caption="The map" credit="Jane Doe"}\n\nEnd.\n`,
      ),
    );
    expect(addPictures).toHaveBeenCalledWith([file], "The map");
    expect(tell).toHaveBeenCalledWith({ text: expect.stringMatching(/still true: Caption\.$/) });
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(text()).toBe(`${HEAD}${line}\n\nEnd.\n`);
  });

  it("takes a picture that is dropped on it, which the text around leaves alone", async () => {
    const addPictures = vi.fn(async () => [TAKEN]);
    const takeFiles = vi.fn();
    const { container, text } = show(`${HEAD}::figure{image="" alt=""}\n`, {
      addPictures,
      takeFiles,
    });
    const dataTransfer = { types: ["Files"], files: [new File(["x"], "IMG_1.jpg")] };
    const frame = container.querySelector(".picture-frame") as HTMLElement;
    fireEvent.drop(frame, { dataTransfer });
    await vi.waitFor(() => expect(text()).toContain('image="lake.jpg" alt="A lake" caption='));
    expect(takeFiles).not.toHaveBeenCalled();
  });

  it("stays as it is where its new picture is refused, and a video keeps its own words", async () => {
    const refused = show(`${HEAD}::figure{image="map.jpg" alt="A map"}\n`, {
      addPictures: async () => [],
    });
    const choose = () =>
      fireEvent.change(screen.getByLabelText("From a file …", { selector: "input" }), {
        target: { files: [new File(["x"], "a.svg")] },
      });
    choose();
    await Promise.resolve();
    expect(refused.text()).toBe(`${HEAD}::figure{image="map.jpg" alt="A map"}\n`);
    cleanup();
    const video = show(
      `${HEAD}::video{src="a.mp4" captions="a.vtt" poster="map.jpg" alt="Gates"}\n`,
      {
        addPictures: async () => [TAKEN],
      },
    );
    choose();
    await vi.waitFor(() =>
      expect(video.text()).toBe(
        `${HEAD}::video{src="a.mp4" captions="a.vtt" poster="lake.jpg" alt="Gates"}\n`,
      ),
    );
  });
});

describe("the text of a story as it is written", () => {
  it("is the whole file, and is not changed by being shown", () => {
    const onChange = vi.fn();
    const { container } = show(`${HEAD}One.\r\nTwo.\r\n`, { view: "source", onChange });
    expect(container.querySelector(".cm-content")?.textContent).toContain("headline: 'Dam' # why");
    expect(onChange).not.toHaveBeenCalled();
  });
});

describe("a part of the text that is meant as an element and is none", () => {
  it("becomes the element that is chosen, and its text alone", () => {
    for (const [button, meant] of [
      ["Turn it into: Box", ':::box{title="Facts"}\nIn it.\n:::'],
      ["Keep its text alone", "In it."],
    ] as const) {
      const onChange = vi.fn();
      show(`${HEAD}Before.\n\n:::boxx{title="Facts"}\nIn it.\n:::\n\nBehind.\n`, { onChange });
      fireEvent.click(screen.getByRole("button", { name: button }));
      expect(onChange.mock.lastCall).toEqual([`${HEAD}Before.\n\n${meant}\n\nBehind.\n`]);
      expect(screen.queryByRole("button", { name: button })).toBeNull();
      cleanup();
    }
  });
});
