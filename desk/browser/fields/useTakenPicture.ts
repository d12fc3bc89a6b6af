// Client code: a picture that is dropped on a group of fields, or chosen for it, becomes its picture.
import { useContext, useRef } from "react";
import { HERO_VERSIONS } from "../../../newsroom/pictures/pictureSizes.ts";
import { isEmpty } from "../../../newsroom/schema/yamlValues.ts";
import type { StoryPicture, UploadedPicture } from "../../api/pictures.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { withTakenPicture } from "../incoming/takenPicture.ts";
import { deskNow } from "../times.ts";
import { type FieldPath, useForm } from "./fieldTools.ts";
import { recordAt, ValuesContext } from "./valueBeside.ts";

/** Milliseconds in which files that were taken off can be brought back. */
const UNDOABLE = 60_000;

/**
 * Writes the name of a stored picture into a field of a group. With the group's picture, what is known of it is written
 * into fields that are empty, and those that stay are said.
 * @param group path of the group
 * @param fields names of the fields that it has
 * @returns takes the first of some files, a picture of the archive, or one that is stored already
 */
export function useTakenPicture(
  group: FieldPath,
  fields: readonly string[],
): {
  takeFiles(name: string, files: readonly File[]): Promise<void>;
  takeOfArchive(): Promise<void>;
  /** Takes one that lies beside the story, or none. */
  choose(name: string, chosen: StoryPicture | undefined): void;
} {
  const { set, addPictures, chooseOfArchive } = useForm();
  const { session, tell } = useDesk();
  const say = useWords();
  // Fields may be written while the picture is on its way.
  const values = useRef<Readonly<Record<string, unknown>>>({});
  values.current = useContext(ValuesContext);
  const take = (name: string, taken: UploadedPicture | undefined) => {
    if (!taken) return;
    const { filled, kept } = withTakenPicture(taken, recordAt(values.current, group), fields);
    set([...group, name], taken.picture.name);
    if (name !== "image") return;
    for (const [field, said] of Object.entries(filled)) set([...group, field], said);
    if (kept.length === 0) return;
    const written = kept.map((field) => say(`label_${field}`)).join(", ");
    const versions = HERO_VERSIONS.filter((version) => kept.includes(version));
    tell({
      text: say("pictureWordsKept", { fields: written }),
      ...(versions.length > 0 && {
        offer: { words: say("takeVersionsOff"), run: () => takeOff(versions) },
      }),
    });
  };
  /** Takes the files of the picture before off, until that is taken back. */
  const takeOff = (versions: readonly string[]) => {
    const before = recordAt(values.current, group);
    for (const version of versions) set([...group, version], undefined);
    const until = new Date(deskNow(session).getTime() + UNDOABLE).toISOString();
    const run = () => {
      for (const version of versions) set([...group, version], before[version]);
    };
    tell({ text: say("versionsTakenOff"), undo: { run, until } });
  };
  /** Without its picture a group is a mistake, whatever else it says: all of it goes, until that is taken back. */
  const takeAllOff = () => {
    const before = recordAt(values.current, group);
    set(group, undefined);
    const others = Object.entries(before).filter(([field]) => field !== "image");
    if (others.every(([, value]) => isEmpty(value))) return;
    const until = new Date(deskNow(session).getTime() + UNDOABLE).toISOString();
    tell({ text: say("pictureTakenOff"), undo: { run: () => set(group, before), until } });
  };
  return {
    choose(name, chosen) {
      if (chosen) take(name, { picture: chosen });
      else if (name === "image") takeAllOff();
      else set([...group, name], undefined);
    },
    async takeFiles(name, files) {
      const [taken] = (await addPictures?.(files.slice(0, 1))) ?? [];
      take(name, taken);
    },
    async takeOfArchive() {
      take("image", await chooseOfArchive?.(HERO_VERSIONS));
    },
  };
}
