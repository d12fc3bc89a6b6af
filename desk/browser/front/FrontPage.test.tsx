// In a document.
import { createEvent, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { type FakeAnswers, ROW, SESSION, showAtDesk } from "../../../testkit/deskPages.tsx";
import "../../../testkit/noLayout.ts";
import type { FrontDesk, FrontPlan } from "../../api/front.ts";
import type { OpenFile } from "../../api/paperFiles.ts";
import type { StoryQuery, StoryRow } from "../../api/stories.ts";
import { CallRefused } from "../call.ts";
import { FrontPage } from "./FrontPage.tsx";

const SITE: OpenFile = {
  file: "site.yaml",
  kind: "site",
  name: "site.yaml",
  text: "name: The Paper\nfront:\n  lead: /war\n  secondary: [/peace, /dam]\n",
  version: "1",
  problems: [],
  pictures: [],
  others: [],
};
const story = (address: string, headline: string) => ({
  address,
  headline,
  state: "published" as const,
});
const FRONT: FrontDesk = {
  named: [story("/war", "War"), story("/peace", "Peace"), story("/dam", "The dam")],
  byItself: { lead: undefined, secondary: [] },
  sections: [
    { slug: "world", name: "World" },
    { slug: "sport", name: "Sport" },
  ],
  differs: true,
};
const PLAN: FrontPlan = {
  changes: true,
  lead: { headline: "War", chosen: true },
  related: 0,
  secondary: 2,
  sections: undefined,
  breaking: { text: "Dam gives way", until: "2014-06-14T22:30:00Z" },
  waiting: [],
  takesFiles: false,
};
const row = (address: string, headline: string, more: Partial<StoryRow> = {}): StoryRow => ({
  ...ROW,
  address,
  headline,
  state: "published",
  published: "2014-06-12T22:05:00Z",
  ...more,
});
const SOON = row("/soon", "Soon", { state: "scheduled", published: "2014-06-15T10:00:00Z" });

function showFront(answers: FakeAnswers = {}, front = FRONT, site = SITE, session = SESSION) {
  let saves = 1;
  return showAtDesk(
    <FrontPage />,
    {
      openFile: () => site,
      openFront: () => front,
      listStories: ({ state, words }: StoryQuery) => {
        const stories = state === "scheduled" ? [SOON] : [row("/war", "War"), row("/new", "New")];
        const found = stories.filter(({ headline }) => !words || headline.startsWith(words));
        const counts = { draft: 0, scheduled: 0, published: 0, withdrawn: 0 };
        return { stories: found, total: found.length, counts };
      },
      saveFile: ({ file, text }) => {
        saves += 1;
        return { state: "saved", file, text, version: String(saves), problems: [] };
      },
      ...answers,
    },
    session,
  );
}

const wrong = (line: number, message: string) => ({
  file: "site.yaml",
  line,
  severity: "error" as const,
  rule: "front-article",
  message,
  remedy: "choose another",
});

describe("Problems of the front", () => {
  const problems = [wrong(4, "there is no article at /peace"), wrong(1, "the name is odd")];
  const site = { ...SITE, problems };

  it("stand on its page and lead to the story that is meant", async () => {
    showFront({}, FRONT, site);
    await screen.findByText(/1 problem/);
    expect(screen.queryByText(/the name is odd/)).toBeNull();
    const [lead] = screen.getAllByRole("button", { name: /no article at \/peace/ });
    fireEvent.click(lead as HTMLElement);
    await waitFor(() => expect(document.activeElement?.closest("li")?.dataset.key).toBe("/peace"));
  });

  it("are led to from the paper's settings", async () => {
    history.replaceState(null, "", "/desk/front?field=breaking.until");
    showFront({}, FRONT, site);
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("type")).toBe("datetime-local"),
    );
    history.replaceState(null, "", "/desk/front");
  });
});

const place = (name: string) => screen.getByRole("region", { name: new RegExp(`^${name}`) });
const headlinesOf = (name: string) =>
  within(place(name))
    .queryAllByRole("listitem")
    .map((entry) => entry.querySelector(".headline")?.textContent);
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const saved = async (desk: ReturnType<typeof showFront>) => {
  await waitFor(() => expect(desk.asked("saveFile").length).toBeGreaterThan(0));
  return (desk.asked("saveFile").at(-1) as { text: string }).text;
};

beforeEach(() => localStorage.clear());

