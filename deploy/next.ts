import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import type { Handler } from "../delivery/requestListener.ts";
import type { Settings } from "../newsroom/settings/settings.ts";
import { WORKSPACE, WORKSPACE_PATHS } from "../newsroom/system/workspace.ts";
import "./outliveOutput.mjs";

/** Environment variables with this process's content and edition, for Next's processes. */
function environment(settings: Settings): Record<string, string> {
  return {
    CONTENT_DIR: settings.contentDir,
    EDITION_FILE: settings.editionFile,
    WORK_DIR: WORKSPACE,
    NEXT_TELEMETRY_DISABLED: "1",
    // The clone's .env may be of another paper: paperEnvironment.mjs has read what counts, and Next reads nothing.
    __NEXT_PROCESSED_ENV: "1",
  };
}

/** Runs Next's command line with the content and edition of this process. */
export function startNext(root: string, args: string[], settings: Settings): ChildProcess {
  const preloaded = [
    "endWithParentNow.mjs",
    ...(args[0] === "dev" ? ["serverTiming.mjs", "withoutStaticPaths.mjs"] : []),
  ].map((file) => `--import ${new URL(file, import.meta.url).href}`);
  return spawn(process.execPath, [path.join(root, "node_modules/next/dist/bin/next"), ...args], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      ...environment(settings),
      // NODE_OPTIONS also reach the processes that Next starts.
      NODE_OPTIONS: [process.env.NODE_OPTIONS, ...preloaded].filter(Boolean).join(" "),
    },
  });
}

/** Loads Next with the built site into this process, as the request handler of our server. */
export async function loadNext(
  root: string,
  { port, url }: { port: number; url: string },
  settings: Settings,
): Promise<{ handle: Handler; close: () => Promise<void> }> {
  Object.assign(process.env, environment(settings), {
    NODE_ENV: "production",
    BROADSHEET_OWN_URL: url,
  });
  // Next resolves its files from the working directory.
  process.chdir(root);
  // Node would read the source map of each file of Next's, which takes longer than to compile it.
  process.setSourceMapsEnabled(false);
  setBuiltConfig(root);
  const { default: next } = await import("next");
  const app = next({
    dev: false,
    dir: root,
    port,
    hostname: "localhost",
    // Next would listen for upgrades at our server and leave their sockets open. This server never listens,
    // so Next gets none, and Node answers such requests as if they asked for no upgrade.
    httpServer: createServer(),
  });
  await app.prepare();
  return { handle: app.getRequestHandler(), close: () => app.close() };
}

/**
 * Next takes what the build has made of the configuration: it would load a compiler for the source, which takes a
 * tenth of a start, and serverFolder.ts leaves the source out.
 */
function setBuiltConfig(root: string): void {
  // Only a server with LEAN=0 is configured otherwise than its build.
  if (process.env.LEAN === "0" && existsSync(path.join(root, "next.config.ts"))) return;
  const built = readFileSync(
    path.join(root, WORKSPACE_PATHS.site, "required-server-files.json"),
    "utf8",
  );
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(JSON.parse(built).config);
}
