import { describe, expect, it } from "vitest";
import { readByline, readNames } from "./bylines.ts";

describe("a line that names who wrote the story", () => {
  it.each([
    ["By Ana Ruiz", ["Ana Ruiz"]],
    ["BY: Ana Ruiz", ["Ana Ruiz"]],
    ["Text by Ana Ruiz", ["Ana Ruiz"]],
    ["Words by Ana Ruiz", ["Ana Ruiz"]],
    ["Story by Ana Ruiz", ["Ana Ruiz"]],
    ["Written by Ana Ruiz", ["Ana Ruiz"]],
    ["Reported by Ana Ruiz", ["Ana Ruiz"]],
    ["Report by Ana Ruiz", ["Ana Ruiz"]],
    ["Author : Ana Ruiz", ["Ana Ruiz"]],
    ["Authors: Ana Ruiz, John Roe", ["Ana Ruiz", "John Roe"]],
    ["  By Ana Ruiz and John Roe  ", ["Ana Ruiz", "John Roe"]],
    ["By Ana Ruiz, John Roe & Jane Doe", ["Ana Ruiz", "John Roe", "Jane Doe"]],
    ["By Ludwig van der Berg", ["Ludwig van der Berg"]],
    ["By Ana Ruiz (ana@a.example)", ["Ana Ruiz"]],
    ["By Ana Ruiz Jr.", ["Ana Ruiz Jr"]],
    ["By Ana R.", ["Ana R."]],
    ["Von Ana Ruiz", ["Ana Ruiz"]],
    ["Von Ana Ruiz und Max von der Berg", ["Ana Ruiz", "Max von der Berg"]],
    ["Text von Ana Ruiz", ["Ana Ruiz"]],
    ["Autorin: Ana Ruiz", ["Ana Ruiz"]],
    ["Par Ana Ruiz et John Roe", ["Ana Ruiz", "John Roe"]],
    ["Por Ana Ruiz y Juan Roe", ["Ana Ruiz", "Juan Roe"]],
    ["Por Ana Ortega y Gasset", ["Ana Ortega y Gasset"]],
    ["Texto: Ana Ruiz", ["Ana Ruiz"]],
  ])("is read: %s", (line, names) => {
    expect(readByline(line)?.names).toEqual(names);
  });

  it.each([
    "Ana Ruiz",
    "By",
    "By the river they stood",
    "Bypass opens",
    "Von der Leyen reist nach Berlin",
    "Von Berlin nach Hamburg",
    "Por la tarde",
    "Par ici la sortie",
    "Standby Ana Ruiz",
    "By Friday evening the water was gone",
    `By Ana Ruiz${" and Ana Ruiz".repeat(12)}`,
  ])("is none: %s", (line) => {
    expect(readByline(line)).toBeUndefined();
  });

  it("says where they wrote, behind a bar or “in”", () => {
    expect(readByline("By Ana Ruiz / Baghdad")).toMatchObject({
      names: ["Ana Ruiz"],
      place: "Baghdad",
    });
    expect(readByline("By Ana Ruiz in Baghdad and John Roe in Marl")).toMatchObject({
      names: ["Ana Ruiz", "John Roe"],
      place: "Baghdad",
    });
  });

  it.each([
    ["By Ana Ruiz | June 13, 2014", false],
    ["By Ana Ruiz, published on Friday, June 13, 2014", false],
    ["By Ana Ruiz — Updated June 13, 2014 6:05 PM", true],
  ])("says when: %s", (line, isUpdate) => {
    expect(readByline(line)).toMatchObject({
      names: ["Ana Ruiz"],
      date: { day: "2014-06-13", isUpdate },
    });
  });

  it("reads its date as the paper's language does", () => {
    expect(readByline("By Ana Ruiz | 6/7/2014", true)?.date?.day).toBe("2014-07-06");
    expect(readByline("By Ana Ruiz | 6/7/2014")?.date?.day).toBe("2014-06-07");
  });

  it.each([
    ["By Ana Ruiz, staff writer", "staff writer"],
    ["By Ana Ruiz, Valley Correspondent", "Valley Correspondent"],
    ["By Ana Ruiz, Reuters", "Reuters"],
    ["By Ana Ruiz, Associated Press", "Associated Press"],
  ])("keeps apart what is no name: %s", (line, rest) => {
    expect(readByline(line)).toMatchObject({ names: ["Ana Ruiz"], rest });
  });
});

it("an agency by itself is a byline's name", () => {
  expect(readNames("Reuters")).toEqual({ names: ["Reuters"] });
});
