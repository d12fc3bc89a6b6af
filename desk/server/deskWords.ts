import { tellAnswer } from "../words/answers/tellAnswer.ts";

/** Commands of a terminal that have a button at the desk, with the quotation marks of any language around them. */
const CALLED = [
  [/(?:[“„«「]\s?)?npm run desk -- unpublish [^\s”“»」]+(?:\s?[”“»」])?/g, "takeBackButton"],
  [
    /(?:[“„«「]\s?)?npm run desk -- rename [^\s”“»」]+ [^\s”“»」.]+(?:\s?[”“»」])?/g,
    "renameButton",
  ],
  [/(?:[“„«「]\s?)?npm run desk -- publish [^\s”“»」]+(?:\s?[”“»」])?/g, "publishButton"],
] as const;

/**
 * The reason of a refusal as somebody reads it at the desk in the browser, by the names of its buttons. Sentences that
 * name another command of the terminal are left out.
 */
export function withoutCommands(message: string): string {
  const said = CALLED.reduce(
    (text, [command, button]) => text.replace(command, tellAnswer(button)),
    message,
  );
  const kept = said
    .split("\n")
    .map((line) =>
      sentencesOf(line)
        .filter((sentence) => !COMMAND.test(sentence))
        .join("")
        .trimEnd(),
    )
    .filter((line) => line !== "");
  return kept.length > 0 ? kept.join("\n") : said;
}

const COMMAND = /npm (?:run|start)|(?<![\w-])--[a-z]+/;

/** With the space behind each; Japanese and Chinese have none. */
function sentencesOf(line: string): string[] {
  return line.split(/(?<=[.!?؟][”“»]?\s+)(?=[\p{Lu}\p{Lo}“„«¿¡])|(?<=[。！？]」?)(?=[^」])/u);
}
