#!/usr/bin/env node
// Starts the installed Firefox for Playwright, which speaks WebDriver BiDi with it. Playwright asks for every page for
// emulated media features, a command that releases of Firefox may not know yet: to that one "nothing was changed" is
// answered, so that pages are opened. Plain JavaScript, since Playwright starts it as if it were the browser.
import { spawn } from "node:child_process";
import { WebSocket, WebSocketServer } from "ws";
import { installedFirefox } from "./firefox.mjs";

/** A command that a page can do without. */
const DISPENSABLE = "emulation.setMediaFeaturesOverride";

/** What Firefox prints once it can be reached. */
const LISTENING = /WebDriver BiDi listening on (ws:\/\/\S+)/;

const program = installedFirefox();
if (program === undefined) {
  console.error("There is no Firefox here.");
  process.exit(1);
}
const firefox = spawn(program, process.argv.slice(2), { stdio: ["inherit", "inherit", "pipe"] });
firefox.once("exit", (status) => process.exit(status ?? 1));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => firefox.kill(signal));

let printed = "";
firefox.stderr.on("data", (chunk) => {
  printed += chunk.toString();
  const address = LISTENING.exec(printed)?.[1];
  if (address === undefined) return;
  printed = "";
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 }, () => {
    const { port } = server.address();
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`);
  });
  server.on("connection", (client, { url = "/" }) =>
    connectTo(address + url.replace(/^\/$/, ""), client),
  );
});

/**
 * Passes messages on both ways.
 * @param {string} address of Firefox
 * @param {WebSocket} client Playwright
 */
function connectTo(address, client) {
  const browser = new WebSocket(address, { maxPayload: 2 ** 30 });
  /** @type {string[]} */
  let early = [];
  /** Commands that Firefox may refuse. @type {Set<number>} */
  const asked = new Set();
  client.on("message", (data) => {
    const text = data.toString();
    const { id, method } = JSON.parse(text);
    if (method === DISPENSABLE) asked.add(id);
    if (browser.readyState === WebSocket.OPEN) browser.send(text);
    else early.push(text);
  });
  browser.on("open", () => {
    for (const text of early) browser.send(text);
    early = [];
  });
  browser.on("message", (data) => {
    const text = data.toString();
    const { id, error } = asked.size > 0 ? JSON.parse(text) : {};
    const isUnknown = asked.delete(id) && error === "unknown command";
    client.send(isUnknown ? JSON.stringify({ type: "success", id, result: {} }) : text);
  });
  browser.on("close", () => client.close());
  browser.on("error", ({ message }) => {
    console.error(message);
    client.close();
  });
  client.on("close", () => browser.close());
}
