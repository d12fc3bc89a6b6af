// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { SAMPLE_DRAFT, SAMPLE_PROBLEM } from "../sampleStories";
import { DraftBanner } from "./DraftBanner";
import { DraftList } from "./DraftList";
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
  it("names file and line, says what is wrong and how to mend it, errors apart from warnings", () => {
    render(<ProblemList problems={[SAMPLE_PROBLEM, WARNING]} />);
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "drafts/oil/index.md:4 Error: there is no section “wrld”; did you mean world?",
      "drafts/oil/index.md:9 Warning: too long; did you mean world?",
    ]);
  });
});

describe("the list of drafts", () => {
  it("leads to each draft, with its file and what is open about it", () => {
    render(<DraftList drafts={[SAMPLE_DRAFT]} problems={[SAMPLE_PROBLEM]} />);
    screen.getByRole("heading", { level: 1, name: "Drafts" });
    expect(screen.getByRole("link", { name: "Oil rises" }).getAttribute("href")).toBe(
      "/drafts/oil",
    );
    screen.getByText(/drafts\/oil\/index\.md · 900 words/);
    screen.getByText(/there is no section “wrld”/);
  });

  it("lists what is wrong elsewhere, and drafts' problems with their drafts only", () => {
    render(<DraftList drafts={[SAMPLE_DRAFT]} problems={[SAMPLE_PROBLEM, ELSEWHERE]} />);
    const elsewhere = within(screen.getByRole("region", { name: "Elsewhere in the content" }));
    expect(elsewhere.getAllByRole("listitem")).toHaveLength(1);
    elsewhere.getByText("sections/world.md:2");
  });

  it("says so when there are neither drafts nor problems", () => {
    render(<DraftList drafts={[]} problems={[]} />);
    screen.getByText("There are no drafts.");
    screen.getByText("No problems.");
  });
});
