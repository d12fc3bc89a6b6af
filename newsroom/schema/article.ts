import { AI_PARTS, CROPS } from "../pictures/pictureSizes.ts";
import type { Field, Fields } from "./fieldTypes.ts";
import { ARTICLE_KINDS } from "./kinds.ts";

/** Other files of a picture; a figure has the same as attributes. */
const VERSIONS = {
  dark: {
    type: "picture",
    about: "the same picture for the dark theme, in the same shape",
    example: "dam-dark.jpg",
  },
  narrow: {
    type: "picture",
    about: "its version for phones, in any shape, with lettering that can be read there",
    example: "dam-narrow.jpg",
  },
  darkNarrow: {
    type: "picture",
    about: "that version for the dark theme, in the same shape",
    example: "dam-dark-narrow.jpg",
  },
} as const satisfies Fields;

/** What lists show of a hero in small slots. */
const THUMBNAILS = {
  thumbnail: {
    type: "picture",
    about:
      "what lists show on phones and in small slots, in 3:2: a few shapes, and lettering of a seventh of its height at least",
    example: "dam-thumbnail.png",
  },
  darkThumbnail: {
    type: "picture",
    about: "that for the dark theme, in the same shape",
    example: "dam-dark-thumbnail.png",
  },
} as const satisfies Fields;

/** The picture above a story. */
export const HERO = {
  image: {
    type: "picture",
    required: true,
    about: "a picture file in this folder, 1200 pixels wide or more",
    example: "dam.jpg",
  },
  alt: {
    type: "text",
    required: true,
    about: "what can be seen on it, for those who cannot see it",
    example: "Water pours through three open gates of a concrete dam.",
  },
  caption: {
    type: "text",
    about: "what it means",
    example: "The gates opened on Friday for the first time.",
  },
  credit: { type: "text", about: "who made it", example: '"Photograph: Jane Doe"' },
  ai: {
    type: "choice",
    choices: AI_PARTS,
    about: "readers are told that artificial intelligence made the picture, or altered it",
    example: "made",
  },
  focus: {
    type: "focus",
    about: "the point that stays in sight when it is cropped, from the left and from the top",
    example: "50% 40%",
  },
  crop: {
    type: "choice",
    choices: CROPS,
    about: "a map, chart or other drawing with words is shown whole wherever others are cropped",
    example: "never",
  },
  ...VERSIONS,
  ...THUMBNAILS,
} as const satisfies Fields;

/** A story may turn a rule off, with a reason. */
export const RULES = {
  type: "reasons",
  internal: true,
  about: "Rules of the check that this text does without, each with its reason",
  more: "See [Rules, and how to do without one](problems.md#rules-and-how-to-do-without-one)",
  example: "paragraph-length: The verdict is printed whole.",
} as const;

/** Structured data truncates longer headlines. */
const LONGEST_HEADLINE = { characters: 110, rule: "headline-length", severity: "error" } as const;

/** Lists and search results show about as much. */
const LONGEST_STANDFIRST = {
  characters: 200,
  rule: "standfirst-length",
  severity: "warning",
} as const;

/** Characters of a title that search results show; they cut it at about 600 pixels. */
export const IN_SEARCH_RESULT = 65;

export const HEADLINE = {
  type: "text",
  required: true,
  longest: LONGEST_HEADLINE,
  oneLine: true,
  about: "Plain text on one line",
  example: "Upper Valley dam opens after nine years",
} as const;

export const STANDFIRST = {
  type: "text",
  longest: LONGEST_STANDFIRST,
  about: "The sentence below the headline, in lists and in search results",
  example: "The first water ran through the gates on Friday, two years later than planned.",
} as const;

/** One entry of `translations`. */
function translation(address: { about: string; example: string }) {
  return {
    lang: { type: "language", required: true, about: "its language", example: "es" },
    address: { type: "address", required: true, ...address },
  } as const;
}

/** The translations of a page that is no story. */
export const TRANSLATIONS = {
  type: "records",
  about: "The same page in other languages",
  more: "Readers find them at its head, search engines in its metadata. It is enough that one of two names the other",
  fields: translation({ about: "its address, here or on another site", example: "/politica" }),
} as const satisfies Field;

