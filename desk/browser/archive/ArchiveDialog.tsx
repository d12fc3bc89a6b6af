// Client code: a picture that some story shows is found by its words, and seen before it is taken.
import { useState } from "react";
import type { HeroVersionName } from "../../../newsroom/pictures/pictureSizes.ts";
import type { ArchivePicture, UploadedPicture } from "../../api/pictures.ts";
import { whyOf } from "../call.ts";
import { Dialog } from "../Dialog.tsx";
import { useDesk, useWords } from "../deskContext.ts";
import { storyTime } from "../stories/StoryRowView.tsx";
import { STATE_WORDS } from "../stories/storyQuery.ts";
import { deskTime } from "../times.ts";
import { useFoundPictures } from "./useFoundPictures.ts";

/** Search over the pictures of all stories; the one that is chosen is copied beside a story. */
export function ArchiveDialog({
  story,
  versions,
  taken,
  close,
}: {
  /** Path of the story's file. */
  story: string;
  /** Those that come with it. */
  versions: readonly HeroVersionName[];
  taken(picture: UploadedPicture): void;
  close(): void;
}) {
  const { call } = useDesk();
  const say = useWords();
  const [words, setWords] = useState("");
  const { found, why, more } = useFoundPictures(words, story);
  const [refused, setRefused] = useState("");
  const [busy, setBusy] = useState(false);
  const take = async (picture: ArchivePicture) => {
    setBusy(true);
    setRefused("");
    try {
      taken(await call("reusePicture", { file: story, picture: picture.file, versions }));
    } catch (error) {
      setRefused(whyOf(error, say("noAnswer")));
      setBusy(false);
    }
  };
  return (
    <Dialog title={say("archiveTitle")} wide onClose={close}>
      <label>
        {say("archiveSearch")}
        <input
          type="search"
          className="archive-words"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      <p className="about" role="status">
        {found && say("picturesFound", { count: found.total })}
      </p>
      <div role="alert">{(refused || why) && <p className="refusal">{refused || why}</p>}</div>
      <ul className="archive" aria-label={say("archiveTitle")} aria-busy={busy}>
        {found?.pictures.map((picture) => (
          <li key={picture.file}>
            <PictureButton picture={picture} disabled={busy} take={() => void take(picture)} />
          </li>
        ))}
      </ul>
      {found && found.pictures.length < found.total && (
        <button type="button" onClick={more}>
          {say("morePictures")}
        </button>
      )}
    </Dialog>
  );
}

/** A picture with its words, and the story that shows it. */
function PictureButton({
  picture,
  disabled,
  take,
}: {
  picture: ArchivePicture;
  disabled: boolean;
  take(): void;
}) {
  const { session } = useDesk();
  const say = useWords();
  const { thumbnail, width, height, alt, caption, credit, story } = picture;
  return (
    <button type="button" disabled={disabled} onClick={take}>
      <img src={thumbnail} width={width} height={height} alt={alt ?? ""} loading="lazy" />
      {caption && (
        <span className="caption" dir="auto">
          {caption}
        </span>
      )}
      {credit && (
        <span className="about" dir="auto">
          {credit}
        </span>
      )}
      <span className="of-story">
        {story.state !== "published" && (
          <span className="state">{say(STATE_WORDS[story.state].one)} </span>
        )}
        <span className="headline" dir="auto">
          {story.headline || say("withoutHeadline")}
        </span>{" "}
        <span className="time">
          {storyTime(story, say, (instant) => deskTime(instant, session))}
        </span>
      </span>
    </button>
  );
}
