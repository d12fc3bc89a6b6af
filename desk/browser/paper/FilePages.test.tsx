// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { CONTENT_TYPES } from "../../../newsroom/schema/contentTypes.ts";
import { type FakeAnswers, showAtDesk } from "../../../testkit/deskPages.tsx";
import "../../../testkit/noLayout.ts";
import type { FileRow, OpenFile } from "../../api/paperFiles.ts";
import type { RenewalPlan } from "../../api/renewal.ts";
import { EN_DESK } from "../../words/en.ts";
import { CallRefused } from "../call.ts";
import { FilePage } from "./FilePage.tsx";
import { PaperPage } from "./PaperPage.tsx";

// The editor of the text is tested by itself; jsdom cannot lay it out.
vi.mock("../editor/StoryEditor.tsx", () => ({
  StoryEditor: ({
    text,
    onChange,
    view,
  }: {
    text: string;
    onChange(t: string): void;
    view: string;
  }) => (
    <textarea
      aria-label={`text, ${view}`}
      value={text}
      onChange={(e) => onChange(e.target.value)}
    />
  ),
}));

const FILES: FileRow[] = [
  { file: "site.yaml", kind: "site", name: "site.yaml", errors: 0, warnings: 1 },
  { file: "sections/world.md", kind: "section", name: "World", errors: 2, warnings: 0 },
  { file: "redirects.yaml", kind: "redirects", name: "redirects.yaml", errors: 0, warnings: 0 },
];
const TOPIC: OpenFile = {
  file: "topics/water.md",
  kind: "topic",
  name: "Water",
  text: "---\n# Since May\nname: 'Water'\n---\n",
  version: "1",
  problems: [],
  pictures: [],
  others: [],
};
const PLAN: RenewalPlan = {
  changes: [
    { what: "paper", names: ["name"] },
    { what: "changedStories", names: Array.from({ length: 14 }, (_, at) => `/story-${at}`) },
  ],
  everyPage: true,
  needsBuild: true,
  warnings: [],
};

const saves: FakeAnswers = {
  saveFile: ({ file, text }) => ({ state: "saved", file, text, version: "2", problems: [] }),
};
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, "", "/desk/paper");
});

const AUTHOR: OpenFile = {
  ...TOPIC,
  file: "authors/jane-doe.md",
  kind: "author",
  name: "Jane Doe",
  text: "---\nname: Jane Doe\nkind: person\n---\n",
};

it("A line of a form keeps the space behind a word, to which another one is added", async () => {
  const site: OpenFile = { ...TOPIC, file: "site.yaml", kind: "site", text: "name: The Paper\n" };
  const desk = showAtDesk(<FilePage file={site.file} />, {
    openFile: () => site,
    openLogos: () => ({}),
    ...saves,
  });
  const fonts = within(await screen.findByRole("group", { name: "Fonts" }));
  const input = fonts.getByLabelText("Text") as HTMLInputElement;
  fireEvent.change(input, { target: { value: "fonts/My " } });
  expect(input.value).toBe("fonts/My ");
  fireEvent.change(input, { target: { value: `${input.value}Font.woff2` } });
  await waitFor(() =>
    expect(desk.asked("saveFile").at(-1)).toMatchObject({
      text: "name: The Paper\ntheme:\n  fonts:\n    text: fonts/My Font.woff2\n",
    }),
  );
});

