import { type ReactNode, useMemo, useState } from "react";
import { chart, tasksOf } from "../../../shared/doc/chart.ts";
import { bringChart, compared, comparePrior } from "../../../shared/doc/priorChart.ts";
import { useAgenda, useChart, useMyId, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import { focusOnceLost } from "../../ui/focusOnceLost.ts";
import { Segmented } from "../../ui/Segmented.tsx";
import { type Announce, ComparedTask } from "./ComparedTask.tsx";
import { InBothTask } from "./InBothTask.tsx";
import { PriorTask, SetAsideTask } from "./PriorTask.tsx";

const LISTS = ["onlyPrior", "both", "onlyHere", "setAside"] as const;
type List = (typeof LISTS)[number];

/** The room's chart beside an earlier one: what is in both, only here, only there. */
export function ComparePanel(props: { activityId: string; importPrior: (onClose: () => void) => ReactNode }) {
  const { activityId } = props;
  const { t } = useWords();
  const rows = useChart(activityId);
  const cards = useRows("cards");
  const [list, setList] = useState<List>("onlyPrior");
  const [isImporting, setIsImporting] = useState(false);
  const [said, setSaid] = useState("");
  const comparison = useMemo(
    () => comparePrior(activityId, tasksOf(rows), cards.values()),
    [activityId, rows, cards],
  );
  const { done, all } = compared(comparison);
  const duties = rows.flatMap(({ duty }) => (duty ? [duty] : []));

  const ways = (
    <div className="toolbar">
      <Button look={all === 0 ? "primary" : "plain"} onPress={() => setIsImporting(true)}>
        {t("refine.compare.import")}
      </Button>
      <OtherCharts activityId={activityId} announce={setSaid} />
    </div>
  );
  return (
    <section className="refine-overview" aria-labelledby="compare-title">
      <h2 id="compare-title" tabIndex={-1}>
        {t("refine.compare.title")}
      </h2>
      {all === 0 ? (
        <EmptyState title={t("refine.compare.emptyTitle")}>
          <p>{t("refine.compare.emptyText")}</p>
          {ways}
        </EmptyState>
      ) : (
        <>
          <p className="soft">{t("refine.compare.help")}</p>
          <p>{t("refine.compare.progress", { done, count: all })}</p>
          <Segmented
            label={t("refine.compare.lists")}
            hideLabel
            value={list}
            choices={LISTS.map((id) => ({
              id,
              label: t(`refine.compare.${id}`, { count: comparison[id].length }),
            }))}
            onChange={setList}
          />
          {comparison[list].length === 0 && (
            <p className="soft">
              {t(list === "onlyPrior" ? "refine.compare.noneOnlyPrior" : "refine.compare.none")}
            </p>
          )}
          {list === "both" && comparison.both.length > 0 && (
            <p className="soft">{t("refine.compare.bothHelp")}</p>
          )}
          <ul
            className="compared"
            aria-label={t(`refine.compare.${list}`, { count: comparison[list].length })}
          >
            {list === "onlyPrior" &&
              comparison.onlyPrior.map((card) => (
                <PriorTask key={card.id} card={card} duties={duties} announce={setSaid} />
              ))}
            {list === "both" &&
              comparison.both.map((pair) => (
                <InBothTask key={pair.prior.id} pair={pair} announce={setSaid} />
              ))}
            {list === "onlyHere" &&
              comparison.onlyHere.map((task) => (
                <ComparedTask key={task.id} code={task.code} text={task.text} />
              ))}
            {list === "setAside" &&
              comparison.setAside.map((card) => (
                <SetAsideTask key={card.id} card={card} announce={setSaid} />
              ))}
          </ul>
          {ways}
        </>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {isImporting &&
        props.importPrior(() => {
          focusOnceLost("", "#compare-title"); // the button that opened it goes with the empty state
          setIsImporting(false);
        })}
    </section>
  );
}

/** The charts of the agenda's other activities, to compare with one of them. */
function OtherCharts(props: { activityId: string; announce: Announce }) {
  const { activityId } = props;
  const { t } = useWords();
  const session = useSession();
  const authorId = useMyId();
  const { activities } = useAgenda();
  const cards = useRows("cards");
  const withTasks = useMemo(() => {
    const found = new Set<string>();
    for (const card of cards.values())
      if (card.list === "tasks" && !card.archived) found.add(card.activityId);
    return found;
  }, [cards]);
  const others = activities.filter(({ id }) => id !== activityId && withTasks.has(id));
  if (others.length === 0) return null;

  function bring(fromId: string): void {
    const { groups } = session.tables;
    const theirs = tasksOf(chart(fromId, { groups: groups.getState().rows.values(), cards: cards.values() }));
    const brought = bringChart(session.doc, { activityId, authorId, createdAt: Date.now() }, theirs);
    props.announce(t("refine.compare.brought", { count: brought.length }));
  }

  return (
    <ActionMenu
      label={t("refine.compare.fromActivity")}
      choices={others.map(({ id, title }) => ({ id, label: title }))}
      onChoose={bring}
    />
  );
}
