/** Says a figure that a run saw, beside the results. */
export function report(...figures: unknown[]): void {
  console.info(...figures);
}
