import { whenParentEnds } from "../deploy/endWithParent.mjs";
import { startDeskAlone } from "./deskAlone.ts";

// A desk in a process of its own, which a test kills: node deskToKill.ts CONTENT EDITION FOLDER
const [contentDir = "", editionFile = "", folder = ""] = process.argv.slice(2);
const person = { name: "jane", role: "owner" } as const;
const { port } = await startDeskAlone(
  { contentDir, editionFile, siteUrl: undefined },
  folder,
  person,
);
whenParentEnds(() => process.exit(1));
console.log(`Desk at ${port}.`);
