/** What a simulated panel does while people talk in rounds: somebody notes what they hear. */
import { placeOf, cardsOf, ownAt, unsaid } from "./panelReads.ts";
import type { Contribution, PanelWork, Simulation } from "./panelWork.ts";

/** Notes of the whole panel in one step. */
const NOTES = 2;

/** Two people keep a note each; after that they talk. */
export function talking(of: Simulation): PanelWork {
  const place = placeOf(of);
  const open = cardsOf(of).filter(({ list, stepId }) => list === "notes" && stepId === place.stepId);
  const isKept = (by: Contribution["by"]): boolean =>
    open.some(({ authorId }) => authorId === by.personId) || ownAt(of, by, place).size > 0;
  const left = NOTES - of.panel.filter(isKept).length;
  const fresh = unsaid(of, "notes");
  const work = of.panel
    .filter((by) => !isKept(by))
    .slice(0, Math.max(0, left))
    .flatMap((by, index): Contribution[] => {
      const text = fresh[index];
      return text === undefined ? [] : [{ kind: "card", by, text, list: "notes", groupId: "" }];
    });
  return work.length > 0 ? work : "talk";
}
