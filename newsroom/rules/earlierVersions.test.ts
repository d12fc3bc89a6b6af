import { expect, it } from "vitest";
import { problemsOf } from "../../testkit/contentFolders.ts";
import { UPGRADES, upgradedText } from "../content/upgrades/upgrades.ts";

/**
 * Every field and every element of a text that 0.1.0 knew. A change that makes an error of one of them asks something
 * of every owner: it comes with a codemod (CONTRIBUTING.md), and this paper stays as it is.
 */
const PAPER_OF_0_1_0 = {
  "site.yaml": `name: The Valley Courier
tagline: News of the valley
url: https://courier.example
language: en-US
timeZone: America/New_York
description: The Valley Courier reports on the towns of the valley.
publisher:
  name: Valley Courier
  email: desk@courier.example
  sameAs: [https://social.example/@courier]
hub: https://hub.example/
policies:
  corrections: /about#corrections
  principles: /about
  affiliate: /about
  accessibility: /about
  privacy: /about
affiliate:
  hosts: [shop.example]
  parameters: [partner]
  notice: Some links in this article are paid links.
  standing: The paper may be paid a commission.
front:
  lead: /2014/06/12/dam
  secondary: [/2014/06/11/pool, /2014/06/10/plan]
crawlers:
  training: refuse
`,
  "sections/local.md": "---\nname: Local\ndescription: The valley\norder: 1\ncolour: green\n---\n",
  "topics/water.md": "---\nname: Water\ndescription: What runs through the valley\n---\n",
  "authors/jane-doe.md": `---
name: Jane Doe
kind: person
role: Reporter
sameAs: [https://social.example/@jane]
fediverse: "@jane@social.example"
picture: { image: jane.png, alt: Jane Doe at her desk }
---
She writes about water.
`,
  "pages/about.md": `---
headline: About
standfirst: Who we are
updated: 2014-06-01T12:00:00Z
order: 1
rules:
  paragraph-length: It is printed whole.
---
We are four.

## Corrections

We correct mistakes where they stand.
`,
  "articles/2014/06/12/dam/index.md": `---
headline: The dam opens after nine years
seoTitle: Upper Valley dam opens
standfirst: The first water ran through the gates on Thursday.
kind: analysis
section: local
topics: [water]
byline: [jane-doe]
dateline: UPPER VALLEY
published: 2014-06-12T08:30:00-04:00
embargo: 2014-06-12T06:00:00-04:00
updated: 2014-06-12T11:00:00-04:00
lang: en
translations:
  - { lang: es, address: https://valle.example/presa }
hero:
  image: dam.png
  alt: Water pours through three gates.
  caption: The gates on Thursday.
  credit: "Photograph: Jane Doe"
  ai: altered
  focus: 50% 40%
corrections:
  - at: 2014-06-12T11:00:00-04:00
    text: An earlier version gave another height.
sources:
  - { name: Valley Water, url: https://water.example/report }
redirectFrom: [/local/dam]
feedId: /2014/06/11/dam
rules:
  link-insecure: The site has no https.
---
Water ran through [the gates](http://gates.example/)[^height], for the *first* **time**. “We have waited for nine years”, said the engineer. See [the pool](/2014/06/11/pool).

## What comes next

:::pullquote{by="The engineer"}
We have waited for nine years
:::

> A quotation from the report.

:::box{title="The dam"}
It is 80 metres high.
:::

::figure{image="map.png" alt="A map of the valley" caption="The valley" credit="Map: The Courier"}

![The pool](map.png "The pool below the dam")

- one
- two

1. first
2. second

| Year | Water |
|-|-|
| 2013 | none |

\`\`\`
flow = 3
\`\`\`

---

A [paid link](https://shop.example/book){.affiliate}.

[^height]: Of 80 metres.
`,
  "articles/2014/06/11/pool/index.md": story("The pool fills", 11),
  "articles/2014/06/10/plan/index.md": story("The plan of the dam", 10),
  "drafts/lake/index.md":
    "---\nheadline: What the lake will drown\nhold: The lawyers read it.\n---\n",
  "withdrawn.yaml": "- address: /2014/06/09/rumour\n  at: 2014-06-09T12:00:00Z\n",
};

function story(headline: string, day: number): string {
  return `---
headline: ${headline}
standfirst: More about the dam
section: local
byline: [jane-doe]
published: 2014-06-${day}T08:30:00-04:00
---
Text.
`;
}

it("A paper of 0.1.0, upgraded, is without an error", () => {
  const files = Object.entries(PAPER_OF_0_1_0).map(([file, text]) => [
    file,
    upgradedText(file, text, UPGRADES).text,
  ]);
  const problems = problemsOf(Object.fromEntries(files), {
    "authors/jane.png": [800, 800],
    "articles/2014/06/12/dam/dam.png": [1600, 1000],
    "articles/2014/06/12/dam/map.png": [1600, 1000],
  });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
});
