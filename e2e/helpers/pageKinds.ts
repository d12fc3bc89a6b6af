import { BOOKS, LEAD, MATCH, TIMELINE } from "../../testkit/stories.ts";

interface PageKind {
  name: string;
  address: string;
  status: number;
  /** The language of its document, unless it is the paper's. */
  lang?: string;
}

/** One page of every kind, with its status. */
export const PAGE_KINDS: readonly PageKind[] = [
  { name: "the front", address: "/", status: 200 },
  { name: "a section", address: "/world", status: 200 },
  { name: "an article with figures and a pull quote", address: LEAD, status: 200 },
  { name: "an article with a table and a correction", address: MATCH, status: 200 },
  {
    name: "an article in another language",
    address: "/2014/06/12/irak-luftangriffe",
    status: 200,
    lang: "de",
  },
  {
    name: "an article in a script from right to left",
    address: "/2014/06/12/iraq-darabat-jawwiya",
    status: 200,
    lang: "ar",
  },
  { name: "an article with paid links", address: BOOKS, status: 200 },
  { name: "an article with notes", address: TIMELINE, status: 200 },
  { name: "a topic", address: "/topics/iraq", status: 200 },
  { name: "an author", address: "/authors/world-desk", status: 200 },
  { name: "a year of the archive", address: "/2014", status: 200 },
  { name: "a month of the archive", address: "/2014/06", status: 200 },
  { name: "a day of the archive", address: "/2014/06/12", status: 200 },
  { name: "a standing page", address: "/affiliate-disclosure", status: 200 },
  { name: "the corrections", address: "/corrections", status: 200 },
  { name: "the saved stories", address: "/saved", status: 200 },
  { name: "search before a question", address: "/search", status: 200 },
  { name: "search with results", address: "/search?q=iraq&section=world", status: 200 },
  { name: "search without results", address: "/search?q=zeppelin", status: 200 },
  { name: "a page that does not exist", address: "/no-such-page", status: 404 },
];
