import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ArticlePage } from "../../components/article/ArticlePage.tsx";
import { PageLayout } from "../../components/layout/PageLayout.tsx";
import { setStoryLanguage } from "../../delivery/pageLanguage.ts";
import { shortenClasses } from "../../delivery/shortNames.ts";
import type { ArticleView } from "../../newsroom/edition/views.ts";
import { isoWithOffset } from "../../newsroom/locales/dateFormats.ts";
import { articleGraph } from "../../newsroom/seo/structuredArticle.ts";
import { compileStory } from "../../newsroom/story/compileStory.ts";
import type { Block, Note } from "../../newsroom/story/tree.ts";
import { story } from "../../testkit/records.ts";
import {
  paragraph,
  SAMPLE_ARTICLE,
  SAMPLE_HERO,
  SAMPLE_PAPER,
  teaser,
} from "../../testkit/sampleStories.ts";
import { testContext } from "../../testkit/storyContext.ts";
import { readerView, wholeStory } from "../helpers/readerMode.ts";

const LATER = new Date("2026-06-14T12:00:00Z");
const DAY_AFTER = new Date("2014-06-14T12:00:00Z");

/** An article's page as served, as far as a reader mode needs it. */
function served(article: ArticleView, now: Date): string {
  const others = ["war", "peace", "rivers"].map((slug) => ({
    ...teaser(slug),
    standfirst: "Words of another story, with commas, which are many, and many more, and a stop.",
  }));
  const sections = ["World", "Business", "Sport"].map((name, order) => ({
    ...article.section,
    slug: name.toLowerCase(),
    name,
    order,
  }));
  const body = renderToStaticMarkup(
    <PageLayout
      chrome={{ paper: SAMPLE_PAPER, date: article.published, sections, pages: [], years: [] }}
      section="world"
      graph={articleGraph(SAMPLE_PAPER, article)}
    >
      <ArticlePage
        article={article}
        paper={SAMPLE_PAPER}
        now={now}
        related={others}
        neighbours={{ previous: others[0], next: others[1] }}
      />
    </PageLayout>,
  );
  return setStoryLanguage(
    shortenClasses(
      `<!DOCTYPE html><html lang="en-US" dir="ltr"><head><title>${article.headline} – Paper</title></head><body>${body}</body></html>`,
    ),
  );
}

function expectWhole(fields: Partial<ArticleView>, now = LATER): void {
  const article = { ...SAMPLE_ARTICLE, ...fields };
  const view = readerView(served(article, now), `https://paper.example${article.address}`);
  const published = isoWithOffset(article.published, SAMPLE_PAPER);
  expect(view).toEqual(wholeStory(article, SAMPLE_PAPER, published));
}

const times = (count: number, block: (number: number) => Block) =>
  Array.from({ length: count }, (_, index) => block(index));
const sentence = (number: number) =>
  paragraph(`Sentence ${number}, which has a comma, or two, and goes on for a while longer.`);
const figure = (number: number): Block => ({
  type: "figure",
  address: `/media/2014/06/12/war/p${number}.png`,
  width: 1200,
  height: 800,
  alt: `What picture ${number} shows`,
  caption: `What picture ${number} means.`,
  credit: "The Desk",
});
const arabic = "قالت الحكومة، يوم الخميس، إنها سترد على الهجوم، ولم تذكر متى يكون ذلك.";

