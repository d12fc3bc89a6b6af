// Client code: what every part of the desk's page needs, given once at its root.
import { createContext, useContext, useEffect, useRef } from "react";
import type { FieldTexts } from "../../newsroom/schema/fieldTexts/fieldText.ts";
import type { DeskEvent } from "../api/events.ts";
import type { Session } from "../api/session.ts";
import type { DeskKey } from "../words/en.ts";
import { sayAtDesk, type Values } from "../words/words.ts";
import type { call } from "./call.ts";
import type { SendFile } from "./incoming/sendFile.ts";
import type { OwnWork } from "./ownWork.ts";

/** What has happened, said to the editor once. */
export interface Notice {
  text: string;
  /** Set while it can be taken back. */
  undo?: { run(): Promise<void> | void; until: string } | undefined;
  /** What can be done about it; to close the notice leaves it as it is. */
  offer?: { words: string; run(): void } | undefined;
}

export interface DeskTools {
  /** Id of the open page, by which the server tells two of the same person apart. */
  page: string;
  call: typeof call;
  /** What this page has asked for and is being done: its files change by its own doing. */
  ownWork: OwnWork;
  sendFile: SendFile;
  session: Session;
  /** What forms say of fields in the desk's language; undefined where the schema's English is shown. */
  fieldTexts: FieldTexts | undefined;
  /** Says what has happened, in the page's one live region. */
  tell(notice: Notice | string): void;
  /** Calls back for each event of the server. @returns ends it */
  listen(heard: (event: DeskEvent | { kind: "connected" }) => void): () => void;
}

export const DeskContext = createContext<DeskTools | undefined>(undefined);

export function useDesk(): DeskTools {
  const tools = useContext(DeskContext);
  if (!tools) throw new Error("no desk around this component");
  return tools;
}

export type Say = <K extends DeskKey>(key: K, ...values: Values<K>) => string;

/** The desk's words in its language. */
export function useWords(): Say {
  const { wording } = useDesk().session;
  return (key, ...values) => sayAtDesk(wording, key, ...values);
}

/** Calls the newest given function for each event of the server. */
export function useDeskEvents(heard: (event: DeskEvent | { kind: "connected" }) => void): void {
  const { listen } = useDesk();
  const newest = useRef(heard);
  newest.current = heard;
  useEffect(() => listen((event) => newest.current(event)), [listen]);
}
