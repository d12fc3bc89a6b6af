// In a document.
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keepPlace, useKeptPlace } from "./keptPlace.ts";

const OLD = "/desk/story/drafts/dam/index.md";
const NEW = "/desk/story/articles/2014/06/14/dam/index.md";

afterEach(cleanup);
beforeEach(() => {
  // jsdom lays nothing out, so that nothing scrolls by itself.
  Object.defineProperty(document, "scrollingElement", {
    configurable: true,
    value: document.documentElement,
  });
});

function Story({ address }: { address: string }) {
  const place = useKeptPlace(address);
  return (
    <main>
      <section className="story-actions">
        <button type="button">Renew</button>
      </section>
      <div className="areas">
        <section aria-label="text" />
        <section aria-label="fields" />
      </div>
      <output>{place ? `${place.area}, ${place.view}` : "none"}</output>
    </main>
  );
}

it("Who has published a story stays where they were in it, with the focus on what can be done next", async () => {
  const page = render(<Story key={OLD} address={OLD} />);
  expect(screen.getByRole("status").textContent).toBe("none");
  screen.getByRole("region", { name: "fields" }).scrollTop = 340;
  keepPlace(NEW, { area: "fields", view: "source" });
  page.rerender(<Story key={NEW} address={NEW} />);
  expect(screen.getByRole("status").textContent).toBe("fields, source");
  expect(document.activeElement?.textContent).toBe("Renew");
  await waitFor(() => expect(screen.getByRole("region", { name: "fields" }).scrollTop).toBe(340));
});

it("Another story is opened at its beginning", () => {
  keepPlace(NEW, { area: "fields", view: "rich" });
  render(<Story address={OLD} />);
  expect(screen.getByRole("status").textContent).toBe("none");
  expect(document.activeElement).toBe(document.body);
});
