import JSZip from "jszip";
import mammoth from "mammoth";
import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { tellAnswer } from "../words/answers/tellAnswer.ts";
import { storyFromHtml } from "./html.ts";
import { htmlBody } from "./htmlBody.ts";
import { CopyRefused, type Kept, type RawStory, recognised } from "./rawStory.ts";
import type { ReadingContext } from "./recognise.ts";
import { archiveReason } from "./unsupportedBytes.ts";
import { takeWordNotes } from "./wordNotes.ts";
import { guardZip } from "./zipGuard.ts";

/** Maps Word's built-in styles, in several languages, to elements. */
const STYLES = [
  "p[style-name='Title'] => h1.headline:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
];

/** The mark of a note, and the way back from one, as mammoth writes them. */
const NOTE_MARK = /<sup><a href="#((?:foot|end)note-\d+)" id="[^"]*">\[\d+\]<\/a><\/sup>/g;
const WAY_BACK = /<a href="#(?:foot|end)note-ref-\d+">[^<]*<\/a>/g;

const PROPERTIES = "docProps/core.xml";
const DOCUMENT = "word/document.xml";
const COMMENTS = "word/comments.xml";
/** The part in which other archive formats declare their type. */
const TYPE = "mimetype";

/**
 * Reads a Word file (.docx): its text by style, and its properties. It is unpacked once to measure its size
 * before it is parsed.
 * @throws CopyRefused when it is not a Word file, or a malicious one
 */
export async function readWord(
  bytes: Uint8Array,
  readingContext: ReadingContext,
): Promise<RawStory> {
  const { texts, names } = await guardZip(bytes, [PROPERTIES, DOCUMENT, COMMENTS, TYPE]);
  const document = texts.get(DOCUMENT);
  if (document === undefined) throw new CopyRefused(archiveReason(names, texts.get(TYPE)));
  // Word files have no document type, which could expand entities without limit.
  if (/<!DOCTYPE|<!ENTITY/i.test(document)) {
    throw new CopyRefused(tellAnswer("hasDocumentType"));
  }
  const notes = takeWordNotes(document, texts.get(COMMENTS));
  const embedded = new Map<string, Uint8Array>();
  const { value: html, messages } = await mammoth.convertToHtml(
    {
      buffer:
        notes.document === document
          ? Buffer.from(bytes)
          : await withDocument(bytes, notes.document),
    },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async (image) => {
        const name = `picture-${embedded.size + 1}.${image.contentType.split("/")[1] ?? "bin"}`;
        embedded.set(name, await image.readAsBuffer());
        return { src: name };
      }),
    },
  );
  const { headline, standfirst, rest, notes: headNotes } = titles(html);
  const read = htmlBody(rest, { headline: headline?.value });
  const said = properties(texts);
  const known: Partial<RawStory> = {
    headline,
    standfirst,
    embedded,
    ...said,
    kept: [...(said.kept ?? []), ...headNotes, ...notes.kept],
  };
  const story = storyFromHtml(tellAnswer("aWordFile"), html, read, known, readingContext);
  story.body = withSubheads(story.body);
  for (const message of new Set(messages.filter(({ type }) => type === "error"))) {
    story.remarks.push(tellAnswer("wordFileSays", { said: message.message }));
  }
  if (story.body.length === 0) throw new CopyRefused(tellAnswer("noWords"));
  return story;
}

/** The same file with a changed document part. */
async function withDocument(bytes: Uint8Array, document: string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(DOCUMENT, document);
  return zip.generateAsync({ type: "nodebuffer" });
}