describe("The front at the desk", () => {
  it("shows what is chosen, and what is there by itself", async () => {
    showFront(
      {},
      { ...FRONT, byItself: { lead: story("/war", "War"), secondary: [story("/old", "Old")] } },
      { ...SITE, text: "name: The Paper\nfront:\n  related: [/peace]\n" },
    );
    await screen.findByRole("button", { name: "Publish the front" });
    expect(place("Lead").textContent).toContain("WarThere by itself");
    expect(headlinesOf("Related")).toEqual(["Peace"]);
    expect(place("Related").textContent).toContain("only with a lead that you have chosen");
    expect(place("Secondary").textContent).toContain("OldThere by itself");
    expect(screen.getByText("Readers have another front")).toBeTruthy();
  });

  it("takes a story as the lead by a button, says what is off the front, and takes it back", async () => {
    const desk = showFront();
    await screen.findByRole("button", { name: "Make it the lead: “New”" });
    click("Make it the lead: “New”");
    expect(headlinesOf("Lead")).toEqual(["New"]);
    expect(desk.said.at(-1)?.text).toBe("“New” is the lead now; “War” is off the front.");
    expect(await saved(desk)).toBe(SITE.text.replace("/war", "/new"));
    await desk.said.at(-1)?.undo?.run();
    await waitFor(() => expect(headlinesOf("Lead")).toEqual(["War"]));
  });

  it("moves stories up and down and takes them off, with the focus on the story", async () => {
    const desk = showFront();
    await screen.findByRole("button", { name: "Down: “Peace”" });
    screen.getByRole("button", { name: "Down: “Peace”" }).focus();
    click("Down: “Peace”");
    expect(headlinesOf("Secondary")).toEqual(["The dam", "Peace"]);
    expect(desk.said.at(-1)?.text).toBe("“Peace”: Secondary, number 2.");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Up: “Peace”");
    click("Up: “Peace”");
    click("Take off “Peace”");
    expect(headlinesOf("Secondary")).toEqual(["The dam"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Take off “The dam”");
    expect(await saved(desk)).toBe(SITE.text.replace("[/peace, /dam]", "[/dam]"));
  });

  it("takes a dragged story where it is let go", async () => {
    const desk = showFront();
    const pooled = (await screen.findByText("New")).closest("li");
    const data = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, value: string) => data.set(type, value),
      getData: (type: string) => data.get(type) ?? "",
      get types() {
        return [...data.keys()];
      },
    };
    if (pooled) fireEvent.dragStart(pooled, { dataTransfer });
    fireEvent.dragOver(place("Secondary"), { dataTransfer });
    // Boxes have no size here: this is above the first one.
    const drop = createEvent.drop(place("Secondary"), { dataTransfer });
    Object.defineProperty(drop, "clientY", { value: -1 });
    fireEvent(place("Secondary"), drop);
    expect(headlinesOf("Secondary")).toEqual(["New", "Peace", "The dam"]);
    expect(await saved(desk)).toContain("secondary: [/new, /peace, /dam]");
  });

  it("finds published and scheduled stories while one types, and says when the latter appear", async () => {
    showFront();
    const pool = (await screen.findByText("Soon")).closest("section");
    expect(pool?.textContent).toContain("appears Jun 15, 06:00");
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "Ne" } });
    await waitFor(() => expect(within(pool as HTMLElement).queryByText("Soon")).toBeNull());
    expect(within(pool as HTMLElement).getByText("New")).toBeTruthy();
  });

  it("has no more stories in a place than readers would see", async () => {
    showFront({}, FRONT, {
      ...SITE,
      text: "name: A\nfront:\n  lead: /war\n  secondary: [/a, /b, /c, /d]\n",
    });
    const button = await screen.findByRole("button", { name: "Secondary: “New”" });
    expect((button as HTMLButtonElement).disabled).toBe(true);
    expect(place("Secondary").textContent).toContain("4 of 4");
    expect(place("Secondary").textContent).toContain("There is no published story at /a");
  });

  it("puts breaking news up only when all of it is said", async () => {
    const desk = showFront();
    await screen.findByLabelText("What has happened");
    fireEvent.change(screen.getByLabelText("What has happened"), { target: { value: "A flood" } });
    click("Put it up");
    expect(screen.getByRole("alert").textContent).toBe("Choose an end that is still to come.");
    fireEvent.change(screen.getByLabelText(/^Until/), { target: { value: "2014-06-14T18:30" } });
    click("Put it up");
    expect(await saved(desk)).toBe(
      `${SITE.text}breaking:\n  text: A flood\n  until: 2014-06-14T18:30:00-04:00\n`,
    );
    click("Take off");
    expect(document.activeElement?.textContent).toBe("Put it up");
    expect(screen.getByLabelText<HTMLInputElement>("What has happened").value).toBe("");
    await waitFor(async () => expect(await saved(desk)).toBe(SITE.text));
  });

  it("says that breaking news has ended as soon as it has", async () => {
    const session = { ...SESSION, now: "2014-06-14T22:29:59.800Z" };
    const news = "breaking:\n  text: A flood\n  until: 2014-06-14T18:30:00-04:00\n";
    showFront({}, FRONT, { ...SITE, text: SITE.text + news }, session);
    await screen.findByText("It says “A flood”.");
    await screen.findByText(/^It ended .*; readers do not see it any more\.$/);
  });

  it("names the story of breaking news by its headline, also one that the list has not", async () => {
    const news = "breaking:\n  text: A flood\n  story: /dam\n  until: 2014-06-14T18:30:00-04:00\n";
    showFront({}, FRONT, { ...SITE, text: SITE.text + news });
    const choice = await screen.findByLabelText<HTMLSelectElement>("Story that it leads to");
    expect(choice.selectedOptions[0]?.text).toBe("The dam");
  });

  it("gives sections another order by buttons", async () => {
    const desk = showFront({ orderSections: () => ({}) });
    await screen.findByRole("button", { name: "Up: “Sport”" });
    click("Up: “Sport”");
    await waitFor(() =>
      expect(desk.asked("orderSections")).toEqual([{ slugs: ["sport", "world"] }]),
    );
  });

  it("says in one sentence what readers will get, and claims only what was seen", async () => {
    const desk = showFront({
      planFront: () => PLAN,
      publishFront: () => ({
        effect: "published",
        url: "https://paper.example/",
        readersSee: false,
        why: "Its server does not answer.",
        undo: { id: "3", until: "2014-06-14T16:01:00Z" },
      }),
      undo: () => ({ file: "site.yaml", gone: [] }),
    });
    await screen.findByRole("button", { name: "Publish the front" });
    click("Publish the front");
    expect(
      await screen.findByText(
        "Readers will get “War” as the lead; 2 secondary stories; the breaking news “Dam gives way” until 18:30.",
      ),
    ).toBeTruthy();
    const dialog = screen.getByRole("dialog", { name: "Publish the front" });
    fireEvent.click(within(dialog).getByRole("button", { name: "Publish the front" }));
    expect(
      await screen.findByText(
        "Readers' servers have not been seen to answer so. Its server does not answer.",
      ),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(desk.said.at(-1)?.text).toContain("stays here"));
    expect(desk.asked("undo")).toEqual([{ id: "3" }]);
  });

  it("names the mistakes that stand in its way", async () => {
    showFront({
      planFront: () => {
        throw new CallRefused("These errors have to be fixed first.", [
          {
            file: "site.yaml",
            line: 3,
            severity: "error",
            rule: "site",
            message: "“language” is no language",
            remedy: "write one like en",
          },
        ]);
      },
    });
    await screen.findByRole("button", { name: "Publish the front" });
    click("Publish the front");
    expect(await screen.findByText("These errors have to be fixed first.")).toBeTruthy();
    const entry = screen.getByRole("link", { name: "site.yaml" }).closest("li");
    expect(entry?.textContent).toBe("site.yaml“Language” is no language; write one like en.");
  });

  it.each([
    ["Related", "Peace"],
    ["Secondary", "War"],
    ["Make it the lead", "Peace"],
    ["Secondary", "New"],
  ])(
    "keeps the focus at a story of the list that is put somewhere: %s, %s",
    async (does, story) => {
      showFront({
        listStories: ({ state }) => {
          const stories = [row("/war", "War"), row("/peace", "Peace"), row("/new", "New")];
          const counts = { draft: 0, scheduled: 0, published: 3, withdrawn: 0 };
          return { stories: state === "published" ? stories : [], total: 3, counts };
        },
      });
      const pool = await screen.findByRole("region", { name: "Stories to put on the front" });
      const button = await within(pool).findByRole("button", { name: `${does}: “${story}”` });
      button.focus();
      fireEvent.click(button);
      const entry = within(pool).getByText(story).closest("li");
      expect(entry?.contains(document.activeElement)).toBe(true);
    },
  );

  it("shows both texts when somebody else has changed the same lines", async () => {
    showFront({
      saveFile: ({ file }) => ({ state: "conflict", file, version: "2", theirs: "name: Other\n" }),
    });
    await screen.findByRole("button", { name: "Make it the lead: “New”" });
    click("Make it the lead: “New”");
    expect(
      await screen.findByRole("heading", { name: "The file has changed while you wrote" }),
    ).toBeTruthy();
  });
});
