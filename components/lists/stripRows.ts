/**
 * Arranges strips in rows. Sections with one or two stories stand side by side, each with half the
 * width; one without a partner takes the whole width, so that no half stays empty. The next small
 * section moves up to its partner; all others keep their order.
 */
export function stripRows<S extends { teasers: readonly unknown[] }>(
  strips: readonly S[],
): Array<S & { half: boolean }> {
  const rows: Array<S & { half: boolean }> = [];
  const left = [...strips];
  for (let strip = left.shift(); strip; strip = left.shift()) {
    const partner = isSmall(strip) ? left.findIndex(isSmall) : -1;
    rows.push({ ...strip, half: partner >= 0 });
    rows.push(
      ...left.splice(partner, partner >= 0 ? 1 : 0).map((next) => ({ ...next, half: true })),
    );
  }
  return rows;
}

function isSmall({ teasers }: { teasers: readonly unknown[] }): boolean {
  return teasers.length < 3;
}
