/** What is done in a terminal, and what it is called at the desk. */
const CALLED: ReadonlyArray<readonly [RegExp, string]> = [
  [/“?npm run desk -- unpublish [^\s”]+”?/g, "“Take back”"],
  [/“?npm run desk -- rename [^\s”]+ [^\s”.]+”?/g, "“Rename”"],
  [/“?npm run desk -- publish [^\s”]+”?/g, "“Publish”"],
  [/without --at\b/g, "without a time"],
  [/leave --at out/g, "leave the time out"],
  [/run this one again/g, "try again"],
  [/ “npm run desk -- list” names them all\./g, ""],
];

/**
 * The reason of a refusal as somebody reads it at the desk in the browser, by the names of its buttons. Sentences that
 * name another command of the terminal are left out.
 */
export function withoutCommands(message: string): string {
  const said = CALLED.reduce((text, [command, name]) => text.replace(command, name), message);
  const kept = said
    .split("\n")
    .map((line) =>
      sentencesOf(line)
        .filter((sentence) => !COMMAND.test(sentence))
        .join(" "),
    )
    .filter((line) => line.trim() !== "");
  return kept.length > 0 ? kept.join("\n") : said;
}

const COMMAND = /npm (?:run|start)|(?<![\w-])--[a-z]+/;

function sentencesOf(line: string): string[] {
  return line.split(/(?<=[.!?]”?)\s+(?=[\p{Lu}“])/u);
}
