import { Command } from "commander";
import { readSettings } from "../../newsroom/settings/settings.ts";
import { type DeskCommand, DeskRefusal } from "../deskCommand.ts";
import { serversOf } from "../notifyServers.ts";
import { type ServersContent, serversContent } from "../repository/serversContent.ts";
import { count, openTerminal, printable, type Terminal } from "../terminal.ts";

const HELP = `
Examples:
  npm run desk -- fetch                  what was pushed is published, and this says what became of it
  npm run desk -- fetch --state          only says what readers have, and what was refused and why
  npm run desk -- fetch --json           for programs

For servers whose content comes by Git (CONTENT_REMOTE). Exit status 1 when the newest commit is not before
readers.`;

interface Options {
  json?: boolean;
  state?: boolean;
}

/** `desk fetch`: has servers fetch their content by Git, and says what is published and what was refused. */
export const fetchCommand: DeskCommand = () =>
  new Command("fetch")
    .description("Have servers fetch the content by Git, and see what was published or refused.")
    .option("--state", "fetch nothing, only say how it is")
    .option("--json", "answer in JSON, for programs")
    .addHelpText("after", HELP)
    .action(async (options: Options) => {
      const terminal = openTerminal(options);
      const { editionFile } = readSettings();
      const urls = serversOf(editionFile);
      if (urls.length === 0) {
        throw new DeskRefusal(
          "No server for readers is running here. “npm start” with CONTENT_REMOTE fetches the content.",
        );
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
    terminal.line(yellow(`  It could not be asked: ${server.failure}.`));
    return;
  }
  const { remote, branch, published, refused, lastFetch, lastError, aside } = server;
  terminal.line(
    dim(
      `  ${remote}${branch === undefined ? "" : `, branch ${branch}`}, last fetched ${lastFetch ?? "never"}`,
    ),
  );
  if (published) {
    terminal.line(
      `  ${green("Published:")} ${commitWords(published)}, edition ${published.edition}`,
    );
    for (const change of published.changes) terminal.line(dim(`    ${printable(change)}`));
  }
  if (refused) {
    terminal.line(`  ${yellow("Refused:")} ${commitWords(refused)}. ${refused.why}`);
    terminal.problems(refused.problems);
    const more = refused.errors - refused.problems.length;
    if (more > 0) terminal.line(dim(`  and ${count(more, "error")} more`));
  }
  if (lastError) {
    terminal.line(
      yellow(`  Not fetched since ${lastError.since}: ${printable(lastError.message)}`),
    );
  }
  for (const { folder, files, at } of aside) {
    terminal.line(
      dim(`  ${count(files.length, "file")} changed on the server, put aside in ${folder} (${at})`),
    );
  }
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
  return `${commit.slice(0, 10)} “${printable(subject)}” by ${printable(author)}`;
}
