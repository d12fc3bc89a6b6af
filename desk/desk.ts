import { fileURLToPath } from "node:url";
import { failureText } from "../newsroom/system/failure.ts";
import { runDesk } from "./runDesk.ts";

// `npm run desk -- COMMAND`: what editors do with stories, from raw copy to a published page.

// The reader of the answer may stop before its end, as “| head” does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  // A full disk under a file that the answer is redirected into, for example.
  console.error(failureText(error));
  process.exit(1);
});

runDesk(process.argv.slice(2), { root: fileURLToPath(new URL("..", import.meta.url)) }).then(
  (status) => {
    // After a failure nothing is waited for. A command that sets `process.exitCode` itself ends when its work does.
    if (status !== Number(process.exitCode ?? 0)) process.exit(status);
  },
);
