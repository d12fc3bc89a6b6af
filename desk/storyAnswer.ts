import { Refusal, systemFailure } from "../newsroom/failure.ts";
import type { ToldServer } from "./tellServers.ts";
import type { Terminal } from "./terminal.ts";
import { count } from "./terminal.ts";

/** What a person reads about the servers after a change. */
export function sayServers(
  terminal: Terminal,
  servers: readonly ToldServer[],
  built: boolean,
): void {
  const { dim, yellow } = terminal.colour;
  if (!built) {
    terminal.line(
      yellow("The site has not been built yet; “npm run build” brings the story into it."),
    );
    return;
  }
  if (servers.length === 0) {
    terminal.line(
      dim(
        "No server of this edition is running here. One that is running elsewhere, or is started now, shows it.",
      ),
    );
  }
  for (const { url, renewed = 0, failure } of servers) {
    terminal.line(
      failure === undefined
        ? dim(`The server at ${url} shows it; ${count(renewed, "page")} renewed.`)
        : yellow(
            `The server at ${url} could not be told (${failure}); if it serves this edition, it shows it all the same.`,
          ),
    );
  }
}

/** A refusal is said once: to a program in JSON, to a person in words. */
export function answerRefusal(terminal: Terminal, error: unknown, problems: unknown = []): void {
  const message = error instanceof Refusal ? error.message : systemFailure(error);
  if (message !== undefined) terminal.answer({ state: "refused", message, problems });
}
