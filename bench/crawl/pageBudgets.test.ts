import { expect, it } from "vitest";
import { budgetOf, PAGE_BUDGETS } from "./pageBudgets.ts";
import { readPage } from "./readPage.ts";

const article = (text: string) =>
  readPage(
    `<html lang="en"><head><meta property="og:type" content="article"></head><body><article><h1>Dam 2014</h1><p>${text}</p></article></body></html>`,
  );

it.each([
  ["Die Mühle mahlt wieder, seit Freitag um acht.", PAGE_BUDGETS.article],
  [
    "عبرت أولى السيارات الجسر في الثامنة صباحًا، وقال المهندس إنه انتظر.",
    PAGE_BUDGETS.article + 1_000,
  ],
  ["政府は木曜日に新しい税を発表した。東京で記者会見が開かれた。", PAGE_BUDGETS.article + 1_000],
])("An article has its budget by the script of its letters: %s", (text, most) => {
  expect(budgetOf(article(text), PAGE_BUDGETS).most).toBe(most);
});

it("Any other page has one budget", () => {
  const page = readPage("<html lang='ar'><body><p>الجسر القديم يُفتح من جديد</p></body></html>");
  expect(budgetOf(page, PAGE_BUDGETS).most).toBe(PAGE_BUDGETS.other);
});
