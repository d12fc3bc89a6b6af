import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../testkit/ports.mjs";

/**
 * A headless Firefox driven by Marionette, the protocol of every Firefox (Playwright needs a patched one).
 * Commands are `length:[0, id, command, parameters]`, answers `[1, id, error, result]`.
 */
export class Firefox {
  readonly name = "firefox";
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (error: unknown, result: unknown) => void>();
  #received = Buffer.alloc(0);
  #last = 0;

  private constructor(child: ChildProcess, profile: string, socket: Socket) {
    this.#child = child;
    this.#profile = profile;
    this.#socket = socket;
    socket.on("data", (chunk) => this.#take(chunk));
  }

  /** @throws when Firefox does not answer within half a minute */
  static async start(program: string, more: Record<string, unknown> = {}): Promise<Firefox> {
    const profile = mkdtempSync(path.join(tmpdir(), "broadsheet-firefox-"));
    const port = await freePort();
    const preferences = {
      "marionette.port": port,
      "app.normandy.enabled": false,
      "app.update.auto": false,
      "browser.shell.checkDefaultBrowser": false,
      "datareporting.policy.dataSubmissionEnabled": false,
      "dom.disable_beforeunload": true,
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "services.settings.server": "data:,#",
      "toolkit.telemetry.enabled": false,
      ...more,
    };
    writeFileSync(
      path.join(profile, "user.js"),
      Object.entries(preferences)
        .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
        .join(""),
    );
    const child = spawn(
      program,
      [
        "--headless",
        "--marionette",
        "--remote-allow-system-access",
        "--no-remote",
        "--profile",
        profile,
      ],
      {
        stdio: "ignore",
        env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: "1" },
      },
    );
    for (let tries = 0; tries < 300; tries += 1) {
      const socket = await connected(port);
      if (socket) {
        const firefox = new Firefox(child, profile, socket);
        await firefox.send("WebDriver:NewSession", { acceptInsecureCerts: true });
        return firefox;
      }
      await wait(100);
    }
    child.kill("SIGKILL");
    throw new Error(`${program} did not start.`);
  }

  async goTo(url: string): Promise<void> {
    await this.send("WebDriver:Navigate", { url });
  }

  async reload(): Promise<void> {
    await this.send("WebDriver:Refresh");
  }

  async back(): Promise<void> {
    await this.send("WebDriver:Back");
  }

  /** Runs a function body in the page. */
  async run<Result>(script: string): Promise<Result> {
    const answer = await this.send("WebDriver:ExecuteScript", { script, args: [], sandbox: null });
    return (answer as { value: Result }).value;
  }

  async resize(width: number, height: number): Promise<void> {
    await this.send("WebDriver:SetWindowRect", { width, height });
  }

  /** The window as PNG. */
  async picture(): Promise<Buffer> {
    const answer = await this.send("WebDriver:TakeScreenshot", { full: false });
    return Buffer.from((answer as { value: string }).value, "base64");
  }

  /** What pages have reported to the console since the last call, errors of scripts and of the policy. */
  async reported(): Promise<string[]> {
    await this.send("Marionette:SetContext", { value: "chrome" });
    const script = `
      const messages = Services.console.getMessageArray();
      Services.console.reset();
      return messages.flatMap((message) => {
        if (!(message instanceof Ci.nsIScriptError) || !message.sourceName.startsWith("http")) return [];
        const { warningFlag, infoFlag } = Ci.nsIScriptError;
        // Advice, such as on preloads for other windows, is no fault; violations of the policy are.
        if (message.flags & (warningFlag | infoFlag) && !/CSP/.test(message.category)) return [];
        return [message.category + ": " + message.errorMessage];
      });`;
    const answer = await this.send("WebDriver:ExecuteScript", { script, args: [] });
    await this.send("Marionette:SetContext", { value: "content" });
    return (answer as { value: string[] }).value;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    await this.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => this.#child.kill());
    await ended;
    this.#socket.destroy();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  send(command: string, parameters: object = {}): Promise<unknown> {
    this.#last += 1;
    const message = JSON.stringify([0, this.#last, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(this.#last, (error, result) =>
        error ? reject(new Error(`${command}: ${JSON.stringify(error)}`)) : resolve(result),
      );
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(":");
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (colon < 0 || this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The first message is a greeting.
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, unknown, unknown];
      this.#waiting.get(id)?.(error, result);
      this.#waiting.delete(id);
    }
  }
}

function connected(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(socket));
    socket.once("error", () => resolve(undefined));
  });
}
