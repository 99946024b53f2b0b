import { useState } from "react";
import { type CardList, ENABLER_LISTS } from "../../../shared/doc/cardLists.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useControl, useRows } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { MyCards, RoomCards } from "./CardLists.tsx";
import { CoverLine } from "./CoverLine.tsx";
import { useNewestCards } from "./newestCards.ts";
import type { Place } from "./stepGuard.ts";
import { TaskField } from "./TaskField.tsx";
import { UndoBar } from "./UndoBar.tsx";

/** What is no task has its list; what is written into several lists may be in the wrong one of them. */
function otherListsOf(step: StepOf<"write">, list: CardList): readonly CardList[] {
  const all: readonly CardList[] = ["tasks", ...ENABLER_LISTS, "parking"];
  const open = step.lists.length > 1 ? (["tasks", ...step.lists] as const) : list === "tasks" ? all : [];
  return [...new Set(open)].filter((each) => each !== list);
}

/** Kind `write`: each person adds cards, and sees everybody's at once or, where they are hidden, after the reveal. */
export function WriteScreen(props: { step: StepOf<"write">; place: Place; isReadOnly: boolean }) {
  const { t, language } = useWords();
  const { step, place, isReadOnly } = props;
  const [first = "tasks"] = step.lists;
  const [list, setList] = useState<CardList>(first);
  const { focusId } = useControl();
  const duty = useRows("groups").get(focusId);
  const cards = useNewestCards(place.activityId, list);
  const isTask = list === "tasks";
  return (
    <>
      {step.perDuty && duty && (
        <p className="large">
          {t("words.duty")} · <strong>{duty.title}</strong>
        </p>
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
        <TaskField
          place={place}
          cards={cards}
          target={{ list, groupId: step.perDuty && isTask && duty ? duty.id : "" }}
        />
      )}
      <MyCards
        place={place}
        cards={cards}
        list={list}
        otherLists={otherListsOf(step, list)}
        isReadOnly={isReadOnly}
      />
      <RoomCards place={place} cards={cards} list={list} />
      {!isReadOnly && <UndoBar place={place} />}
    </>
  );
}
