import { type Command, type EditorState, TextSelection } from "prosemirror-state";
import { describe, expect, it } from "vitest";
import { insertMarkdown, leaveElement, pasteMarkdown, pullQuoteOfSelection } from "./elements.ts";
import { StorySession } from "./storySession.ts";
import { removeLink, setLink, toggle } from "./textCommands.ts";

const PAPER = {
  language: "en",
  affiliate: { hosts: [], parameters: [], notice: "", standing: "" },
};

/** The text after a command with the selection from the first to the second mark “|”. */
function textAfter(text: string, command: Command): string {
  const session = new StorySession(text);
  let state: EditorState = session.begin([]);
  const marks: number[] = [];
  state.doc.descendants((node, at) => {
    for (const { index } of node.text?.matchAll(/\|/g) ?? []) marks.push(at + index);
  });
  const [from = 0, to = from + 1] = marks;
  const { tr } = state;
  if (marks.length > 1) tr.delete(to, to + 1);
  tr.delete(from, from + 1);
  state = state.apply(
    tr.setSelection(TextSelection.create(tr.doc, from, marks.length > 1 ? to - 1 : from)),
  );
  command(state, (transaction) => {
    state = state.apply(transaction);
  });
  state.doc.check();
  return session.write(state);
}

describe("what is pasted", () => {
  it.each([
    ["words", "two *three*", "One.two *threex*\n\nEnd.\n"],
    ["a list", "- a\n  - b\n", "One.\n\n- a\n  - bx\n\nEnd.\n"],
    ["words and a subhead", "Two.\n\n## Three\n", "One.Two.\n\n## Threex\n\nEnd.\n"],
    ["a quotation", "> two\n", "One.\n\n> twox\n\nEnd.\n"],
  ])("has the cursor behind it: %s", (_, markdown, written) => {
    const pasteAndType: Command = (state, dispatch) =>
      pasteMarkdown(
        markdown,
        state.selection,
        PAPER,
      )(state, (pasted) => {
        dispatch?.(pasted);
        const { tr } = state.apply(pasted);
        dispatch?.(tr.insertText("x"));
      });
    expect(textAfter("One.|\n\nEnd.\n", pasteAndType)).toBe(written);
  });
});

describe("what is done with selected words", () => {
  it("makes a pull quote of them below their block", () => {
    expect(textAfter("- One |two three|.\n\nEnd.\n", pullQuoteOfSelection)).toBe(
      "- One two three.\n\n:::pullquote\ntwo three\n:::\n\nEnd.\n",
    );
  });

  it("links them, without the space around them", () => {
    const link = setLink("https://water.example/", true);
    expect(textAfter("One| two |three.\n", link)).toBe(
      "One [two](https://water.example/){.affiliate} three.\n",
    );
  });

  it("links the address itself where no words are selected", () => {
    expect(textAfter("One |.\n", setLink("/about", false))).toBe("One [/about](/about).\n");
  });

  it("takes the link around the cursor out as a whole", () => {
    expect(textAfter("One [two *th|ree*](/a) four.\n", removeLink)).toBe("One two *three* four.\n");
  });

  it("emphasises them, with the marks around words and not around space", () => {
    expect(textAfter("One| two |three.\n", toggle("strong"))).toBe("One **two** three.\n");
  });
});

describe("an inserted element", () => {
  it("stands below the block with the cursor", () => {
    expect(
      textAfter("One| two.\n\nEnd.\n", insertMarkdown("::figure{image=a.png alt=A}", PAPER)),
    ).toBe('One two.\n\n::figure{image="a.png" alt="A"}\n\nEnd.\n');
  });

  it("stands below a list or box if it can stand in none", () => {
    const box = insertMarkdown(':::box{title="B"}\nword\n:::', PAPER);
    expect(textAfter("> - One| two.\n\nEnd.\n", box)).toBe(
      '> - One two.\n\n:::box{title="B"}\nword\n:::\n\nEnd.\n',
    );
  });

  it("is several blocks in their order", () => {
    expect(textAfter("One|.\n", insertMarkdown("## Two\n\n- three\n- four", PAPER))).toBe(
      "One.\n\n## Two\n\n- three\n- four\n",
    );
  });
});

it("Enter in an empty paragraph at the end of a box leads out of it", () => {
  const session = new StorySession(':::box{title="B"}\nword\n:::\n\nEnd.\n');
  let state = session.begin([]);
  const paragraph = state.schema.nodes.paragraph?.create();
  const end = (state.doc.firstChild?.nodeSize ?? 0) - 1;
  const { tr } = state;
  tr.insert(end, paragraph ?? []);
  state = state.apply(tr.setSelection(TextSelection.create(tr.doc, end + 1)));
  expect(
    leaveElement(state, (transaction) => {
      state = state.apply(transaction);
    }),
  ).toBe(true);
  state = state.apply(state.tr.insertText("Below"));
  expect(session.write(state)).toBe(':::box{title="B"}\nword\n:::\n\nBelow\n\nEnd.\n');
});
