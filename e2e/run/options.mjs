// Plain JavaScript, as test.mjs.
import { readdirSync } from "node:fs";
import { SLOWEST } from "./slowest.mjs";

/** What `npm test` consists of, for those who want one part of it. */
const PARTS = ["static", "unit", "e2e"];

export const USAGE = `npm test -- [--part=${PARTS.join("|")}] [--browser=firefox] [--shard=I/N] [FILE...]   (files of one part)`;

/**
 * @param {string[]} args of the command line
 * @returns {{shard: {index: number, count: number} | undefined, isFirefox: boolean, wanted: (part: string) => boolean, files: string[]} | string}
 *   what to run, or what is wrong with the arguments
 */
export function readOptions(args) {
  const files = args.filter((arg) => !arg.startsWith("--"));
  let part;
  let shard;
  let isFirefox = false;
  for (const arg of args.filter((one) => one.startsWith("--"))) {
    const [, name, value] = /^--([a-z]+)=(.+)$/.exec(arg) ?? [];
    const numbers = /^(\d+)\/(\d+)$/.exec(value ?? "");
    if (name === "part" && PARTS.includes(value)) part = value;
    else if (name === "browser" && value === "firefox") isFirefox = true;
    else if (name === "shard" && numbers) {
      shard = { index: Number(numbers[1]), count: Number(numbers[2]) };
    } else return `“${arg}” is not understood.`;
  }
  if (shard && (shard.index < 1 || shard.index > shard.count)) {
    return `There is no part ${shard.index} of ${shard.count}.`;
  }
  if (files.length > 0 && (part === undefined || part === "static" || shard)) {
    return "Files can be named for one part alone: --part=unit or --part=e2e.";
  }
  if (isFirefox && (part !== "e2e" || shard)) {
    return "Firefox is for --part=e2e alone, and for all of its files or those that are named.";
  }
  return { shard, files, isFirefox, wanted: (one) => part === undefined || part === one };
}

/**
 * The specs of one shard, as arguments for Playwright. Its own shards are cut from the list in order, which would
 * leave all that is slow in the first; here files are dealt out like cards, the slowest first.
 * @param {string} folder of the specs
 * @param {{index: number, count: number}} shard
 */
export function specsOfShard(folder, { index, count }) {
  const all = readdirSync(folder).filter((name) => name.endsWith(".spec.ts"));
  const rank = (name) => {
    const place = SLOWEST.indexOf(name);
    return place < 0 ? SLOWEST.length : place;
  };
  return all
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b))
    .filter((_, place) => {
      const round = Math.floor(place / count);
      const turn = place % count;
      // Every second round goes backwards, so that the first does not get the slowest of each.
      return (round % 2 === 0 ? turn : count - 1 - turn) === index - 1;
    })
    .map((name) => `specs/${name.replaceAll(".", "\\.")}`);
}
