// Preloaded into Next's development server (`node --import`): tells a page's author, in `Server-Timing`, how long the
// queries of the edition took and how long it was until the first byte (W3C, “Server Timing”). Readers' servers never
// load it.

import { AsyncLocalStorage } from "node:async_hooks";
import { Server, ServerResponse } from "node:http";

const requests = new AsyncLocalStorage();
const TIMES = Symbol("times");

// Called by newsroom/edition/database.ts, which Next bundles anew after each change of the code.
globalThis.broadsheetQueryTimed = (milliseconds) => {
  const times = requests.getStore();
  if (!times) return;
  times.queries += 1;
  times.edition += milliseconds;
};

const { emit } = Server.prototype;
Server.prototype.emit = function (event, ...args) {
  if (event !== "request") return emit.call(this, event, ...args);
  const times = { started: performance.now(), queries: 0, edition: 0 };
  args[1][TIMES] = times;
  return requests.run(times, () => emit.call(this, event, ...args));
};

const { writeHead } = ServerResponse.prototype;
ServerResponse.prototype.writeHead = function (...args) {
  const times = this[TIMES];
  if (times && !this.headersSent && !this.hasHeader("Server-Timing")) {
    const { started, queries, edition } = times;
    const render = performance.now() - started - edition;
    this.setHeader(
      "Server-Timing",
      `edition;dur=${edition.toFixed(1)};desc="${queries} queries", render;dur=${render.toFixed(1)}`,
    );
  }
  return writeHead.apply(this, args);
};
