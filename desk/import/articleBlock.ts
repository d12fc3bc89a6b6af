import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { runSimilarity, shareOf, wordRuns } from "./textSimilarity.ts";

/** What a page's metadata says about the article's text. */
export interface ArticleHints {
  headline?: string | undefined;
  text?: string | undefined;
  words?: number | undefined;
  /** False when the page is behind a paywall. */
  isFree?: boolean | undefined;
}

/** The part of a page that is its article. */
export interface ArticleBlock {
  html: string;
  /** Addresses of embedded videos and other frames. */
  embeds: string[];
  /** Reasons why this may not be the whole article, each with what to do. */
  doubts: string[];
}

/** An article of fewer words is unusual enough to report. */
const FEW_WORDS = 60;
/**
 * The most words that a page behind a paywall shows; longer texts only carry a paywall's markup.
 */
const HIDDEN_BY_WALL = 250;
/** A guess of fewer words may be a fragment, such as a caption. */
const SCRAP = 150;
/** The least number of letters in a block that a page marks as its article. */
const SOME_TEXT = 250;

/**
 * Finds the article in a page. Readability guesses by the page's structure alone; its guess is compared with
 * what the page marks as its article in elements and metadata.
 */
export function articleBlock(html: string, said: ArticleHints): ArticleBlock {
  const page = tidied(html);
  const marked = markedBlocks(page);
  const [best] = marked;
  const embeds = [
    ...(best?.element.querySelectorAll("iframe[src], video[src], audio[src]") ?? []),
  ].flatMap((frame) => frame.getAttribute("src") ?? []);
  // Readability modifies the document that it parses, so it gets a copy.
  const guess = readable(tidied(html));
  const chosen = choice(guess, marked, said) ?? {
    html: page.body?.innerHTML ?? "",
    text: textOf(page.body),
  };
  return {
    html: withNotes(chosen.html, page),
    embeds,
    doubts: doubtsOf(chosen.text, best, said, page),
  };
}

/** Adds the notes to which an article's marks lead where they stand elsewhere in the page, as word processors put them. */
function withNotes(html: string, page: PageTree): string {
  const article = documentOf(`<html><body>${html}</body></html>`);
  const within = placesIn(article);
  const outside = placesIn(page);
  const notes = new Set<Node>();
  for (const mark of [...article.querySelectorAll("a[href^='#']")] as Node[]) {
    const place = placeOf(mark);
    const target = within.has(place) ? undefined : outside.get(place);
    const note = target?.closest("li, dd, p, aside, div") as Node | null | undefined;
    const names = [mark, mark.parentElement].map((each) => each && nameOf(each as Node));
    const leadsBack =
      note &&
      ([...note.querySelectorAll("a[href^='#']")] as Node[]).some((back) =>
        names.includes(placeOf(back)),
      );
    if (note && leadsBack) notes.add(wholeNote(note));
  }
  return html + [...notes].map((note) => note.outerHTML).join("");
}

/** A note of a word processor is a block of its own, which may have several paragraphs. */
function wholeNote(note: Node): Node {
  const around = note.parentElement as Node | null;
  return around?.localName === "div" && placesOfNotesIn(around) === 1 ? around : note;
}

/** How many notes begin in an element: what is around all of them is no note. */
function placesOfNotesIn(element: Node): number {
  const first = element.firstElementChild as Node | null;
  const begins = first !== null && /^(?:p|li)$/.test(first.localName);
  const places = [...element.querySelectorAll("a[href^='#']")] as Node[];
  return begins ? places.filter((place) => nameOf(place)).length : 0;
}

function placesIn(page: PageTree): Map<string, Node> {
  const all = [...page.querySelectorAll("[id], a[name]")] as Node[];
  return new Map(all.reverse().flatMap((each) => [[nameOf(each), each]] as const));
}

function nameOf(element: Node): string {
  return element.getAttribute("id") || element.getAttribute("name") || "";
}

