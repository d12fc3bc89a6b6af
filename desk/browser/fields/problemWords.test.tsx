// In a document.
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { speakToEditors } from "../../../newsroom/locales/editorsLanguage.ts";
import { LANGUAGES } from "../../../newsroom/locales/messages.ts";
import type { Problem } from "../../../newsroom/problems/problem.ts";
import { EN_PROBLEMS } from "../../../newsroom/problems/words/en.ts";
import { tell } from "../../../newsroom/problems/words/tell.ts";
import { TRANSLATIONS } from "../../../newsroom/problems/words/translations.ts";
import type { FieldTexts } from "../../../newsroom/schema/fieldTexts/fieldText.ts";
import { fieldTextsOf } from "../../../newsroom/schema/fieldTexts.ts";
import { SESSION, showAtDesk } from "../../../testkit/deskPages.tsx";
import type { Session } from "../../api/session.ts";
import { RefusalView } from "../actions/RefusalView.tsx";
import { ProblemList } from "../story/ProblemList.tsx";
import type { FieldPath } from "./fieldTools.ts";
import { kindOfFile } from "./problemWords.ts";

afterEach(() => speakToEditors("en"));

const STORY = "drafts/dam/index.md";

const problem = (message: string, remedy: string, file = STORY): Problem => ({
  file,
  line: 2,
  severity: "warning",
  rule: "missing-field",
  message,
  remedy,
});

/** A problem as the desk's list has it. */
async function listed(
  found: Problem,
  path: FieldPath | undefined,
  language = "en-US",
): Promise<string> {
  const texts = language.startsWith("en")
    ? undefined
    : ((await fieldTextsOf(language)) as FieldTexts);
  const session: Session = { ...SESSION, wording: language };
  cleanup();
  showAtDesk(
    <ProblemList problems={[{ problem: found, path }]} goTo={() => {}} />,
    {},
    session,
    undefined,
    texts,
  );
  return screen.getByRole("listitem").textContent ?? "";
}

describe("Beside a form, a problem", () => {
  beforeEach(() => history.replaceState(null, "", "/desk"));

  it("names the field as the form does, and says what to do there", async () => {
    speakToEditors("fr");
    const missing = problem(
      tell("fieldMissing", { field: "standfirst" }),
      tell("fieldMissingRemedy", { line: "standfirst: …" }),
    );
    const said = await listed(missing, ["standfirst"], "fr");
    expect(said).toContain("« Chapô » manque ; remplissez-le.");
    expect(said).not.toContain("standfirst");
  });

  it("names a field within a group with the group, and beside its group without it", async () => {
    const dotted = problem(
      tell("fieldMissing", { field: "hero.alt" }),
      tell("fieldMissingInGroupRemedy", { line: "alt: …", group: "hero" }),
    );
    expect(await listed(dotted, ["hero", "alt"])).toContain(
      "“Hero › Alternative text” is missing; fill it in.",
    );
    const credit = problem(tell("heroNoCredit"), tell("heroNoCreditRemedy"));
    expect(await listed(credit, ["hero"])).toContain("write into “Credit” who made the picture");
  });

  it("has names of fields in no sentence that speaks of them without quotation marks", async () => {
    const said = await listed(
      problem(
        tell("slugEntry", { value: "Jane Doe", field: "byline" }),
        tell("writeItRemedy", { better: "jane-doe" }),
      ),
      ["byline", 0],
    );
    expect(said).toContain("“Jane Doe” in “Byline” cannot stand in an address");
    expect(said).toContain("write it “jane-doe”");
  });

  it("says of the paper's own files what their forms say", async () => {
    const site = problem(
      tell("fieldMissing", { field: "publisher.email" }),
      tell("fieldMissingInGroupRemedy", { line: "email: …", group: "publisher" }),
      "site.yaml",
    );
    expect(await listed(site, ["publisher", "email"])).toContain("“Publisher › Email”");
  });

  it("keeps words that are no field of its file", async () => {
    const said = await listed(
      problem("there is no section “sport”", "did you mean “world”?", "topics/water.md"),
      ["name"],
    );
    expect(said).toContain("there is no section “sport”");
  });

  it("in a refusal of the whole paper leads to its file", () => {
    showAtDesk(
      <RefusalView
        refusal={{
          why: "Not yet.",
          problems: [problem(tell("fieldMissing", { field: "name" }), "", "topics/water.md")],
        }}
      />,
    );
    expect(screen.getByRole("link", { name: "topics/water.md" }).getAttribute("href")).toBe(
      "/desk/paper/topics/water.md",
    );
    expect(screen.getByRole("listitem").textContent).toContain("“Name” is missing");
  });
});

/** Messages of fields have their names in quotation marks, or forms have other words for them. */
describe.each(LANGUAGES)("In %s", (language) => {
  it("no message that forms show names a field without quotation marks", () => {
    const words: Readonly<Record<string, string>> = TRANSLATIONS[language] ?? EN_PROBLEMS;
    const bare = Object.entries(words).filter(
      ([key, text]) =>
        !Object.hasOwn(words, `${key}InForm`) &&
        /(?<![“„«「]\u00a0?)\{field\}|(?<![\p{L}“„«「./]\u00a0?)(?:redirectFrom|seoTitle)\b/u.test(
          text,
        ),
    );
    expect(bare.map(([key]) => key)).toEqual([]);
  });
});

it("A file has the form of its kind", () => {
  expect(kindOfFile("site.yaml")).toBe("site");
  expect(kindOfFile("redirects.yaml")).toBe("redirects");
  expect(kindOfFile("authors/jane-doe.md")).toBe("author");
  expect(kindOfFile("pages/about.md")).toBe("page");
  expect(kindOfFile("articles/2014/06/12/dam/index.md")).toBe("article");
  expect(kindOfFile(STORY)).toBe("article");
});
