import { say } from "@/newsroom/locales/messages";
import { pictureAttributes, uprightStep } from "@/newsroom/pictures/pictureSizes";
import { plainAddress } from "@/newsroom/story/elements/video/video";
import { Caption } from "../article/Caption";
import type { BlockView } from "./view";

/**
 * A video with the browser's own controls, loaded when it is played. Accessibility: captions are
 * always available, and the alternative text is its accessible name.
 */
export const Video: BlockView<"video"> = ({ block, draw }) => {
  const { address, poster, captions, alt } = block;
  const { src, width, height } = pictureAttributes(poster, "inline");
  const upright = uprightStep(poster);
  return (
    <figure className="my-8 wide-figure">
      <video
        src={address}
        poster={src}
        width={width}
        height={height}
        controls
        playsInline
        preload="none"
        aria-label={alt}
        // With size containment only `width` and `height` count: poster and video may have
        // different aspect ratios.
        className={`h-auto bg-night [contain:size] w-full ${upright ? `upright upright-${upright} ms-0` : ""}`}
      >
        <track
          kind="captions"
          src={captions.address}
          srcLang={captions.language}
          label={nameOf(captions.language)}
        />
        <a href={address}>{alt}</a>
      </video>
      <Caption
        caption={draw.text(block.caption)}
        credit={block.credit}
        wording={draw.wording}
        around={draw.lang}
      >
        <span className="paper-only text-note">
          <a href={plainAddress(address)}>{say(draw.wording, "video")}</a>
        </span>
      </Caption>
    </figure>
  );
};

/** A language's name in that language. */
function nameOf(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
