import { Command, Option } from "commander";
import { classifyPath } from "../../newsroom/content/contentFile.ts";
import { readContentFolder } from "../../newsroom/content/contentFolder.ts";
import { lostAddressProblems, lostSince } from "../../newsroom/edition/lostAddresses.ts";
import { readPaper } from "../../newsroom/paper/paper.ts";
import { type Problem, sortProblems } from "../../newsroom/problems/problem.ts";
import { RULE_BOOK, type RuleName } from "../../newsroom/problems/ruleBook.ts";
import { tellRule } from "../../newsroom/problems/words/tellRule.ts";
import { checkWithIndex } from "../../newsroom/rules/checkIndex.ts";
import { readClock, readSettings } from "../../newsroom/settings/settings.ts";
import { annotation } from "../annotations.ts";
import { filesMeant, pathFromHere } from "../contentPaths.ts";
import type { DeskCommand } from "../deskCommand.ts";
import { openTerminal, type Terminal } from "../terminal.ts";
import { tellColoured, tellCommand } from "../words/commands/tellCommand.ts";

interface CheckOptions {
  json?: boolean;
  format?: "text" | "json" | "github";
  rules?: boolean;
  strict?: boolean;
}

const help = () => `
${tellCommand("examples")}
  npm run desk -- check                       ${tellCommand("checkAll")}
  npm run desk -- check oil-prices            ${tellCommand("checkOne")}
  npm run desk -- check content/drafts        ${tellCommand("checkDrafts")}
  npm run desk -- check --rules               ${tellCommand("checkRulesMeans")}
  npm run desk -- check --json > problems.json

${tellCommand("checkHelp")}`;

/** `desk check`: reports problems in the whole content folder or in a part of it. */
export const check: DeskCommand = () =>
  new Command("check")
    .description(tellCommand("checkAbout"))
    .argument("[paths...]", tellCommand("checkPaths"))
    .addOption(
      new Option("--format <format>", tellCommand("checkFormat")).choices([
        "text",
        "json",
        "github",
      ]),
    )
    .option("--json", tellCommand("checkJson"))
    .option("--strict", tellCommand("checkStrict"))
    .option("--rules", tellCommand("checkRules"))
    .addHelpText("after", help)
    .action(async (paths: string[], options: CheckOptions) => {
      const format = options.json
        ? "json"
        : (options.format ?? (process.env.GITHUB_ACTIONS === "true" ? "github" : "text"));
      const terminal = openTerminal({ json: format === "json" });
      if (options.rules) {
        listRules(terminal);
        return;
      }
      const { problems, files, contentDir } = await problemsOf(paths);
      say(terminal, format, problems, files, contentDir);
      const failing = problems.some(({ severity }) => severity === "error" || options.strict);
      if (failing) process.exitCode = 1;
    });

async function problemsOf(
  paths: readonly string[],
): Promise<{ problems: Problem[]; files: number; contentDir: string }> {
  const { contentDir, editionFile, siteUrl } = readSettings();
  const now = readClock();
  const folder = await readContentFolder(contentDir, { drafts: true });
  const { paper } = readPaper(folder.site, { siteUrl });
  const lost = paper ? lostAddressProblems(lostSince(editionFile, folder, paper, now), paper) : [];
  const all = [
    "site.yaml",
    ...folder.files.map(({ path }) => path),
    ...folder.pictures.keys(),
    ...folder.problems.map(({ file }) => file),
    ...lost.map(({ file }) => file),
  ];
  const isWhole = paths.length === 0;
  const only = isWhole
    ? undefined
    : new Set(paths.flatMap((path) => filesMeant(path, contentDir, all)));
  const { problems: found } = await checkWithIndex(folder, { siteUrl, now, only });
  return {
    problems: sortProblems([...found, ...lost]).filter(({ file }) => only?.has(file) ?? true),
    files: isWhole
      ? folder.files.length + 1
      : all.filter((file) => only?.has(file) && !folder.pictures.has(file)).length,
    contentDir,
  };
}

function say(
  terminal: Terminal,
  format: "text" | "json" | "github",
  problems: readonly Problem[],
  files: number,
  contentDir: string,
): void {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const placed = problems.map((problem) => ({
    ...problem,
    column: problem.column ?? 1,
    file: pathFromHere(contentDir, problem.file),
  }));
  if (format === "json") {
    terminal.answer({ content: contentDir, files, errors, warnings, problems: placed });
    return;
  }
  if (format === "github") {
    for (const problem of placed) terminal.line(annotation(problem, problem.file));
  } else {
    terminal.problems(placed);
    if (placed.length > 0) terminal.line();
  }
  if (problems.length === 0) {
    terminal.line(tellColoured(terminal.colour.green, "checkClean", { files }));
    terminal.line(`${tellCommand("checkWhichReady")}  npm run desk -- list`);
    return;
  }
  terminal.line(tellCommand("checkFound", { files, errors, warnings }));
  const lacking = problems.some(
    ({ rule, severity, file }) => severity === "warning" && keepsFromPublishing(rule, file),
  );
  if (errors > 0) terminal.line(tellCommand("checkErrorsFirst"));
  if (lacking) terminal.line(tellCommand("checkLacking"));
  if (errors === 0 && !lacking) {
    terminal.line(tellCommand("checkWarningsAlone"));
    terminal.line(`${tellCommand("checkWhichRules")}  npm run desk -- check --rules`);
  }
}

/** Whether a warning of a draft would be an error of the published story. */
function keepsFromPublishing(rule: string, file: string): boolean {
  if (rule === "starter-text") return classifyPath(file).kind === "draft";
  return rule === "missing-field" || rule === "empty-field";
}

function listRules(terminal: Terminal): void {
  const rules = (Object.keys(RULE_BOOK) as RuleName[]).map((rule) => ({
    rule,
    about: tellRule(rule),
    optional: RULE_BOOK[rule].optional === true,
  }));
  terminal.answer(rules);
  const width = Math.max(...rules.map(({ rule }) => rule.length));
  const list = (which: boolean) => {
    for (const { rule, about, optional } of rules) {
      if (optional !== which) continue;
      terminal.line(`  ${terminal.colour.bold(rule.padEnd(width))}  ${about}`);
    }
  };
  terminal.line(`${tellCommand("checkOptionalRules")}\n`);
  list(true);
  terminal.line(`\n${tellCommand("checkFixedRules")}\n`);
  list(false);
}
