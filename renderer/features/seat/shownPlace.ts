import { useState } from "react";
import { useControl } from "../../doc/SessionContext.tsx";
import { hasUnsentWords } from "./seatStore.ts";
import { isSamePlace, type Place, placeToShow } from "./stepGuard.ts";

/** Where this phone is and where the room is: a person in the middle of a sentence is not taken along. */
export function useShownPlace(): { shown: Place; room: Place; hasMoved: boolean; go: () => void } {
  const { step: current } = useControl();
  const [shown, setShown] = useState<Place>(current);
  // Decided once, while rendering, when the room moves: no screen of a step that is over flashes up, and clearing
  // the field afterwards does not swap the screen under anybody's fingers.
  const [seen, setSeen] = useState<Place>(current);
  if (!isSamePlace(seen, current)) {
    setSeen(current);
    setShown(placeToShow(shown, current, hasUnsentWords()));
  }
  return { shown, room: current, hasMoved: !isSamePlace(shown, current), go: () => setShown(current) };
}
