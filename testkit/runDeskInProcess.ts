import { Readable } from "node:stream";
import { vi } from "vitest";
import { runDesk } from "../desk/runDesk.ts";
import { editorsLanguage, speakToEditors } from "../newsroom/locales/editorsLanguage.ts";

export interface DeskAnswer {
  status: number;
  stdout: string;
  stderr: string;
}

/** What stands in an answer where a value was missing. */
const NO_WORDS = /\b(?:undefined|NaN)\b|\[object |“”/;

/**
 * Runs a command line of the desk in this process, like `npm run desk -- ARGS`.
 * @param root the product's folder
 * @param options environment variables of the command, and its standard input
 * @throws Error if its answer shows that a value was missing
 */
export async function runDeskInProcess(
  args: readonly string[],
  { root, env = {}, input = "" }: { root: string; env?: Record<string, string>; input?: string },
): Promise<DeskAnswer> {
  const printed = { stdout: "", stderr: "" };
  const before = {
    env: { ...process.env },
    exitCode: process.exitCode,
    language: editorsLanguage(),
  };
  const write = (stream: "stdout" | "stderr") => (text: unknown) => {
    printed[stream] += String(text);
    return true;
  };
  const replaced = [
    vi.spyOn(process.stdout, "write").mockImplementation(write("stdout")),
    vi.spyOn(process.stderr, "write").mockImplementation(write("stderr")),
    vi.spyOn(console, "error").mockImplementation((...words) => {
      printed.stderr += `${words.join(" ")}\n`;
    }),
    vi
      .spyOn(process, "stdin", "get")
      .mockReturnValue(Readable.from([Buffer.from(input)]) as unknown as typeof process.stdin),
  ];
  Object.assign(process.env, env);
  process.exitCode = undefined;
  try {
    const status = await runDesk(args, { root });
    const said = `${printed.stdout}${printed.stderr}`;
    if (NO_WORDS.test(said)) throw new Error(`a value is missing in the answer:\n${said}`);
    return { status, ...printed };
  } finally {
    process.exitCode = before.exitCode;
    speakToEditors(before.language);
    for (const name of Object.keys(process.env)) {
      if (!(name in before.env)) delete process.env[name];
    }
    Object.assign(process.env, before.env);
    for (const spy of replaced) spy.mockRestore();
  }
}
