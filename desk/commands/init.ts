import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { Command } from "commander";
import { fromHome } from "../../deploy/paperEnvironment.mjs";
import { speakToEditors } from "../../newsroom/locales/editorsLanguage.ts";
import { paperName } from "../../newsroom/paper/paperLine.ts";
import { readClock, readSettings } from "../../newsroom/settings/settings.ts";
import { PAPERS } from "../../newsroom/system/workspace.ts";
import { systemLocale } from "../beginningLanguage.ts";
import { answering } from "../commandOutput.ts";
import { type DeskCommand, DeskRefusal } from "../deskCommand.ts";
import { slugOf } from "../import/slugs.ts";
import { askPaper, faultOf, type PaperAnswers } from "../init/askPaper.ts";
import { createPaper, requireFreeFolder } from "../init/createPaper.ts";
import { openTerminal } from "../terminal.ts";
import { tellColoured, tellCommand } from "../words/commands/tellCommand.ts";

interface InitOptions extends PaperAnswers {
  yes?: boolean;
  json?: boolean;
}

const help = () => `
${tellCommand("examples")}
  npm run desk -- init ../courier
  npm run desk -- init ../bote --name "Der Talbote" --language de --time-zone Europe/Berlin --accent "#0b4f2e" --yes
  npm run desk -- init ../nahar --name "النهار الجديد" --language ar --time-zone Asia/Beirut --sections "سياسة, ثقافة" --yes

${tellCommand("initHelp")}`;

/** `desk init`: makes a new paper in an empty folder. */
export const init: DeskCommand = ({ root }) =>
  new Command("init")
    .description(tellCommand("initAbout"))
    .argument("<folder>", tellCommand("initFolder"))
    .option("--name <name>", tellCommand("initName"))
    .option("--language <language>", tellCommand("initLanguage"))
    .option("--time-zone <zone>", tellCommand("initTimeZone"))
    .option("--sections <names>", tellCommand("initSections"))
    .option("--accent <colour>", tellCommand("initAccent", { example: "#0b4f2e" }))
    .option("--url <address>", tellCommand("initUrl"))
    .option("--email <address>", tellCommand("initEmail"))
    .option("--yes", tellCommand("initYes"))
    .option("--json", tellCommand("jsonOption"))
    .addHelpText("after", help)
    .action(async (folderGiven: string, options: InitOptions) => {
      const terminal = openTerminal(options);
      await answering(terminal, async () => {
        const called = process.env.INIT_CWD ?? process.cwd();
        const folder = path.resolve(called, fromHome(folderGiven));
        requireOutside(root, folder);
        requireFreeFolder(folder);
        const answers = await completed(options);
        speakToEditors(answers.language ?? "en");
        const { name = "", language = "en", timeZone = "UTC", sections = "", accent } = answers;
        const host = `${slugOf(name, language) ?? "paper"}.example`;
        const { url = `https://${host}`, email = `desk@${host}` } = options;
        const files = await createPaper(
          folder,
          {
            name,
            language,
            timeZone,
            sections: sections
              .split(/[,،、]/)
              .map((section) => section.trim())
              .filter(Boolean),
            accent: accent || undefined,
            url,
            email,
          },
          readClock(),
        );
        const named = await nameInClone(root, folder);
        terminal.answer({ folder, name, language, timeZone, files, named });
        const { bold, green } = terminal.colour;
        terminal.line(tellColoured(green, "initDone", { name: bold(name) }));
        terminal.line(`  ${folder}`);
        for (const file of files) terminal.line(terminal.colour.dim(`    ${file}`));
        terminal.line();
        const madeUp = [...(options.url ? [] : [url]), ...(options.email ? [] : [email])];
        if (madeUp.length > 0) {
          terminal.line(tellCommand("initMadeUp", { values: madeUp.join(", ") }));
        }
        for (const line of nextSteps(root, folder, named)) terminal.line(line);
      });
    });

/**
 * Releases would be pulled into a paper that lies in the clone. What Git passes over there is nobody's concern, and
 * `content` is the folder for a paper without one of its own.
 */
function requireOutside(root: string, folder: string): void {
  const within = path.relative(root, folder).replaceAll("\\", "/");
  const [first = ""] = within.split("/");
  if (first === ".." || path.isAbsolute(within)) return;
  if (within === "content" || first === PAPERS.split("/", 1)[0]) return;
  const better = path.join(path.dirname(root), path.basename(within || "courier"));
  throw new DeskRefusal(tellCommand("initWithinProduct", { folder, better }));
}

/** The commands that lead on; each can be copied as it stands. */
function nextSteps(root: string, folder: string, named: boolean): string[] {
  const command = named ? "npm run" : `npm --prefix ${quoted(path.resolve(root))} run`;
  const { contentDir } = readSettings();
  const name = paperName(contentDir);
  const paper = name === undefined ? contentDir : `${name} (${contentDir})`;
  return [
    ...(named
      ? [tellCommand("initNext")]
      : [tellCommand("initStillWorksOn", { paper }), tellCommand("initNextForNew")]),
    ...(named ? [] : [`  cd ${quoted(folder)}`]),
    `  # ${tellCommand("initDesk")}`,
    `  ${command} desk`,
    `  # ${tellCommand("initSite")}`,
    `  ${command} site`,
    tellCommand("initGoesOn", {
      file: named ? "docs/own-paper.md" : path.join(root, "docs/own-paper.md"),
    }),
  ];
}

/** A path as a shell takes it. */
function quoted(file: string): string {
  return /^[\p{L}\p{N}_./:\\-]+$/u.test(file) ? file : `"${file}"`;
}

/** What the options leave out, asked for or taken as usual. */
async function completed(options: InitOptions): Promise<PaperAnswers> {
  const { name, language, timeZone, sections, accent, url, email } = options;
  const known: PaperAnswers = { name, language, timeZone, sections, accent };
  const fault = faultOf({ ...known, url, email });
  if (fault !== undefined) throw new DeskRefusal(tellCommand("initFault", { fault }));
  if (!options.yes && process.stdin.isTTY && !options.json) {
    return askPaper(known, { input: process.stdin, output: process.stdout });
  }
  if (name === undefined) {
    throw new DeskRefusal(tellCommand("initNoName", { example: '--name "The Valley Courier"' }));
  }
  const usual = systemLocale();
  return {
    ...known,
    language: language ?? usual.language,
    timeZone: timeZone ?? usual.timeZone,
  };
}

/**
 * Names the paper in the `.env` of this clone, so that every command here works on it, unless that names one already.
 * @returns whether they do
 */
async function nameInClone(root: string, folder: string): Promise<boolean> {
  const { CONTENT_DIR } = process.env;
  if (CONTENT_DIR && path.resolve(root, CONTENT_DIR) === folder) return true;
  const file = path.join(root, ".env");
  if (existsSync(file) || CONTENT_DIR) return false;
  const relative = path.relative(root, folder).replaceAll("\\", "/");
  await writeFile(file, `# ${tellCommand("initEnvironment")}\nCONTENT_DIR="${relative}"\n`, {
    flag: "wx",
  });
  return true;
}
