// Client code: a picture that is dropped on a group of fields, or chosen for it, becomes its picture.
import { useContext, useRef } from "react";
import { HERO_VERSIONS } from "../../../newsroom/pictures/pictureSizes.ts";
import type { UploadedPicture } from "../../api.ts";
import { useDesk, useWords } from "../deskContext.ts";
import { withTakenPicture } from "../incoming/takenPicture.ts";
import { type FieldPath, useForm } from "./fieldTools.ts";
import { recordAt, ValuesContext } from "./valueBeside.ts";

/**
 * Writes the name of a stored picture into a field of a group. With the group's picture, what is known of it is written
 * into fields that are empty, and those that stay are said.
 * @param group path of the group
 * @returns takes the first of some files, or a picture of the archive
 */
export function useTakenPicture(group: FieldPath): {
  takeFiles(name: string, files: readonly File[]): Promise<void>;
  takeOfArchive(): Promise<void>;
} {
  const { set, addPictures, chooseOfArchive } = useForm();
  const { tell } = useDesk();
  const say = useWords();
  // Fields may be written while the picture is on its way.
  const values = useRef<Readonly<Record<string, unknown>>>({});
  values.current = useContext(ValuesContext);
  const take = (name: string, taken: UploadedPicture | undefined) => {
    if (!taken) return;
    const { filled, kept } = withTakenPicture(taken, recordAt(values.current, group));
    set([...group, name], taken.picture.name);
    if (name !== "image") return;
    for (const [field, said] of Object.entries(filled)) set([...group, field], said);
    if (kept.length > 0) {
      const fields = kept.map((field) => say(`label_${field}`)).join(", ");
      tell(say("pictureWordsKept", { fields }));
    }
  };
  return {
    async takeFiles(name, files) {
      const [taken] = (await addPictures?.(files.slice(0, 1))) ?? [];
      take(name, taken);
    },
    async takeOfArchive() {
      take("image", await chooseOfArchive?.(HERO_VERSIONS));
    },
  };
}
