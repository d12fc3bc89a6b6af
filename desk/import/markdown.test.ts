import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { realProblems, testPaper } from "../../testkit/importing.ts";

const TEXT = "The gates of the dam opened on Friday.\n\nNobody was hurt.\n";

const photo = () =>
  sharp({ create: { width: 1400, height: 900, channels: 3, background: "teal" } })
    .jpeg()
    .toBuffer();

describe("Markdown of other systems", () => {
  it("reads a bundle of Hugo with TOML, its figures and its commands", async () => {
    const paper = testPaper({
      "site/hugo.toml": "",
      "site/static/images/gate.jpg": await photo(),
      "site/content/posts/dam-opens/cover.jpg": await photo(),
      "site/content/posts/dam-opens/index.md": `+++
title = "Upper Valley dam opens"
description = 'Two years late: the first water "runs".'
date = 2014-06-13T08:30:00-04:00
lastmod = 2014-06-14
draft = true
weight = 12
categories = ["Local News"]
tags = ["Water", "Public works"]
authors = ["Ana Ruiz"]
aliases = ["/2014/06/dam/", "/dam.html"]
[cover]
image = "cover.jpg"
alt = "Water pours through three gates."
caption = "The gates opened on Friday."
[params]
math = true
+++

# Upper Valley dam opens

${TEXT}
{{< figure src="/images/gate.jpg" alt="The south gate." caption="It was the last to open." >}}

{{< youtube abc123 >}}

### Skipped a level

See [the plan]({{< ref "posts/plan.md" >}}).
`,
    });
    const { fields, body, pictures, result, comments } = await paper.importOne(
      "site/content/posts/dam-opens/index.md",
    );
    expect(fields).toEqual({
      headline: "Upper Valley dam opens",
      standfirst: 'Two years late: the first water "runs".',
      section: "local",
      topics: ["water", "public-works"],
      byline: ["ana-ruiz"],
      published: "2014-06-13T08:30:00-04:00",
      updated: "2014-06-14T12:00:00-04:00",
      hero: {
        image: "cover.jpg",
        alt: "Water pours through three gates.",
        caption: "The gates opened on Friday.",
      },
      redirectFrom: ["/2014/06/dam", "/dam"],
    });
    expect(result.draft).toBe("drafts/dam-opens/index.md");
    expect(pictures.sort()).toEqual(["cover.jpg", "gate.jpg"]);
    expect(body).toBe(
      [
        TEXT.trim(),
        '::figure{image="gate.jpg" alt="The south gate." caption="It was the last to open."}',
        "## Skipped a level",
        "See [the plan](/posts/plan.md).",
      ].join("\n\n"),
    );
    expect(comments.join("\n")).toContain("field weight: 12");
    expect(comments.join("\n")).toContain("youtube abc123");
    expect(comments.join("\n")).not.toContain("field draft");
    expect(realProblems(result)).toEqual([]);
  });

  it("reads Jekyll: the day and slug of the file's name, Liquid, raw HTML", async () => {
    const { fields, body, result, comments } = await testPaper({
      "_posts/2014-06-13-dam-opens.markdown": `---
layout: post
title:  "Dam: the cost of #nine years"
author: ana-ruiz
date:   2014-06-13 08:30:00 -0400
tags: water dams
excerpt: Two years late.
---
${TEXT}
<!--more-->
<!-- check this number -->

{% highlight js %}
let x = "<b>";
{% endhighlight %}

<figure><img src="{{ '/assets/map.png' | relative_url }}" alt="A map."><figcaption>The lake. Graphic: Valley Courier</figcaption></figure>

Water rose by <em>three</em> feet{% if page.x %}!{% endif %}
{: .note}

- [ ] ask the mayor
- [x] ask the engineer
`,
    }).importOne("_posts/2014-06-13-dam-opens.markdown");
    expect(fields).toMatchObject({
      headline: "Dam: the cost of #nine years",
      standfirst: "Two years late.",
      byline: ["ana-ruiz"],
      published: "2014-06-13T08:30:00-04:00",
    });
    expect(result.draft).toBe("drafts/dam-opens/index.md");
    expect(body).toContain('```js\nlet x = "<b>";\n```');
    expect(body).toContain('::figure{image="map.png" alt="A map." caption="The lake."');
    expect(body).toContain("- ☐ ask the mayor\n- ☑ ask the engineer");
    expect(body).toContain("Water rose by three feet");
    expect(comments.join("\n")).toContain("HTML comment: check this number");
    expect(comments.join("\n")).toContain("field layout: post");
    expect(realProblems(result)).toEqual([]);
  });

  it("reads the starters of Contentlayer and Eleventy", async () => {
    const paper = testPaper({
      "a.mdx": `---
title: Dam opens
publishedAt: '2014-06-13'
summary: Two years late.
image: /og/dam.png
authors:
  - name: Jane Doe
    url: https://jane.example
---

import Chart from "../chart";

${TEXT}
<Chart data={x} />
`,
      "b.md": `---json
{ "title": "Pool fills", "date": "2014-06-14T10:00:00Z", "tags": ["posts"], "permalink": "/pool/" }
---
${TEXT}`,
    });
    const first = await paper.importOne("a.mdx");
    expect(first.fields).toEqual({
      headline: "Dam opens",
      standfirst: "Two years late.",
      published: "2014-06-13T12:00:00-04:00",
    });
    expect(first.comments.join("\n")).toContain("hero picture: /og/dam.png");
    expect(first.comments.join("\n")).toContain("write authors/jane-doe.md");
    expect(first.body).toBe(TEXT.trim());
    expect(realProblems(first.result)).toEqual([]);
    const second = await paper.importOne("b.md");
    expect(second.fields).toEqual({
      headline: "Pool fills",
      topics: ["posts"],
      published: "2014-06-14T10:00:00Z",
      redirectFrom: ["/pool"],
    });
  });

  it("writes texts that look like numbers and dates so that they stay texts", async () => {
    const { fields, result } = await testPaper({
      "a.md": `---\ntitle: "12:30"\nsummary: "yes"\ntags: ["2014", no, 1e3, "2014-06-13"]\n---\n${TEXT}`,
    }).importOne("a.md");
    expect(fields).toEqual({
      headline: "12:30",
      standfirst: "yes",
      topics: ["2014", "no", "1000", "2014-06-13"],
    });
    expect(realProblems(result)).toEqual([]);
  });

  it("keeps footnotes, tables, code and links by name", async () => {
    const source = `# Dam opens

It holds two years of rain.[^rain] See [the report][r].

[^rain]: Measured at the north gauge.

[r]: https://water.example/report

| Gate | Opened |
|---|---|
| North | 8:00 |
| South | 8:20 | late |

\`\`\`
{{ not a command }}
\`\`\`
`;
    const { fields, body, result } = await testPaper({ "a.md": source }).importOne("a.md");
    expect(fields.headline).toBe("Dam opens");
    expect(body).toContain("rain.[^rain] See [the report][r].");
    expect(body).toContain("{{ not a command }}");
    expect(realProblems(result)).toEqual([]);
  });

  it("keeps the figures of a copy in this paper's own form, and other directives as text", async () => {
    const paper = testPaper({
      "story/map.jpg": await photo(),
      "story/map-dark.jpg": await photo(),
      "story/index.md": `# Upper Valley dam opens

${TEXT}

::figure{image="map.jpg" dark="map-dark.jpg" narrow="gone.jpg" alt="The *valley* from _above_." caption="Gate 3–1."}

It is ::figure{image="map.jpg" alt="A map."} within a line.

::figure{alt="No picture."}

::chart{data="rain.csv"}
`,
    });
    const { body, result } = await paper.importOne("story/index.md");
    expect(body).toContain(
      '\n::figure{image="map.jpg" alt="The *valley* from _above_." caption="Gate 3–1." dark="map-dark.jpg"}\n',
    );
    expect(body.match(/^::figure\{/gm)).toHaveLength(1);
    for (const text of [":figure{image", ":figure{alt", ":chart{data"]) {
      expect(body).toContain(`:\\${text}`);
    }
    expect(result.remarks.join()).toContain("gone.jpg");
  });

  it("brings the versions of a hero along, and says which are missing", async () => {
    const names = ["map", "map-dark", "map-dark-narrow", "map-thumbnail"];
    const pictures = await Promise.all(
      names.map(async (name) => [`story/${name}.jpg`, await photo()] as const),
    );
    const paper = testPaper({
      ...Object.fromEntries(pictures),
      "story/index.md": `---
headline: Upper Valley dam opens
hero:
  image: map.jpg
  alt: The valley from above.
  crop: never
  dark: map-dark.jpg
  narrow: map-narrow.jpg
  darkNarrow: map-dark-narrow.jpg
  thumbnail: map-thumbnail.jpg
---

${TEXT}`,
    });
    const { fields, pictures: files, result } = await paper.importOne("story/index.md");
    expect(fields.hero).toEqual({
      image: "map.jpg",
      alt: "The valley from above.",
      crop: "never",
      dark: "map-dark.jpg",
      darkNarrow: "map-dark-narrow.jpg",
      thumbnail: "map-thumbnail.jpg",
    });
    expect(files.sort()).toEqual(names.map((name) => `${name}.jpg`).sort());
    expect(result.remarks.join()).toContain("map-narrow.jpg");
  });

  it("keeps fields that cannot be read, and the text", async () => {
    const { fields, body, comments, result } = await testPaper({
      "a.md": `---\ntitle: [broken\n---\n\nDam Opens at Last Today\n\n${TEXT}`,
    }).importOne("a.md");
    expect(fields.headline).toBe("Dam Opens at Last Today");
    expect(body).toBe(TEXT.trim());
    expect(comments.join("\n")).toContain("front matter: title: [broken");
    expect(result.remarks.join()).toContain("cannot be read");
  });

  it("does not swell at references to references", async () => {
    const rows = Array.from(
      { length: 30 },
      (_, n) => `x${n + 1}: &x${n + 1} [${Array(9).fill(`*x${n}`).join(", ")}]`,
    );
    const { comments } = await testPaper({
      "a.md": `---\nx0: &x0 lol\n${rows.join("\n")}\n---\nDam opens.\n`,
    }).importOne("a.md");
    expect(comments.join("\n")).toContain("front matter: x0: &x0 lol");
  });
});
