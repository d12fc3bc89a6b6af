import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import type { Edition } from "@/newsroom/edition/edition";
import { EditingAids } from "./EditingAids";

vi.mock("./framed", () => ({ isFramed: async () => false }));
vi.mock("@/newsroom/edition/drafts", () => ({ problemsOf: () => [] }));

describe("what stands on every page of the editor's server", () => {
  it("names the edition that the page was made from, though a newer one has come while it was rendered", async () => {
    let number = 7;
    const edition = { number: () => number } as Edition;
    const rendering = EditingAids({ edition, number: edition.number() });
    number = 8;
    expect(renderToStaticMarkup(await rendering)).toContain("/drafts/renew.js?edition=7");
  });
});