describe("A reader mode shows the whole story and nothing else", () => {
  it.each<[string, Partial<ArticleView>]>([
    ["of a story with everything that one can have", {}],
    ["of a short one", { story: story([paragraph("It rained.")]), corrections: [] }],
    ["of one sentence without a hero", { story: story([sentence(1)]), hero: undefined }],
    ["of a long one", { story: story(times(80, sentence)) }],
    [
      "of a list",
      {
        story: story([
          { type: "list", ordered: false, start: 1, items: times(30, sentence).map((p) => [p]) },
        ]),
      },
    ],
    [
      "of a list whose points have several paragraphs",
      {
        story: story([
          {
            type: "list",
            ordered: true,
            start: 1,
            items: times(20, sentence).map((p) => [p, sentence(1)]),
          },
        ]),
      },
    ],
    ["of a speech", { story: story([{ type: "quotation", children: times(20, sentence) }]) }],
    ["of pictures", { story: story([sentence(1), ...times(20, figure)]) }],
    ["of pictures alone", { story: story(times(12, figure)) }],
    [
      "of boxes",
      {
        story: story(
          times(5, (n) => ({ type: "box", title: `Box ${n}`, children: times(4, sentence) })),
        ),
      },
    ],
    [
      "of tables",
      {
        story: story(
          times(3, (n) => ({
            type: "table",
            head: [{ children: [] }, ...["One", "Two"].map((text) => cell(text))],
            rows: times(2, sentence).map(() => ["Row", `${n}`, "2"].map((text) => cell(text))),
          })),
        ),
      },
    ],
    [
      "from right to left",
      {
        lang: "ar",
        headline: "الطريق إلى بغداد",
        standfirst: arabic,
        story: story([paragraph(arabic)]),
      },
    ],
    [
      "in a script without spaces",
      {
        lang: "ja",
        headline: "政府は木曜日に発表した",
        standfirst: "二つの都市が占領された。",
        story: story(times(4, () => paragraph("政府は木曜日、攻撃を受け入れると述べた。"))),
      },
    ],
  ])("%s", (_, fields) => {
    expectWhole(fields);
    expectWhole({ ...fields, corrections: [] });
  });

  it.each(["share", "comments", "related", "social media", "sponsor", "meta", "the author", "ad"])(
    "with its subheads, also one called “%s”",
    (words) => {
      const source = `It began.\n\n## A ${words} and more\n\nIt went on.\n\n### ${words}\n\nIt ended.`;
      const { blocks, notes } = compileStory(source, testContext).story;
      expectWhole({ story: { ...story(blocks), notes }, authors: [] });
    },
  );

  it("with a fresh correction once", () => {
    expectWhole({}, DAY_AFTER);
  });

  it("whatever its parts are", () => {
    const text = fc
      .array(
        fc.constantFrom("rain", "the river", "Tikrit,", "fell", "وقال", "政府は", "7–5", "share"),
        {
          minLength: 1,
          maxLength: 40,
        },
      )
      .map((words) => `${words.join(" ")}.`);
    const words = text.map((value) => paragraph(value));
    const marked = text.map(
      (value): Block => ({
        type: "paragraph",
        children: [
          { type: "text", text: "It was " },
          {
            type: "link",
            href: "/world",
            kind: "internal",
            children: [{ type: "text", text: value }],
          },
        ],
      }),
    );
    const inner = fc.array(fc.oneof(words, marked), { minLength: 1, maxLength: 6 });
    const block = fc.oneof<fc.Arbitrary<Block>[]>(
      { weight: 4, arbitrary: words } as never,
      marked,
      text.map((value) => ({
        type: "subhead",
        level: 2,
        id: value.replace(/\W+/g, "-"),
        children: [{ type: "text", text: value }],
      })),
      fc.array(inner, { minLength: 1, maxLength: 12 }).map((items) => ({
        type: "list",
        ordered: items.length % 2 === 0,
        start: 1,
        items,
      })),
      inner.map((children) => ({ type: "quotation", children })),
      inner.map((children) => ({ type: "box", title: "In short", children })),
      fc.integer({ min: 2, max: 30 }).map(figure),
      text.map((value) => ({ type: "pullQuote", text: value, by: "A speaker" })),
      text.map((value) => ({ type: "code", text: value })),
      fc.constant({ type: "rule" }),
    );
    const notes = fc.array(inner, { maxLength: 3 }).map((all) =>
      all.map((children, index): Note => {
        const number = index + 1;
        return { number, id: `note-${number}`, marks: [`mark-${number}`], children };
      }),
    );
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 30 }),
        notes,
        fc.boolean(),
        fc.boolean(),
        (blocks, foot, withHero, paid) => {
          const written = { ...story([...blocks, sentence(0)]), notes: foot, hasPaidLinks: paid };
          expectWhole({ story: written, hero: withHero ? SAMPLE_HERO : undefined });
        },
      ),
      { numRuns: 15 },
    );
  });
});

function cell(text: string) {
  return { children: [{ type: "text" as const, text }] };
}
