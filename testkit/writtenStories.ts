/** Stories in valid, unusual and broken Markdown, made by a seeded generator: the same for the same number. */

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS =
  "gates opened valley water “six” 18:05 Note:this snake_case 2*3*4 a_b_ C# 5~6 &amp; &copy; <b \\*star\\* \\_ déjà Ångström “quote” السد فتح שלום 水門 が开 [sic] (see) 50% $5 # - + 1. 1) > | ~~ ` \\` ``x`` e.g. … – — {a} :c ::d @me www.example.org https://water.example/a_b?x=*1* !".split(
    " ",
  );
const INLINE = [
  "*one*",
  "_two_",
  "**three**",
  "__four__",
  "***five***",
  "~~six~~",
  "`code`",
  "`` a`b ``",
  "[report](https://water.example/report)",
  '[titled](</a b> "said")',
  "[book](https://books.example/dams){.affiliate}",
  "[ref][named]",
  "[named]",
  "[named][]",
  "<https://water.example/auto>",
  "<desk@paper.example>",
  "[^1]",
  "[^long name]",
  "[^gone]",
  "**“重要」**です",
  "**Update:**The",
  "a*b*c",
  "*a **b** c*",
  "**a *b***",
  "![in a line](map.jpg)",
  "<br>",
  ":smile[x]",
  "two  spaces",
  "*open",
  "\\\nbroken",
  "  \nspaced",
  "soft\nwrapped",
  "soft\n   indented",
  "hard  \nwith spaces",
  "[named][other]",
  "[words](/a (said))",
  "[](https://empty.example)",
  "![by name][named]",
  "https://water.example/(a)",
  "desk@paper.example",
  "&lt;b&gt; &#8212; &nope;",
  "e\u0301te\u0301",
  "\ttab\t",
  "<!-- why -->",
  "_a **b** `c`_",
  "`a\\|b`",
  "a\\|b",
];

/** A story's whole file. */
export function writtenStory(seed: number): string {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(least: number, most: number, make: () => T): T[] =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, make);
  const run = () => some(1, 9, () => (random() < 0.3 ? pick(INLINE) : pick(WORDS))).join(" ");
  const line = () => run().replace(/[\\ ]*\n\s*/g, " ");
  const indented = (text: string, by: string) =>
    text
      .split("\n")
      .map((each, index) => (index === 0 || each === "" ? each : by + each))
      .join("\n");
  const list = (depth: number): string => {
    const mark = pick(["-", "*", "+", "1.", "3)", "-  ", "0.", "007."]);
    const isTasks = random() < 0.15;
    const gap = pick(["\n", "\n", "\n\n"]);
    const items = some(1, 4, () => {
      const inside = random() < 0.3 && depth < 3 ? block(depth + 1) : "";
      return indented(
        (isTasks ? pick(["[ ] ", "[x] ", "[X]  ", ""]) : "") +
          run() +
          (inside && pick(["\n", "\n\n"]) + inside),
        " ".repeat(mark.length + 1),
      );
    });
    return items.map((item) => `${mark} ${item}`).join(gap);
  };
  const quoted = (text: string) =>
    text
      .split("\n")
      .map((each) => (each === "" ? ">" : `> ${each}`))
      .join("\n");
  const row = (cells: number) =>
    `| ${some(cells, cells, () => line().replace(/\|/g, "\\|")).join(" | ")} |`;
  const table = () => {
    const columns = 1 + Math.floor(random() * 3);
    const rule = some(columns, columns, () => pick(["---", ":--", "--:", ":-:"])).join(" | ");
    return [row(columns), `| ${rule} |`, ...some(0, 3, () => row(columns))].join("\n");
  };
  const block = (depth: number): string =>
    pick([
      run,
      run,
      run,
      () =>
        `${pick(["##", "###", "####", "#", "#####"])} ${line()}${pick(["", " ##", "  #", " ## "])}`,
      () => `${line()}\n${pick(["---", "==="])}`,
      () => list(depth),
      () => list(depth),
      () => quoted(depth < 3 ? `${block(depth + 1)}\n\n${block(depth + 1)}` : run()),
      () => `> ${run().replace(/\n/g, "\n> ")}\nlazy`,
      table,
      () => "```js\nlet gates = 3;\n\n  more\n```",
      () => "~~~\n```\n~~~",
      () => "    indented code\n    two",
      () => "\tindented code\n\t\ttwo",
      () => "````md title\n```\n````",
      () => pick(["---", "***", "_ _ _", "* * *", "-\t-\t-", "______"]),
      () => `![What is seen](map.jpg${pick(["", ' "A caption."', " 'One \"so\"'"])})`,
      () => `  ${run()}`,
      () => "<!-- a comment -->",
      () => "<div>\nhtml\n</div>",
    ])();
  const top = (): string =>
    pick([
      () => block(0),
      () => block(0),
      () => block(0),
      () => block(0),
      () => `:::pullquote{by="Ana Ruiz" role='engineer'}\n${pick(WORDS)} water\n:::`,
      () => `:::pullquote{by="A"}\none\n\ntwo *three*\n:::`,
      () => `:::pullquote{ by = 'A "so"' id=x rôle="B" }\n${line()}\n\n- a list\n:::`,
      () => `:::box{title="The dam"}\n${block(1)}\n\n${block(1)}\n:::`,
      () => `:::box{title="Tight"}\n- Height: 80\n- Built: 2005\n:::`,
      () => `:::table{caption="How the gates"}\n${table()}\n:::`,
      () => `::::box{title="Deep"}\n:::table{caption="In"}\n${table()}\n:::\n::::`,
      () => `::figure{image="map.png" alt="A &quot;map&quot;" credit=Courier}`,
      () => `::video{src="a.mp4" captions="a.vtt" poster="a.jpg" alt="Gates"}`,
      () => `::unknown{a="b"}`,
      () => `:::box{title="Open"}`,
      () => `:::box{titel="wrong"}\ntext\n:::`,
      () => `:::box{title="One" title='Two' #dam .wide}\n${run()}\n:::`,
      () => `:::table{ caption=Gates width="80%"}\n${table()}\n:::`,
      () => `::figure{image=map.png image="map.jpg"  size=9 alt='A "map"'}`,
      () => `[^1]: ${run()}\n\n    Second paragraph.`,
      () => `[^long name]: short`,
      () => `[named]: https://water.example/named "Said"\n[other]: /other`,
    ])();
  const gap = () => pick(["\n\n", "\n\n", "\n\n", "\n\n\n", "\n  \n", "\n"]);
  const body = some(1, 12, top).reduce(
    (text, next) => (text === "" ? next : text + gap() + next),
    "",
  );
  const head = pick([
    "---\nheadline: 'Dam' # why\nsection: world\n---\n\n",
    "---\nheadline: Dam\n---\n",
    "---\nheadline: Dam\n...\n\n\n",
    "",
  ]);
  const text = head + body + pick(["\n", "", "\n\n", "  \n"]);
  const ended = random() < 0.3 ? text.replace(/\n/g, "\r\n") : text;
  return (random() < 0.1 ? "\uFEFF" : "") + ended;
}
