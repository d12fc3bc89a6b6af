import { readFileSync, writeFileSync } from "node:fs";
import { withTables } from "../newsroom/schema/reference.ts";

/** Writes the tables of the editors' documentation from the schema and the rule book. */
for (const name of ["reference", "problems", "words"]) {
  const file = new URL(`../docs/editing/${name}.md`, import.meta.url);
  const page = readFileSync(file, "utf8");
  const renewed = withTables(page);
  if (renewed === page) continue;
  writeFileSync(file, renewed);
  console.log(`docs/editing/${name}.md is written anew`);
}
