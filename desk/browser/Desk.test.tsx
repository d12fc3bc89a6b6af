// In a document.
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { expect, it, onTestFinished, vi } from "vitest";
import { SESSION } from "../../testkit/deskPages.tsx";
import "../../testkit/patientScreen.ts";
import { Desk } from "./Desk.tsx";

/** What the server answers, by the name of the call. */
const ANSWERS: Record<string, unknown> = {
  session: SESSION,
  listStories: {
    stories: [],
    total: 0,
    counts: { draft: 0, scheduled: 0, published: 0, withdrawn: 0 },
  },
};

it("A sign-in that has ended is said, with a way to sign in, until the desk answers again", async () => {
  history.replaceState(null, "", "/desk/");
  document.documentElement.lang = "en-US";
  vi.stubGlobal(
    "EventSource",
    class extends EventTarget {
      close() {}
    },
  );
  let isSignedIn = true;
  vi.stubGlobal("fetch", async (address: string) =>
    isSignedIn
      ? Response.json(ANSWERS[address.replace("/desk/api/", "")] ?? {})
      : new Response("<h1>Sign in</h1>", { headers: { "content-type": "text/html" } }),
  );
  const { unmount } = render(<Desk />);
  onTestFinished(unmount);
  const words = await screen.findByRole("searchbox");
  expect(screen.queryByRole("alert")).toBeNull();

  isSignedIn = false;
  fireEvent.change(words, { target: { value: "dam" } });
  const said = await screen.findByRole("alert");
  expect(said.textContent).toContain("Your sign-in has ended.");
  expect(document.body.textContent).not.toContain("<h1>");
  const link = screen.getByRole("link", { name: "Sign in again in a new tab" });
  expect([link.getAttribute("href"), link.getAttribute("target")]).toEqual(["/desk/", "_blank"]);

  isSignedIn = true;
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});
