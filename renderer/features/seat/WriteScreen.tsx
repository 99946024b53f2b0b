import { useEffect, useMemo, useRef, useState } from "react";
import { type CardList, ENABLER_LISTS, isOfStructure } from "../../../shared/doc/cardLists.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import { countOwn } from "../../../shared/methods/written.ts";
import { groupOf } from "../../../shared/methods/stepGroups.ts";
import { useCover, useOwnEntries } from "../../doc/answers.ts";
import { useFocus } from "../../doc/focus.ts";
import { useMyId, useRows } from "../../doc/SessionContext.tsx";
import { useGrouping } from "../../doc/stepGroups.ts";
import { useWrittenIn, type WriteStep } from "../../doc/written.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { MyCards, RoomCards } from "./CardLists.tsx";
import { CoverLine } from "./CoverLine.tsx";
import { useMyTasks } from "./myTasks.ts";
import { newestFirst } from "./newestCards.ts";
import { useDraft } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { TakeOn } from "./TakeOn.tsx";
import { TaskField } from "./TaskField.tsx";
import { UndoBar } from "./UndoBar.tsx";

/** What is no task has its list; what is written into several lists may be in the wrong one of them. */
function otherListsOf(step: WriteStep, list: CardList): readonly CardList[] {
  const all: readonly CardList[] = ["tasks", ...ENABLER_LISTS, "parking"];
  if (step.lists.every(isOfStructure)) return step.lists.filter((each) => each !== list);
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

/** The members of this person's group in a step; undefined where they are in none. */
function useMyGroup(place: Place): readonly string[] | undefined {
  const myId = useMyId();
  const grouping = useGrouping(place);
  return useMemo(() => {
    const group = groupOf(grouping, myId);
    return group && [myId, ...group.others];
  }, [grouping, myId]);
}

/** How many cards this person has written here, and how many of them can still be changed. */
function useOwnCount(place: Place, cards: readonly Card[], list: CardList) {
  const own = useOwnEntries(place);
  const { anonymity } = useCover(place);
  const { tasks } = useMyTasks(place, cards, list);
  const waiting = tasks.filter(({ isHidden }) => isHidden).length;
  const opened = [...own.values()].filter(({ isOpened }) => isOpened).length;
  const open = tasks.length - waiting;
  return {
    written: countOwn({ waiting, opened, open, isNamed: anonymity === "named" }),
    changeable: tasks.length,
  };
}

/** Instead of a field, where somebody has written as many as the step asks for. */
function EachDone(props: { each: number; changeable: number }) {
  const { t } = useWords();
  const { each, changeable } = props;
  return (
    <>
      {t("writing.each", { count: each })}{" "}
      {changeable > 0 && t(each === 1 ? "writing.eachChange" : "writing.eachChangeMany")}
    </>
  );
}

/** Kind `write`: each person adds cards, and sees everybody's at once or, where they are hidden, after the reveal. */
export function WriteScreen(props: { step: WriteStep; place: Place; isReadOnly: boolean }) {
  const { t, language } = useWords();
  const { step, place, isReadOnly } = props;
  const [first = "tasks"] = step.lists;
  const [list, setList] = useState<CardList>(first);
  const written = useWrittenIn(place, step, list);
  const cards = useMemo(() => newestFirst(written), [written]);
  const [section, setSection] = useState(step.sections?.[0]?.id ?? "");
  const chosen = step.sections?.find(({ id }) => id === section);
  const group = useMyGroup(place);
  const own = useOwnCount(place, cards, list);
  const isFull = step.each !== undefined && own.written >= step.each;
  const full = useRef<HTMLParagraphElement>(null);
  const wasFull = useRef(isFull);
  useEffect(() => {
    if (isFull && !wasFull.current) full.current?.focus(); // the field that had the focus is gone
    wasFull.current = isFull;
  }, [isFull]);
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
  const mine = (
    <MyCards
      place={place}
      step={step}
      cards={cards}
      list={list}
      otherLists={otherListsOf(step, list)}
      isReadOnly={isReadOnly}
      group={group}
    />
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
      {group && mine}
      {!isReadOnly && step.from !== undefined && (
        <TakeOn place={place} step={step} list={list} cards={cards} group={group} isFull={isFull} />
      )}
      {!isReadOnly && isFull && step.each !== undefined && (
        <p ref={full} tabIndex={-1} className="each-done" role="status">
          <EachDone each={step.each} changeable={own.changeable} />
        </p>
      )}
      {!isReadOnly && !isFull && (
        <>
          {step.sections && (
            <Segmented
              label={t("writing.section")}
              value={section}
              choices={step.sections.map(({ id, title }) => ({ id, label: title[language] }))}
              onChange={setSection}
            />
          )}
          {chosen?.hint && <p className="description">{chosen.hint[language]}</p>}
          <TaskField
            place={place}
            cards={cards}
            target={{ list, section, groupId: isTask ? begunFor : "" }}
            detail={step.detail && { label: step.detail[language], sentence: step.sentence?.[language] }}
            isLast={step.each !== undefined && own.written + 1 >= step.each}
          />
        </>
      )}
      {!isReadOnly && isTask && begun && begunFor !== dutyId && (
        <p className="description" role="status">
          {t("seat.write.begunFor", { duty: begun.title })}
        </p>
      )}
      {!group && mine}
      <RoomCards place={place} step={step} cards={ofDuty} list={list} isOfDuty={isTask && duty !== null} />
      {!isReadOnly && <UndoBar place={place} />}
    </>
  );
}