describe("The portrait of an author", () => {
  it("is taken from a file, with what its fields have a place for", async () => {
    const sent: unknown[] = [];
    const picture = { name: "jane-doe.jpg", width: 900, height: 900, address: "" };
    const desk = showAtDesk(
      <FilePage file={AUTHOR.file} />,
      { openFile: () => AUTHOR, ...saves },
      undefined,
      async (place) => {
        sent.push(place);
        return { picture, alt: "Jane Doe on a dam", caption: "The dam", credit: "Ann Lee" };
      },
    );
    const group = within(await screen.findByRole("group", { name: /^Picture/ }));
    const input = group.getByLabelText("Choose a picture", { selector: "input" });
    fireEvent.change(input, { target: { files: [new File(["x"], "IMG_1.JPG")] } });
    await waitFor(() =>
      expect(desk.asked("saveFile").at(-1)).toMatchObject({
        text: "---\nname: Jane Doe\nkind: person\npicture:\n  image: jane-doe.jpg\n  alt: Jane Doe on a dam\n---\n",
      }),
    );
    expect(sent).toEqual([{ picture: { file: AUTHOR.file, name: "IMG_1.JPG" } }]);
  });

  it("that is refused says why", async () => {
    showAtDesk(<FilePage file={AUTHOR.file} />, { openFile: () => AUTHOR }, undefined, () =>
      Promise.reject(new CallRefused("It is no picture.")),
    );
    const group = within(await screen.findByRole("group", { name: /^Picture/ }));
    const input = group.getByLabelText("Choose a picture", { selector: "input" });
    fireEvent.change(input, { target: { files: [new File(["x"], "a.jpg")] } });
    expect(await screen.findByText("It is no picture.")).toBeTruthy();
  });
});

describe("The list of the paper's files", () => {
  it("has each kind with its files and their problems", async () => {
    showAtDesk(<PaperPage />, { listFiles: () => ({ files: FILES }) });
    const world = (await screen.findByRole("link", { name: "World" })).closest("li");
    expect(world?.textContent).toContain("2 errors");
    expect(screen.getByRole("link", { name: "Settings, theme and words" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "World" }).getAttribute("href")).toBe(
      "/desk/paper/sections/world.md",
    );
  });

  it("makes a new file from what its kind needs, and opens it", async () => {
    const desk = showAtDesk(<PaperPage />, {
      listFiles: () => ({ files: FILES }),
      newFile: () => ({ file: "sections/arts.md" }),
    });
    await screen.findByRole("link", { name: "World" });
    click("New section");
    const dialog = within(screen.getByRole("dialog", { name: "New section" }));
    const isNeeded = (name: RegExp) => dialog.getByText(name, { selector: "label" }).textContent;
    expect(isNeeded(/^Name/)).toContain("needed");
    expect(isNeeded(/^Colour/)).toContain("needed");
    // It is filled, also where an editor empties it.
    expect(isNeeded(/^Order/)).toBe("Order");
    fireEvent.change(dialog.getByLabelText(/^Name/), { target: { value: "Arts" } });
    fireEvent.change(dialog.getByLabelText(/^Colour/), { target: { value: "blue" } });
    fireEvent.click(dialog.getByRole("button", { name: "Begin" }));
    await waitFor(() => expect(location.pathname).toBe("/desk/paper/sections/arts.md"));
    expect(desk.asked("newFile")).toEqual([
      { kind: "section", values: { name: "Arts", order: 3, colour: "blue" } },
    ]);
  });

  it("says everything that publishing all changes would change, and what needs a build", async () => {
    const desk = showAtDesk(<PaperPage />, {
      listFiles: () => ({ files: FILES }),
      planRenewal: () => PLAN,
      renew: () => ({
        effect: "renewed",
        url: "https://paper.example/",
        needsBuild: false,
        readersSee: undefined,
      }),
    });
    await screen.findByRole("link", { name: "World" });
    click("Publish all changes");
    const dialog = within(screen.getByRole("dialog"));
    expect(await dialog.findByText("Settings: Name")).toBeTruthy();
    expect(dialog.getByText(/^Changed stories: \/story-0.*, and 2 more$/)).toBeTruthy();
    expect(dialog.getByText(EN_DESK.renewalEveryPage)).toBeTruthy();
    expect(dialog.getByText(EN_DESK.renewalNeedsBuild)).toBeTruthy();
    expect(desk.asked("renew")).toEqual([]);
    fireEvent.click(dialog.getByRole("button", { name: "Publish all changes" }));
    expect(await screen.findByText(EN_DESK.noServer)).toBeTruthy();
    expect(screen.queryByText(EN_DESK.readersSee)).toBeNull();
  });
});

