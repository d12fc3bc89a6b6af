// Client code: fields and the editor ask for a picture of the archive, the page shows the dialog.
import type { HeroVersionName } from "../../../newsroom/pictures/pictureSizes.ts";
import type { UploadedPicture } from "../../api/pictures.ts";
import { useAsking } from "../useAsking.ts";
import { ArchiveDialog } from "./ArchiveDialog.tsx";

/**
 * Lets a picture of another story be chosen for this one.
 * @param story where the story is now
 * @param stored called when the picture lies beside it
 * @returns the dialog, to be shown in the page, and `choose`, for a place that has fields for some versions, with the
 *   picture that lies beside the story then
 */
export function useArchive(
  story: () => string,
  stored: () => void,
): {
  dialog: React.ReactNode;
  choose(versions: readonly HeroVersionName[]): Promise<UploadedPicture | undefined>;
} {
  const { question, ask, answer } = useAsking<readonly HeroVersionName[], UploadedPicture>();
  return {
    dialog: question && (
      <ArchiveDialog
        story={story()}
        versions={question}
        taken={(picture) => {
          stored();
          answer(picture);
        }}
        close={() => answer()}
      />
    ),
    choose: ask,
  };
}
