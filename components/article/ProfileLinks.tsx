/**
 * Where else an author is. `rel="me"` lets other networks see that these pages and this one are the same
 * person's (microformats.org, “rel-me”).
 */
export function ProfileLinks({ addresses }: { addresses: readonly string[] }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5" aria-label="Elsewhere">
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