describe("A file of the paper", () => {
  it("has its heading while it is opened, and when it is refused", async () => {
    const refusal: { give?: (error: Error) => void } = {};
    showAtDesk(<FilePage file="topics/water.md" />, {
      openFile: () =>
        new Promise((_, reject) => {
          refusal.give = reject;
        }),
    });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("topics/water.md");
    expect(screen.getByRole("status").textContent).toBe(EN_DESK.loading);
    refusal.give?.(new CallRefused("It is gone."));
    await screen.findByText("It is gone.");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("topics/water.md");
  });

  it("is a form of every field of its kind, and changes one value with all else as it is", async () => {
    const desk = showAtDesk(<FilePage file={TOPIC.file} />, { openFile: () => TOPIC, ...saves });
    const name = await screen.findByLabelText(/^Name/);
    for (const { about } of Object.values(CONTENT_TYPES.topic.fields)) {
      expect(screen.getByText(new RegExp(about.slice(1), "i"))).toBeTruthy();
    }
    fireEvent.change(name, { target: { value: "Rivers" } });
    await waitFor(() =>
      expect(desk.asked("saveFile")).toMatchObject([
        { file: TOPIC.file, version: "1", text: TOPIC.text.replace("Water", "Rivers") },
      ]),
    );
  });

  it("shows its problems beside their fields, and leads to the line where there is no field", async () => {
    const text = "name: The Paper\nlanguage: nonsense!\n";
    const problem = {
      file: "site.yaml",
      line: 2,
      column: 11,
      severity: "error" as const,
      rule: "language",
      message: "“nonsense!” is no language",
      remedy: "write one like en",
    };
    showAtDesk(<FilePage file="site.yaml" />, {
      openFile: () => ({ ...TOPIC, file: "site.yaml", kind: "site", text, problems: [problem] }),
    });
    const field = (await screen.findByLabelText(/^Language/)) as HTMLInputElement;
    expect(field.getAttribute("aria-invalid")).toBe("true");
    click(/is no language.*Go to the field/);
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(screen.queryByText("Lead")).toBeNull();
  });

  it("has its source, and a page its text too", async () => {
    const page = {
      ...TOPIC,
      file: "pages/about.md",
      kind: "page" as const,
      text: "---\nheadline: About\n---\n\nUs.\n",
    };
    showAtDesk(<FilePage file={page.file} />, { openFile: () => page, ...saves });
    await screen.findByLabelText(/^Headline/);
    click("Text");
    expect(screen.getByLabelText("text, rich")).toBeTruthy();
    click("Source");
    expect(screen.getByLabelText<HTMLTextAreaElement>("text, source").value).toBe(page.text);
  });

  it("shows many redirects a page at a time, finds one by its words, and changes no other", async () => {
    const rule = (at: number) =>
      `- from: /old/${at}.html\n  to: /${at === 42 ? "Étoile" : "new"}\n`;
    const text = `# Of the old site\n${Array.from({ length: 140 }, (_, at) => rule(at)).join("")}`;
    const problem = {
      file: "redirects.yaml",
      line: 202,
      severity: "error" as const,
      rule: "redirect",
      message: "it leads nowhere",
      remedy: "write another",
    };
    const file = { ...TOPIC, file: "redirects.yaml", kind: "redirects" as const, text };
    const opened = { ...file, problems: [problem] };
    const desk = showAtDesk(<FilePage file={file.file} />, {
      openFile: () => opened,
      saveFile: ({ file, text }) => ({
        state: "saved",
        file,
        text,
        version: "2",
        problems: [problem],
      }),
    });
    const search = await screen.findByLabelText("Search among 140 entries");
    const shown = () =>
      screen.getAllByLabelText<HTMLInputElement>(/^From/).map(({ value }) => value);
    expect(shown()).toHaveLength(25);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Previous page" }).disabled).toBe(
      true,
    );
    click("Next page");
    expect(shown()[0]).toBe("/old/25.html");
    screen.getByText("Page 2 of 6");
    fireEvent.change(search, { target: { value: "ETOILE old" } });
    expect(shown()).toEqual(["/old/42.html"]);
    screen.getByText("1 entry");
    // It stays while it is written, also without the words.
    fireEvent.change(screen.getByLabelText(/^To/), { target: { value: "/other" } });
    expect(shown()).toEqual(["/old/42.html"]);
    await waitFor(() =>
      expect(desk.asked("saveFile")).toMatchObject([{ text: text.replace("/Étoile", "/other") }]),
    );
    fireEvent.change(search, { target: { value: "nowhere" } });
    screen.getByText("No entry has these words.");
    click(/^Add/);
    expect(shown()).toHaveLength(16);
    expect(shown().at(-1)).toBe("");
    // A problem leads to its entry, also on another page and among those without the words.
    fireEvent.change(search, { target: { value: "/old/1.html" } });
    click(/it leads nowhere/);
    await waitFor(() =>
      expect((document.activeElement as HTMLInputElement).value).toBe("/old/100.html"),
    );
    expect(shown()).toHaveLength(25);
    const entry = screen.getByRole("group", { name: /101/ });
    within(entry).getByText(/it leads nowhere; write another\./);
    expect(screen.queryByLabelText("text, source")).toBeNull();
  });

  it("that the form cannot read is left to its source", async () => {
    showAtDesk(<FilePage file={TOPIC.file} />, {
      openFile: () => ({ ...TOPIC, text: "---\nname: [\n---\n" }),
    });
    expect(await screen.findByText(EN_DESK.formUnreadable)).toBeTruthy();
  });

  it("is thrown away with a way back, or says who needs it", async () => {
    let needed = true;
    const desk = showAtDesk(<FilePage file={TOPIC.file} />, {
      openFile: () => TOPIC,
      throwAwayFile: () => {
        if (needed) throw new CallRefused("It is named by “War”.");
        return { undo: { id: "7", until: "2014-06-14T16:01:00Z" } };
      },
      undo: () => ({ file: TOPIC.file, gone: [] }),
    });
    await screen.findByLabelText(/^Name/);
    click("Throw away");
    await waitFor(() => expect(desk.said.at(-1)?.text).toBe("It is named by “War”."));
    needed = false;
    click("Throw away");
    await waitFor(() => expect(desk.said.at(-1)?.text).toContain("“Water” has been thrown away"));
    await desk.said.at(-1)?.undo?.run();
    expect(desk.asked("undo")).toEqual([{ id: "7" }]);
  });
});

