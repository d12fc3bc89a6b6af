import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { editorsLanguage } from "../../newsroom/locales/editorsLanguage.ts";
import { PREVIEWS_VARIABLE, type Settings } from "../../newsroom/settings/settings.ts";

/** Settings of readers' servers that have no meaning for previews, or would let others take part in them. */
const NOT_FOR_PREVIEWS = [
  "BROADSHEET_SERVERS",
  "CONTENT_REMOTE",
  "METRICS_PORT",
  "PAGE_CACHE",
  "REDIS_URL",
];

/** The desk's own server of the paper, a process of its own that answers this machine alone. */
export class PaperServer {
  /** Undefined until it answers. */
  port: number | undefined;
  private child: ChildProcess | undefined;
  /** In which its process speaks to editors: it is known to a process from its start. */
  private language: string | undefined;
  private stopping = false;

  /** @param settings with the desk's own edition */
  constructor(
    private readonly root: string,
    private readonly settings: Settings,
  ) {}

  /** Starts it, and starts it again whenever it ends by itself. The edition has to be there. */
  async start(): Promise<void> {
    const port = await freePort();
    if (this.stopping) return;
    this.language = editorsLanguage();
    const { contentDir, editionFile } = this.settings;
    const child = spawn(
      process.execPath,
      [path.join(this.root, "deploy/run.mjs"), "deploy/start.ts"],
      {
        cwd: this.root,
        stdio: ["ignore", "pipe", "inherit"],
        env: {
          ...process.env,
          ...Object.fromEntries(NOT_FOR_PREVIEWS.map((name) => [name, undefined])),
          LISTEN_HOST: "127.0.0.1",
          PORT: String(port),
          CONTENT_DIR: contentDir,
          EDITION_FILE: editionFile,
          // Readers' browsers would keep pages of drafts.
          OFFLINE: "off",
          [PREVIEWS_VARIABLE]: "1",
          SEARCH_LIMIT: "off",
        },
      },
    );
    this.child = child;
    child.on("exit", () => {
      this.port = undefined;
      if (this.stopping) return;
      setTimeout(() => void this.start(), 1_000).unref();
    });
    if (await answers(child, port)) this.port = port;
  }

  /** Starts it again where this process speaks to editors in another language since, as it does with its paper. */
  followLanguage(): void {
    if (!this.child || this.language === editorsLanguage()) return;
    this.language = editorsLanguage();
    this.child.kill("SIGTERM");
  }

  /** Ends it for good, also where it has not been started yet. */
  stop(): void {
    this.stopping = true;
    this.child?.kill("SIGTERM");
  }
}

/** Waits until the server says that it serves, or ends. @returns whether it serves */
function answers(child: ChildProcess, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    let said = "";
    child.once("exit", () => resolve(false));
    child.stdout?.on("data", (bytes: Buffer) => {
      said = (said + bytes.toString()).slice(-2_000);
      if (said.includes(`Serving http://localhost:${port}`)) resolve(true);
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
