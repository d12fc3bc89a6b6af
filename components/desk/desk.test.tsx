// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import {
  SAMPLE_ARTICLE,
  SAMPLE_DRAFT,
  SAMPLE_PAPER,
  SAMPLE_PROBLEM,
} from "../../testkit/sampleStories";
import { DeskStories } from "./DeskStories";
import { DraftBanner } from "./DraftBanner";
import { ProblemList } from "./ProblemList";
import { Workbench } from "./Workbench";

afterEach(cleanup);

const WARNING = { ...SAMPLE_PROBLEM, line: 9, severity: "warning" as const, message: "too long" };
const ELSEWHERE = { ...SAMPLE_PROBLEM, file: "sections/world.md", line: 2 };

describe("the draft banner", () => {
  const banner = () => screen.getByRole("complementary", { name: "Draft" });

  it("says what the page is, how much is open, and what", () => {
    render(<DraftBanner address="/drafts/oil" problems={[SAMPLE_PROBLEM, WARNING]} />);
    expect(banner().textContent).toContain("Draft – only you see this page. 2 open problems:");
    expect(within(banner()).getAllByRole("listitem")).toHaveLength(2);
    expect(within(banner()).getByRole("link", { name: "All drafts" }).getAttribute("href")).toBe(
      "/drafts",
    );
    expect(within(banner()).getByRole("link", { name: "On the desk" }).getAttribute("href")).toBe(
      "/drafts/desk/oil",
    );
  });

  it("speaks of one problem as one", () => {
    render(<DraftBanner address="/drafts/oil" problems={[SAMPLE_PROBLEM]} />);
    expect(banner().textContent).toContain("1 open problem:");
  });

  it("says so when nothing is open", () => {
    render(<DraftBanner address="/drafts/oil" problems={[]} />);
    expect(banner().textContent).toContain("No open problems.");
    expect(within(banner()).queryByRole("list")).toBeNull();
  });
});

describe("a list of problems", () => {
  it("names the place, says what is wrong, how to fix it and by which rule, errors apart from warnings", () => {
    render(<ProblemList problems={[SAMPLE_PROBLEM, { ...WARNING, column: 7 }]} />);
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "drafts/oil/index.md:4:1 Error: there is no section “wrld”; did you mean world? (section)",
      "drafts/oil/index.md:9:7 Warning: too long; did you mean world? (section)",
    ]);
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("leads to each place in the editor's program, when one is set", () => {
    render(
      <ProblemList
        problems={[SAMPLE_PROBLEM]}
        editorLink={({ file, line }) => `editor://${file}#${line}`}
      />,
    );
    expect(screen.getByRole("link", { name: "drafts/oil/index.md:4:1" }).getAttribute("href")).toBe(
      "editor://drafts/oil/index.md#4",
    );
  });
});

const NOW = new Date("2014-06-14T16:00:00Z");
const DRAFT = { state: "draft" as const, story: SAMPLE_DRAFT, problems: [SAMPLE_PROBLEM] };
const SCHEDULED = { state: "scheduled" as const, story: SAMPLE_ARTICLE, problems: [] };
const DESK = { drafts: [DRAFT], scheduled: [SCHEDULED], today: [], elsewhere: [ELSEWHERE] };

describe("the desk", () => {
  it("leads to each draft, with its file, its length and what is open about it", () => {
    render(<DeskStories desk={DESK} paper={SAMPLE_PAPER} />);
    const drafts = within(screen.getByRole("region", { name: "Drafts" }));
    expect(drafts.getByRole("link", { name: "Oil rises" }).getAttribute("href")).toBe(
      "/drafts/desk/oil",
    );
    drafts.getByText("drafts/oil/index.md");
    drafts.getByText(/900 words · 4 min read/);
    drafts.getByText(/there is no section “wrld”/);
  });

  it("shows what is scheduled with its hour, and that nothing has been published today", () => {
    render(<DeskStories desk={DESK} paper={SAMPLE_PAPER} />);
    const scheduled = within(screen.getByRole("region", { name: "Scheduled" }));
    expect(scheduled.getByRole("link", { name: "The road to Baghdad" }).getAttribute("href")).toBe(
      "/drafts/desk/2014/06/12/war",
    );
    scheduled.getByText(/Scheduled for Jun 12/);
    scheduled.getByText("Ready");
    within(screen.getByRole("region", { name: "Published today" })).getByText("Nothing yet today.");
  });

  it("counts everything that is open, and lists what is wrong elsewhere", () => {
    render(<DeskStories desk={DESK} paper={SAMPLE_PAPER} />);
    screen.getByText("2 errors");
    const elsewhere = within(screen.getByRole("region", { name: "Elsewhere in the content" }));
    elsewhere.getByText("sections/world.md:2:1");
  });

  it("says how to begin when there is nothing", () => {
    render(
      <DeskStories
        desk={{ drafts: [], scheduled: [], today: [], elsewhere: [] }}
        paper={SAMPLE_PAPER}
      />,
    );
    screen.getByText(/npm run desk -- new/);
    screen.getByText("No problems.");
  });
});

describe("a story on the desk", () => {
  it("is shown as a phone, a desktop and a printer show it", () => {
    render(<Workbench entry={DRAFT} paper={SAMPLE_PAPER} now={NOW} pageAddress="/drafts/oil" />);
    for (const name of ["Phone", "Desktop", "Print"]) {
      const frame = within(screen.getByRole("region", { name })).getByTitle(`${name}: the page`);
      expect(frame.getAttribute("src")).toBe("/drafts/oil");
    }
  });

  it("is shown as search engines and social sites will list it", () => {
    render(
      <Workbench
        entry={{ ...DRAFT, story: { ...SAMPLE_DRAFT, seoTitle: "Oil up" } }}
        paper={SAMPLE_PAPER}
        now={NOW}
        pageAddress="/drafts/oil"
      />,
    );
    const result = screen.getByRole("region", { name: "Search result" });
    expect(result.textContent).toContain(`Oil up – ${SAMPLE_PAPER.name}`);
    expect(result.textContent).toContain("› 2014 › 06 › 14 › oil");
    expect(result.textContent).toContain("Three towns fell in three days.");
    const card = screen.getByRole("region", { name: "Social card" });
    expect(card.textContent).toContain("Oil rises");
    expect(within(card).getByRole("img").getAttribute("src")).toBe("/drafts/card/oil");
  });

  it("says what is open, or that it may be published", () => {
    const { rerender } = render(
      <Workbench entry={DRAFT} paper={SAMPLE_PAPER} now={NOW} pageAddress="/drafts/oil" />,
    );
    const problems = () => screen.getByRole("region", { name: "Problems" }).textContent;
    expect(problems()).toContain("1 error");
    rerender(
      <Workbench
        entry={{ ...DRAFT, problems: [] }}
        paper={SAMPLE_PAPER}
        now={NOW}
        pageAddress="/drafts/oil"
      />,
    );
    expect(problems()).toContain("may be published as it is");
  });
});
