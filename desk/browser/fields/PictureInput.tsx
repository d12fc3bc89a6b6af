// Client code: a picture is chosen among those beside the story, and seen.
import { useWords } from "../deskContext.ts";
import { type FieldProps, textOf, useForm } from "./fieldTools.ts";

/** One of the picture files beside the story. */
export function PictureInput({ path, value, id, describedBy }: FieldProps) {
  const { set, pictures } = useForm();
  const say = useWords();
  const chosen = textOf(value);
  const shown = pictures.find(({ name }) => name === chosen);
  return (
    <>
      <select
        id={id}
        aria-describedby={describedBy}
        value={chosen}
        onChange={({ target }) => set(path, target.value || undefined)}
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
      {shown && path.at(-1) === "image" && (
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
