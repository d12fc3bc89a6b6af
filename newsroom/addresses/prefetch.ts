/**
 * Speculation rules: browsers prefetch the paper's pages on hover, but no files and nothing that
 * depends on the reader.
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

/** The address of the speculation rules. */
export const PREFETCH_ADDRESS = "/speculation-rules.json";
