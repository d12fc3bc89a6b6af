// In a document.
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import { speakToEditors } from "../../newsroom/locales/editorsLanguage";
import {
  SAMPLE_ARTICLE,
  SAMPLE_DRAFT,
  SAMPLE_PAPER,
  SAMPLE_PROBLEM,
} from "../../testkit/sampleStories";
import { DeskStories } from "./DeskStories";
import { DraftBanner } from "./DraftBanner";
import { ProblemList } from "./ProblemList";

afterEach(cleanup);

const WARNING = { ...SAMPLE_PROBLEM, line: 9, severity: "warning" as const, message: "too long" };
const ELSEWHERE = { ...SAMPLE_PROBLEM, file: "sections/world.md", line: 2 };

describe("the draft banner", () => {
  const banner = () => screen.getByRole("complementary", { name: "Draft" });

  it("says what the page is, how much is open, and what", () => {
    render(<DraftBanner problems={[SAMPLE_PROBLEM, WARNING]} />);
    expect(banner().textContent).toContain("Draft – only you see this page. 2 open problems:");
    expect(within(banner()).getAllByRole("listitem")).toHaveLength(2);
    expect(within(banner()).getByRole("link", { name: "All drafts" }).getAttribute("href")).toBe(
      "/drafts",
    );
  });

  it("speaks of one problem as one", () => {
    render(<DraftBanner problems={[SAMPLE_PROBLEM]} />);
    expect(banner().textContent).toContain("1 open problem:");
  });

  it("says so when nothing is open", () => {
    render(<DraftBanner problems={[]} />);
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

const DRAFT = { state: "draft" as const, story: SAMPLE_DRAFT, problems: [SAMPLE_PROBLEM] };
const SCHEDULED = { state: "scheduled" as const, story: SAMPLE_ARTICLE, problems: [] };
const DESK = { drafts: [DRAFT], scheduled: [SCHEDULED], today: [], elsewhere: [ELSEWHERE] };

describe("the desk", () => {
  it("leads to each draft, with its file, its length and what is open about it", () => {
    render(<DeskStories desk={DESK} paper={SAMPLE_PAPER} />);
    const drafts = within(screen.getByRole("region", { name: "Drafts" }));
    expect(drafts.getByRole("link", { name: "Oil rises" }).getAttribute("href")).toBe(
      "/drafts/oil",
    );
    drafts.getByText("drafts/oil/index.md");
    drafts.getByText(/900 words · 4 min read/);
    drafts.getByText(/there is no section “wrld”/);
  });

  it("shows what is scheduled with its hour, and that nothing has been published today", () => {
    render(<DeskStories desk={DESK} paper={SAMPLE_PAPER} />);
    const scheduled = within(screen.getByRole("region", { name: "Scheduled" }));
    expect(scheduled.getByRole("link", { name: "The road to Baghdad" }).getAttribute("href")).toBe(
      "/drafts/scheduled/2014/06/12/war",
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

it("Pages of drafts have no word that is in no catalogue", () => {
  speakToEditors("en-XA");
  onTestFinished(() => speakToEditors("en"));
  render(<DeskStories desk={DESK} paper={SAMPLE_PAPER} />);
  render(<DraftBanner problems={[SAMPLE_PROBLEM, WARNING]} embargo="6:00" />);
  const wrapped = document.body.textContent ?? "";
  expect(wrapped).toContain("⟦Drafts⟧");
  expect(wrapped.replace(/⟦[^⟧]*⟧/g, "")).not.toMatch(
    /draft(?!s\/)|schedul|publish|problem|error|warning|words|\bmin\b|reader|content|embargo/i,
  );
  for (const { ariaLabel } of screen.getAllByRole("region"))
    expect(ariaLabel ?? "⟦").toContain("⟦");
});
