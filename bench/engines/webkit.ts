import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../testkit/ports.mjs";

const DRIVER = "WebKitWebDriver";

/** WebKitGTK's programs (Debian's webkit2gtk-driver); undefined where one is missing. */
interface InstalledWebKit {
  driver: string;
  browser: string;
  /** The X server for a machine without a screen; empty where there is one. */
  screen: string;
}

export function installedWebKit(): InstalledWebKit | undefined {
  const browser = miniBrowser();
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? "" : "Xvfb";
  const missing = [DRIVER, ...(screen ? [screen] : [])].filter(
    (program) => spawnSync("sh", ["-c", `command -v ${program}`]).status !== 0,
  );
  return browser && missing.length === 0 ? { driver: DRIVER, browser, screen } : undefined;
}

/** The test browser is no command: it stands beside the library. */
function miniBrowser(): string | undefined {
  const roots = [
    "/usr/lib",
    "/usr/libexec",
    ...["x86_64", "aarch64"].map((cpu) => `/usr/lib/${cpu}-linux-gnu`),
  ];
  return roots
    .filter((root) => existsSync(root))
    .flatMap((root) =>
      readdirSync(root)
        .filter((name) => name.startsWith("webkit"))
        .map((name) => path.join(root, name, "MiniBrowser")),
    )
    .find((file) => existsSync(file));
}

/** WebKitGTK's test browser, driven by WebDriver (W3C). */
export class WebKit {
  readonly name = "webkit";
  readonly #children: ChildProcess[];
  readonly #session: string;
  readonly #console: string[];

  private constructor(children: ChildProcess[], session: string, output: string[]) {
    this.#children = children;
    this.#session = session;
    this.#console = output;
  }

  /** @throws when the driver or the browser does not start within half a minute */
  static async start({ driver, browser, screen }: InstalledWebKit): Promise<WebKit> {
    const children: ChildProcess[] = [];
    const env = { ...process.env };
    const output: string[] = [];
    try {
      if (screen) {
        const display = `:${90 + (process.pid % 900)}`;
        children.push(
          spawn(screen, [display, "-screen", "0", "1600x1200x24"], { stdio: "ignore" }),
        );
        env.DISPLAY = display;
        await wait(1_000);
      }
      const port = await freePort();
      const child = spawn(driver, [`--port=${port}`], {
        env: { ...env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
        stdio: ["ignore", "pipe", "pipe"],
      });
      children.push(child);
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding("utf8").on("data", (text: string) => output.push(...text.split("\n")));
      }
      const base = `http://127.0.0.1:${port}/session`;
      const capabilities = {
        alwaysMatch: {
          "webkitgtk:browserOptions": {
            binary: browser,
            args: ["--automation", "--enable-write-console-messages-to-stdout=TRUE"],
          },
        },
      };
      for (let tries = 0; tries < 60; tries += 1) {
        const answer = await fetch(base, {
          method: "POST",
          body: JSON.stringify({ capabilities }),
        }).catch(() => undefined);
        if (answer) {
          const { value } = (await answer.json()) as { value: { sessionId?: string } };
          if (!value.sessionId) throw new Error(`WebKit: ${JSON.stringify(value)}`);
          return new WebKit(children, `${base}/${value.sessionId}`, output);
        }
        await wait(500);
      }
      throw new Error(`${driver} did not start.`);
    } catch (error) {
      for (const child of children) child.kill();
      throw error;
    }
  }

  async goTo(url: string): Promise<void> {
    await this.#send("url", { url });
  }

  /** Runs a function body in the page. */
  run<Result>(script: string): Promise<Result> {
    return this.#send("execute/sync", { script, args: [] });
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#send("window/rect", { width, height });
  }

  /** The window as PNG. */
  async picture(): Promise<Buffer> {
    return Buffer.from(await this.#send<string>("screenshot"), "base64");
  }

  /** What the pages have reported to the console since the last call. */
  async reported(): Promise<string[]> {
    return this.#console.splice(0).filter((line) => /^CONSOLE .*\b(?:ERROR|WARN)/.test(line));
  }

  async stop(): Promise<void> {
    await fetch(this.#session, { method: "DELETE" }).catch(() => undefined);
    for (const child of [...this.#children].reverse()) child.kill();
  }

  async #send<Result>(command: string, body?: object): Promise<Result> {
    const answer = await fetch(`${this.#session}/${command}`, {
      method: body ? "POST" : "GET",
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await answer.json()) as { value: Result & { error?: string } };
    if (!answer.ok) throw new Error(`WebKit, ${command}: ${JSON.stringify(value)}`);
    return value;
  }
}
