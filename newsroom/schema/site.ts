import type { Fields } from "./fieldTypes.ts";
import { THEME } from "./theme.ts";

/** Name of the file that describes the paper, in the content folder. */
export const SITE_FILE = "site.yaml";

/** Name of the file that lists withdrawn stories, in the content folder. Written by the desk. */
export const WITHDRAWN_FILE = "withdrawn.yaml";

/** Name of the file with the addresses of a site that was there before, in the content folder. */
export const REDIRECTS_FILE = "redirects.yaml";

/** The most stories that `front` shows of each list. */
export const FRONT_LENGTHS = { related: 3, secondary: 4 } as const;

const policy = (about: string) => ({ type: "text", about }) as const;

/** The paper's policy pages, by names of schema.org (`publishingPrinciples` and others). */
const POLICIES = {
  corrections: policy("how the paper corrects mistakes; linked where corrections are shown"),
  principles: policy("what the paper stands for"),
  affiliate: policy("what the paper gets for paid links; linked from their notice"),
  accessibility: policy("how the paper can be read by everybody"),
  privacy: policy("what the paper knows of its readers"),
  licence: policy("how others may use the paper's pictures; told to search engines with each hero"),
  ethics: policy("the rules that its writers keep"),
  verification: policy("how facts are checked"),
  unnamedSources: policy("when sources are not named"),
  bylines: policy("why stories are signed by desks"),
  feedback: policy("how readers are heard"),
  diversity: policy("who is heard and who writes"),
  masthead: policy("who makes the paper"),
  ownership: policy("to whom the paper belongs, and who pays for it"),
} as const satisfies Fields;

export type Policy = keyof typeof POLICIES;

