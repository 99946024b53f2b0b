/** Who a panel is made of: said as advice, and never in the way (methods.md 1.1; toolkit L3795, L2088). */
import { panel, type Person, type Sector, SECTORS } from "../doc/people.ts";

/** Voices that a panel is poorer without: those who do the work for an employer, and those who will learn it. */
const WANTED = ["employer", "learner"] as const satisfies readonly Sector[];
export type WantedSector = (typeof WANTED)[number];

export interface PanelBalance {
  readonly experts: number;
  /** `small` and `large` are outside the norm. */
  readonly size: "empty" | "small" | "fitting" | "large";
  /** How many experts speak for each sector that has any, the largest first, "unstated" last. */
  readonly sectors: readonly { readonly sector: Sector; readonly count: number }[];
  /** Sectors for which nobody speaks; none while there is no expert, or while somebody's sector is not stated. */
  readonly silent: readonly WantedSector[];
  /** The sector for which more than two thirds of a panel of three or more speak. */
  readonly dominant: Sector | null;
}

/** @param norm fewest and most experts that the method asks for */
export function panelBalance(
  people: Iterable<Person>,
  [least, most]: readonly [number, number],
): PanelBalance {
  const everybody = [...people];
  const experts = panel(everybody);
  const heard = new Set(everybody.filter(({ archived }) => !archived).map(({ sector }) => sector));
  if (everybody.some(({ archived, role }) => !archived && role === "learner")) heard.add("learner");
  const sectors = SECTORS.map((sector) => ({
    sector,
    count: experts.filter((person) => person.sector === sector).length,
  }))
    .filter(({ count }) => count > 0)
    .toSorted(
      (a, b) => Number(a.sector === "unstated") - Number(b.sector === "unstated") || b.count - a.count,
    );
  const isStated = experts.length > 0 && experts.every(({ sector }) => sector !== "unstated");
  const [largest] = sectors;
  return {
    experts: experts.length,
    size:
      experts.length === 0
        ? "empty"
        : experts.length < least
          ? "small"
          : experts.length > most
            ? "large"
            : "fitting",
    sectors,
    silent: isStated ? WANTED.filter((sector) => !heard.has(sector)) : [],
    dominant:
      isStated && largest && experts.length >= 3 && largest.count * 3 > experts.length * 2
        ? largest.sector
        : null,
  };
}
