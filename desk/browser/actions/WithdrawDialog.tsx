// Client code: taking a story back needs nothing but a click.
import { useWords } from "../deskContext.ts";
import { ActionDialog } from "./ActionDialog.tsx";
import type { ActionDialogProps } from "./actionDialogProps.ts";

/** Takes a story back from readers. */
export function WithdrawDialog({ opened, close, places }: ActionDialogProps) {
  const say = useWords();
  return (
    <ActionDialog
      title={say("takeBackStory")}
      verb={say("takeBack")}
      action={{ kind: "withdraw", file: opened.file }}
      close={close}
      places={places}
    />
  );
}
