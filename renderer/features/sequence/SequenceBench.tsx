import { useEffect, useState } from "react";
import { assignCards, CARD_LIMIT, moveCardBefore } from "../../../shared/doc/cards.ts";
import type { ChartRow, Duty } from "../../../shared/doc/chart.ts";
import {
  explainOrder,
  moveGroupBefore,
  ORDER_BY,
  orderGroups,
  renameGroup,
} from "../../../shared/doc/groups.ts";
import { edit } from "../../../shared/doc/table.ts";
import { reword } from "../../../shared/doc/wordings.ts";
import type { RatedOrder } from "../../../shared/methods/sequencing.ts";
import { useChart, useControl, useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState, Notice, SelectField } from "../../ui/controls.tsx";
import { focusIfLost } from "../../ui/focusWhenThere.ts";
import { OrderList } from "./OrderList.tsx";
import { OrderSuggestions } from "./OrderSuggestions.tsx";
import "./sequence.css";

/** Kind `sequence`: the tasks of each duty in order, then the duties. The room sees the duty that is open here. */
export function SequenceBench(props: { activityId: string }) {
  const { t } = useWords();
  const session = useSession();
  const { focusId } = useControl();
  const rows = useChart(props.activityId);
  const [said, setSaid] = useState("");
  const withDuty = rows.filter(({ duty }) => duty !== null);
  const at = withDuty.findIndex(({ duty }) => duty?.id === focusId);
  const row = withDuty[at];
  const isOpen = row !== undefined;

  // What was pressed goes with the view it stood in.
  useEffect(() => focusIfLost("#sequence-title"), [isOpen]);

  const look = (to: ChartRow | undefined): void => session.steer({ focusId: to?.duty?.id ?? "" });

  if (withDuty.length === 0)
    return (
      <EmptyState title={t("sequence.emptyTitle")}>
        <p>{t("sequence.emptyText")}</p>
      </EmptyState>
    );
  return (
    <div className="sequence">
      {row?.duty ? (
        <>
          <nav className="toolbar" aria-label={t("sequence.move")}>
            <Button look="quiet" onPress={() => look(undefined)}>
              {t("sequence.all")}
            </Button>
            <Button onPress={() => look(withDuty[at - 1])}>{t("sequence.previous")}</Button>
            <Button onPress={() => look(withDuty[at + 1])}>{t("sequence.next")}</Button>
          </nav>
          <TaskOrder row={row} duty={row.duty} announce={setSaid} />
        </>
      ) : (
        <DutyOrder rows={rows} onLook={look} announce={setSaid} />
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

function TaskOrder(props: { row: ChartRow; duty: Duty; announce: (sentence: string) => void }) {
  const { duty, announce } = props;
  const { tasks } = props.row;
  const { t } = useWords();
  const { doc } = useSession();
  const personId = useMyId();
  const ids = tasks.map(({ id }) => id);

  function suggest(order: RatedOrder, suggested: readonly string[]): void {
    // One step of undo: the order and what it follows.
    edit(doc, () => {
      assignCards(doc, suggested, duty.id);
      explainOrder(doc, duty.id, order);
    });
    announce(t("sequence.suggested", { order: t(`words.orderBy.${order}`) }));
  }

  return (
    <section aria-labelledby="sequence-title" className="sequence">
      <h2 id="sequence-title" tabIndex={-1}>
        {t("sequence.tasksOf", { duty: `${duty.code} ${duty.title}` })}
      </h2>
      <div className="row">
        <SelectField
          label={t("sequence.orderBy")}
          value={duty.orderBy}
          choices={ORDER_BY.map((id) => ({ id, label: t(`words.orderBy.${id}`) }))}
          onChange={(orderBy) => explainOrder(doc, duty.id, orderBy)}
        />
        <OrderSuggestions items={tasks.map(({ id }) => ({ id, taskIds: [id] }))} onChoose={suggest} />
      </div>
      {tasks.length === 0 ? (
        <p className="soft">{t("sequence.noTasks")}</p>
      ) : (
        <OrderList
          label={t("sequence.tasksOf", { duty: duty.title })}
          items={tasks}
          limit={CARD_LIMIT}
          announce={announce}
          onPlace={(taskId, place) => {
            const target = ids.filter((id) => id !== taskId)[place];
            if (target === undefined) assignCards(doc, [taskId], duty.id);
            else moveCardBefore(doc, taskId, target);
          }}
          onReword={(taskId, words) => reword(doc, taskId, words, { personId, at: Date.now() })}
        />
      )}
    </section>
  );
}

/** Longest title the form takes, as where duties are made. */
const TITLE_LIMIT = 200;

function DutyOrder(props: {
  rows: readonly ChartRow[];
  onLook: (row: ChartRow) => void;
  announce: (sentence: string) => void;
}) {
  const { rows, announce } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const loose = rows.find(({ duty }) => duty === null)?.tasks.length ?? 0;
  const items = rows.flatMap((row) =>
    row.duty ? [{ id: row.duty.id, code: row.duty.code, text: row.duty.title, row, duty: row.duty }] : [],
  );
  const ids = items.map(({ id }) => id);

  return (
    <section aria-labelledby="sequence-title" className="sequence">
      <h2 id="sequence-title" tabIndex={-1}>
        {t("sequence.duties")}
      </h2>
      <p className="soft">{t("sequence.help")}</p>
      {loose > 0 && <Notice look="info">{t("sequence.loose", { count: loose })}</Notice>}
      <div className="row">
        <OrderSuggestions
          items={items.map(({ id, row }) => ({ id, taskIds: row.tasks.map((task) => task.id) }))}
          onChoose={(order, suggested) => {
            orderGroups(doc, suggested);
            announce(t("sequence.suggested", { order: t(`words.orderBy.${order}`) }));
          }}
        />
      </div>
      <OrderList
        label={t("sequence.duties")}
        items={items}
        limit={TITLE_LIMIT}
        announce={announce}
        onPlace={(dutyId, place) => {
          const target = ids.filter((id) => id !== dutyId)[place];
          if (target === undefined) orderGroups(doc, [dutyId]);
          else moveGroupBefore(doc, dutyId, target);
        }}
        onReword={(dutyId, title) => {
          if (title.trim() !== "") renameGroup(doc, dutyId, title);
        }}
        beside={({ row, duty }) => (
          <>
            <span className="soft small">
              {t("desk.cards.count", { count: row.tasks.length })}
              {duty.orderBy !== "unstated" && ` · ${t(`words.orderBy.${duty.orderBy}`)}`}
            </span>
            <Button
              aria-label={t("sequence.openNamed", { duty: `${duty.code} ${duty.title}` })}
              onPress={() => props.onLook(row)}
            >
              {t("sequence.open")}
            </Button>
          </>
        )}
      />
    </section>
  );
}
