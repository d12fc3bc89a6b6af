// In a document.
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { PageTitle } from "./PageTitle";

afterEach(cleanup);

it("A list's head leads to its feed, and says which feed it is", () => {
  render(
    <PageTitle
      title="World, page 2"
      feed={{ address: "/world/feed.xml", of: "World", paper: { language: "en" } }}
    />,
  );
  const link = screen.getByRole("link", { name: "RSS feed of World" });
  expect(link.getAttribute("href")).toBe("/world/feed.xml");
  expect(screen.getByRole("heading", { level: 1, name: "World, page 2" })).toBeTruthy();
});

it("A page without a feed has no link to one", () => {
  render(<PageTitle title="Archive 2014" />);
  expect(screen.queryByRole("link")).toBeNull();
});