/** The paragraphs with the title and subtitle styles. */
function titles(html: string): {
  headline?: RawStory["headline"];
  standfirst?: RawStory["standfirst"];
  rest: string;
  /** The notes that belong to these, which readers would get without a mark. */
  notes: Kept[];
} {
  const marked: string[] = [];
  const words = (inner = "") => {
    marked.push(...[...inner.matchAll(NOTE_MARK)].map(([, id = ""]) => id));
    return wordsIn(inner.replace(NOTE_MARK, ""));
  };
  const title = /<h1(?: class="headline")>([\s\S]*?)<\/h1>/.exec(html);
  const subtitle = /<p class="standfirst">([\s\S]*?)<\/p>/.exec(html);
  // A single level-1 heading is the headline; several divide the text.
  const firsts = [...html.matchAll(/<h1>([\s\S]*?)<\/h1>/g)];
  const heading =
    !title && firsts.length === 1 && !before(html, firsts[0]?.index) ? firsts[0] : title;
  const headline = words(heading?.[1]);
  const standfirst = words(subtitle?.[1]);
  let rest = html;
  if (headline) rest = rest.replace(heading?.[0] ?? "", "");
  if (standfirst) rest = rest.replace(subtitle?.[0] ?? "", "");
  const notes: Kept[] = [];
  for (const id of marked.filter((each) => !rest.includes(`href="#${each}"`))) {
    const note = new RegExp(
      `<li id="${id}">[\\s\\S]*?</li>(?=<li id="(?:foot|end)note-|</ol>$)`,
    ).exec(rest)?.[0];
    if (!note) continue;
    rest = rest.replace(note, "");
    const text = wordsIn(note.replace(WAY_BACK, ""));
    notes.push({ what: tellAnswer("noteOfHeadline"), text });
  }
  return {
    ...(headline
      ? {
          headline: recognised(
            headline,
            title ? tellAnswer("styleOfTitles") : tellAnswer("itIsOneHeading"),
          ),
        }
      : {}),
    ...(standfirst ? { standfirst: recognised(standfirst, tellAnswer("styleOfSubtitles")) } : {}),
    rest,
    notes,
  };
}

function wordsIn(inner: string): string {
  return htmlBody(`<p>${inner}</p>`, {})
    .body.map((node) => textOf(node).trim())
    .join(" ")
    .trim();
}

/** Whether no text precedes this position. */
function before(html: string, index: number | undefined): boolean {
  const words = html.slice(0, index).replace(/<[^>]*>/g, "");
  return words.trim().length > 400;
}

/** Word's document properties; its author is often only the computer's owner. */
function properties(texts: ReadonlyMap<string, string>): Partial<RawStory> {
  const xml = texts.get(PROPERTIES) ?? "";
  const value = (name: string) => {
    const inner = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1] ?? "";
    return wordsIn(inner);
  };
  const kept = [
    [tellAnswer("authorOfFile"), value("dc:creator")],
    [tellAnswer("titleOfFile"), value("dc:title")],
    [tellAnswer("fileMadeOn"), value("dcterms:created")],
  ].flatMap(([what = "", text = ""]) => (text ? [{ what, text }] : []));
  const keywords = value("cp:keywords");
  const language = value("dc:language");
  return {
    kept,
    ...(keywords
      ? { topics: recognised(keywords.split(/\s*[,;]\s*/), tellAnswer("propertiesNameThem")) }
      : {}),
    ...(language ? { lang: recognised(language, tellAnswer("propertiesNameIt")) } : {}),
    ...(value("dc:description")
      ? { remarks: [tellAnswer("commentOfFile", { comment: value("dc:description") })] }
      : {}),
  };
}

/** A short bold paragraph with text below it is a subhead. */
function withSubheads(body: readonly RootContent[]): RootContent[] {
  return body.map((node, index) => {
    const below = body[index + 1];
    if (node.type !== "paragraph" || below?.type !== "paragraph") return node;
    const [only, ...others] = node.children;
    if (others.length > 0 || only?.type !== "strong") return node;
    const text = textOf(only).trim();
    if (text.length > 80 || /[.!?:,;]$/.test(text)) return node;
    return { type: "heading", depth: 2, children: only.children };
  });
}
