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
import type { CommandKey } from "./words/commands/en.ts";
import { tellCommand } from "./words/commands/tellCommand.ts";

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

/** A message with a second one for the case that the server could not be told: `serverShows`, `serverShowsUntold`. */
type ShowsKey = CommandKey extends infer K
  ? K extends `${infer Shows}Untold`
    ? Shows
    : never
  : never;

/** A command's words for what servers show. */
export interface ServingWords {
  /** “The server at … shows it” */
  shows: ShowsKey;
  /** “The server at … does not show it” */
  lacks:
    | "serverLacks"
    | "serverLacksThat"
    | "serverLetsOut"
    | "serverServesOther"
    | "serverStillAnswers";
  /** A sentence for the case that no readers' server runs here. */
  nobody: string;
  /** The story's address on the editors' server. */
  address?: string;
}

/** Prints what the servers show after a change, and what to do when readers do not see it. */
export function printServing(terminal: Terminal, serving: Serving, words: ServingWords): void {
  const { dim, yellow } = terminal.colour;
  const { built, servers, editors } = serving;
  if (!built) {
    terminal.line(yellow(tellCommand("notBuilt")));
  }
  for (const { url, renewed = 0, failure, shows, instead } of servers) {
    if (shows === true) {
      terminal.line(
        dim(
          failure === undefined
            ? tellCommand(words.shows, { url, pages: renewed })
            : tellCommand(`${words.shows}Untold`, { url, failure }),
        ),
      );
    } else if (shows === false) {
      const found = `(${instead})${failure === undefined ? "" : `: ${failure}`}`;
      terminal.line(yellow(tellCommand(words.lacks, { url, found })));
    } else {
      terminal.line(
        yellow(
          failure === undefined
            ? tellCommand("serverSilent", { url })
            : tellCommand("serverNotAsked", { url, failure }),
        ),
      );
    }
  }
  if (built && servers.length === 0) {
    terminal.line(yellow(tellCommand("noServerHere", { consequence: words.nobody })));
    terminal.line(dim(tellCommand("serverElsewhere")));
  }
  for (const { url } of editors) {
    terminal.line(
      dim(
        words.address === undefined
          ? tellCommand("editorsServer", { url })
          : tellCommand("editorsServerShows", { url, address: `${url}${words.address}` }),
      ),
    );
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
