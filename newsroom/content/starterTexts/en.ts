import type { StarterTexts } from "./starterText.ts";

export const EN: StarterTexts = {
  site: "Everything about the paper as a whole. A line that begins with # is a note for you; take the # out of an example to use it.",
  fields: {
    front: "What stands on the front: the lead, and two to four others. Without it the newest do",
    publishing: "How what is published at the desk gets to readers: here, or by git",
    theme: "Colours and typefaces",
    words: "Your own words in place of the product's, as in docs/editing/words.md",
  },
  examples: {
    description: "{paper} reports on the towns of the valley.",
    copyright: "© {paper}",
    words: "topStories: Editors' choice",
    link: "Our shop",
    notice: "Links in this article pay us when you buy.",
    standing: "Some of our links pay us when you buy.",
    stories: ["dam-opens", "dam-in-figures", "first-report"],
  },
  environment: {
    paper:
      "Commands that npm is asked for in this folder (npm --prefix … run …) work on this paper:",
    port: "The port of its server; the first that is free from 3000 on without this line.",
  },
  tagline: "News from around here",
  sections: [
    { name: "Local", slug: "local", description: "What happens around here." },
    { name: "Culture", slug: "culture", description: "Stage, books, music and pictures." },
    { name: "Sport", slug: "sport", description: "Matches, clubs and people." },
  ],
  ownSection: "{name} in the paper.",
  desk: { name: "The desk", text: "The desk of {paper}." },
  pages: {
    about: {
      headline: "About {paper}",
      open: "Write here who makes {paper}, for whom, and who pays for it.",
      text: "{open}\n\n## Contact\n\nReaders reach us at {email}.",
    },
    imprint: {
      headline: "Imprint",
      open: "Write here who is responsible for {paper}: name, address, and what the law of your country asks for.",
      text: "{open}\n\nE-mail: {email}",
    },
    privacy: {
      headline: "Privacy",
      open: "Write here what else applies to your paper, and who answers questions: {email}.",
      text: "{paper} sets no cookies, asks no third party, and does not count who reads what.\n\nStories that you save and your settings stay on your device. The server sees the address of your connection, as every server does, and does not write it down unless its operator has switched that on.\n\n{open}",
    },
    corrections: {
      headline: "Corrections",
      text: "We correct mistakes where they stand, and say so with the day and the hour. Tell us of one: {email}.",
    },
  },
  draft: {
    headline: "The first story of a new paper",
    standfirst: "It is a draft that only you see. Change it, or throw its folder away.",
    alt: "A sun above three hills",
    caption: "A picture lies beside its story, in the same folder.",
    text: "Paragraphs are divided by an empty line. A new paper begins with one story, and this is a place to try things out.\n\n## A subhead\n\nLinks are written like this: [about the paper](/about). Words can be *stressed*.\n\n:::pullquote\nA new paper begins with one story\n:::",
  },
};
