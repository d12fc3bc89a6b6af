// In a document.
import { render } from "@testing-library/react";
import { expect, it } from "vitest";
import { story } from "../../testkit/records";
import { AuthorNames, Byline } from "./Byline";

const author = (name: string) => ({
  slug: name.toLowerCase().replaceAll(" ", "-"),
  name,
  kind: "person" as const,
  story: story(),
});

const isolated = (html: HTMLElement) =>
  [...html.querySelectorAll("bdi")].map(({ textContent }) => textContent);

it("isolates names that run against the line, which would be ordered as one text", () => {
  const authors = [author("Jane Doe"), author("محمد علي"), author("John Roe")];
  const arabic = <Byline authors={authors} lang="ar" wording={{ language: "ar" }} />;
  expect(isolated(render(arabic).container)).toEqual(["Jane Doe", "John Roe"]);
  const english = <AuthorNames authors={authors} wording={{ language: "en" }} />;
  const { container } = render(english);
  expect(isolated(container)).toEqual(["محمد علي"]);
  expect(container.textContent).toBe("Jane Doe, محمد علي and John Roe");
});

it("has no element for names that run with the line", () => {
  const authors = [author("A B"), author("C D")];
  const { container } = render(<AuthorNames authors={authors} wording={{ language: "en" }} />);
  expect(container.innerHTML).toBe("A B and C D");
});
