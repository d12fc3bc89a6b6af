import { say, type Wording } from "@/newsroom/locales/messages";
import { largestRendition, type Picture } from "@/newsroom/pictures/pictureSizes";
import { ownLanguage } from "../layout/inLanguage";

/**
 * The control in the caption of a picture of a story. It leads to the picture's largest rendition;
 * client/lightbox/lightbox.ts opens the picture above the page instead.
 * @param id the figure's, `img-2`: its number distinguishes the controls of a page
 */
export function EnlargeLink({
  picture,
  id,
  wording,
  around,
}: {
  picture: Pick<Picture, "address" | "width">;
  id: string;
  wording: Wording;
  /** The story's language. */
  around: string;
}) {
  return (
    // Reader modes take footers out of a story.
    <footer className="screen-only inline">
      <a
        data-zoom=""
        href={largestRendition(picture)}
        {...ownLanguage(wording, around)}
        aria-label={say(wording, "enlargePicture", { number: id.replace(/\D/g, "") })}
        className="whitespace-nowrap text-note underline"
      >
        {say(wording, "enlarge")}
      </a>
    </footer>
  );
}
