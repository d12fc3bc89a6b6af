import { describe, expect, it } from "vitest";
import { readDeskFile } from "./deskFile.ts";

const FILE = `origin: https://desk.courier.example
proxies: [127.0.0.1, 10.0.0.0/8]
header: X-Forwarded-Email
people:
  jane@courier.example: { name: Jane Doe, role: owner }
  bob@courier.example: { role: writer }
`;

describe("desk.yaml", () => {
  it("says where the desk is, whom it believes, and who may do what", () => {
    const { desk, problems } = readDeskFile(FILE);
    expect(problems).toEqual([]);
    expect(desk).toEqual({
      origin: "https://desk.courier.example",
      proxies: ["127.0.0.1", "10.0.0.0/8"],
      header: "x-forwarded-email",
      people: new Map([
        ["jane@courier.example", { name: "Jane Doe", role: "owner" }],
        ["bob@courier.example", { name: "bob@courier.example", role: "writer" }],
      ]),
    });
  });

  it.each([
    [
      "origin: https://desk.courier.example",
      "origin: https://desk.courier.example/desk",
      1,
      "without a path",
    ],
    ["origin: https://desk.courier.example", "origin: javascript:alert(1)", 1, "without a path"],
    ["origin: https://desk.courier.example\n", "", 1, "without a path"],
    ["[127.0.0.1, 10.0.0.0/8]", "[everybody]", 2, "no list of addresses"],
    ["[127.0.0.1, 10.0.0.0/8]", "[]", 2, "no list of addresses"],
    ["X-Forwarded-Email", '"X: y"', 3, "no name of a header"],
    ["role: writer", "role: admin", 6, "the role of bob@courier.example is none"],
    ["role: writer", "roles: writer", 6, "the role of bob@courier.example is none"],
    ["header:", "heder:", 3, "there is no field “heder”"],
    ["name: Jane Doe", "nmae: Jane Doe", 5, "there is no field “nmae”"],
  ])(
    "lets nobody in with a mistake, and says its line: %j as %j",
    (right, wrong, line, message) => {
      const { desk, problems } = readDeskFile(FILE.replace(right, wrong));
      expect(desk).toBeUndefined();
      expect(problems.map((each) => [each.line, each.message])).toContainEqual([
        line,
        expect.stringContaining(message),
      ]);
    },
  );

  it.each(["", "people: {}", "- a", "people:\n  jane: owner", "\uFFFE", "origin: ["])(
    "lets nobody in where it is no such file: %j",
    (text) => {
      const { desk, problems } = readDeskFile(text);
      expect(desk).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});
