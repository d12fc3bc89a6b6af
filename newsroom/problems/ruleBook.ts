import { nearestOf } from "./nearestName.ts";
import { tell } from "./words/tell.ts";

/** A rule of the check: what it requires, and whether it can be turned off. */
interface RuleEntry {
  about: string;
  /**
   * Can be turned off, as a matter of style or judgement. All other rules keep the edition
   * consistent.
   */
  optional?: true;
}

/** All rules by the name under which problems are reported; the type of `rule` follows from it. */
const BOOK = {
  address: { about: "an address is one of this site or a complete one" },
  "address-clash": {
    about: "no section, page or file of `public/` takes an address that is the site's own",
  },
  "address-lost": {
    about: "an address that readers had leads to something, or says that it is gone",
    optional: true,
  },
  "affiliate-notice": {
    about: "a paper with paid links says in its own words what it gets for them",
    optional: true,
  },
  "affiliate-unmarked": {
    about: "a link that pays the paper is marked as paid, wherever it stands",
    optional: true,
  },
  "alt-text": { about: "a picture says in words what can be seen on it" },
  "attached-file": {
    about: "a file that an element names lies beside the text, and can be used",
  },
  "box-empty": { about: "a box has a text" },
  "box-title": { about: "a box has a title" },
  choice: { about: "a field with a choice has one of its values" },
  "breaking-length": { about: "the line of breaking news has 80 characters at most" },
  colour: { about: "a colour of the theme is written as hexadecimal digits" },
  "control-character": { about: "a file has no control characters" },
  "correction-before-published": { about: "no correction is older than its story" },
  "date-in-future": {
    about: "updates and corrections are not dated ahead, a story not more than 30 days",
    optional: true,
  },
  "definition-missing": { about: "the name of a link is defined" },
  "definition-twice": { about: "the name of a link is defined once" },
  "definition-unused": { about: "the name of a link is used", optional: true },
  "desk-file": { about: "desk.yaml says where the desk is, whom it believes, and who may do what" },
  "directive-attribute": { about: "a directive has only attributes that it knows" },
  "directive-form": { about: "a directive has the right number of colons" },
  "directive-label": { about: "a directive's words stand in braces" },
  "directive-open": { about: "a directive is closed" },
  "directive-unreadable": { about: "what looks like a directive is one" },
  "duplicate-entry": { about: "nothing stands twice in a list" },
  "duplicate-story": { about: "no two stories have nearly the same text", optional: true },
  "embargo-after-published": { about: "no embargo ends after the story is published" },
  "empty-field": { about: "a field that is needed is filled in" },
  encoding: {
    about: "a file is the text that its bytes claim to be: UTF-8, or UTF-16 with a mark",
  },
  "figure-credit": { about: "a picture in the text says who made it", optional: true },
  fediverse: { about: "a name on the fediverse is whole, with its server" },
  "file-elsewhere": {
    about: "a file that is fetched by Git is the file itself: no link, submodule or LFS pointer",
  },
  focus: { about: "the focus of a picture is a point of it" },
  "folder-day": { about: "a story lies in the folder of the day it is published on" },
  font: { about: "a font of the theme is a package of Fontsource, or a file of the paper" },
  "footnote-empty": { about: "a footnote has a text" },
  "footnote-missing": { about: "a mark has its footnote" },
  "footnote-twice": { about: "a footnote is written once" },
  "footnote-unused": { about: "a footnote has its mark in the text", optional: true },
  "footer-link": { about: "what the foot of the pages leads to exists" },
  "front-article": { about: "what stands on the front is an article" },
  "front-length": {
    about: "no more stories are named for the front than it shows",
    optional: true,
  },
  "front-twice": { about: "no story is named twice for the front", optional: true },
  "front-withdrawn": {
    about: "nothing stands on the front that has been taken back",
    optional: true,
  },
  "front-matter": { about: "the fields of a file can be read" },
  "front-matter-missing": { about: "a file begins with its fields" },
  "heading-empty": { about: "a subhead has words" },
  "heading-level": { about: "subheads are of the second to the fourth level" },
  "heading-skip": { about: "subheads skip no level", optional: true },
  "headline-length": { about: "a headline has 110 characters at most" },
  "headline-line-break": { about: "a headline is written on one line" },
  "headline-search": {
    about: "the headline, or the seoTitle in its place, fits into a search result: 65 characters",
    optional: true,
  },
  "hero-credit": { about: "the hero says who made it", optional: true },
  "hero-width": { about: "the hero is 1200 pixels wide or more" },
  instant: { about: "a date has its time of the day, and an offset where the clocks do not tell" },
  "index-now-key": { about: "a key for IndexNow is one" },
  language: { about: "a language is a tag that browsers know" },
  "language-words": {
    about: "the words around stories are in the paper's language",
    optional: true,
  },
  "leftover-mark": { about: "no mark of Markdown is left for readers to see", optional: true },
  "link-address": { about: "a link has an address that a story can link to" },
  "link-anchor": { about: "a link within the story leads to one of its subheads" },
  "link-insecure": { about: "a link to another site is an https link", optional: true },
  "link-mark": { about: "{.affiliate} stands right after a link to another site" },
  "link-nested": { about: "no footnote stands inside the words of a link" },
  "link-text": { about: "a link has words" },
  "link-to-draft": { about: "no link leads to a draft" },
  "link-to-list-page": { about: "no link leads into the middle of a list", optional: true },
  "link-to-redirect": { about: "a link leads to the present address", optional: true },
  "link-to-scheduled": {
    about: "no link leads to a story that appears only later",
    optional: true,
  },
  "link-to-withdrawn": {
    about: "no link leads to a story that has been taken back",
    optional: true,
  },
  logo: { about: "a logo is a drawing without scripts, styles and references to anything outside" },
  "lost-character": {
    about: "no text shows that it was once read in a wrong encoding",
    optional: true,
  },
  misplaced: { about: "boxes and pull quotes stand between paragraphs" },
  "missing-field": { about: "a field that is needed is there" },
  "no-sections": { about: "the paper has sections" },
  "own-address": { about: "an older address is a plain one of this site" },
  "paragraph-length": { about: "a paragraph has 120 words at most", optional: true },
  picture: { about: "a figure's picture can be shown" },
  "on-hold": { about: "no story is published that is on hold" },
  "picture-broken": { about: "a picture file can be read" },
  "picture-elsewhere": { about: "a picture lies beside its text" },
  "picture-ending": {
    about: "a picture's name ends with the format that the file has",
    optional: true,
  },
  "picture-heavy": {
    about: "a picture file has 4 MB and 50 million pixels at most",
    optional: true,
  },
  "picture-in-line": { about: "a picture stands on a line of its own" },
  "picture-missing": { about: "a picture that is named lies beside the text" },
  "picture-name": { about: "a picture's name can stand in an address" },
  "picture-small": {
    about: "a picture in the text is 640 pixels wide or more, a portrait 192",
    optional: true,
  },
  "picture-version": {
    about: "the versions of a picture are complete, and each has the shape that it replaces",
  },
  "policy-page": { about: "the pages behind the paper's promises exist" },
  "pull-quote": { about: "a pull quote has words of the story" },
  "pull-quote-content": { about: "a pull quote has plain words" },
  "pull-quote-empty": { about: "a pull quote has words at all" },
  "raw-html": { about: "a text has no HTML" },
  "public-file": {
    about: "a file of `public/` can be asked for, and robots.txt has lines of its kind",
  },
  redirect: { about: "a rule of redirects.yaml leads from old addresses to one that is there" },
  "redirect-chain": { about: "a redirect leads to its end at once" },
  "redirect-clash": { about: "an older address leads to one story only" },
  "rule-name": { about: "a rule that is turned off is one of these, and may be turned off" },
  "rule-reason": { about: "a story that turns a rule off says why" },
  "rule-switch": { about: "a paper turns a rule off with “off”" },
  "rule-unneeded": { about: "a story turns no rule off that it keeps", optional: true },
  "section-order": { about: "each section has an order of its own", optional: true },
  site: { about: "site.yaml has what the paper needs" },
  "site-address": { about: "the address of the site is one, without a path" },
  slug: { about: "what stands in addresses has lower-case letters, digits and hyphens" },
  "standfirst-length": { about: "a standfirst has 200 characters at most", optional: true },
  "starter-text": { about: "no text is left with which a new paper begins", optional: true },
  "stray-file": { about: "a file lies where something reads it" },
  "table-caption": { about: "a table in :::table has a caption" },
  "table-cells": { about: "the rows of a table are as long as its head" },
  "table-content": { about: ":::table holds one table" },
  "task-list": { about: "a list has no boxes to tick" },
  "text-unread": { about: "sections and topics have no text" },
  "theme-contrast": { about: "text in the colours of the theme has a contrast of 7:1" },
  "time-zone": { about: "a time zone is one that the system knows" },
  "too-deep": { about: "nothing is nested without end" },
  "translation-language": { about: "a translation is in another language, and the one it says" },
  "translation-withdrawn": {
    about: "no translation is named that has been taken back",
    optional: true,
  },
  "unknown-author": { about: "the authors of a story exist" },
  "unknown-directive": { about: "a directive is one that stories have" },
  "unknown-element": { about: "a text has only elements that stories have" },
  "unknown-field": { about: "a field is one that its file knows" },
  "unknown-link": { about: "a link within the site leads somewhere" },
  "unknown-section": { about: "the section of a story exists" },
  "unknown-translation": { about: "a translation of this site exists" },
  unreadable: { about: "a text can be read" },
  "updated-before-published": { about: "no story is updated before it is published" },
  "web-address": { about: "a web address is complete" },
  withdrawn: { about: "the list of stories that have been taken back can be read" },
  "video-captions": { about: "a video has captions, in a WebVTT file without mistakes" },
  "video-poster": { about: "a video has a poster" },
  "video-shape": { about: "a video's poster has the shape of the video", optional: true },
  "video-slow": { about: "a video starts without waiting for all of it", optional: true },
  "wrong-type": { about: "a field has the form that it needs" },
  words: {
    about: "words in place of the product's have a name and the values of what they replace",
  },
} as const satisfies Record<string, RuleEntry>;

export type RuleName = keyof typeof BOOK;

export const RULE_BOOK: Readonly<Record<RuleName, RuleEntry>> = BOOK;

/** Rules that a paper or a story may turn off, in alphabetical order. */
export const OPTIONAL_RULES: readonly RuleName[] = (Object.keys(BOOK) as RuleName[]).filter(
  (name) => RULE_BOOK[name].optional,
);

export function isRule(name: string): name is RuleName {
  return Object.hasOwn(BOOK, name);
}

/** Why a rule cannot be turned off, and how to fix it. */
export function refusalOf(name: string): [message: string, remedy: string] {
  if (isRule(name)) {
    return [tell("ruleNeeded", { name }), tell("ruleNeededRemedy")];
  }
  const meant = nearestOf(name, OPTIONAL_RULES);
  return [
    tell("ruleUnknown", { name }),
    meant
      ? tell("didYouMean", { meant })
      : tell("ruleUnknownRemedy", { names: OPTIONAL_RULES.join(", ") }),
  ];
}
