import { archiveCards, type Card, restoreCard } from "../../../shared/doc/cards.ts";
import type { Duty } from "../../../shared/doc/chart.ts";
import { addGroup } from "../../../shared/doc/groups.ts";
import { takeOver } from "../../../shared/doc/priorChart.ts";
import { edit } from "../../../shared/doc/table.ts";
import { sameWording } from "../../../shared/tasklist/foldText.ts";
import { useControl, useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { Button } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import { focusOnceLost } from "../../ui/focusOnceLost.ts";
import { type Announce, ComparedTask } from "./ComparedTask.tsx";

const NO_DUTY = "none";
const NEW_DUTY = "new";

/** A task that only the earlier chart has: take it over, or set it aside. */
export function PriorTask(props: { card: Card; duties: readonly Duty[]; announce: Announce }) {
  const { card, duties, announce } = props;
  const { text, originDuty } = card;
  const { t } = useWords();
  const session = useSession();
  const { focusId } = useControl();
  const personId = useMyId();
  const isShown = focusId === card.id;
  const isLikely = (duty: Duty): boolean => sameWording(duty.title) === sameWording(originDuty);
  const isNewDuty = originDuty !== "" && !duties.some(isLikely);
  const choices = [
    ...duties
      .toSorted((a, b) => Number(isLikely(b)) - Number(isLikely(a)))
      .map((duty) => ({ id: duty.id, label: `${duty.code} ${duty.title}` })),
    ...(isNewDuty ? [{ id: NEW_DUTY, label: t("refine.compare.newDuty", { title: originDuty }) }] : []),
    { id: NO_DUTY, label: t("words.noDuty") },
  ];

  function take(choice: string): void {
    const { doc } = session;
    focusOnceLost(card.id, "#compare-title");
    // One step of undo: the duty and the task under it.
    edit(doc, () => {
      const dutyId = choice === NEW_DUTY ? addGroup(doc, card.activityId, originDuty) : choice;
      takeOver(doc, card.id, choice === NO_DUTY ? "" : dutyId, { personId, at: Date.now() });
    });
    if (isShown) session.steer({ focusId: "" });
    announce(t("refine.compare.tookOver", { text }));
  }

  return (
    <ComparedTask text={text} from={card}>
      <ActionMenu
        label={t("refine.compare.takeOverNamed", { text })}
        shownLabel={t("refine.compare.takeOver")}
        choices={choices}
        onChoose={take}
      />
      <Button
        aria-label={t("refine.compare.setAsideNamed", { text })}
        data-goes
        onPress={({ target }) => {
          focusNeighbour(target, "#compare-title");
          archiveCards(session.doc, [card.id]);
          if (isShown) session.steer({ focusId: "" });
          announce(t("refine.compare.putAside", { text }));
        }}
      >
        {t("refine.compare.setAsideDo")}
      </Button>
      <Button
        look="quiet"
        aria-label={t(isShown ? "refine.compare.hideNamed" : "refine.compare.showNamed", { text })}
        onPress={() => session.steer({ focusId: isShown ? "" : card.id })}
      >
        {t(isShown ? "refine.compare.hide" : "refine.compare.show")}
      </Button>
    </ComparedTask>
  );
}

/** What the room said does not belong. */
export function SetAsideTask(props: { card: Card; announce: Announce }) {
  const { card, announce } = props;
  const { t } = useWords();
  const { doc } = useSession();
  return (
    <ComparedTask text={card.text} from={card}>
      <Button
        aria-label={t("refine.compare.bringBackNamed", { text: card.text })}
        data-goes
        onPress={({ target }) => {
          focusNeighbour(target, "#compare-title");
          restoreCard(doc, card.id);
          announce(t("refine.compare.cameBack", { text: card.text }));
        }}
      >
        {t("refine.compare.bringBack")}
      </Button>
    </ComparedTask>
  );
}
