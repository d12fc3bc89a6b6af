import type { Command, Option } from "commander";
import { tellCommand } from "./words/commands/tellCommand.ts";

/** Has a command, and those that inherit its settings, say commander's own words in the language of the editors. */
export function withCommanderWords(command: Command): Command {
  return command
    .helpOption("-h, --help", tellCommand("helpOption"))
    .showHelpAfterError(tellCommand("seeHelp"))
    .configureHelp({ styleTitle, optionDescription })
    .configureOutput({ outputError: (text, write) => write(errorWords(text)) });
}

function styleTitle(title: string): string {
  switch (title) {
    case "Usage:":
      return tellCommand("usage");
    case "Arguments:":
      return tellCommand("arguments");
    case "Options:":
      return tellCommand("options");
    case "Commands:":
      return tellCommand("commands");
    default:
      return title;
  }
}

/** An option's description, with the values that it may have and the usual one. */
function optionDescription({ description, argChoices, defaultValue }: Option): string {
  const values = argChoices?.map((choice) => JSON.stringify(choice)).join(", ");
  const more = [
    ...(values === undefined ? [] : [tellCommand("choices", { values })]),
    ...(defaultValue === undefined
      ? []
      : [tellCommand("usualValue", { value: JSON.stringify(defaultValue) })]),
  ];
  return more.length > 0 ? `${description} (${more.join(", ")})` : description;
}

/** Commander's errors, which it has as English text only, each with its own words. */
const ERRORS: ReadonlyArray<[error: RegExp, words: (...found: string[]) => string]> = [
  [/^error: unknown option '(.*)'$/s, (option) => tellCommand("unknownOption", { option })],
  [
    /^error: missing required argument '(.*)'$/s,
    (argument) => tellCommand("missingArgument", { argument }),
  ],
  [
    /^error: option '(.*)' argument missing$/s,
    (option) => tellCommand("missingOptionArgument", { option }),
  ],
  [
    /^error: option '(.*?)' argument '(.*)' is invalid\. (.*)$/s,
    (option, value, why) =>
      tellCommand("invalidOptionArgument", { option, value, why: choicesWords(why) }),
  ],
  [
    /^error: too many arguments\. Expected (\d+) arguments? but got (\d+)\.$/,
    (expected, received) =>
      tellCommand("tooManyArguments", { expected: Number(expected), received }),
  ],
  [
    /^error: too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/,
    (command, expected, received) =>
      tellCommand("tooManyArgumentsFor", { command, expected: Number(expected), received }),
  ],
];

/**
 * An error of commander in the editors' language; one that is not known stays as it is.
 * @param text with a line end, and perhaps with a second line that suggests what is meant
 */
export function errorWords(text: string): string {
  const error = text.replace(/\n$/, "");
  const suggestion = /\n\(Did you mean (one of )?(.*)\?\)$/.exec(error);
  const first = suggestion ? error.slice(0, suggestion.index) : error;
  for (const [pattern, words] of ERRORS) {
    const match = pattern.exec(first);
    if (!match) continue;
    const said = words(...match.slice(1));
    if (!suggestion) return `${said}\n`;
    const [, several, names = ""] = suggestion;
    return `${said}\n${
      several
        ? tellCommand("didYouMeanOneOf", { names })
        : tellCommand("didYouMean", { name: names })
    }\n`;
  }
  return text;
}

/** Why a value is invalid: commander's own reason, or one that a command has given in the editors' language. */
function choicesWords(why: string): string {
  const values = /^Allowed choices are (.*)\.$/.exec(why)?.[1];
  return values === undefined ? why : tellCommand("allowedChoices", { values });
}
