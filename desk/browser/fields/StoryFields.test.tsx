// In a document.
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { valuesOf, withValue } from "../../../newsroom/content/fieldEdits.ts";
import { ARTICLE } from "../../../newsroom/schema/article.ts";
import { FIELD_TYPES, type Fields, type FieldType } from "../../../newsroom/schema/fieldTypes.ts";
import { showAtDesk } from "../../../testkit/deskPages.tsx";
import type { StoryPicture } from "../../api.ts";
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
    addPictures,
  }: {
    fields?: Fields;
    problems?: never[] | Problems;
    addPictures?: Parameters<typeof StoryFields>[0]["addPictures"];
  } = {},
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
        addPictures={addPictures}
        storyLanguage="en"
      />
    );
  }
  showAtDesk(<Form />);
  return file;
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

  it("takes no author that does not exist", () => {
    const file = form("---\nheadline: A\n---\n");
    write("Add to “Byline”", "Nobody");
    fireEvent.keyDown(screen.getByLabelText("Add to “Byline”"), { key: "Enter" });
    expect(valuesOf(file.text)).toEqual({ headline: "A" });
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
