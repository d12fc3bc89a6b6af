import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { article, content, PAPER } from "../testkit/records.ts";
import { temporaryFolder } from "../testkit/temporaryFolder.ts";
import { announceDue } from "./announceDue.ts";

const DUE = "2014-06-13T12:00:00.000Z";
const at = (seconds: number) => new Date(Date.parse(DUE) + seconds * 1000);

let stop = () => {};
afterEach(() => stop());

/**
 * A paper with a story that is due, one that has been public for long and one of next week; and the services
 * that are notified.
 */
async function paper({ indexNow }: { indexNow?: string } = { indexNow: "0a1b2c3d4e5f" }) {
  const told: string[][] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    told.push((JSON.parse(body) as { urlList: string[] }).urlList);
    response.writeHead(200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stop = () => server.close();
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow`;
  const editionFile = path.join(temporaryFolder(), "edition.sqlite");
  const write = (stories: string[][]) =>
    writeEdition(
      editionFile,
      { ...PAPER, crawlers: { training: "allow", indexNow } },
      content(stories.map(([slug = "", published = ""]) => article(slug, { published }))),
    );
  write([
    ["due", DUE],
    ["old", "2014-06-01T12:00:00.000Z"],
    ["later", "2014-06-20T12:00:00.000Z"],
  ]);
  const waiting = new Set<string>();
  const look = (seconds: number) => announceDue({ editionFile }, waiting, at(seconds), endpoint);
  return { look, told, write };
}

it("A scheduled story is announced once, when its time has come", async () => {
  const { look, told } = await paper();
  expect(await look(-30)).toBeUndefined();
  expect(await look(-10)).toBeUndefined();
  expect(told).toEqual([]);
  expect(await look(10)).toMatch(/^\/2014\/06\/13\/due: IndexNow was told of 2 addresses/);
  expect(await look(30)).toBeUndefined();
  expect(told).toEqual([["https://paper.example/2014/06/13/due", "https://paper.example/"]]);
});

it("A story that was published at once is not announced again", async () => {
  const { look, told } = await paper();
  await look(10);
  await look(30);
  expect(told).toEqual([]);
});

it("A story that was put off or taken back meanwhile is not announced", async () => {
  const { look, told, write } = await paper();
  await look(-10);
  write([["due", "2014-06-13T18:00:00.000Z"]]);
  await look(10);
  await look(30);
  expect(told).toEqual([]);
});

it("Nothing is sent by a paper that takes no part", async () => {
  const { look, told } = await paper({});
  await look(-10);
  await look(10);
  expect(told).toEqual([]);
});