/** The fields of site.yaml. Relations between them are checked in `newsroom/paper`. */
export const SITE = {
  name: { type: "text", required: true, about: "The paper's name", example: "The Valley Courier" },
  tagline: { type: "text", about: "The line below the name", example: "News of the valley" },
  description: {
    type: "text",
    about: "What search engines say of the front; the tagline where it is left out",
    example: "The Valley Courier reports on the towns of the valley.",
  },
  url: {
    type: "siteAddress",
    required: true,
    about: "The site's address without a path",
    more: "`SITE_URL` in the environment overrides it",
    example: "https://courier.example",
  },
  language: {
    type: "language",
    required: true,
    about: "The paper's language, which its stories have unless they name another",
    example: "en-US",
  },
  timeZone: {
    type: "timeZone",
    required: true,
    about: "The time zone in which every time is shown, and meant where it has no offset",
    example: "America/New_York",
  },
  publisher: {
    type: "record",
    about: "Who publishes the paper",
    fields: {
      name: { type: "text", about: "its name; the paper's where it is left out" },
      email: { type: "text", about: "where readers can write to" },
      sameAs: {
        type: "webAddresses",
        label: "Pages elsewhere",
        about: "its pages elsewhere, for search engines",
      },
      imprint: {
        type: "address",
        about: "the page that says who is responsible; linked at the foot of every page",
        example: "/imprint",
      },
      contact: {
        type: "address",
        about: "where readers can turn to; linked beside it",
        example: "/contact",
      },
      copyright: {
        type: "text",
        oneLine: true,
        about: "whose the texts are; beside it",
        example: "© Valley Courier Ltd",
      },
    },
  },
  hub: {
    type: "webAddress",
    label: "WebSub hub",
    about: "The WebSub hub that tells subscribers of the paper's feeds",
    more: "See [operating.md](../operating.md#telling-search-engines)",
    example: "https://hub.example/",
  },
  policies: {
    type: "record",
    about: "The pages behind the paper's promises",
    more: "Addresses of standing pages, with `#` and the address of a subhead where one page has several; each page has to exist",
    fields: POLICIES,
  },
  affiliate: {
    type: "record",
    about: "What makes a link a paid one, and what readers are told of it",
    more: "With `hosts` or `parameters` both texts are required. A paper without both gets the product's words about paid links once `{.affiliate}` marks one",
    fields: {
      hosts: { type: "texts", about: "hosts to which a link is paid", example: "[shop.example]" },
      parameters: {
        type: "texts",
        about: "parameters of an address that make a link a paid one",
        example: "[partner]",
      },
      notice: { type: "text", about: "above the text of an article with paid links" },
      standing: { type: "text", about: "at the end of every article" },
    },
  },
  front: {
    type: "record",
    about: "What stands on the front",
    more: "See [The front](tutorial.md#the-front)",
    fields: {
      lead: {
        type: "text",
        about: "address of the story with the large picture",
        example: "/2014/06/13/dam-opens",
      },
      related: {
        type: "texts",
        about: "addresses of up to three that belong to the lead and stand with it",
        example: "[/2014/06/12/dam-in-figures]",
      },
      secondary: {
        type: "texts",
        about: "addresses of the next two to four",
        example: "[/2014/06/10/first-report]",
      },
    },
  },
  footer: {
    type: "record",
    about: "What else stands at the foot of every page",
    fields: {
      links: {
        type: "records",
        about: "links of the paper's own choice, in their order",
        fields: {
          name: { type: "text", required: true, oneLine: true, about: "its words" },
          address: {
            type: "address",
            required: true,
            about: "where it leads",
            example: "https://shop.example/",
          },
        },
      },
    },
  },
  breaking: {
    type: "record",
    about: "The line of breaking news above the masthead of every page",
    more: "The desk writes it: `npm run desk -- breaking`. See [Breaking news](tutorial.md#breaking-news)",
    fields: {
      text: {
        type: "text",
        required: true,
        longest: { characters: 80, severity: "error", rule: "breaking-length" },
        oneLine: true,
        about: "what has happened, in one line",
        example: "Dam above Upper Valley gives way",
      },
      story: {
        type: "text",
        about: "address of the story that it leads to",
        example: "/2014/06/13/dam-gives-way",
      },
      until: {
        type: "instant",
        required: true,
        about: "when it ends; no page shows it afterwards",
        example: "2014-06-13T18:30:00-04:00",
      },
    },
  },
  publishing: {
    type: "choice",
    choices: ["here", "git"],
    internal: true,
    about:
      "How what is published at the desk gets to readers: from here, where their server has this content folder; by Git, where it fetches commits of a repository (CONTENT_REMOTE)",
    more: "Without it, here. See [operating.md](../operating.md#content-by-git)",
    example: "git",
  },
  words: {
    type: "messages",
    about: "The paper's own words in place of the product's",
    more: "Each message has a [name](words.md)",
    example: "topStories: Editors' choice",
  },
  theme: {
    type: "record",
    about: "What the paper looks like",
    more: "See [The look](../own-paper.md#the-look)",
    fields: THEME,
  },
  rules: {
    type: "switches",
    about: "Rules of the check that the paper does without",
    more: "See [Rules, and how to do without one](problems.md#rules-and-how-to-do-without-one)",
    example: "headline-search: off",
  },
  crawlers: {
    type: "record",
    about: "What programs that read the paper may do, and are told",
    fields: {
      training: {
        type: "choice",
        choices: ["allow", "refuse"],
        about:
          "whether robots.txt lets crawlers in that collect text to train language models; where they are refused, rights in text and data mining are reserved too (TDMRep); search engines are not concerned",
        example: "refuse",
      },
      indexNow: {
        type: "indexNowKey",
        label: "IndexNow key",
        about: "the key by which IndexNow knows the paper; without one it is told of nothing",
        more: "See [operating.md](../operating.md#telling-search-engines)",
      },
    },
  },
} as const satisfies Fields;

/** An entry of withdrawn.yaml: a withdrawn story, whose address answers 410. */
export const WITHDRAWAL = {
  address: { type: "ownAddress", required: true, about: "The address of the story" },
  at: { type: "instant", required: true, about: "Since when" },
} as const satisfies Fields;

/** An entry of redirects.yaml (newsroom/addresses/redirectRules.ts). */
export const REDIRECT = {
  from: {
    type: "text",
    required: true,
    about: "The old address, or a pattern of old addresses",
    example: "/news/:year/:month/:slug.html",
  },
  to: {
    type: "text",
    about: "Where readers are led",
    more: "An address of this site; parameters of the pattern may stand in it",
    example: "/:year/:month/:day/:slug",
  },
  status: {
    type: "choice",
    choices: ["308", "301", "410"],
    about:
      "The answer: moved for good (308 where it is left out), or gone (410), which leads nowhere",
    example: "308",
  },
} as const satisfies Fields;
