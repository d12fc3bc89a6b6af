import type { HeroVersionName } from "../../newsroom/pictures/pictureSizes.ts";
import type { StoryRow } from "./stories.ts";

export interface StoryPicture {
  /** File name. */
  name: string;
  width: number;
  height: number;
  /** Path on the desk's own origin. */
  address: string;
}

/** Caption and the like of a picture. */
export interface PictureWords {
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
  /** Whether readers have to be told of artificial intelligence. */
  ai?: string | undefined;
}

/**
 * A picture that lies beside a story now: it was sent to `/desk/upload/picture?file={story}&name={name}`, with what its
 * file says of it, or taken from the archive, with what the other story says of it. With `&caption={caption}` its name
 * is made from that.
 */
export interface UploadedPicture extends PictureWords {
  picture: StoryPicture;
  /** Files that came with it from the archive, by the fields that name them. */
  versions?: VersionFiles | undefined;
}

/** Names of the files that stand for a picture in some themes and windows. */
export type VersionFiles = { [Name in HeroVersionName]?: string | undefined };

/** A picture that a story shows. */
export interface ArchivePicture extends PictureWords {
  /** Path of the picture below the content folder. */
  file: string;
  /** Pixels of the file. */
  width: number;
  height: number;
  /** Where a small version of it is on the desk's own origin. */
  thumbnail: string;
  story: Pick<StoryRow, "file" | "headline" | "state" | "published" | "embargo">;
}

export interface PicturePage {
  /** At most 24. */
  pictures: ArchivePicture[];
  total: number;
}
