import { createElement } from "react";
import { afterAll, expect, it, vi } from "vitest";
import { builtinEnvironments } from "vitest/runtime";
import { articleText, PAPER_FILES } from "../../../testkit/contentFolders.ts";
import { contentHost } from "../../../testkit/contentRemotes.ts";
import type { FakeAnswers } from "../../../testkit/deskPages.tsx";
import { runningDesk } from "../../../testkit/runningDesk.ts";
import { temporaryFolder } from "../../../testkit/temporaryFolder.ts";
import type { CallName, Question } from "../../api/calls.ts";
import { CallRefused } from "../call.ts";

// Two desks read their folders, and Git runs a dozen times.
vi.setConfig({ testTimeout: 60_000 });

// The desks need addresses and requests as Node has them, and the page a document.
const { URL, URLSearchParams, AbortController, AbortSignal, Blob } = globalThis;
const environment = await builtinEnvironments.jsdom.setup(globalThis, {});
afterAll(() => environment.teardown(globalThis));
Object.assign(globalThis, { URL, URLSearchParams, AbortController, AbortSignal, Blob });
const { fireEvent, screen, waitFor } = await import("@testing-library/react");
const { NO_PLACES, showAtDesk } = await import("../../../testkit/deskPages.tsx");
const { PublishDialog } = await import("./PublishDialog.tsx");

const DAM = "articles/2014/06/12/dam/index.md";
const ROAD = "articles/2014/06/12/road/index.md";
const text = (headline: string, body: string) => articleText({ headline }, body);

type Desk = Awaited<ReturnType<typeof runningDesk>>;

/** Changes a story at a desk, as a page that has it open. */
async function write(desk: Desk, from: string, to: string) {
  const open = (await desk.call("openStory", { file: DAM })).given;
  const asked = { file: DAM, version: open.version, text: open.text.replace(from, to) };
  expect((await desk.call("saveStory", asked)).given.state).toBe("saved");
}

/** Two people at desks of their own; each has a clone of one repository, and has changed the same line. */
async function bothHaveChanged() {
  const folder = temporaryFolder();
  const host = contentHost(folder);
  host.push({
    ...PAPER_FILES,
    "site.yaml": `${PAPER_FILES["site.yaml"]}\npublishing: git\n`,
    [DAM]: text("The dam opens", "Water runs.\n\nThe end."),
    [ROAD]: text("The road", "It is long."),
  });
  const bobs = `${folder}/bob`;
  host.git("clone", "--quiet", host.bare, bobs);
  const desk = (contentDir: string, name: string) => {
    const editionFile = `${temporaryFolder()}/edition.sqlite`;
    return runningDesk(
      { contentDir, editionFile, siteUrl: undefined },
      { name, role: "publisher" },
    );
  };
  const ada = await desk(host.desk, "Ada");
  const bob = await desk(bobs, "Bob");
  await write(ada, "Water runs.", "Water falls.");
  const first = await ada.call("act", { kind: "publish", file: DAM });
  expect(first.status).toBe(200);
  expect(first.given.conflict).toBeUndefined();
  await write(bob, "Water runs.", "Water stands.");
  const published = () => {
    host.git("fetch", "--quiet");
    return host.git("show", `origin/main:${DAM}`);
  };
  return { ada, bob, published, authors: () => host.git("log", "--format=%an", "origin/main") };
}

/** The dialog of publishing in Bob's browser, which asks Bob's desk. */
async function publishAt(desk: Desk) {
  const opened = (await desk.call("openStory", { file: DAM })).given;
  const ask =
    <N extends CallName>(name: N) =>
    async (question: Question<N>) => {
      const { status, given, refused } = await desk.call(name, question);
      if (status !== 200) throw new CallRefused(refused.error);
      return given;
    };
  const answers: FakeAnswers = {
    planAction: ask("planAction"),
    act: ask("act"),
    theirText: ask("theirText"),
    openStory: ask("openStory"),
    saveStory: ask("saveStory"),
  };
  showAtDesk(
    createElement(PublishDialog, { opened, close: () => undefined, places: NO_PLACES }),
    answers,
  );
  const renew = screen.getByRole<HTMLButtonElement>("button", { name: "Renew" });
  await waitFor(() => expect(renew.disabled).toBe(false));
  fireEvent.click(renew);
  await screen.findByText(/Others have published other words/);
  await waitFor(() => {
    expect(document.body.textContent).toContain("Water falls.");
    expect(document.body.textContent).toContain("Water stands.");
  });
}

it("What two desks have published in the same lines is shown beside each other, and one's own put in its place", async () => {
  const { ada, bob, published, authors } = await bothHaveChanged();
  await publishAt(bob);
  expect(published()).toContain("Water falls.");
  fireEvent.click(screen.getByRole("button", { name: "Publish the text on the right" }));
  await waitFor(() => expect(published()).toContain("Water stands."), { timeout: 30_000 });
  expect(authors()).toMatch(/^(?:Bob\n)+Ada\n/);
  // The other desk has it when it publishes the next time.
  await write(ada, "The end.", "It ends.");
  expect((await ada.call("act", { kind: "publish", file: DAM })).given.conflict).toBeUndefined();
  expect(published()).toContain("Water stands.\n\nIt ends.");
});

it("The words of the other desk are kept where that is decided, also in one's own folder", async () => {
  const { bob, published } = await bothHaveChanged();
  await publishAt(bob);
  fireEvent.click(screen.getByRole("button", { name: "Keep what they have published" }));
  await screen.findByText(/Readers have|is written as published/, {}, { timeout: 30_000 });
  expect(published()).toContain("Water falls.");
  expect((await bob.call("openStory", { file: DAM })).given.text).toContain("Water falls.");
  await write(bob, "The end.", "It ends.");
  const next = await bob.call("act", { kind: "publish", file: DAM });
  expect(next.given.conflict).toBeUndefined();
  expect(published()).toContain("Water falls.\n\nIt ends.");
});
