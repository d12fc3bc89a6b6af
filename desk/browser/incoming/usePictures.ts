// Client code: pictures that are dropped, pasted or chosen are stored beside the story.
import { useCallback, useRef, useState } from "react";
import type { UploadedPicture } from "../../api/pictures.ts";
import { CallRefused } from "../call.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { sendPicture } from "./sendFile.ts";

/** A picture on its way. */
export interface PictureOnItsWay {
  id: number;
  name: string;
  /** 0 to 1. */
  part: number;
  cancel(): void;
}

export interface Pictures {
  onTheirWay: readonly PictureOnItsWay[];
  /** Why pictures were refused, in the server's words, until it has been read. */
  refusals: readonly string[];
  forgetRefusals(): void;
  /** Sends pictures one after another, each with its caption if that is known. @returns those that lie beside the story now; a refusal is shown */
  add(files: readonly File[], caption?: string): Promise<readonly UploadedPicture[]>;
}

/**
 * Sends pictures beside a story.
 * @param story where the story is now
 * @param stored called when one more lies beside it
 */
export function usePictures(story: () => string, stored: () => void): Pictures {
  const { sendFile } = useDesk();
  const say = useWords();
  const [onTheirWay, setOnTheirWay] = useState<readonly PictureOnItsWay[]>([]);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const count = useRef(0);
  const newest = useRef({ story, stored, say });
  newest.current = { story, stored, say };

  const send = useCallback(
    async (picture: File, caption?: string): Promise<UploadedPicture | undefined> => {
      count.current += 1;
      const id = count.current;
      const ends = new AbortController();
      const begun = { id, name: picture.name, part: 0, cancel: () => ends.abort() };
      setOnTheirWay((before) => [...before, begun]);
      try {
        const sent = await sendPicture(sendFile, newest.current.story(), picture, {
          signal: ends.signal,
          caption,
          progress: (part) =>
            setOnTheirWay((before) =>
              before.map((each) => (each.id === id ? { ...each, part } : each)),
            ),
        });
        newest.current.stored();
        return sent;
      } catch (error) {
        if ((error as Error).name === "AbortError") return undefined;
        const why =
          error instanceof CallRefused
            ? error.message
            : newest.current.say("pictureNotSent", { name: picture.name });
        setRefusals((before) => [...before, why]);
        return undefined;
      } finally {
        setOnTheirWay((before) => before.filter((each) => each.id !== id));
      }
    },
    [sendFile],
  );
  const add = useCallback(
    async (files: readonly File[], caption?: string) => {
      setRefusals([]);
      const added: UploadedPicture[] = [];
      for (const picture of files) {
        const sent = await send(picture, caption);
        if (sent) added.push(sent);
      }
      return added;
    },
    [send],
  );
  const forgetRefusals = useCallback(() => setRefusals([]), []);
  return { onTheirWay, refusals, forgetRefusals, add };
}
