import { describe, expect, it } from "vitest";
import { htmlBody } from "./htmlBody.ts";
import { markdownText } from "./markdownText.ts";

const text = (html: string) =>
  markdownText(htmlBody(`<p>A</p>${html}`, {}).body)
    .trim()
    .slice(3);

/** The file of the only figure of a page; undefined if there is none. */
const fileOf = (image: string) =>
  /image="?([^"}\s]+)"?/.exec(text(`<figure>${image}</figure>`))?.[1];

describe("the figure of a page", () => {
  it.each([
    ['<img src="a.jpg" alt="A dam.">', '::figure{image="a.jpg" alt="A dam."}'],
    ['<amp-img src="a.jpg"></amp-img>', '::figure{image="a.jpg"}'],
    [
      '<a href="/a"><img src="a.jpg"></a><figcaption>The dam.</figcaption>',
      '::figure{image="a.jpg" caption="The dam."}',
    ],
    [
      '<img src="a.jpg"><figcaption>The dam. Jane Doe/Reuters</figcaption>',
      '::figure{image="a.jpg" caption="The dam." credit="Jane Doe/Reuters"}',
    ],
    [
      '<img src="a.jpg"><figcaption>Jane Doe/Reuters</figcaption>',
      '::figure{image="a.jpg" credit="Jane Doe/Reuters"}',
    ],
    ['<img src="a.jpg"><figcaption> </figcaption>', '::figure{image="a.jpg"}'],
    ['<img src="a.jpg"><p>A line</p>', '::figure{image="a.jpg"}'],
  ])("is one of the story: %s", (inside, written) => {
    expect(text(`<figure>${inside}</figure>`)).toBe(written);
  });

  it("with several pictures is several, the last with the words", () => {
    const html =
      '<figure><img src="a.jpg"><img src="b.jpg"><figcaption>Two dams.</figcaption></figure>';
    expect(text(html)).toBe(
      '::figure{image="a.jpg"}\n\n::figure{image="b.jpg" caption="Two dams."}',
    );
  });

  it("with a quotation or a table and no picture is that", () => {
    expect(text("<figure><blockquote><p>No.</p></blockquote></figure>")).toBe("> No.");
    expect(text("<figure><p>Words</p></figure>")).toBe("Words");
  });

  it.each([
    "credit",
    "credits",
    "copyright",
    "byline",
    "photographer",
    "attribution",
    "source",
    "photo-credit",
    "image_credit",
    "Credit-line",
    "wide credit",
  ])("has its credit in an element of the class %s", (name) => {
    const inside = `<img src="a.jpg"><figcaption>The dam. <span class="${name}">(J. D.)</span></figcaption>`;
    expect(text(`<figure>${inside}</figure>`)).toBe(
      '::figure{image="a.jpg" caption="The dam." credit="J. D."}',
    );
    const beside = `<img src="a.jpg"><figcaption>The dam. |</figcaption><p class="${name}">[J. D.]</p>`;
    expect(text(`<figure>${beside}</figure>`)).toBe(
      '::figure{image="a.jpg" caption="The dam." credit="J. D."}',
    );
  });

  it("has its credit in a citation of the caption, or in a property of that name", () => {
    const credited = '::figure{image="a.jpg" caption="The dam." credit="J. D."}';
    expect(
      text(
        '<figure><img src="a.jpg"><figcaption>The dam. <cite>J. D.</cite></figcaption></figure>',
      ),
    ).toBe(credited);
    expect(
      text(
        '<figure><img src="a.jpg"><figcaption>The dam. — <i itemprop="copyright">J. D.</i></figcaption></figure>',
      ),
    ).toBe(credited);
    expect(text('<figure><img src="a.jpg"><p class="credit">J. D.</p></figure>')).toBe(
      '::figure{image="a.jpg" credit="J. D."}',
    );
  });

  it.each(["accredited", "resources", "creditor", "outsource"])(
    "has no credit in an element of the class %s",
    (name) => {
      expect(
        text(
          `<figure><img src="a.jpg"><figcaption>The <i class="${name}">dam</i>.</figcaption></figure>`,
        ),
      ).toBe('::figure{image="a.jpg" caption="The dam."}');
    },
  );

  it("has no credit where its element is empty, and none in its caption's own class", () => {
    expect(
      text(
        '<figure><img src="a.jpg"><figcaption class="source">The dam. <b class="credit"> </b></figcaption></figure>',
      ),
    ).toBe('::figure{image="a.jpg" caption="The dam."}');
  });
});

describe("the file of a picture of a page", () => {
  it.each([
    ['<img src="a.jpg" srcset="b.jpg 900w" data-src="c.jpg">', "a.jpg"],
    ['<img data-src="c.jpg" srcset="b.jpg 900w">', "c.jpg"],
    ['<img data-original="c.jpg">', "c.jpg"],
    ['<img data-lazy-src="c.jpg">', "c.jpg"],
    ['<img data-full-src="c.jpg">', "c.jpg"],
    ['<img srcset="a.jpg 300w, b.jpg 900w, c.jpg 600w">', "b.jpg"],
    ['<img srcset="a.jpg 1x, b.jpg 1.5x,  c.jpg">', "b.jpg"],
    ['<img srcset="a.jpg">', "a.jpg"],
    ['<img data-srcset="a.jpg 300w, b.jpg 900w">', "b.jpg"],
    ['<img src="data:image/svg+xml,x" data-src="c.jpg">', "c.jpg"],
    ['<img src="/img/placeholder.gif" data-src="c.jpg">', "c.jpg"],
    ['<img src="/spacer.gif" srcset="b.jpg 2x">', "b.jpg"],
    ['<img src="/blank.png" data-src="c.jpg">', "c.jpg"],
    ['<img src="/pixel.gif" data-src="c.jpg">', "c.jpg"],
    ['<img src="/pixels.jpg" data-src="c.jpg">', "/pixels.jpg"],
  ])("is the one that a reader would see: %s", (image, file) => {
    expect(fileOf(image)).toBe(file);
  });

  it.each([
    '<img alt="A dam.">',
    '<img src="/spacer.gif">',
    '<img src="a.gif" width="1">',
    '<img src="" srcset="">',
  ])("is none where there is nothing to see: %s", (image) => expect(fileOf(image)).toBeUndefined());
});
