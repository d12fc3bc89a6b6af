import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { onTestFinished, vi } from "vitest";
import type { Answer, CallName, Question } from "../desk/api/calls.ts";
import type { DeskEvent } from "../desk/api/events.ts";
import type { OpenStory } from "../desk/api/openTexts.ts";
import type { Session } from "../desk/api/session.ts";
import type { StoryRow } from "../desk/api/stories.ts";
import type { call } from "../desk/browser/call.ts";
import { DeskContext, type DeskTools, type Notice } from "../desk/browser/deskContext.ts";
import type { SendFile } from "../desk/browser/incoming/sendFile.ts";
import { OwnWork } from "../desk/browser/ownWork.ts";
import "./patientScreen.ts";

/** The desk's answers in a test, by the names of calls. */
export type FakeAnswers = {
  [N in CallName]?: (question: Question<N>) => Answer<N> | Promise<Answer<N>>;
};

export const SESSION: Session = {
  person: { name: "jane", role: "owner" },
  paper: {
    name: "The Paper",
    language: "en-US",
    timeZone: "America/New_York",
    url: "https://paper.example",
    affiliate: { hosts: ["shop.example"], parameters: ["partner"], notice: "", standing: "" },
  },
  wording: "en-US",
  now: "2014-06-14T16:00:00Z",
  sections: [
    { slug: "sport", name: "Sport" },
    { slug: "world", name: "World" },
  ],
  nextOrder: 3,
  authors: [
    { slug: "jane-doe", name: "Jane Doe" },
    { slug: "world-desk", name: "World Desk" },
  ],
  topics: [{ slug: "iraq", name: "Iraq" }],
  ready: true,
};

export const ROW: StoryRow = {
  file: "drafts/dam/index.md",
  state: "draft",
  headline: "The dam opens",
  section: "world",
  byline: ["jane-doe"],
  saved: "2014-06-14T15:00:00Z",
  changed: false,
  errors: 0,
  warnings: 0,
};

export const STORY: OpenStory = {
  file: ROW.file,
  row: ROW,
  text: "---\nheadline: The dam opens\nsection: world\n---\n\nWater runs.\n",
  version: "1",
  problems: [],
  preview: "/preview/dam",
  card: "/preview/dam/card",
  pictures: [],
  others: [],
};

/** A dialog's way to places of a page that the test does not show. */
export const NO_PLACES = { of: () => undefined, goTo: () => undefined };

/** Shows a part of the desk's pages with answers of the test's own. */
export function showAtDesk(
  part: ReactElement,
  answers: FakeAnswers = {},
  session = SESSION,
  sendFile: SendFile = () => Promise.reject(new Error("nobody takes files in this test")),
  fieldTexts?: DeskTools["fieldTexts"],
) {
  const said: Notice[] = [];
  const asked: { name: CallName; question: unknown }[] = [];
  const listeners = new Set<Parameters<DeskTools["listen"]>[0]>();
  const answer = async (name: CallName, question: unknown) => {
    asked.push({ name, question });
    const given = answers[name] as ((question: unknown) => unknown) | undefined;
    if (!given) throw new Error(`nobody answers ${name} in this test`);
    return given(question);
  };
  const ownWork = new OwnWork();
  const tools: DeskTools = {
    page: "this-page",
    call: ownWork.noting(answer as typeof call),
    ownWork,
    sendFile,
    session,
    fieldTexts,
    tell: (notice) => void said.push(typeof notice === "string" ? { text: notice } : notice),
    listen: (heard) => {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
  withoutBrowser();
  onTestFinished(cleanup);
  render(<DeskContext value={tools}>{part}</DeskContext>);
  return {
    said,
    asked: (name: CallName) =>
      asked.filter((each) => each.name === name).map(({ question }) => question),
    happens: (event: DeskEvent | { kind: "connected" }) => {
      for (const heard of listeners) heard(event);
    },
  };
}

/** What jsdom does not have: modal dialogs, and questions about media, which the views of two texts ask. */
function withoutBrowser(): void {
  const dialog = HTMLDialogElement.prototype;
  dialog.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  dialog.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
  vi.stubGlobal("matchMedia", () => Object.assign(new EventTarget(), { matches: false }));
}
