import { format } from "node:util";
import { type Logger, pino, symbols } from "pino";
import type { LogSettings } from "../newsroom/settings/serverSettings.ts";
import { currentRequestId } from "./requestId.ts";

interface Output {
  write(text: string): unknown;
}

const ERRORS = 40;

/**
 * The server's log: an object a line for programs, or its messages alone for a person. Warnings and errors go to
 * standard error. A line that is written while a request is answered has its id.
 */
export function serverLog(
  { format }: Pick<LogSettings, "format">,
  out: Output = process.stdout,
  errors: Output = process.stderr,
): Logger {
  const destination = {
    // pino leaves the level of each line here.
    [symbols.needsMetadataGsym]: true,
    lastLevel: 0,
    write(line: string) {
      const output = destination.lastLevel >= ERRORS ? errors : out;
      output.write(format === "json" ? line : textOf(JSON.parse(line)));
    },
  };
  return pino(
    {
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => {
        const request = currentRequestId();
        return request === undefined ? {} : { request };
      },
    },
    destination,
  );
}

/** A message with an error's stack below it, where the message is not the error itself. */
function textOf({ msg, err }: { msg: string; err?: { message: string; stack: string } }): string {
  if (!err) return `${msg}\n`;
  return msg === err.message ? `${err.stack}\n` : `${msg} ${err.stack}\n`;
}

/** Writes everything that is written to the console into the log, that of Next and of other packages too. */
export function logConsole(log: Logger): void {
  const LEVELS = {
    log: "info",
    info: "info",
    debug: "debug",
    warn: "warn",
    error: "error",
  } as const;
  for (const [name, level] of Object.entries(LEVELS)) {
    console[name as keyof typeof LEVELS] = (...words: unknown[]) => {
      const err = words.find((word) => word instanceof Error);
      const rest = words.filter((word) => word !== err);
      if (err === undefined) log[level](format(...words));
      else log[level]({ err }, rest.length > 0 ? format(...rest) : err.message);
    };
  }
}
