import { useMemo } from "react";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import {
  focusOfSort,
  LEAST_PERCENT,
  nameOfGroup,
  namesUsed,
  PERCENT_STEP,
  SORT_VIEWS,
  type SortShown,
  sortShown,
} from "../../../shared/methods/cardSorting.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { takeOverGroups } from "../../../shared/methods/takenGroups.ts";
import { useCover } from "../../doc/answers.ts";
import { CooccurrenceTable } from "../../doc/CooccurrenceTable.tsx";
import { useCardsFrom } from "../../doc/marks.ts";
import { useControl, useSession } from "../../doc/SessionContext.tsx";
import { useSortResult, useSorts, useTakenGroups } from "../../doc/sorting.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { TakenGroups } from "./TakenGroups.tsx";
import "./sorting.css";

const NAMES_SHOWN = 3;

/** The desk during a card sort: who put what together, the groups that follow from it, and what the room makes of them. */
export function CardSortBench(props: { of: AgendaStep; step: StepOf<"cardSort"> }) {
  const { t, language } = useWords();
  const { doc } = useSession();
  const { of, step } = props;
  const place = useMemo(
    (): ControlPlace => ({ activityId: of.activityId, stepId: of.key }),
    [of.activityId, of.key],
  );
  const cards = useCardsFrom(of.activityId, step.from);
  const sorts = useSorts(place);
  const { groups } = useSortResult(place, step.from);
  const taken = useTakenGroups(place, step.from);
  const { cover } = useCover(place);
  const namesOf = (cardIds: readonly string[]) =>
    namesUsed(cardIds, sorts, (group) => nameOfGroup(group, step, language)).slice(0, NAMES_SHOWN);

  function takeOver(): void {
    const wanted = groups.map((inside) => {
      const cardIds = inside.map(({ id }) => id);
      return { title: namesOf(cardIds)[0]?.text ?? "", cardIds };
    });
    takeOverGroups(doc, place, wanted);
  }

  if (cards.length === 0) return <EmptyState title={t("sorting.noCards")}>{null}</EmptyState>;
  return (
    <>
      <section className="panel-box sorting-bench" aria-labelledby="sort-title">
        <h2 id="sort-title" tabIndex={-1}>
          {t("sorting.sort.title")}
        </h2>
        {cover === "sealed" ? (
          <p className="soft">{t("sorting.sort.waits")}</p>
        ) : sorts.length === 0 ? (
          <p className="soft">{t("sorting.sort.none")}</p>
        ) : (
          <>
            <p className="soft">{t("sorting.sort.few", { count: sorts.length })}</p>
            <Shown place={place} />
            <Suggested
              place={place}
              from={step.from}
              namesOf={(cardIds) =>
                namesOf(cardIds).map(({ text, people }) =>
                  t("sorting.sort.nameUse", { name: text, count: people }),
                )
              }
            />
            <div className="finish">
              {taken.length > 0 && <p className="soft small">{t("sorting.replaces")}</p>}
              <Button
                look={taken.length === 0 ? "primary" : "plain"}
                isDisabled={groups.length === 0}
                onPress={takeOver}
              >
                {t(taken.length === 0 ? "sorting.take" : "sorting.takeAgain")}
              </Button>
            </div>
            <Matrix place={place} from={step.from} />
          </>
        )}
      </section>
      <TakenGroups
        place={place}
        from={step.from}
        namesFor={(cardIds) => namesOf(cardIds).map(({ text }) => ({ text, label: text }))}
      />
    </>
  );
}

/** What the stage shows, and from which share of people on two cards belong together. */
function Shown(props: { place: ControlPlace }) {
  const { t, formats } = useWords();
  const session = useSession();
  const shown = sortShown(useControl(), props.place);
  const show = (change: Partial<SortShown>): void =>
    session.steer({ focusId: focusOfSort({ ...shown, ...change }) });
  const share = t("sorting.sort.share", { share: formats.percent(shown.percent / 100) });
  return (
    <>
      <Segmented
        label={t("sorting.sort.onStage")}
        value={shown.view}
        choices={SORT_VIEWS.map((id) => ({ id, label: t(`sorting.sort.view.${id}`) }))}
        onChange={(view) => show({ view })}
      />
      <label className="least-share">
        {share}
        <input
          type="range"
          min={LEAST_PERCENT}
          max={100}
          step={PERCENT_STEP}
          value={shown.percent}
          aria-valuetext={share}
          onChange={(event) => show({ percent: Number(event.target.value) })}
        />
      </label>
      <p className="soft small">{t("sorting.sort.shareHelp")}</p>
    </>
  );
}

function Suggested(props: {
  place: ControlPlace;
  from: string;
  namesOf: (cardIds: readonly string[]) => readonly string[];
}) {
  const { t, formats } = useWords();
  const { cards, groups } = useSortResult(props.place, props.from);
  const rest = cards.length - groups.flat().length;
  return (
    <div>
      <h3>{t("sorting.sort.suggested")}</h3>
      <p role="status">
        {groups.length === 0
          ? t("sorting.sort.noGroups")
          : t("sorting.sort.figures", { groups: groups.length })}
        {groups.length > 0 && rest > 0 && ` · ${t("sorting.sort.rest", { count: rest })}`}
      </p>
      <ol className="suggested">
        {groups.map((inside, index) => {
          const names = props.namesOf(inside.map(({ id }) => id));
          return (
            <li key={inside[0]?.id}>
              <h4>{t("sorting.sort.suggestion", { number: index + 1 })}</h4>
              {names.length > 0 && (
                <p className="soft small">{t("sorting.sort.names", { names: formats.names(names) })}</p>
              )}
              <ul>
                {inside.map((card) => (
                  <li key={card.id}>{card.text}</li>
                ))}
              </ul>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Matrix(props: { place: ControlPlace; from: string }) {
  return <CooccurrenceTable result={useSortResult(props.place, props.from)} />;
}
