import { mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { onTestFinished, vi } from "vitest";
import type { Answer, CallName, Person, Question, Refused } from "../desk/api.ts";
import { DeskEvents } from "../desk/server/deskEvents.ts";
import { type DeskParts, deskServer } from "../desk/server/deskServer.ts";
import { KeptHistory } from "../desk/server/keptHistory.ts";
import { KeptTexts } from "../desk/server/keptTexts.ts";
import { LiveContent } from "../desk/server/liveContent.ts";
import { PaperServer } from "../desk/server/paperServer.ts";
import { localAddress } from "../desk/server/requestChecks.ts";
import { Undoables } from "../desk/server/undoables.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { ROOT } from "./project.ts";
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
  const folder = temporaryFolder();
  const pages = path.join(folder, "pages");
  mkdirSync(pages);
  writeFileSync(path.join(pages, "main.ABC.js"), "/* the desk */");
  const editing = { ...settings, editionFile: path.join(folder, "desk.sqlite") };
  const content = new LiveContent(editing);
  const events = new DeskEvents();
  const parts: DeskParts = {
    address: localAddress(0),
    bundle: { folder: pages, script: "main.ABC.js", style: "main.ABC.css" },
    content,
    events,
    kept: new KeptTexts(path.join(folder, "desk")),
    past: new KeptHistory(path.join(folder, "desk")),
    undoables: new Undoables(),
    paper: new PaperServer(ROOT, editing),
    work: { root: ROOT, settings, editing, folder: path.join(folder, "desk") },
    personOf: () => person,
  };
  const server = deskServer(parts);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  parts.address = localAddress(port);
  onTestFinished(async () => {
    events.close();
    server.close();
    server.closeAllConnections();
    await content.stop();
  });
  await content.start();
  const origin = parts.address.origin;
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
