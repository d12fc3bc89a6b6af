import { fileURLToPath } from "node:url";
import { noteSoundEditions } from "../newsroom/edition/seal.ts";
import { failureText } from "../newsroom/system/failure.ts";
import { runDesk } from "./runDesk.ts";

// `npm run desk -- COMMAND`: the editors' commands, from raw copy to a published page.

// The program that reads the output may end first, as `| head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  // For example, when the output is redirected to a file on a full disk.
  console.error(failureText(error));
  process.exit(1);
});

const root = fileURLToPath(new URL("..", import.meta.url));
noteSoundEditions(root);
runDesk(process.argv.slice(2), { root, saysPaper: true }).then((status) => {
  // After a failure the process ends at once. A command that sets `process.exitCode` itself ends when its
  // work does.
  if (status !== Number(process.exitCode ?? 0)) process.exit(status);
});
