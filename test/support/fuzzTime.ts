/** How long a property test may run fresh seeds; 0 in `npm test`, which runs fixed ones. */
const minutes = Number(process.env["CHARRETTE_FUZZ_MINUTES"] ?? 0);

/** @param share of the minutes asked for: all shares together are one */
export function fuzzMs(share: number): number {
  return minutes * 60_000 * share;
}
