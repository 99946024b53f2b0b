/** Cards in groups on the projector: what the room moves together, what follows from sorts, what was taken over. */
import { useMemo } from "react";
import type { Card } from "../../../shared/doc/cards.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { isMovingClosed } from "../../../shared/methods/affinity.ts";
import { sortShown } from "../../../shared/methods/cardSorting.ts";
import { expectedPeople } from "../../../shared/methods/progress.ts";
import { CooccurrenceTable } from "../../doc/CooccurrenceTable.tsx";
import { useControl, useRows } from "../../doc/SessionContext.tsx";
import { useClustering, useSortResult, useSorts, useTakenGroups } from "../../doc/sorting.ts";
import { useWords } from "../../i18n/Language.tsx";
import { stageBoxes } from "./stageFigures.ts";

interface Box {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly Card[];
}

function Boxes(props: { boxes: readonly Box[] }) {
  const { t, formats } = useWords();
  const { across, lines, shown, hidden } = useMemo(() => stageBoxes(props.boxes), [props.boxes]);
  return (
    <>
      <div
        className={across < shown.length ? "stage-duties two-rows" : "stage-duties"}
        style={{ gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))` }}
      >
        {shown.map((box) => (
          <section key={box.id} className="stage-duty">
            <h3>
              <span>{box.title || t("sorting.noName")}</span>
              <span className="amount">{formats.number(box.cards.length)}</span>
            </h3>
            <ul>
              {box.cards.slice(-lines).map((card) => (
                <li key={card.id} className="stage-card">
                  <p>{card.text}</p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {hidden > 0 && <p className="more">{t("stage.more", { count: hidden })}</p>}
    </>
  );
}

/** Groups as they come about; once moving is closed, that it is. */
export function StageAffinity(props: { place: ControlPlace; from: string }) {
  const { t } = useWords();
  const { loose, groups, lone } = useClustering(props.place, props.from);
  const isClosed = isMovingClosed(useControl(), props.place);
  const boxes = useMemo(
    () => [
      ...(loose.length > 0 ? [{ id: "loose", title: t("sorting.loose"), cards: loose }] : []),
      ...groups,
      ...(lone.length > 0
        ? [{ id: "lone", title: t("sorting.lone"), cards: lone.flatMap(({ cards }) => cards) }]
        : []),
    ],
    [loose, groups, lone, t],
  );
  return (
    <>
      <p className="figure">
        {t("sorting.affinity.figures", { groups: groups.length, lone: lone.length })}
        {isClosed && ` · ${t("sorting.affinity.isClosed")}`}
      </p>
      <Boxes boxes={boxes} />
    </>
  );
}

/** How many have sorted; then what the facilitator shows of it, and the groups that the room names. */
export function StageCardSort(props: { place: ControlPlace; from: string; isOver: boolean }) {
  const { t, formats } = useWords();
  const { place, from } = props;
  const sorts = useSorts(place);
  const people = useRows("people");
  const result = useSortResult(place, from);
  const taken = useTakenGroups(place, from);
  const { view: chosen, percent } = sortShown(useControl(), place);
  const view = props.isOver ? "groups" : chosen; // what is chosen belongs to the step the room is in
  const suggested = useMemo(
    () =>
      result.groups.map((cards, index) => ({
        id: cards[0]?.id ?? "",
        title: t("sorting.sort.suggestion", { number: index + 1 }),
        cards,
      })),
    [result, t],
  );
  const named = useMemo(
    () => taken.map(({ group, cards }) => ({ id: group.id, title: group.title, cards })),
    [taken],
  );
  const count = Math.max(sorts.length, expectedPeople(people.values()).length);
  const sorted = t("sorting.sort.sorted", { done: sorts.length, count });
  if (named.length > 0) return <Boxes boxes={named} />;
  switch (view) {
    case "nothing":
      return <p className="big-figure">{sorted}</p>;
    case "groups":
      return (
        <>
          <p className="figure">
            {sorted} · {t("sorting.sort.share", { share: formats.percent(percent / 100) })}
          </p>
          {suggested.length === 0 && <p className="stage-note">{t("sorting.sort.noGroups")}</p>}
          <Boxes boxes={suggested} />
        </>
      );
    case "matrix":
      return (
        <>
          <p className="figure">{sorted}</p>
          <CooccurrenceTable result={result} />
        </>
      );
  }
}
