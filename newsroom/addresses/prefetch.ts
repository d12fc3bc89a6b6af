/**
 * Which links a browser may fetch ahead (Speculation Rules): pages of the paper when a reader's
 * pointer rests on them; never what depends on the reader, and never files.
 */
export const PREFETCH_RULES = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: "/*" },
          { not: { href_matches: "/search*" } },
          { not: { href_matches: "/search*\\?*" } },
          { not: { href_matches: "/saved*" } },
          { not: { href_matches: "/drafts*" } },
          { not: { href_matches: "/media/*" } },
          { not: { href_matches: "/_next/*" } },
          { not: { href_matches: "/_next/*\\?*" } },
          { not: { href_matches: "/*.xml" } },
          { not: { href_matches: "/*.json" } },
          { not: { selector_matches: "[rel~=nofollow], [download]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
};

/** Where the rules are served. */
export const PREFETCH_ADDRESS = "/speculation-rules.json";
