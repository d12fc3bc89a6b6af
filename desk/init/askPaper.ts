import { createInterface } from "node:readline/promises";
import { starterTexts } from "../../newsroom/content/starterTexts.ts";
import { isTimeZone } from "../../newsroom/locales/dateFormats.ts";
import { speakToEditors } from "../../newsroom/locales/editorsLanguage.ts";
import { isLanguage, languageMeant } from "../../newsroom/locales/language.ts";
import { checkTheme } from "../../newsroom/paper/checkTheme.ts";
import { isHex } from "../../newsroom/paper/contrast.ts";
import { SettingsError, siteUrl } from "../../newsroom/settings/settings.ts";
import { systemLocale } from "../beginningLanguage.ts";
import { DeskRefusal } from "../deskCommand.ts";
import { tellAnswer } from "../words/answers/tellAnswer.ts";

/** What `desk init` is told by options; the rest is asked for. */
export interface PaperAnswers {
  name?: string | undefined;
  language?: string | undefined;
  timeZone?: string | undefined;
  /** Separated by commas. */
  sections?: string | undefined;
  accent?: string | undefined;
  url?: string | undefined;
  email?: string | undefined;
}

/** What is wrong with each answer; undefined if nothing is. */
const FAULTS: { readonly [field in keyof PaperAnswers]-?: (answer: string) => string | undefined } =
  {
    name: (name) => (name.trim() ? undefined : tellAnswer("paperHasName")),
    language: languageFault,
    timeZone: timeZoneFault,
    sections: () => undefined,
    accent: colourFault,
    url: urlFault,
    email: (email) =>
      /^[^\s@]+@[^\s@]+$/.test(email) ? undefined : tellAnswer("noEmail", { email }),
  };

/** One question: what it asks, and what an empty answer means. */
interface Question {
  field: keyof PaperAnswers;
  text(): string;
  usual(answers: PaperAnswers): string;
}

/** The language comes first, since all others are asked in it. */
const QUESTIONS: readonly Question[] = [
  {
    field: "language",
    text: () => tellAnswer("askLanguage"),
    usual: () => systemLocale().language,
  },
  {
    field: "name",
    text: () => tellAnswer("askName"),
    usual: () => "",
  },
  {
    field: "timeZone",
    text: () => tellAnswer("askTimeZone"),
    usual: () => systemLocale().timeZone,
  },
  {
    field: "sections",
    text: () => tellAnswer("askSections"),
    usual: ({ language = "en" }) =>
      starterTexts(language)
        .sections.map(({ name }) => name)
        .join(", "),
  },
  {
    field: "accent",
    text: () => tellAnswer("askAccent"),
    usual: () => "",
  },
];

/** The first fault among the answers that there are, with how to write it; undefined if there is none. */
export function faultOf(answers: PaperAnswers): string | undefined {
  for (const [field, answer] of Object.entries(answers)) {
    const fault = answer === undefined ? undefined : FAULTS[field as keyof PaperAnswers](answer);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function languageFault(language: string): string | undefined {
  if (isLanguage(language)) return undefined;
  const meant = languageMeant(language);
  return meant === undefined
    ? tellAnswer("noLanguage", { language })
    : tellAnswer("noLanguageMeant", { language, meant });
}

function timeZoneFault(timeZone: string): string | undefined {
  if (isTimeZone(timeZone)) return undefined;
  const like = Intl.supportedValuesOf("timeZone").find((name) =>
    name.toLowerCase().endsWith(`/${timeZone.trim().toLowerCase().replaceAll(" ", "_")}`),
  );
  return tellAnswer("noTimeZone", { zone: timeZone, like: like ?? "Europe/Berlin" });
}

/** Without a colour the paper has the product's own. */
function colourFault(colour: string): string | undefined {
  if (colour === "") return undefined;
  if (!isHex(colour)) {
    const meant = `#${colour}`;
    return isHex(meant)
      ? tellAnswer("noColourMeant", { colour, meant })
      : tellAnswer("noColour", { colour });
  }
  const [unreadable] = checkTheme({ accent: colour });
  return (
    unreadable &&
    tellAnswer("faultAndRemedy", { fault: unreadable.message, remedy: unreadable.remedy })
  );
}

function urlFault(url: string): string | undefined {
  try {
    siteUrl(url, tellAnswer("theAddress"));
    return undefined;
  } catch (error) {
    if (error instanceof SettingsError) return `${error.message}.`;
    throw error;
  }
}

/**
 * Asks for everything that is not known yet, one line at a time; an empty line takes what is offered.
 * @throws DeskRefusal if the questions are broken off (Ctrl+C, Ctrl+D, end of the input)
 */
export async function askPaper(
  known: PaperAnswers,
  streams: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
): Promise<PaperAnswers> {
  const answers = { ...known };
  const lines = createInterface(streams);
  // A question does not end with its input by itself.
  const ended = new Promise<never>((_, reject) => {
    lines.once("close", () => reject(new DeskRefusal(`\n${tellAnswer("nothingMade")}`)));
  });
  ended.catch(() => undefined);
  try {
    for (const { field, text, usual } of QUESTIONS) {
      while (answers[field] === undefined) {
        const offered = usual(answers);
        const question = text();
        const asked = lines.question(
          `${offered ? tellAnswer("questionOffered", { question, offered }) : tellAnswer("question", { question })} `,
        );
        // It fails by itself after Ctrl+C.
        const chosen = (await Promise.race([ended, asked.catch(() => ended)])).trim() || offered;
        const fault = faultOf({ [field]: chosen });
        if (fault === undefined) {
          answers[field] = chosen;
          if (field === "language") speakToEditors(chosen);
        } else streams.output.write(`${fault}\n`);
      }
    }
  } finally {
    lines.close();
  }
  return answers;
}
