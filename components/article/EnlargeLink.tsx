import { largestRendition, type Picture } from "@/newsroom/pictures/pictureSizes";

/**
 * The control in the caption of a picture of a story. It leads to the picture's largest rendition;
 * client/lightbox/lightbox.ts opens the picture above the page instead.
 * @param id the figure's, `img-2`: its number distinguishes the controls of a page
 */
export function EnlargeLink({
  picture,
  id,
}: {
  picture: Pick<Picture, "address" | "width">;
  id: string;
}) {
  return (
    // Reader modes take footers out of a story.
    <footer className="screen-only inline">
      <a
        data-zoom=""
        href={largestRendition(picture)}
        aria-label={`Enlarge picture ${id.replace(/\D/g, "")}`}
        className="whitespace-nowrap text-note underline"
      >
        Enlarge
      </a>
    </footer>
  );
}
