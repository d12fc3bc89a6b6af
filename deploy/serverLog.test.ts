import { afterEach, describe, expect, it, vi } from "vitest";
import { logConsole, serverLog } from "./serverLog.ts";

afterEach(() => vi.restoreAllMocks());

/** The console as a log, with what goes to standard output and to standard error. */
function consoleLog(format: "text" | "json") {
  const written = { out: "", errors: "" };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  // Restored after the test.
  for (const name of ["log", "info", "debug", "warn", "error"] as const) vi.spyOn(console, name);
  logConsole(serverLog({ format }, output("out"), output("errors")));
  return written;
}

describe("what the server says", () => {
  it("has its words alone in a terminal, and warnings and errors on standard error", () => {
    const written = consoleLog("text");
    console.log("Serving %s", "http://localhost:3000");
    console.warn("Take care");
    console.error(new Error("broken"));
    console.error("The name could not be drawn:", new Error("no font"));
    expect(written.out).toBe("Serving http://localhost:3000\n");
    expect(written.errors).toMatch(
      /^Take care\nError: broken\n {4}at .*\n[\s\S]*The name could not be drawn: Error: no font\n {4}at /,
    );
  });

  it("is an object a line for programs", () => {
    const written = consoleLog("json");
    console.log("Serving “it”\nat once");
    console.error(new TypeError("broken"));
    expect(written.out.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(written.out)).toMatchObject({
      level: "info",
      msg: "Serving “it”\nat once",
      pid: process.pid,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    expect(JSON.parse(written.errors)).toMatchObject({
      level: "error",
      msg: "broken",
      err: { type: "TypeError", message: "broken", stack: expect.stringContaining("    at ") },
    });
  });
});
