import { putArticle } from "../newsroom/edition/changeEdition.ts";
import { writeEdition } from "../newsroom/edition/writeEdition.ts";
import { article, articles, content, digested, PAPER } from "./records.ts";

/**
 * A process for tests. With `builds`, `kept-rows` (builds that change few stories) or `stories` it writes the same
 * edition file again and again until it is killed, and prints the number of each finished write.
 */
const [work, file = "", start = "0"] = process.argv.slice(2);
const done = (what: number) => process.stdout.write(`${what}\n`);
const text = "Words enough that a story takes a few pages of the file. ".repeat(30);

if (work === "builds" || work === "kept-rows") {
  const sizes = [work === "builds" ? 200 : 280, 300].map((size) => {
    const made = content(articles(size, { text, topics: ["iraq"] }));
    return work === "builds" ? made : digested(made);
  });
  for (;;) {
    for (const size of sizes) done(writeEdition(file, PAPER, size));
  }
} else if (work === "once") {
  writeEdition(file, PAPER, content(articles(Number(start))));
} else if (work === "story") {
  process.stdout.write("starting\n");
  putArticle(file, article("put"), []);
} else {
  for (let index = Number(start); ; index += 1) {
    putArticle(file, article(`put-${index}`, { text, topics: ["iraq"] }), []);
    done(index + 1);
  }
}
