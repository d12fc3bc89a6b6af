import { Command } from "commander";
import { readSettings } from "../../newsroom/settings/settings.ts";
import { type DeskCommand, DeskRefusal } from "../deskCommand.ts";
import { serversOf } from "../notifyServers.ts";
import { type ServersContent, serversContent } from "../repository/serversContent.ts";
import { openTerminal, printable, type Terminal } from "../terminal.ts";
import { tellColoured, tellCommand } from "../words/commands/tellCommand.ts";

const help = () => `
${tellCommand("examples")}
  npm run desk -- fetch                  ${tellCommand("fetchUsual")}
  npm run desk -- fetch --state          ${tellCommand("fetchStateMeans")}
  npm run desk -- fetch --json           ${tellCommand("fetchForPrograms")}

${tellCommand("fetchHelp")}`;

interface Options {
  json?: boolean;
  state?: boolean;
}

/** `desk fetch`: has servers fetch their content by Git, and says what is published and what was refused. */
export const fetchCommand: DeskCommand = () =>
  new Command("fetch")
    .description(tellCommand("fetchAbout"))
    .option("--state", tellCommand("fetchState"))
    .option("--json", tellCommand("jsonOption"))
    .addHelpText("after", help)
    .action(async (options: Options) => {
      const terminal = openTerminal(options);
      const { editionFile } = readSettings();
      const urls = serversOf(editionFile);
      if (urls.length === 0) {
        throw new DeskRefusal(tellCommand("fetchNoServer"));
      }
      const servers = await Promise.all(
        urls.map((url) => serversContent(url, editionFile, options.state === true)),
      );
      for (const server of servers) say(terminal, server);
      terminal.answer({ servers });
      if (!servers.every(hasNewest)) process.exitCode = 1;
    });

function hasNewest(server: ServersContent): boolean {
  return "remote" in server && Boolean(server.published) && !server.refused && !server.lastError;
}

function say(terminal: Terminal, server: ServersContent): void {
  const { bold, dim, green, yellow } = terminal.colour;
  terminal.line(bold(server.url));
  if ("failure" in server) {
    terminal.line(yellow(`  ${tellCommand("fetchNotAsked", { why: server.failure })}`));
    return;
  }
  const { published, refused, lastError, aside } = server;
  terminal.line(dim(`  ${fetchedWords(server)}`));
  if (published) {
    terminal.line(
      `  ${tellColoured(green, "fetchPublished", { ...commitWords(published), edition: published.edition })}`,
    );
    for (const change of published.changes) terminal.line(dim(`    ${printable(change)}`));
  }
  if (refused) {
    terminal.line(
      `  ${tellColoured(yellow, "fetchRefused", { ...commitWords(refused), why: refused.why })}`,
    );
    terminal.problems(refused.problems);
    const more = refused.errors - refused.problems.length;
    if (more > 0) terminal.line(dim(`  ${tellCommand("fetchMoreErrors", { count: more })}`));
  }
  if (lastError) {
    terminal.line(
      yellow(
        `  ${tellCommand("fetchFailing", { since: lastError.since, why: printable(lastError.message) })}`,
      ),
    );
  }
  for (const { folder, files, at } of aside) {
    terminal.line(dim(`  ${tellCommand("fetchAside", { count: files.length, folder, time: at })}`));
  }
}

function fetchedWords({
  remote,
  branch,
  lastFetch: time,
}: Extract<ServersContent, { remote: string }>): string {
  if (branch === undefined) {
    return time
      ? tellCommand("fetchedLast", { remote, time })
      : tellCommand("fetchedNever", { remote });
  }
  return time
    ? tellCommand("fetchedLastBranch", { remote, branch, time })
    : tellCommand("fetchedNeverBranch", { remote, branch });
}

function commitWords({
  commit,
  subject,
  author,
}: {
  commit: string;
  subject: string;
  author: string;
}) {
  return {
    commit: commit.slice(0, 10),
    subject: printable(subject),
    author: printable(author),
  };
}
