// In a document.
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { valuesOf, withValue } from "../../../newsroom/content/fieldEdits.ts";
import { ARTICLE } from "../../../newsroom/schema/article.ts";
import { FIELD_TYPES, type Fields, type FieldType } from "../../../newsroom/schema/fieldTypes.ts";
import { type FakeAnswers, ROW, showAtDesk } from "../../../testkit/deskPages.tsx";
import type { StoryPicture } from "../../api/pictures.ts";
import { FIELD_INPUTS } from "./fieldInputs.ts";
import { StoryFields } from "./StoryFields.tsx";

const PICTURES: StoryPicture[] = [
  { name: "dam.jpg", width: 1200, height: 800, address: "/desk/media/dam.jpg" },
];

/** Shows the form of a file's text; `text` is the file as it is then. */
function form(
  text: string,
  {
    fields,
    problems = [],
    answers = {},
    ...sources
  }: {
    answers?: FakeAnswers;
    fields?: Fields;
    problems?: never[] | Problems;
  } & Pick<Parameters<typeof StoryFields>[0], "addPictures" | "chooseOfArchive" | "makeFile"> = {},
) {
  const file = { text };
  function Form() {
    const [written, setWritten] = useState(text);
    return (
      <StoryFields
        {...(fields ? { fields } : {})}
        values={valuesOf(written) ?? {}}
        set={([name, ...rest], value) => {
          file.text = withValue(file.text, [String(name), ...rest], value as string | undefined);
          setWritten(file.text);
        }}
        problems={problems}
        pictures={PICTURES}
        {...sources}
        storyLanguage="en"
      />
    );
  }
  const desk = showAtDesk(<Form />, answers);
  return Object.assign(file, { said: desk.said });
}

type Problems = Parameters<typeof StoryFields>[0]["problems"];

