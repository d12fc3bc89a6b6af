import { expect, test } from "vitest";
import { blocksOf, problemsOf } from "../../../../testkit/storyContext.ts";

test("a box has a title and any blocks", () => {
  const body =
    ':::box{title="What is known"}\n### Then\n\n- one\n\n::figure{image=map.jpg alt=Hills}\n:::';
  expect(blocksOf(`## Before\n\n${body}`).at(-1)).toEqual({
    type: "box",
    title: "What is known",
    children: [
      { type: "subhead", level: 3, id: "then", children: [{ type: "text", text: "Then" }] },
      {
        type: "list",
        ordered: false,
        start: 1,
        items: [[{ type: "paragraph", children: [{ type: "text", text: "one" }] }]],
      },
      { type: "figure", address: "/media/map.jpg", width: 1600, height: 900, alt: "Hills" },
    ],
  });
});

test("a box without a title is an error", () => {
  expect(problemsOf("One\n\n:::box\nTwo\n:::")).toEqual(["3 error box-title"]);
  expect(problemsOf('One\n\n:::box{title=" "}\nTwo\n:::')).toEqual(["3 error box-title"]);
});

test("a box without text is an error", () => {
  expect(problemsOf(":::box{title=A}\n:::")).toEqual(["1 error box-empty"]);
});
