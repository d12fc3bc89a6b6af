/**
 * The rooms that each room may import from. Imports go one way, so that a room can be understood, tested and
 * replaced without the rooms that build on it.
 */
export const ROOMS: Record<string, readonly string[]> = {
  app: ["app", "components", "newsroom"],
  components: ["components", "newsroom"],
  newsroom: ["newsroom"],
  delivery: ["delivery", "components", "newsroom"],
  client: ["client"],
  desk: ["desk", "deploy", "newsroom"],
  deploy: ["deploy", "delivery", "desk", "newsroom"],
  bench: ["bench", "testkit", "desk", "newsroom"],
  testkit: ["testkit", "newsroom", "delivery", "client", "desk", "deploy"],
  e2e: [
    "e2e",
    "bench",
    "testkit",
    "app",
    "components",
    "newsroom",
    "delivery",
    "desk",
    "deploy",
    "client",
    "root",
  ],
  // proxy.ts and the configuration files in the root.
  root: ["root", "newsroom", "delivery"],
};

/** Files of any room that may import from testkit/. */
export const TESTS = /\.(?:test|spec)\.tsx?$/;

/**
 * The same within the newsroom. A file may be named instead of its room, where the rest of that room imports
 * this one.
 */
export const NEWSROOM: Record<string, readonly string[]> = {
  // Without dependencies, and what depends on those only.
  locales: ["locales"],
  problems: ["problems", "locales"],
  system: ["system", "problems"],
  http: ["http", "locales", "system"],
  settings: ["settings", "problems", "system"],
  pictures: ["pictures", "http", "problems", "system"],
  addresses: ["addresses", "pictures", "problems", "settings"],
  signing: ["signing", "addresses", "problems", "settings"],
  // From content files to an edition.
  schema: ["schema", "addresses", "locales", "pictures", "problems", "settings"],
  content: [
    "content",
    "addresses",
    "http/media",
    "locales",
    "pictures",
    "problems",
    "schema",
    "settings",
    "story/elements/element",
    "story/elements/fileFormats",
    "system",
  ],
  paper: [
    "paper",
    "addresses",
    "content/decodeText",
    "content/yamlText",
    "locales",
    "problems",
    "schema",
    "settings",
    "system",
  ],
  story: ["story", "http", "locales", "paper/affiliateLinks", "pictures", "problems", "system"],
  rules: [
    "rules",
    "addresses",
    "content",
    "locales",
    "paper",
    "pictures",
    "problems",
    "schema",
    "story",
  ],
  edition: [
    "edition",
    "addresses",
    "content",
    "http",
    "locales",
    "paper",
    "pictures",
    "problems",
    "rules",
    "schema",
    "settings",
    "story",
    "system",
  ],
  // Made from an edition.
  theme: ["theme", "schema", "edition", "http", "locales", "paper", "system"],
  cards: [
    "cards",
    "addresses",
    "edition",
    "http",
    "locales",
    "paper",
    "pictures",
    "schema",
    "settings",
    "system",
    "theme",
  ],
  feeds: [
    "feeds",
    "addresses",
    "content/visibility",
    "edition",
    "http",
    "locales",
    "paper",
    "pictures",
    "schema",
    "settings",
    "story",
    "system",
  ],
  seo: [
    "seo",
    "addresses",
    "cards",
    "content/visibility",
    "edition",
    "feeds",
    "http",
    "locales",
    "paper",
    "pictures",
    "schema",
    "story/elements/element",
    "story/inlineText",
    "story/walk",
    "theme",
  ],
};

/**
 * The same within the desk. What runs in the editor's browser knows nothing of the server's rooms; of what lies directly
 * in desk/, it has the contract between both alone.
 */
export const DESK: Record<string, readonly string[]> = {
  words: ["words"],
  api: ["api", "import"],
  writing: ["writing", "words", "import/markdownText"],
  browser: ["browser", "writing", "words", "api"],
  import: ["import", "words", "top"],
  init: ["init", "import", "words", "top"],
  backup: ["backup", "words", "top"],
  repository: ["repository", "words", "writing", "top"],
  commands: ["commands", "backup", "import", "init", "repository", "words", "top"],
  server: ["server", "commands", "import", "repository", "words", "writing", "api", "top"],
  top: ["top", "api", "commands", "import", "server", "words", "writing"],
};
