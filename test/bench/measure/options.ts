/** A whole number typed as an option, or the end of the bench with a word. */
export function countOf(option: string, typed: string, least: number, most: number): number {
  const value = Number(typed);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  process.stderr.write(`--${option} is a whole number from ${least} to ${most}.\n`);
  process.exit(2);
}
