import { baseKeymap, chainCommands } from "prosemirror-commands";
import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  undoInputRule,
  wrappingInputRule,
} from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import type { Mark, NodeType } from "prosemirror-model";
import { type Command, Plugin, PluginKey } from "prosemirror-state";
import { STORY_SCHEMA } from "../../writing/schema.ts";
import { goToFields, goToFieldsOfSelected } from "./elementFields.ts";
import { goBelow, leaveElement } from "./elements.ts";
import {
  breakLine,
  indent,
  liftItem,
  outdent,
  splitItem,
  toggle,
  WORD_MARKS,
} from "./textCommands.ts";
import { addressTyped } from "./typedLinks.ts";

const { nodes } = STORY_SCHEMA;

/**
 * The keys of the text.
 * @param does opens the form of links, takes back and does again
 * @param typedLink what a link becomes whose address was typed
 */
export function textKeys(
  does: { editLink: Command; undo: Command; redo: Command },
  typedLink: (link: Mark) => Mark,
): Plugin[] {
  return [
    readCursor(),
    leaveByTab(),
    keymap({
      "Mod-z": chainCommands(undoInputRule, does.undo, nothing),
      "Mod-y": chainCommands(does.redo, nothing),
      "Mod-Shift-z": chainCommands(does.redo, nothing),
      "Mod-k": does.editLink,
      ...Object.fromEntries(WORD_MARKS.map(({ mark, keys }) => [keys, toggle(mark)])),
      "Alt-Enter": goToFields,
      "Mod-Enter": goBelow,
      Enter: chainCommands(goToFieldsOfSelected, leaveElement, splitItem),
      "Shift-Enter": breakLine,
      "Mod-]": indent,
      "Mod-[": outdent,
      Backspace: chainCommands(undoInputRule, liftEmptyItem),
    }),
    keymap(baseKeymap),
    inputRules({ rules: rules(typedLink) }),
  ];
}

/**
 * Takes a key that has nothing left to do: the browser has an undo of its own, and while capitals are locked the key of
 * doing again would be tried as that of taking back.
 */
const nothing: Command = () => true;

/** An item without words is taken out of its list by the key that would take a letter. */
const liftEmptyItem: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  const isFirst =
    $from.depth > 1 && $from.node(-1).type.name === "listItem" && $from.index(-1) === 0;
  return empty && $from.parentOffset === 0 && isFirst ? liftItem(state, dispatch, view) : false;
};

/**
 * Lets each key act where the cursor is seen. Browsers tell a little later that a key has moved it, and on a slow
 * machine the next key comes before: Backspace after Home would be taken to be where the cursor was.
 */
function readCursor(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: ({ dom }, { isComposing }) => {
          if (!isComposing) dom.ownerDocument.dispatchEvent(new Event("selectionchange"));
          return false;
        },
      },
    },
  });
}

const escapeKey = new PluginKey<boolean>("escape");

/** Tab indents in lists and goes from cell to cell in tables; after Escape it leaves the text as it does elsewhere. */
function leaveByTab(): Plugin {
  let leaves = false;
  return new Plugin({
    key: escapeKey,
    props: {
      handleKeyDown(view, event) {
        if (event.key === "Escape") {
          leaves = true;
          return false;
        }
        if (event.key !== "Tab") {
          if (event.key !== "Shift") leaves = false;
          return false;
        }
        if (leaves || event.ctrlKey || event.altKey || event.metaKey) return false;
        return (event.shiftKey ? outdent : indent)(view.state, view.dispatch, view);
      },
      handleDOMEvents: {
        blur: () => {
          leaves = false;
          return false;
        },
      },
    },
  });
}

/** What becomes an element as it is typed, for those who know Markdown. */
function rules(typedLink: (link: Mark) => Mark): InputRule[] {
  const { subhead, list, quotation, code, rule } = nodes as Record<string, NodeType>;
  return [
    addressTyped(typedLink),
    ...(subhead
      ? [textblockTypeInputRule(/^(#{2,4})\s$/, subhead, ([, signs]) => ({ level: signs?.length }))]
      : []),
    ...(list
      ? [
          wrappingInputRule(/^[-*]\s$/, list, { ordered: false }),
          wrappingInputRule(
            /^(\d+)[.)]\s$/,
            list,
            ([, number]) => ({ ordered: true, start: Number(number) }),
            (match, { attrs, childCount }) =>
              attrs.ordered && attrs.start + childCount === Number(match[1]),
          ),
        ]
      : []),
    ...(quotation ? [wrappingInputRule(/^>\s$/, quotation)] : []),
    ...(code ? [textblockTypeInputRule(/^```$/, code)] : []),
    ...(rule
      ? [
          new InputRule(/^---$/, (state, _, start, end) => {
            const $start = state.doc.resolve(start);
            if ($start.parent.type.name !== "paragraph") return null;
            const paragraph = nodes.paragraph?.create();
            if (!paragraph) return null;
            return state.tr.replaceWith($start.before(), state.doc.resolve(end).after(), [
              rule.create(),
              paragraph,
            ]);
          }),
        ]
      : []),
  ];
}
