import { expect, test } from "vitest";
import { blocksOf, problemsOf } from "../../../testkit/storyContext.ts";

test("a reference link leads where its definition says", () => {
  const links = blocksOf("[one][a] and [a]\n\n[a]: https://a.example/x");
  expect(links).toEqual([
    {
      type: "paragraph",
      children: [
        {
          type: "link",
          href: "https://a.example/x",
          kind: "external",
          children: [{ type: "text", text: "one" }],
        },
        { type: "text", text: " and " },
        {
          type: "link",
          href: "https://a.example/x",
          kind: "external",
          children: [{ type: "text", text: "a" }],
        },
      ],
    },
  ]);
});

test("a definition with a prototype's name is one like any other", () => {
  expect(problemsOf("[x][constructor]\n\n[constructor]: https://a.example")).toEqual([]);
  expect(problemsOf("[x][constructor]")).toEqual(["1 error definition-missing"]);
});

test("a definition that is missing is an error where it is used", () => {
  expect(problemsOf("one\n[two][gone]")).toEqual(["2 error definition-missing"]);
  expect(problemsOf("\\[two\\]\\[gone\\]")).toEqual([]);
});

test("a definition nobody uses is a warning", () => {
  expect(problemsOf("one\n\n[a]: https://a.example")).toEqual(["3 warning definition-unused"]);
});

test("a definition written twice is an error at the second", () => {
  expect(problemsOf("[a]\n\n[a]: https://a.example\n[A]: https://b.example")).toEqual([
    "4 error definition-twice",
  ]);
});
