import { mkdirSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Person } from "../desk/api/session.ts";
import { DeskEvents } from "../desk/server/deskEvents.ts";
import { type DeskParts, deskServer } from "../desk/server/deskServer.ts";
import { KeptHistory } from "../desk/server/keptHistory.ts";
import { KeptTexts } from "../desk/server/keptTexts.ts";
import { LiveContent } from "../desk/server/liveContent.ts";
import { PaperServer } from "../desk/server/paperServer.ts";
import { PresentPeople } from "../desk/server/presence.ts";
import { localAddress } from "../desk/server/requestChecks.ts";
import { TakenPages } from "../desk/server/takenPages.ts";
import { Undoables } from "../desk/server/undoables.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { ROOT } from "./project.ts";

/**
 * The desk's server without its pages, and without the paper's server for previews.
 * @param folder for the desk's own files
 * @param person who every request is from
 */
export async function startDeskAlone(settings: Settings, folder: string, person: Person) {
  const pages = path.join(folder, "pages");
  mkdirSync(pages, { recursive: true });
  writeFileSync(path.join(pages, "main.ABC.js"), "/* the desk */");
  const editing = { ...settings, editionFile: path.join(folder, "desk.sqlite") };
  const own = path.join(folder, "desk");
  const content = new LiveContent(editing);
  const events = new DeskEvents();
  const parts: DeskParts = {
    address: localAddress(0),
    bundle: { folder: pages, script: "main.ABC.js", style: "main.ABC.css", words: {} },
    content,
    events,
    kept: new KeptTexts(own),
    people: new PresentPeople(
      (file, people) => events.tell({ kind: "present", file, people }),
      new TakenPages(own),
    ),
    past: new KeptHistory(own),
    undoables: new Undoables(),
    paper: new PaperServer(ROOT, editing),
    work: { root: ROOT, settings, editing, folder: own },
    personOf: () => person,
  };
  const server = deskServer(parts);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  parts.address = localAddress(port);
  await content.start();
  return {
    parts,
    port,
    async stop() {
      events.close();
      server.close();
      server.closeAllConnections();
      await content.stop();
    },
  };
}