it("A problem of the front leads from the settings to the front's page", async () => {
  const site: OpenFile = {
    ...TOPIC,
    file: "site.yaml",
    kind: "site",
    text: "name: The Paper\nfront:\n  secondary: [/peace, /dam]\n",
    problems: [
      {
        file: "site.yaml",
        line: 3,
        column: 23,
        severity: "error",
        rule: "front-article",
        message: "there is no article at /dam",
        remedy: "choose another",
      },
    ],
  };
  showAtDesk(<FilePage file="site.yaml" />, { openFile: () => site });
  fireEvent.click(await screen.findByRole("button", { name: /no article at \/dam/ }));
  expect(location.pathname + location.search).toBe("/desk/front?field=front.secondary.1");
});

it("A new section is proposed behind all others", async () => {
  const made: unknown[] = [];
  showAtDesk(<PaperPage />, {
    listFiles: () => ({ files: FILES }),
    repository: () => ({ state: "none" }),
    newFile: (question) => {
      made.push(question);
      return { file: "sections/sport.md" };
    },
  });
  fireEvent.click(await screen.findByRole("button", { name: EN_DESK.newSection }));
  expect((await screen.findByLabelText<HTMLInputElement>(/^Order/)).value).toBe("3");
  click(EN_DESK.begin);
  await waitFor(() => expect(made).toMatchObject([{ kind: "section", values: { order: 3 } }]));
});

