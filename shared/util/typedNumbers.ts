/** Reading numbers as people type them, with a comma or a point before the decimals. */

/** Hours; null for none, undefined for what is not a number of hours. Three decimals could be thousands: refused. */
export function readHours(typed: string): number | null | undefined {
  const compact = typed.replace(/\s/g, "").replace(/h$/i, "");
  if (compact === "") return typed.trim() === "" ? null : undefined;
  return /^(?:\d{1,5}(?:[.,]\d{0,2})?|[.,]\d{1,2})$/.test(compact)
    ? Number(compact.replace(",", "."))
    : undefined;
}

/** A whole number from `low` to `high`, or undefined. */
export function readWhole(typed: string, low: number, high: number): number | undefined {
  const compact = typed.replace(/\s/g, "");
  const value = /^\d{1,9}$/.test(compact) ? Number(compact) : Number.NaN;
  return value >= low && value <= high ? value : undefined;
}
