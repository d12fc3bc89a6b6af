import { onTestFinished, vi } from "vitest";
import type { Answer, CallName, Question, Refused } from "../desk/api/calls.ts";
import type { Person } from "../desk/api/session.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { startDeskAlone } from "./deskAlone.ts";
import { temporaryFolder } from "./temporaryFolder.ts";
import { NOW } from "./temporaryPaper.ts";

/** What a call was answered with. */
export interface CallAnswer<T> {
  status: number;
  given: T;
  refused: Refused;
}

/**
 * The desk's server in this process, on content of a test, without the paper's server for previews.
 * @param person who every request is from
 */
export async function runningDesk(
  settings: Settings,
  person: Person = { name: "jane", role: "owner" },
) {
  vi.stubEnv("BROADSHEET_NOW", NOW.toISOString());
  const { parts, port, stop } = await startDeskAlone(settings, temporaryFolder(), person);
  onTestFinished(stop);
  const { content } = parts;
  const { origin } = parts.address;
  return {
    origin,
    parts,
    content,
    /** A request with the headers of the desk's own pages, unless others are given. */
    fetch: (address: string, init: RequestInit = {}) =>
      fetch(`http://127.0.0.1:${port}${address}`, { redirect: "manual", ...init }),
    async call<N extends CallName>(name: N, question: Question<N>): Promise<CallAnswer<Answer<N>>> {
      const response = await fetch(`http://127.0.0.1:${port}/desk/api/${name}`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: `http://127.0.0.1:${port}` },
        body: JSON.stringify(question),
      });
      const given = await response.json();
      return { status: response.status, given, refused: given };
    },
  };
}
