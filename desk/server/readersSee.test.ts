import { expect, it } from "vitest";
import { readersSee } from "./readersSee.ts";

const server = (url: string, shows: boolean | undefined) => ({ url, shows, instead: undefined });

it("A change is with readers where a server has been seen to show it, and that server is said", () => {
  const servers = [server("http://localhost:3000", false), server("http://localhost:3001", true)];
  expect(readersSee({ built: true, servers })).toEqual({
    readersSee: true,
    why: undefined,
    seenAt: "http://localhost:3001",
  });
});

it("No server is said where none has been seen to show it", () => {
  for (const servers of [[], [server("http://localhost:3000", false)]]) {
    expect(readersSee({ built: true, servers }).seenAt).toBeUndefined();
  }
  expect(readersSee({ built: false, servers: [] }).seenAt).toBeUndefined();
});

it("Without a server nothing is promised to readers, who are not to have what is taken back or scheduled", () => {
  const { readersSee: isSeen, why } = readersSee({ built: true, servers: [] });
  expect(isSeen).toBeUndefined();
  expect(why).toContain("No server for readers is running");
  expect(why).not.toMatch(/readers (have|get|see)/i);
});
