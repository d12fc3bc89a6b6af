import { expect, it } from "vitest";
import { quotationMarks } from "./quotationMarks.ts";

it.each([
  ["en", "“w”"],
  ["en-GB", "“w”"],
  ["de", "„w“"],
  ["de-AT", "„w“"],
  ["de-CH", "«w»"],
  ["fr", "«\u202fw\u202f»"],
  ["fr-CA", "«\u202fw\u202f»"],
  ["fr-CH", "«w»"],
  ["es", "«w»"],
  ["es-MX", "«w»"],
  ["es-US", "“w”"],
  ["pt-BR", "“w”"],
  ["pt-PT", "«w»"],
  ["pt-pt", "«w»"],
  ["ar-EG", "«w»"],
  ["he", "”w”"],
  ["ja", "「w」"],
  ["zh-Hans-CN", "“w”"],
  ["zh-Hant-HK", "「w」"],
  ["zh-TW", "「w」"],
  ["sv", "”w”"],
  ["nl", "‘w’"],
  ["constructor", "“w”"],
  ["", "“w”"],
])("a quotation in %s is %s", (language, written) => {
  const { open, close } = quotationMarks(language);
  expect(`${open}w${close}`).toBe(written);
});
