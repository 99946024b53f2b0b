/** What a simulated panel reads of the document: as much as its people's seats could. */
import { type CardList, isOfStructure } from "../../doc/cardLists.ts";
import { type Card, cards } from "../../doc/cards.ts";
import type { ControlPlace } from "../../doc/control.ts";
import { covered, type OwnEntry, ownCovered } from "../../doc/covered.ts";
import { workshop } from "../../doc/workshop.ts";
import { CAFE } from "../../sample/cafe.ts";
import { sameWording } from "../../tasklist/foldText.ts";
import { seededRandom, shuffled } from "../../util/seededRandom.ts";
import type { Simulation } from "./panelWork.ts";
import type { SimulatedSeat } from "./simulatedSeats.ts";

export const placeOf = ({ at }: Simulation): ControlPlace => ({ activityId: at.activityId, stepId: at.key });

export function cardsOf({ doc, at }: Simulation): Card[] {
  return cards.all(doc).filter(({ activityId }) => activityId === at.activityId);
}

export function ownAt(
  { doc }: Simulation,
  seat: SimulatedSeat,
  place: ControlPlace,
): ReadonlyMap<string, OwnEntry> {
  return ownCovered(covered.all(doc), seat.seatSecret, place);
}

/**
 * What nobody has written yet of what the panel knows for a list, in an order drawn from the seed. Of what
 * structures gather step after step, notes among it, it says again in another step what it knows, once it has nothing new.
 */
export function unsaid(of: Simulation, list: CardList): string[] {
  const { language } = workshop.read(of.doc);
  const known = shuffled(
    CAFE[list].map((text) => text[language]),
    seededRandom(`${of.seed} ${list}`),
  );
  const without = (isMeant: (stepKey: string) => boolean): string[] => {
    const open = cardsOf(of).flatMap(({ stepId, text }) => (isMeant(stepId) ? [text] : []));
    const hidden = of.panel.flatMap((seat) =>
      of.agenda
        .filter(({ key }) => isMeant(key))
        .flatMap(({ activityId, key }) => [...ownAt(of, seat, { activityId, stepId: key }).values()])
        .flatMap(({ what }) => (what?.kind === "card" ? [what.text] : [])),
    );
    const said = new Set([...open, ...hidden].map(sameWording));
    return known.filter((text) => !said.has(sameWording(text)));
  };
  const fresh = without(() => true);
  const isSaidAgain = isOfStructure(list) || list === "notes";
  return fresh.length > 0 || !isSaidAgain ? fresh : without((key) => key === of.at.key);
}