/** The fields of an article, in the order of a new draft. */
export const ARTICLE = {
  headline: HEADLINE,
  seoTitle: {
    type: "text",
    longest: LONGEST_HEADLINE,
    oneLine: true,
    about: "Takes the headline's place in search results, which cut it after some 65 characters",
    more: "It stands in the window's title too",
    example: "Upper Valley dam opens",
  },
  standfirst: { ...STANDFIRST, required: true },
  kind: {
    type: "choice",
    choices: ARTICLE_KINDS,
    about: "What it is; readers see it beside the section when it is not news",
    more: "Without it, the story is news. Any other kind is told to search engines as well",
    example: "analysis",
  },
  section: {
    type: "slug",
    of: "section",
    required: true,
    about: "The name of a file in sections, without .md",
    more: "It has to exist",
    example: "world",
  },
  topics: {
    type: "slugs",
    about: "What the story is about; a topic needs no file of its own",
    more: "Without a file it is named after its slug, “Public Works”",
    example: "[water, public-works]",
  },
  byline: {
    type: "slugs",
    of: "author",
    required: true,
    about: "Who wrote it: names of files in authors, without .md, in order",
    more: "Each has to exist",
    example: "[jane-doe]",
  },
  dateline: {
    type: "text",
    about: "Where the story was written, above its first paragraph",
    example: "UPPER VALLEY",
  },
  published: {
    type: "instant",
    required: true,
    stamped: true,
    about:
      "When readers see it: date and time, by the paper's clocks where no offset is said. The desk writes it on publishing; in the future it makes the story wait",
    more: "Write `2014-06-13 08:30`, or with an offset from UTC `2014-06-13T08:30:00-04:00`. The day has to be the folder's. See [Scheduling](tutorial.md#scheduling)",
    example: "2014-06-13T08:30:00-04:00",
  },
  embargo: {
    type: "instant",
    about:
      "Until when nobody may see the story, whatever “published” says; publishing is put off to it",
    more: "See [Embargoes and holds](tutorial.md#embargoes-and-holds)",
    example: "2014-06-14T06:00:00-04:00",
  },
  hold: {
    type: "text",
    internal: true,
    about:
      "Why the story may not be published at all for now; publishing is refused until you take this out",
    example: "The lawyers are still reading it.",
  },
  updated: {
    type: "instant",
    about: "When the story was last changed in substance",
    more: "Not before `published`; shown beside it",
    example: "2014-06-13T11:00:00-04:00",
  },
  lang: {
    type: "language",
    about: "The story's language, where it is not that of its section or of the paper",
    more: "The direction of writing follows",
    example: "fr",
  },
  translations: {
    type: "records",
    about: "The same story in other languages",
    more: "Shown beside the times and told to search engines. It is enough that one of two stories names the other; a story of this paper has to be in the language you say",
    fields: translation({
      about: "its address, here or on another site",
      example: "/2014/06/13/presa",
    }),
  },
  hero: {
    type: "record",
    fields: HERO,
    about: "The picture above the text",
    more: "See [Pictures](#pictures)",
  },
  corrections: {
    type: "records",
    about: "What was wrong in an earlier version, and what is right",
    more: "See [Corrections and updates](tutorial.md#corrections-and-updates)",
    fields: {
      at: {
        type: "instant",
        required: true,
        about: "when it was corrected",
        example: "2014-06-13T11:00:00-04:00",
      },
      text: {
        type: "text",
        required: true,
        about: "what was wrong and what is right",
        example: "An earlier version gave the height of the dam as 90 meters. It is 80 meters.",
      },
    },
  },
  sources: {
    type: "records",
    about: "Where the facts come from; shown below the text",
    fields: {
      name: {
        type: "text",
        required: true,
        about: "a person, an institution, a document",
        example: "Valley Water Authority",
      },
      url: {
        type: "webAddress",
        about: "where readers can look it up",
        example: "https://water.example/report",
      },
    },
  },
  redirectFrom: {
    type: "ownAddresses",
    about: "Older addresses of this story, which lead here now",
    more: "See [Moving a story](tutorial.md#moving-a-story)",
    example: "[/local/dam]",
  },
  feedId: {
    type: "address",
    about:
      "The address by which feed readers know the story, where that is not its first one; the desk writes it when a story is renamed back",
    example: "/2014/06/13/dam",
  },
  rules: RULES,
} as const satisfies Fields;
