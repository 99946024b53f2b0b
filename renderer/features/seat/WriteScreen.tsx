import { useMemo, useState } from "react";
import { type CardList, ENABLER_LISTS } from "../../../shared/doc/cardLists.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useFocus } from "../../doc/focus.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { MyCards, RoomCards } from "./CardLists.tsx";
import { CoverLine } from "./CoverLine.tsx";
import { useNewestCards } from "./newestCards.ts";
import { useDraft } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { TaskField } from "./TaskField.tsx";
import { UndoBar } from "./UndoBar.tsx";

/** What is no task has its list; what is written into several lists may be in the wrong one of them. */
function otherListsOf(step: StepOf<"write">, list: CardList): readonly CardList[] {
  const all: readonly CardList[] = ["tasks", ...ENABLER_LISTS, "parking"];
  const open = step.lists.length > 1 ? (["tasks", ...step.lists] as const) : list === "tasks" ? all : [];
  return [...new Set(open)].filter((each) => each !== list);
}

/** The duty that was here when the unsent words were begun: where somebody meant them to go. */
function useDutyOfDraft(activityId: string, dutyId: string): string {
  const isEmpty = useDraft(activityId).trim() === "";
  const [begunFor, setBegunFor] = useState(dutyId);
  if (isEmpty && begunFor !== dutyId) setBegunFor(dutyId);
  return isEmpty ? dutyId : begunFor;
}

/** Kind `write`: each person adds cards, and sees everybody's at once or, where they are hidden, after the reveal. */
export function WriteScreen(props: { step: StepOf<"write">; place: Place; isReadOnly: boolean }) {
  const { t, language } = useWords();
  const { step, place, isReadOnly } = props;
  const [first = "tasks"] = step.lists;
  const [list, setList] = useState<CardList>(first);
  const cards = useNewestCards(place.activityId, list);
  const isTask = list === "tasks";
  const focus = useFocus(place.activityId);
  const duty = step.perDuty && focus?.kind === "duty" ? focus.row.duty : null;
  const dutyId = duty?.id ?? "";
  const begunFor = useDutyOfDraft(place.activityId, dutyId);
  const begun = useRows("groups").get(begunFor);
  const ofDuty = useMemo(
    () => (dutyId === "" || !isTask ? cards : cards.filter((card) => card.place.groupId === dutyId)),
    [cards, dutyId, isTask],
  );
  return (
    <>
      {step.perDuty && (
        <div className="focus" role="status">
          {duty ? (
            <>
              <p className="description">{t("words.duty")}</p>
              <p className="focus-words">
                <span className="code">{duty.code}</span> {duty.title}
              </p>
            </>
          ) : (
            <p>{t("seat.write.noDuty")}</p>
          )}
        </div>
      )}
      {step.lists.length > 1 && (
        <Segmented
          label={t("seat.write.list")}
          value={list}
          choices={step.lists.map((id) => ({ id, label: t(`words.list.${id}`) }))}
          onChange={setList}
        />
      )}
      {(isTask || step.example) && (
        <div className="ask">
          {isTask && <p>{t("seat.write.how")}</p>}
          {step.example && (
            <p className="example">{t("seat.write.example", { example: step.example[language] })}</p>
          )}
        </div>
      )}
      {!isReadOnly && <CoverLine place={place} kind="write" />}
      {!isReadOnly && (
        <TaskField place={place} cards={cards} target={{ list, groupId: isTask ? begunFor : "" }} />
      )}
      {!isReadOnly && isTask && begun && begunFor !== dutyId && (
        <p className="description" role="status">
          {t("seat.write.begunFor", { duty: begun.title })}
        </p>
      )}
      <MyCards
        place={place}
        cards={cards}
        list={list}
        otherLists={otherListsOf(step, list)}
        isReadOnly={isReadOnly}
      />
      <RoomCards place={place} cards={ofDuty} list={list} isOfDuty={isTask && duty !== null} />
      {!isReadOnly && <UndoBar place={place} />}
    </>
  );
}
