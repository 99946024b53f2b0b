import { useStore } from "zustand";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { type Action, announce, takeLastAction, useSeatStore } from "./seatStore.ts";
import { isSamePlace, type Place } from "./stepGuard.ts";

/**
 * This person's last action in the step on the screen, and the way to take it back. What was done in another step is
 * left alone: nobody expects Undo to reach what they do not see.
 */
export function useLastAction(place: Place): { last: Action | undefined; undo: () => Action | undefined } {
  const { t } = useWords();
  const session = useSession();
  const canUndo = useStore(session.undoState, (state) => state.canUndo);
  const newest = useSeatStore((state) => state.actions.at(-1));
  const last = canUndo && newest && isSamePlace(newest.place, place) ? newest : undefined;
  return {
    last,
    undo() {
      if (!last) return undefined;
      announce(session.undo() ? t("seat.undo.done") : t("status.overtaken"));
      return takeLastAction();
    },
  };
}

/** Stays within reach of the thumb while there is something to take back. */
export function UndoBar(props: { place: Place }) {
  const { t } = useWords();
  const { last, undo } = useLastAction(props.place);
  const isOvertaken = useStore(useSession().undoState, (state) => state.isOvertaken);
  if (!last && !isOvertaken) return null;
  if (!last)
    return (
      <div className="bottom-bar">
        <p className="last-action">{t("status.overtaken")}</p>
      </div>
    );
  return (
    <div className="bottom-bar">
      {isOvertaken && <p className="last-action">{t("status.overtaken")}</p>}
      <p className="last-action">{t(`seat.undo.${last.what}`, { text: last.text })}</p>
      <Button onPress={() => void undo()}>{t("seat.undo.button")}</Button>
    </div>
  );
}
