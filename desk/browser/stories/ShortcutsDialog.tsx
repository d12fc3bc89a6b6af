// Client code: the keys of the list.
import { Dialog } from "../Dialog.tsx";
import { useWords } from "../deskContext.ts";

/** Lists the keys that the page of all stories knows. */
export function ShortcutsDialog({ onClose }: { onClose(): void }) {
  const say = useWords();
  const keys = [
    ["/", say("shortcutSearch")],
    ["n", say("shortcutNew")],
    [say("keyArrows"), say("shortcutMove")],
    [say("keyEnter"), say("shortcutOpen")],
    ["?", say("shortcutHelp")],
  ] as const;
  return (
    <Dialog title={say("shortcuts")} onClose={onClose}>
      <dl className="shortcuts">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
