// In a document.
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { MissingPage } from "../layout/MissingPage";
import { PreviewBanner } from "./PreviewBanner";

afterEach(cleanup);

const ZONE = { language: "en-US", timeZone: "America/New_York" };

it("a preview says what it is and until when its link holds", () => {
  render(<PreviewBanner until="2014-06-15T16:00:00Z" locale={ZONE} />);
  const banner = screen.getByRole("complementary", { name: "Preview" });
  expect(banner.textContent).toContain("has not been published");
  expect(banner.textContent?.replace(/\s/g, " ")).toContain("June 15, 2014, 12:00 PM EDT");
});

it("a preview that no link leads to has none that expires", () => {
  render(<PreviewBanner until={undefined} locale={ZONE} />);
  const banner = screen.getByRole("complementary", { name: "Preview" });
  expect(banner.textContent).toBe("Preview. This story has not been published.");
});

it("a preview of a story with an embargo says until when, on paper as well", () => {
  render(
    <PreviewBanner until="2014-06-15T16:00:00Z" embargo="2099-01-01T05:00:00Z" locale={ZONE} />,
  );
  const banner = screen.getByRole("complementary", { name: "Preview" });
  expect(banner.textContent?.replace(/\s/g, " ")).toContain(
    "Embargoed until January 1, 2099, 12:00 AM EST",
  );
  expect(banner.className).not.toContain("screen-only");
});

it("a preview of a story on hold says why", () => {
  render(<PreviewBanner until="2014-06-15T16:00:00Z" hold="The lawyers read it." locale={ZONE} />);
  expect(screen.getByRole("complementary", { name: "Preview" }).textContent).toContain(
    "On hold, not to be published: The lawyers read it.",
  );
});

it.each([
  ["withdrawn", "This story has been withdrawn"],
  ["preview ended", "This preview has ended"],
  ["nowhere", "There is no page at this address"],
] as const)("the page instead of one that is %s says so and offers a search", (why, title) => {
  render(<MissingPage why={why} latest={[]} locale={ZONE} />);
  screen.getByRole("heading", { level: 1, name: title });
  screen.getByRole("searchbox");
});
