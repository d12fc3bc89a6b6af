import { expect, it } from "vitest";
import { directiveRepairs } from "./directiveRepairs.ts";

const repairs = (written: string) =>
  directiveRepairs(written).map(({ name, markdown }) => [name ?? "text", markdown]);

it("A misspelled element becomes the nearest one first, another with a text, or its text alone", () => {
  expect(repairs(':::boxx{title="A"}\nText.\n:::')).toEqual([
    ["box", ':::box{title="A"}\nText.\n:::'],
    ["pullquote", ':::pullquote{title="A"}\nText.\n:::'],
    ["text", "Text."],
  ]);
});

it("A name in another language may be any element that has a text", () => {
  expect(repairs(":::encadré\nText.\n:::").map(([name]) => name)).toEqual([
    "pullquote",
    "box",
    "text",
  ]);
});

it("Words in square brackets become what readers are shown of them", () => {
  expect(repairs(":::box[The dam]\nText.\n:::")[0]).toEqual([
    "box",
    ':::box{title="The dam"}\nText.\n:::',
  ]);
  expect(repairs('::figure[Seen "here"]{image="a.jpg"}')[0]).toEqual([
    "figure",
    '::figure{image="a.jpg" caption="Seen ”here”"}',
  ]);
});

it("One that is never closed ends below its first paragraph, and gives back the rest", () => {
  expect(repairs(':::box{title="A"}\nIn it.\n\nBelow.\n\nMore.')[0]).toEqual([
    "box",
    ':::box{title="A"}\nIn it.\n:::\n\nBelow.\n\nMore.',
  ]);
});

it("The colons are those of the element", () => {
  expect(repairs(':::figure{image="a.jpg"}\n:::')[0]).toEqual([
    "figure",
    '::figure{image="a.jpg"}',
  ]);
  expect(repairs(':: box {title="A"}\nText.\n::')[0]).toEqual([
    "box",
    ':::box{title="A"}\nText.\n:::',
  ]);
});

it("A table is no box", () => {
  expect(repairs(":::tabel\n| a |\n| - |\n:::").map(([name]) => name)).toEqual(["table", "text"]);
});

it("Lines that are no directive have none", () => {
  expect(directiveRepairs("- [ ] task\n\n<b>x</b>")).toEqual([]);
});
