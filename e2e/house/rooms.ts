/**
 * The plan of the house: which room may import from which. Imports go one way only, so that a room
 * can be understood, tested and replaced without the rooms that build upon it.
 */
export const ROOMS: Record<string, readonly string[]> = {
  app: ["app", "components", "newsroom"],
  components: ["components", "newsroom"],
  newsroom: ["newsroom"],
  delivery: ["delivery", "newsroom"],
  elements: ["elements"],
  desk: ["desk", "deploy", "newsroom"],
  deploy: ["deploy", "delivery", "desk", "newsroom"],
  bench: ["bench", "e2e", "newsroom"],
  e2e: ["e2e", "bench", "app", "components", "newsroom", "delivery", "desk", "deploy", "root"],
  // proxy.ts and the configuration files at the top.
  root: ["root", "newsroom", "delivery"],
};

/** The same inside the newsroom; `top` are the files that lie directly in it. */
export const NEWSROOM: Record<string, readonly string[]> = {
  edition: ["edition", "content", "paper", "pictures", "rules", "story", "top"],
  metadata: ["metadata", "cards", "edition", "paper", "story/plainText", "top"],
  cards: ["cards", "edition", "paper", "content/model", "pictures", "top"],
  machines: ["machines", "edition", "paper", "story", "top"],
  rules: ["rules", "story", "content", "paper", "pictures", "top"],
  story: ["story", "top"],
  content: ["content", "pictures", "top"],
  paper: ["paper", "content/contentFile", "content/yamlText", "top"],
  pictures: ["pictures", "top"],
  top: ["top"],
};
