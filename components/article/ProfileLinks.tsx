import { say, type Wording } from "@/newsroom/locales/messages";

/**
 * Links to an author's profiles. By `rel="me"` other networks can verify that they belong to the
 * same person (microformats.org, “rel-me”).
 */
export function ProfileLinks({
  addresses,
  wording,
}: {
  addresses: readonly string[];
  wording: Wording;
}) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5" aria-label={say(wording, "elsewhere")}>
      {addresses.map((address) => (
        <li key={address}>
          <a
            href={address}
            rel="me noopener"
            className="label-face inline-block py-1 text-note underline underline-offset-4"
          >
            {address.replace(/^https?:\/\/(?:www\.)?|\/$/g, "")}
          </a>
        </li>
      ))}
    </ul>
  );
}