describe("The paper's logo", () => {
  // jsdom's files have no text.
  const svgFile = () => Object.assign(new File([SVG], "a.svg"), { text: async () => SVG });
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';
  const site: OpenFile = { ...TOPIC, file: "site.yaml", kind: "site", text: "name: The Paper\n" };

  it("is set by a file in the settings, shown at once, and taken back by one click", async () => {
    let svg: string | undefined;
    const desk = showAtDesk(<FilePage file="site.yaml" />, {
      openFile: () => site,
      openLogos: () => ({ wide: svg }),
      setLogo: (question) => {
        svg = question.svg || undefined;
        return { undo: { id: "7", until: "2014-06-14T16:01:00Z" } };
      },
      undo: () => {
        svg = undefined;
        return { file: "logo.svg", gone: [] };
      },
    });
    const field = within(await screen.findByRole("group", { name: EN_DESK.logoWide }));
    field.getByText(EN_DESK.noLogo);
    const [input] = field.getAllByLabelText(EN_DESK.chooseLogo, { selector: "input" });
    fireEvent.change(input as HTMLElement, { target: { files: [svgFile()] } });
    const shown = await field.findByRole("img", { name: EN_DESK.logoShown });
    expect(decodeURIComponent((shown as HTMLImageElement).src)).toContain(SVG);
    expect(desk.said.at(-1)?.text).toBe(EN_DESK.logoIsSet);
    await desk.said.at(-1)?.undo?.run();
    expect(await field.findByText(EN_DESK.noLogo)).toBeTruthy();
  });

  it("is refused with what is wrong with its file", async () => {
    showAtDesk(<FilePage file="site.yaml" />, {
      openFile: () => site,
      openLogos: () => ({}),
      setLogo: () => {
        throw new CallRefused("Not taken.", [
          {
            file: "logo.svg",
            line: 1,
            severity: "error",
            rule: "logo",
            message: "a logo cannot have <script>",
            remedy: "take it out, with everything in it",
          },
        ]);
      },
    });
    const field = within(await screen.findByRole("group", { name: EN_DESK.logoWide }));
    const [input] = field.getAllByLabelText(EN_DESK.chooseLogo, { selector: "input" });
    fireEvent.change(input as HTMLElement, { target: { files: [svgFile()] } });
    expect((await field.findByRole("alert")).textContent).toBe("Not taken.");
    expect(field.getByText(/a logo cannot have <script>; take it out/)).toBeTruthy();
  });

  it("that is refused says that the one before stays, which can still be taken back", async () => {
    let svg: string | undefined;
    const desk = showAtDesk(<FilePage file="site.yaml" />, {
      openFile: () => site,
      openLogos: () => ({ wide: svg }),
      setLogo: (question) => {
        if (question.size === "small") throw new CallRefused("Not taken.");
        svg = question.svg;
        return { undo: { id: "7", until: "2014-06-15T16:00:00Z" } };
      },
      undo: () => {
        svg = undefined;
        return { file: "logo.svg", gone: [] };
      },
    });
    const choose = async (name: string) => {
      const field = within(await screen.findByRole("group", { name }));
      const [input] = field.getAllByLabelText(EN_DESK.chooseLogo, { selector: "input" });
      fireEvent.change(input as HTMLElement, { target: { files: [svgFile()] } });
      return field;
    };
    await (await choose(EN_DESK.logoSmall)).findByRole("alert");
    expect(desk.said).toEqual([]);
    const wide = await choose(EN_DESK.logoWide);
    await wide.findByRole("img", { name: EN_DESK.logoShown });
    await choose(EN_DESK.logoSmall);
    await waitFor(() =>
      expect(desk.said.at(-1)?.text).toBe(
        "The new file has not been taken. “Logo of the front” stays as you have left it.",
      ),
    );
    await desk.said.at(-1)?.undo?.run();
    expect(await wide.findByText(EN_DESK.noLogo)).toBeTruthy();
  });
});
