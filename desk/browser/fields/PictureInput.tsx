// Client code: a picture is chosen among those beside the story, or stored there, and seen.
import { useContext } from "react";
import { useWords } from "../deskContext.ts";
import { ChooseFiles, PICTURE_KINDS } from "../incoming/ChooseFiles.tsx";
import { type FieldProps, textOf, useForm } from "./fieldTools.ts";
import { useTakenPicture } from "./useTakenPicture.ts";
import { GroupContext } from "./valueBeside.ts";

/** One of the picture files beside the story. */
export function PictureInput({ path, value, id, describedBy }: FieldProps) {
  const { pictures, addPictures, chooseOfArchive } = useForm();
  const say = useWords();
  const { takeFiles, takeOfArchive, choose } = useTakenPicture(
    path.slice(0, -1),
    useContext(GroupContext),
  );
  const chosen = textOf(value);
  const shown = pictures.find(({ name }) => name === chosen);
  const isMain = path.at(-1) === "image";
  return (
    <>
      <select
        id={id}
        // File names: what is too long is cut at its end.
        dir="ltr"
        aria-describedby={describedBy}
        value={chosen}
        onChange={({ target }) =>
          choose(
            String(path.at(-1)),
            pictures.find(({ name }) => name === target.value),
          )
        }
      >
        <option value="">{say(pictures.length > 0 ? "noPicture" : "noPictures")}</option>
        {pictures.map(({ name, width, height }) => (
          <option key={name} value={name}>
            {`${name} (${width} × ${height})`}
          </option>
        ))}
        {chosen && !shown && (
          <option value={chosen}>{say("unknownChoice", { name: chosen })}</option>
        )}
      </select>
      {addPictures && (
        <ChooseFiles
          className="choose-picture"
          words={say("choosePicture")}
          fieldLabel={`${id}-label`}
          accept={PICTURE_KINDS}
          chosen={(files) => void takeFiles(String(path.at(-1)), files)}
        />
      )}
      {chooseOfArchive && isMain && (
        <button type="button" className="choose-picture" onClick={() => void takeOfArchive()}>
          {say("fromArchive")}
        </button>
      )}
      {shown && isMain && (
        <img
          className="chosen-picture"
          src={shown.address}
          width={shown.width}
          height={shown.height}
          alt=""
        />
      )}
    </>
  );
}