const write = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe("The fields of a story", () => {
  it("has every field of the schema, also one that is new, with what it does for readers", () => {
    const fields: Fields = {
      ...ARTICLE,
      weatherWarning: { type: "text", about: "shown above the text in red" },
    };
    form("---\nheadline: A\n---\n", { fields });
    write("Weather warning", "Storm");
    expect(screen.getByText("Shown above the text in red")).toBeTruthy();
    for (const [name, field] of Object.entries(ARTICLE)) {
      const id = FIELD_INPUTS[field.type].grouped ? `field-${name}-group` : `field-${name}`;
      expect(document.getElementById(id), name).not.toBeNull();
    }
  });

  it("has an input for every type of field", () => {
    const group = { fields: { one: { type: "text", about: "one" } } } as const;
    const types = Object.keys(FIELD_TYPES) as FieldType[];
    const fields = Object.fromEntries(
      types.map((type) => [
        type,
        { type, about: type, ...(type.startsWith("record") ? group : {}), choices: ["one"] },
      ]),
    ) as unknown as Fields;
    form("---\nheadline: A\n---\n", { fields });
    for (const type of types) {
      const element =
        document.getElementById(`field-${type}`) ?? document.getElementById(`field-${type}-one`);
      expect(element, type).not.toBeNull();
    }
  });

  it("chooses sections, authors and topics by name, and writes what the file calls them", () => {
    const file = form("---\nheadline: A # first\nbyline: [world-desk]\n---\n\nText.\n");
    write(/^Section/, "sport");
    write("Add to “Byline”", "jane doe");
    fireEvent.keyDown(screen.getByLabelText("Add to “Byline”"), { key: "Enter" });
    write("Add to “Topics”", "Öffentliche Werke");
    fireEvent.keyDown(screen.getByLabelText("Add to “Topics”"), { key: "Enter" });
    expect(valuesOf(file.text)).toEqual({
      headline: "A",
      byline: ["world-desk", "jane-doe"],
      section: "sport",
      topics: ["offentliche-werke"],
    });
    expect(file.text.startsWith("---\nheadline: A # first\nbyline:")).toBe(true);
    fireEvent.click(screen.getByRole("button", { name: "Move Jane Doe forward" }));
    expect(valuesOf(file.text)?.byline).toEqual(["jane-doe", "world-desk"]);
    fireEvent.click(screen.getByRole("button", { name: "Remove World Desk" }));
    expect(valuesOf(file.text)?.byline).toEqual(["jane-doe"]);
  });

  it("finds stories by words of their headlines, and writes their addresses", async () => {
    const dam = { ...ROW, state: "published" as const, address: "/2014/06/13/dam" };
    const asked: unknown[] = [];
    const answers: FakeAnswers = {
      listStories: (question) => {
        asked.push(question.words);
        const counts = { draft: 1, scheduled: 0, published: 1, withdrawn: 0 };
        return { stories: [ROW, dam], total: 2, counts };
      },
    };
    const file = form("---\nheadline: A\ntranslations:\n  - lang: es\n---\n", { answers });
    write(/^Address needed$/, "dam op");
    expect(valuesOf(file.text)?.translations).toEqual([{ lang: "es" }]);
    const found = await screen.findByRole("button", { name: "The dam opens" });
    expect(screen.getByText("1 story")).toBeTruthy();
    fireEvent.click(found);
    expect(valuesOf(file.text)?.translations).toEqual([{ lang: "es", address: dam.address }]);
    // Beside the address stands what it leads to.
    expect(await screen.findByText("The dam opens")).toBeTruthy();
    expect(asked).toEqual(["dam op", "dam"]);
    write(/^Address needed$/, "https://el.example/presa");
    expect(valuesOf(file.text)?.translations).toEqual([
      { lang: "es", address: "https://el.example/presa" },
    ]);
    // What is no address is said by the check, once somebody has left it.
    write(/^Address needed$/, "presa");
    fireEvent.blur(screen.getByLabelText(/^Address needed$/));
    expect(valuesOf(file.text)?.translations).toEqual([{ lang: "es", address: "presa" }]);
  });

  it("names topics without a file as readers see them", () => {
    form("---\nheadline: A\ntopics: [iraq, public-works]\n---\n");
    expect(screen.getByText("Public Works")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Remove Public Works" }));
  });

  it("takes no author that does not exist", () => {
    const file = form("---\nheadline: A\n---\n");
    write("Add to “Byline”", "Nobody");
    fireEvent.keyDown(screen.getByLabelText("Add to “Byline”"), { key: "Enter" });
    expect(valuesOf(file.text)).toEqual({ headline: "A" });
  });

  it("makes an author, topic or section on the spot, from what has been typed, and chooses it", async () => {
    const makeFile = vi.fn(async (kind: string, name: string) => ({
      slug: `new-${kind}`,
      name: name || "Weather",
    }));
    const file = form("---\nheadline: A\nbyline: [world-desk]\n---\n", { makeFile });
    const button = (name: string) => screen.getByRole("button", { name });
    write("Add to “Byline”", "Ann Lee");
    fireEvent.click(button("New author: “Ann Lee” …"));
    expect(await screen.findByText("Ann Lee")).toBeTruthy();
    const topics = screen.getByLabelText("Add to “Topics”");
    write("Add to “Topics”", "Floods");
    // By keys: the button is beside the field, whose words wait for it.
    fireEvent.blur(topics, { relatedTarget: button("New topic: “Floods” …") });
    fireEvent.click(button("New topic: “Floods” …"));
    expect(await screen.findByText("Floods")).toBeTruthy();
    fireEvent.click(button("New section …"));
    expect(await screen.findByRole("option", { name: "Weather" })).toBeTruthy();
    expect(valuesOf(file.text)).toEqual({
      headline: "A",
      byline: ["world-desk", "new-author"],
      topics: ["new-topic"],
      section: "new-section",
    });
    expect(makeFile.mock.calls).toEqual([
      ["author", "Ann Lee"],
      ["topic", "Floods"],
      ["section", ""],
    ]);
  });

  it("asks for a new author at once where nobody has the name, and keeps it where none is made", async () => {
    const makeFile = vi.fn(async () => undefined);
    const file = form("---\nheadline: A\n---\n", { makeFile });
    const input = screen.getByLabelText("Add to “Byline”") as HTMLInputElement;
    const enter = (name: string) => {
      write("Add to “Byline”", name);
      fireEvent.keyDown(input, { key: "Enter" });
    };
    enter("Ann Lee");
    await waitFor(() => expect(makeFile).toHaveBeenCalledWith("author", "Ann Lee"));
    expect(input.value).toBe("Ann Lee");
    // It may be a part of a name that is there.
    enter("Jane");
    expect(makeFile).toHaveBeenCalledTimes(1);
    expect(valuesOf(file.text)).toEqual({ headline: "A" });
  });

  it("offers nothing new to somebody for whom the desk would refuse it, and says who can make an author", () => {
    form("---\nheadline: A\n---\n");
    expect(screen.queryByRole("button", { name: /^New / })).toBeNull();
    write("Add to “Byline”", "Ann Lee");
    expect(screen.getByText(/^No author is called “Ann Lee”/)).toBeTruthy();
    write("Add to “Byline”", "Jane");
    expect(screen.queryByText(/^No author is called/)).toBeNull();
  });

  it("writes times with the offset of the paper's clocks", () => {
    const file = form("---\nheadline: A\nembargo: 2014-06-14 06:00\n---\n");
    const input = screen.getByLabelText("Embargo") as HTMLInputElement;
    expect(input.value).toBe("2014-06-14T06:00");
    write("Embargo", "2014-12-24T18:30");
    expect(valuesOf(file.text)?.embargo).toBe("2014-12-24T18:30:00-05:00");
  });

  it("keeps a value that it cannot show, and says so", () => {
    const file = form("---\nheadline: A\nembargo: next week\nsection: weather\n---\n");
    expect(screen.getByText(/“next week” is no time/)).toBeTruthy();
    expect((screen.getByLabelText(/^Section/) as HTMLSelectElement).value).toBe("weather");
    expect(screen.getByText("weather (does not exist)")).toBeTruthy();
    expect(file.text).toContain("embargo: next week");
  });

  it("adds and removes entries of a list, such as sources", () => {
    const file = form("---\nheadline: A\n---\n");
    fireEvent.click(screen.getByRole("button", { name: "Add to “Sources”" }));
    const entry = within(screen.getByRole("group", { name: "Sources 1" }));
    fireEvent.change(entry.getByLabelText(/^Name/), { target: { value: "The mayor" } });
    expect(valuesOf(file.text)?.sources).toEqual([{ name: "The mayor" }]);
    fireEvent.click(entry.getByRole("button", { name: "Remove Sources 1" }));
    expect(valuesOf(file.text)).toEqual({ headline: "A" });
  });

  it("sets the focus by a click on the picture", () => {
    const file = form("---\nheadline: A\nhero: { image: dam.jpg }\n---\n");
    const picture = screen.getByRole("button", { name: /The point that stays in sight/ });
    picture.getBoundingClientRect = () => new DOMRect(100, 50, 200, 100);
    fireEvent.click(picture, { clientX: 150, clientY: 125, detail: 1 });
    expect(valuesOf(file.text)?.hero).toEqual({ image: "dam.jpg", focus: "25% 75%" });
  });

  it("moves the focus by arrow keys, within the picture, and shows what each crop keeps", () => {
    const file = form('---\nheadline: A\nhero: { image: dam.jpg, focus: "96% 50%" }\n---\n');
    const picture = screen.getByRole("button", { name: /The point that stays in sight/ });
    const press = (key: string, shiftKey = false) => fireEvent.keyDown(picture, { key, shiftKey });
    press("ArrowRight");
    press("ArrowUp", true);
    expect(valuesOf(file.text)?.hero).toEqual({ image: "dam.jpg", focus: "98% 40%" });
    press("ArrowRight", true);
    expect(valuesOf(file.text)?.hero).toEqual({ image: "dam.jpg", focus: "100% 40%" });
    const crop = screen.getByAltText("Crop of 3 to 2");
    expect(crop.style.objectPosition).toBe("100% 40%");
  });

  it("takes a picture that is dropped on the hero, with what its file says where nothing is written", async () => {
    const taken = {
      picture: { name: "lake.jpg", width: 9, height: 9, address: "/x" },
      alt: "A lake.",
      caption: "The lake\nis full.",
      credit: "Jane Doe",
    };
    const addPictures = vi.fn(async () => [taken]);
    const file = form("---\nheadline: A\nhero: { image: dam.jpg, credit: Ours }\n---\n", {
      addPictures,
    });
    const picture = new File(["x"], "lake.jpg");
    const group = screen.getByRole("group", { name: /^Hero/ });
    const place = group.querySelector(".drop-place") as HTMLElement;
    fireEvent.drop(place, { dataTransfer: { types: ["Files"], files: [picture] } });
    await waitFor(() =>
      expect(valuesOf(file.text)?.hero).toEqual({
        image: "lake.jpg",
        credit: "Ours",
        alt: "A lake.",
        caption: "The lake is full.",
      }),
    );
    expect(addPictures).toHaveBeenCalledWith([picture]);
  });

  it("takes a picture of the archive, and says which words stand from the one before", async () => {
    const taken = {
      picture: { name: "lake.jpg", width: 9, height: 9, address: "/x" },
      alt: "A lake.",
      caption: "The lake is full.",
      credit: "Jane Doe",
      ai: "altered",
      versions: { dark: "lake-dark.jpg", thumbnail: "lake-thumbnail.jpg" },
    };
    const file = form(
      "---\nheadline: A\nhero: { image: dam.jpg, caption: The dam, credit: Jane Doe, narrow: n.jpg, dark: d.jpg }\n---\n",
      { addPictures: async () => [], chooseOfArchive: async () => taken },
    );
    const group = within(screen.getByRole("group", { name: /^Hero/ }));
    const [button, ...others] = group.getAllByRole("button", { name: "From the archive …" });
    expect(others).toEqual([]);
    fireEvent.click(button as HTMLElement);
    await waitFor(() =>
      expect(valuesOf(file.text)?.hero).toEqual({
        image: "lake.jpg",
        alt: "A lake.",
        caption: "The dam",
        credit: "Jane Doe",
        ai: "altered",
        narrow: "n.jpg",
        dark: "d.jpg",
        thumbnail: "lake-thumbnail.jpg",
      }),
    );
    const [said] = file.said;
    expect(said?.text).toMatch(/still true: Caption, Dark version, Narrow version\.$/);
    expect(said?.offer?.words).toBe("Take off the old picture’s other files");
    act(() => said?.offer?.run());
    const left = valuesOf(file.text)?.hero;
    expect(left).not.toHaveProperty("dark");
    expect(left).not.toHaveProperty("narrow");
    expect(left).toHaveProperty("thumbnail", "lake-thumbnail.jpg");
    act(() => void file.said.at(-1)?.undo?.run());
    expect(valuesOf(file.text)?.hero).toMatchObject({ dark: "d.jpg", narrow: "n.jpg" });
  });

  it("takes the hero off with all that was written for it, until that is taken back", () => {
    const before =
      "---\nheadline: A\nhero: { image: dam.jpg, caption: The dam, narrow: n.jpg }\n---\n";
    const file = form(before);
    const picture = () => screen.getByLabelText(/^Picture/, { selector: "#field-hero-image" });
    fireEvent.change(picture(), { target: { value: "" } });
    expect(valuesOf(file.text)).toEqual({ headline: "A" });
    expect(file.said.at(-1)?.text).toMatch(/^The picture is taken off/);
    act(() => void file.said.at(-1)?.undo?.run());
    expect(valuesOf(file.text)).toEqual(valuesOf(before));
  });

  it("says what stays of the picture before when another one is chosen from the list", () => {
    const file = form(
      "---\nheadline: A\nhero: { image: lake.jpg, focus: 20% 30%, dark: d.jpg }\n---\n",
    );
    const picture = screen.getByLabelText(/^Picture/, { selector: "#field-hero-image" });
    fireEvent.change(picture, { target: { value: "dam.jpg" } });
    expect(valuesOf(file.text)?.hero).toMatchObject({ image: "dam.jpg", dark: "d.jpg" });
    expect(file.said.at(-1)?.text).toMatch(/still true: Dark version, Focus\.$/);
    expect(file.said.at(-1)?.offer?.words).toBe("Take off the old picture’s other files");
  });

  it("has buttons for pictures that say which of a hero's they are for", () => {
    form("---\nheadline: A\nhero: { image: dam.jpg }\n---\n", { addPictures: vi.fn() });
    const group = within(screen.getByRole("group", { name: /^Hero/ }));
    const buttons = group.getAllByRole("button", { name: /^Choose a picture \S/ });
    const names = buttons.map((button) =>
      button
        .getAttribute("aria-labelledby")
        ?.split(" ")
        .map((id) => document.getElementById(id)?.textContent)
        .join(" "),
    );
    expect(names.length).toBeGreaterThan(2);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("Choose a picture Dark version");
  });

  it("has a button for every picture that can be dropped, and changes nothing where one is refused", async () => {
    const addPictures = vi.fn(async () => []);
    const file = form("---\nheadline: A\nhero: { image: dam.jpg }\n---\n", { addPictures });
    const group = within(screen.getByRole("group", { name: /^Hero/ }));
    const [input] = group.getAllByLabelText("Choose a picture", { selector: "input" });
    fireEvent.change(input as HTMLElement, { target: { files: [new File(["x"], "x.svg")] } });
    await waitFor(() => expect(addPictures).toHaveBeenCalled());
    expect(valuesOf(file.text)?.hero).toEqual({ image: "dam.jpg" });
  });

  it("says a problem beside its field, also one of an entry in a list", () => {
    const problem = {
      file: "drafts/dam/index.md",
      line: 3,
      severity: "error" as const,
      rule: "unknown-author",
      message: "there is no author “nobody”",
      remedy: "write their file",
    };
    form("---\nheadline: A\nbyline: [nobody]\n---\n", {
      problems: [{ path: ["byline", 0], problem }],
    });
    const field = screen.getByRole("group", { name: /^Byline/ });
    expect(within(field).getByText(/there is no author “nobody”; write their file\./)).toBeTruthy();
  });
});
