import type { ContentFolder } from "../newsroom/content/contentFolder.ts";
import type { EditionChange } from "../newsroom/edition/changeEdition.ts";
import type { Paper } from "../newsroom/paper/paper.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { Refusal, systemFailure } from "../newsroom/system/failure.ts";
import type { RunningServer } from "../newsroom/system/runningServers.ts";
import { StoryErrors } from "./checkStory.ts";
import { editionGapsOrWhy, printGaps } from "./editionGaps.ts";
import { notifySearchEngines } from "./notifySearchEngines.ts";
import type { NotifiedServer } from "./notifyServers.ts";
import type { Terminal } from "./terminal.ts";
import { count } from "./terminal.ts";

/** Which servers show a change: a command says that readers see it only if a server does. */
export interface Serving {
  /** Whether there is an edition. */
  built: boolean;
  /** The readers' servers that were notified of the change. */
  servers: readonly NotifiedServer[];
  /** The editors' servers (`npm run dev`), which readers do not see. */
  editors: readonly RunningServer[];
}

/** Whether any server has shown the change. */
export function reachesReaders({ servers }: Serving): boolean {
  return servers.some(({ shows }) => shows === true);
}

/** A command's words for what servers show. */
export interface ServingWords {
  /** “shows it” */
  shows: string;
  /** “does not show it” */
  shouldShow: string;
  /** A sentence for the case that no readers' server runs here. */
  nobody: string;
  /** The story's address on the editors' server. */
  address?: string;
}

/** Printed after a change that no server here can show. */
export const NO_SERVER = "Readers do not have it until one does: “npm start” starts one.";

/** Prints what the servers show after a change, and what to do when readers do not see it. */
export function printServing(terminal: Terminal, serving: Serving, words: ServingWords): void {
  const { dim, yellow } = terminal.colour;
  const { built, servers, editors } = serving;
  if (!built) {
    terminal.line(
      yellow("The site has not been built yet: “npm run build” makes it, “npm start” serves it."),
    );
  }
  for (const { url, renewed = 0, failure, shows, instead } of servers) {
    if (shows === true) {
      terminal.line(
        dim(
          failure === undefined
            ? `The server at ${url} ${words.shows}; ${count(renewed, "page")} renewed.`
            : `The server at ${url} ${words.shows}, though it could not be told (${failure}).`,
        ),
      );
    } else if (shows === false) {
      terminal.line(
        yellow(
          `The server at ${url} ${words.shouldShow} (${instead})${failure === undefined ? "" : `: ${failure}`}. See that it serves this edition, restart it and run this command again.`,
        ),
      );
    } else {
      terminal.line(
        yellow(
          `The server at ${url} could not be asked (${failure ?? "it does not answer"}); whether readers there see the change is not known.`,
        ),
      );
    }
  }
  if (built && servers.length === 0) {
    terminal.line(yellow(`No server for readers is running here. ${words.nobody}`));
    terminal.line(
      dim(
        "One that runs elsewhere with this edition goes by it from its next request on; named in BROADSHEET_SERVERS it is asked.",
      ),
    );
  }
  for (const { url } of editors) {
    const at = words.address === undefined ? "" : `; you see it at ${url}${words.address}`;
    terminal.line(dim(`“npm run dev” at ${url} is for editors only${at}.`));
  }
}

/** A change of the paper, as reported at the end of a command. */
export interface ChangeMade {
  /** Undefined where nothing in the edition has changed. */
  change: EditionChange | undefined;
  serving: Serving;
  /** The paper in the edition; without one no search engine is notified. */
  paper: Paper | undefined;
  /** Addresses of stories that are new, updated or withdrawn for readers. */
  announced: readonly string[];
  /** The content folder after the change. */
  after: ContentFolder;
  now: Date;
}

/**
 * Prints the end of every report of a change: how folder and edition differ now, and whether search engines
 * and feed hubs were notified.
 * @returns the same for a program, with the servers that show the change
 */
export async function printChangeReport(
  terminal: Terminal,
  settings: Pick<Settings, "contentDir" | "editionFile">,
  { change, serving, paper, announced, after, now }: ChangeMade,
) {
  const { gone, missing } = editionGapsOrWhy(settings, after, now);
  printGaps(terminal, { gone, missing }, settings.contentDir);
  const told = change ? announced : [];
  const indexNow = paper && (await notifySearchEngines(paper, told, reachesReaders(serving)));
  if (indexNow) terminal.line(terminal.colour.dim(indexNow));
  return {
    edition: change?.number ?? null,
    servers: serving.servers,
    editors: serving.editors.map(({ url }) => url),
    gone,
    missing,
    indexNow,
  };
}

/** Runs a command's work and prints its refusal. */
export async function answering(terminal: Terminal, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const problems = error instanceof StoryErrors ? error.problems : [];
    terminal.problems(problems);
    answerRefusal(terminal, error, problems);
    throw error;
  }
}

/** Prints a refusal once: as JSON for a program, as text with its problems for a person. */
export function answerRefusal(terminal: Terminal, error: unknown, problems: unknown = []): void {
  const message = error instanceof Refusal ? error.message : systemFailure(error);
  if (message !== undefined) terminal.answer({ state: "refused", message, problems });
}
