import { validateHeaderValue } from "node:http";
import { expect, it } from "vitest";
import { MARK_HEADER, markOf, parseMark, withMark } from "./pageMark.ts";

it("a mark is a header that can be sent, whatever the address", () => {
  const mark = { key: "/topics/größe\u2028☃\r\n", state: { number: 7 }, final: true };
  const { headers } = withMark({ headers: { location: "/" } }, mark);
  const header = String(headers[MARK_HEADER as keyof typeof headers]);
  expect(() => validateHeaderValue(MARK_HEADER, header)).not.toThrow();
  expect(header).toMatch(/^[ -~]+$/);
  expect(markOf(headers)).toEqual(mark);
  expect(headers.location).toBe("/");
});

it("a mark stands beside no headers too", () => {
  expect(markOf(withMark({ headers: undefined }, { key: "/" }).headers)).toEqual({ key: "/" });
});

it.each(["", "{", "null", "7", '"/"', "[]", "{}"])(
  "what is no mark counts as none: %s",
  (header) => {
    expect(parseMark(header)).toBeUndefined();
  },
);

it("headers without a mark, or with a list of them, have none", () => {
  expect(markOf(undefined)).toBeUndefined();
  expect(markOf({})).toBeUndefined();
  expect(markOf({ [MARK_HEADER]: ['{"key":"/"}'] })).toBeUndefined();
});
