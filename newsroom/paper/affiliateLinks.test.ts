import { describe, expect, it } from "vitest";
import { isAffiliateLink } from "./affiliateLinks.ts";

const RULES = { hosts: ["books.example"], parameters: ["partner"] };

describe("a link", () => {
  it.each([
    "https://books.example/1",
    "https://WWW.Books.Example/1",
    "https://shop.books.example",
    "https://books.example:8443/",
    "https://news.example/?a=1&partner=us",
    "https://news.example/?partner",
  ])("pays: %s", (href) => {
    expect(isAffiliateLink(href, RULES)).toBe(true);
  });

  it.each([
    "https://notbooks.example/",
    "https://books.example.org/",
    "https://news.example/?partners=us",
    "https://news.example/#partner=us",
    "/2014/06/12/books?partner=us",
    "mailto:desk@books.example",
    "no address",
  ])("does not pay: %s", (href) => {
    expect(isAffiliateLink(href, RULES)).toBe(false);
  });
});