function placeOf(link: Node): string {
  const written = link.getAttribute("href")?.slice(1) ?? "";
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

interface Reading {
  html: string;
  text: string;
}

type Node = NonNullable<PageTree["body"]>;

interface MarkedBlock {
  by: "articleBody" | "article" | "main";
  /** Named by the page's metadata, or contains the headline. */
  isSure: boolean;
  element: Node;
  text: string;
}

type PageTree = ReturnType<typeof documentOf>;

function documentOf(html: string) {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** The page without overlays, and without a form around the article. */
function tidied(html: string): PageTree {
  const page = documentOf(html);
  withoutOverlays(page);
  unwrapForms(page);
  return page;
}

function readable(page: PageTree): Reading | undefined {
  const signs = page.body?.textContent?.match(WIDE)?.length ?? 0;
  const article = new Readability(page as unknown as Document, {
    keepClasses: true,
    // Below this Readability tries again with less strict rules; Chinese, Japanese and Thai say the same in
    // half as many letters.
    charThreshold: signs > 300 ? 250 : 500,
  }).parse();
  const text = article?.textContent?.trim() ?? "";
  return article?.content && text !== "" ? { html: article.content, text } : undefined;
}

/** Overlays and forms, some of which have more words than the article. */
const OVERLAY =
  /(?:^|[-_\s])(?:cookie[-_]?(?:banner|notice|consent|bar|box|popup|modal|message|law|info|hint|overlay|wall|layer)|consent|gdpr|ccpa|onetrust|didomi|usercentrics|qc-cmp2?|newsletter|nl-signup|mailing-list|print-only|print-footer|printonly|visible-print|legal-notice|adblock)(?:$|[-_\s])/i;

/**
 * Removes overlays without a headline: those with a small part of the page's text, and any outside of the
 * marked article.
 */
function withoutOverlays(page: PageTree): void {
  const marked = markedBlocks(page);
  const most = textOf(page.body).length * (marked.length > 0 ? 1 : 0.3);
  for (const element of [...page.querySelectorAll("[id], [class], dialog, [role=dialog]")]) {
    const names = `${element.getAttribute("id") ?? ""} ${element.getAttribute("class") ?? ""}`;
    const isDialog = element.localName === "dialog" || element.getAttribute("role") === "dialog";
    if (!isDialog && !OVERLAY.test(names)) continue;
    if (/^(?:html|head|body|main|article)$/.test(element.localName)) continue;
    if (element.querySelector("h1, article, main, [itemprop~=articleBody]")) continue;
    if (
      marked.some((block) => block.element.contains(element)) &&
      textOf(element).length > SOME_TEXT
    ) {
      continue;
    }
    if (textOf(element).length <= most) element.remove();
  }
}

/** Some systems wrap the whole page in one form. */
function unwrapForms(page: PageTree): void {
  const half = textOf(page.body).length / 2;
  for (const form of [...page.querySelectorAll("form")]) {
    if (textOf(form).length > half) form.replaceWith(...form.childNodes);
  }
}

/** The blocks that the page marks as its article, the most reliable mark first. */
function markedBlocks(page: PageTree): MarkedBlock[] {
  const longest = (by: MarkedBlock["by"], selector: string): MarkedBlock[] => {
    const elements = [...page.querySelectorAll(selector)] as Node[];
    const found = (by === "articleBody" ? together(elements) : elements).map(
      (element): MarkedBlock => {
        const isSure =
          by === "articleBody" || (by === "article" && element.querySelector("h1") !== null);
        return { by, isSure, element, text: textOf(element) };
      },
    );
    const sure = found.filter(({ isSure }) => isSure);
    // A page with one story has many `<article>` elements: teasers and comments.
    const usable = sure.length > 0 ? sure : by === "article" && found.length > 1 ? [] : found;
    const [block] = usable.sort((one, other) => other.text.length - one.text.length);
    return block && block.text.length >= SOME_TEXT ? [block] : [];
  };
  return [
    ...longest("articleBody", "[itemprop~=articleBody], [property~='schema:articleBody']"),
    ...longest("article", "article, [role=article]"),
    ...longest("main", "main, [role=main]"),
  ];
}

/** Some pages mark each part of one text: their common ancestor is the text. */
function together(elements: Node[]): Node[] {
  const [first] = elements;
  if (!first || elements.length === 1) return elements;
  let home: Node | null = first;
  while (home && !elements.every((element) => home?.contains(element))) {
    home = home.parentElement as Node | null;
  }
  return home && !/^(?:html|body)$/.test(home.localName) ? [home] : elements;
}

/** Elements that are not running text, wherever they are. */
const NO_TEXT = new Set(
  "script style noscript template nav aside footer button select textarea svg iframe object dialog".split(
    " ",
  ),
);

/** The running text of an element, without links to other pages, forms and decoration. */
function textOf(element: unknown): string {
  const words: string[] = [];
  const walk = (node: { childNodes: Iterable<unknown> }) => {
    for (const child of node.childNodes) {
      const { nodeType, localName, data } = child as {
        nodeType: number;
        localName?: string;
        data?: string;
      };
      if (nodeType === 3) words.push(data ?? "");
      else if (nodeType === 1 && !NO_TEXT.has(localName ?? "")) {
        if (localName !== "a") words.push(" ");
        walk(child as typeof node);
      }
    }
  };
  if (element) walk(element as { childNodes: Iterable<unknown> });
  return words.join("").replace(/\s+/g, " ").trim();
}

function choice(
  guess: Reading | undefined,
  marked: readonly MarkedBlock[],
  said: ArticleHints,
): Reading | undefined {
  const [best] = marked;
  if (said.text && said.text.length >= SOME_TEXT) {
    const wanted = wordRuns(said.text);
    const all = [...(guess ? [guess] : []), ...marked.map(readingOf)];
    const rated = all.map((reading) => ({
      reading,
      similarity: runSimilarity(wordRuns(reading.text), wanted),
    }));
    const [closest] = rated.sort((one, other) => other.similarity - one.similarity);
    const own = rated.find(({ reading }) => reading === guess)?.similarity ?? 0;
    // A page's metadata may describe another story than the one that is shown.
    if (closest && closest.similarity >= 0.5 && closest.similarity > own + 0.1)
      return closest.reading;
    if (own >= 0.5) return guess;
  }
  if (!best) return guess;
  return !guess || isElsewhere(guess, best) ? readingOf(best) : guess;
}

/**
 * Whether the guess is a different block from the marked one, or a fragment of it. An unreliable mark counts
 * only where its block has more text than the guess.
 */
function isElsewhere(guess: Reading, block: MarkedBlock): boolean {
  const [own, wanted] = [wordRuns(guess.text), wordRuns(block.text)];
  if (shareOf(own, wanted) < 0.5) {
    return block.text.length > guess.text.length * (block.isSure ? 0.2 : 1.5);
  }
  // A marked block may contain a hundred comments below its article, so a short guess in it can be right.
  const share = shareOf(wanted, own);
  return share < 0.12 || (share < 0.35 && own.size < SCRAP);
}

/** A marked block without the parts around its text, unless that removes much of it. */
function readingOf(block: MarkedBlock): Reading {
  const whole = { html: block.element.innerHTML, text: block.text };
  const cleaned = readable(documentOf(`<html><body>${block.element.outerHTML}</body></html>`));
  if (!cleaned) return whole;
  const [own, wanted] = [wordRuns(cleaned.text), wordRuns(block.text)];
  return shareOf(wanted, own) >= 0.6 ? cleaned : whole;
}

/** Words at the end of a page that shows the rest to subscribers only. */
const CUT =
  /(?:…|\.\.\.|\[\s*(?:…|\.\.\.)\s*\]|\b(?:read|see|view) (?:more|the full|the rest)\b|\bcontinue reading\b|\bkeep reading\b|\bto (?:continue|read|keep) (?:reading|the (?:full|rest|whole))|\bsubscri(?:be|bers)\b[^.]{0,60}|\bweiterlesen\b|\blire la suite\b|\bseguir leyendo\b|\bleggi (?:tutto|di più)(?!\p{L})|\blees (?:verder|meer)\b)[\s.»>→]*$/iu;

const PAYWALL =
  /(?:^|[-_\s])(?:paywall|regwall|piano-offer|subscriber-only|premium-wall|meteredcontent|article-locked|locked-content)(?:$|[-_\s])/i;

function doubtsOf(
  text: string,
  best: MarkedBlock | undefined,
  said: ArticleHints,
  page: PageTree,
): string[] {
  const words = countWords(text);
  if (words === 0) {
    return [tellAnswer("noTextOnPage")];
  }
  const doubts: string[] = [];
  if (said.headline && sharesNothing(said.headline, text)) {
    doubts.push(tellAnswer("noWordOfHeadline"));
  }
  if (words < FEW_WORDS) doubts.push(tellAnswer("fewWords", { words }));
  const wanted = Math.max(said.words ?? 0, countWords(said.text ?? ""));
  if (wanted >= FEW_WORDS && words < wanted * 0.6) {
    doubts.push(tellAnswer("wordsOfWanted", { words, wanted }));
  } else if (best?.by === "articleBody") {
    const share = shareOf(wordRuns(best.text), wordRuns(text));
    if (share < 0.6) {
      doubts.push(tellAnswer("shareOfArticle", { share: Math.round(share * 100) }));
    }
  }
  const hasWall = [...page.querySelectorAll("[class], [id]")].some((element) =>
    PAYWALL.test(`${element.getAttribute("id") ?? ""} ${element.getAttribute("class") ?? ""}`),
  );
  if (said.isFree === false || (hasWall && words < HIDDEN_BY_WALL)) {
    doubts.push(tellAnswer("forSubscribers"));
  } else if (CUT.test(text.slice(-200))) {
    doubts.push(tellAnswer("endsElsewhere"));
  }
  return doubts;
}

/** Whether a text has none of a headline's longer words, in any inflection. */
function sharesNothing(headline: string, text: string): boolean {
  const stems = (headline.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? []).map((word) =>
    word.slice(0, 4),
  );
  const lower = text.toLowerCase();
  return stems.length >= 3 && stems.every((stem) => !lower.includes(stem));
}

/** Scripts that are written without spaces between words. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

/** Counts words of any script; in a text without spaces every two signs count as one. */
function countWords(text: string): number {
  const signs = text.match(WIDE)?.length ?? 0;
  const rest = text.replace(WIDE, " ");
  return (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + Math.ceil(signs / 2);
}
