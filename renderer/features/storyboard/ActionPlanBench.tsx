import { Trash2 } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import {
  addActions,
  changeAction,
  dueDay,
  moveActionBefore,
  type PlannedAction,
} from "../../../shared/doc/actionPlan.ts";
import { useSession, useStanding } from "../../doc/SessionContext.tsx";
import { useActions } from "../../doc/storyboard/actions.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, DocumentField, EmptyState, Field, Notice } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import { MoveButtons, type Step, stepOf, useFocusOnMoved } from "../../ui/rowMoves.tsx";
import "./actionPlan.css";

const ACTION_LIMIT = 300;
const WORDS_LIMIT = 120;

type Words = Pick<PlannedAction, "action" | "owner" | "due" | "support">;
const NO_WORDS: Words = { action: "", owner: "", due: "", support: "" };

/** What happens after the session: who does what until when. Written at the desk while the room says it. */
export function ActionPlanBench(props: { activityId: string }) {
  const { t } = useWords();
  const { activityId } = props;
  const { doc } = useSession();
  const actions = useActions(activityId);
  const people = useStanding("people");
  const names = useId();
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<PlannedAction | null>(null);
  const unowned = actions.filter(({ owner }) => owner.trim() === "").length;

  function remove(row: PlannedAction): void {
    changeAction(doc, row.id, { archived: true });
    setRemoved(row);
  }

  function putBack(row: PlannedAction): void {
    changeAction(doc, row.id, { archived: false });
    setRemoved(null);
    document.querySelector<HTMLElement>("#action-plan-title")?.focus();
  }

  return (
    <section className="panel-box action-plan" aria-labelledby="action-plan-title">
      <h2 id="action-plan-title" tabIndex={-1}>
        {t("actionPlan.heading")}
      </h2>
      <p className="soft">{t("actionPlan.intro")}</p>
      <datalist id={names}>
        {people.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      {actions.length === 0 ? (
        <EmptyState title={t("actionPlan.emptyTitle")}>
          <p>{t("actionPlan.emptyText")}</p>
        </EmptyState>
      ) : (
        <>
          <p role="status">
            {t("actionPlan.all", { count: actions.length })} ·{" "}
            {unowned > 0 ? t("actionPlan.withoutOwner", { count: unowned }) : t("actionPlan.everyOwner")}
          </p>
          {actions.length > 1 && <p className="soft small">{t("actionPlan.keys")}</p>}
          <ActionRows actions={actions} names={names} onSay={setSaid} onRemove={remove} />
        </>
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {removed && (
        <Notice look="info">
          {t("actionPlan.removed", { action: removed.action || t("actionPlan.noWords") })}{" "}
          <Button onPress={() => putBack(removed)}>{t("actionPlan.putBack")}</Button>
        </Notice>
      )}
      <AddAction names={names} onAdd={(words) => addActions(doc, activityId, [words])} />
    </section>
  );
}

function ActionRows(props: {
  actions: readonly PlannedAction[];
  names: string;
  onSay: (sentence: string) => void;
  onRemove: (row: PlannedAction) => void;
}) {
  const { t } = useWords();
  const { actions } = props;
  const { doc } = useSession();
  const list = useRef<HTMLOListElement>(null);
  const focusOnMoved = useFocusOnMoved(list);

  function move(row: PlannedAction, index: number, by: Step): void {
    const place = by === "up" ? index - 1 : index + 1;
    const beside = actions[place];
    if (!beside) return;
    if (by === "up") moveActionBefore(doc, row.id, beside.id);
    else moveActionBefore(doc, beside.id, row.id);
    focusOnMoved(row.id, by);
    props.onSay(t("actionPlan.moved", { action: row.action, place: place + 1, count: actions.length }));
  }

  function moveByKey(event: KeyboardEvent, row: PlannedAction, index: number): void {
    const step = stepOf(event);
    if (step) move(row, index, step);
  }

  return (
    <ol className="action-rows" aria-label={t("actionPlan.title")} ref={list}>
      {actions.map((row, index) => {
        const action = row.action || t("actionPlan.noWords");
        return (
          <li key={row.id} data-record={row.id} onKeyDownCapture={(event) => moveByKey(event, row, index)}>
            <div role="group" aria-label={t("actionPlan.numbered", { number: index + 1, action })}>
              <RowFields row={row} names={props.names} />
              <div className="toolbar">
                <MoveButtons
                  up={t("actionPlan.up", { action })}
                  down={t("actionPlan.down", { action })}
                  isFirst={index === 0}
                  isLast={index === actions.length - 1}
                  onMove={(step) => move(row, index, step)}
                />
                <Button
                  look="quiet"
                  data-goes
                  aria-label={t("actionPlan.remove", { action })}
                  onPress={({ target }) => {
                    focusNeighbour(target, "#action-plan-title");
                    props.onRemove(row);
                  }}
                >
                  <Trash2 size={18} aria-hidden="true" />
                </Button>
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function RowFields(props: { row: PlannedAction; names: string }) {
  const { t } = useWords();
  const { row } = props;
  const { doc } = useSession();
  const isDay = dueDay(row.due) !== null;
  const change = (words: Partial<Words>): void => changeAction(doc, row.id, words);
  return (
    <div className="action-fields">
      <DocumentField
        label={t("actionPlan.action")}
        value={row.action}
        maxLength={ACTION_LIMIT}
        onCommit={(action) => change({ action: action.trim() })}
      />
      <DocumentField
        label={t("actionPlan.owner")}
        value={row.owner}
        maxLength={WORDS_LIMIT}
        list={props.names}
        onCommit={(owner) => change({ owner: owner.trim() })}
      />
      <DocumentField
        label={t("actionPlan.day")}
        type="date"
        value={isDay ? row.due : ""}
        onCommit={(due) => change({ due })}
      />
      <DocumentField
        label={t("actionPlan.words")}
        value={isDay ? "" : row.due}
        maxLength={WORDS_LIMIT}
        onCommit={(due) => change({ due: due.trim() })}
      />
      <DocumentField
        label={t("actionPlan.support")}
        value={row.support}
        maxLength={ACTION_LIMIT}
        onCommit={(support) => change({ support: support.trim() })}
      />
    </div>
  );
}

/** Enter in any field adds the action and goes back to the first, for the next one. */
function AddAction(props: { names: string; onAdd: (words: Words) => void }) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const [words, setWords] = useState(NO_WORDS);
  const isDay = dueDay(words.due) !== null;
  const change = (typed: Partial<Words>): void => setWords({ ...words, ...typed });

  function add(event: FormEvent): void {
    event.preventDefault();
    form.current?.querySelector("input")?.focus();
    if (words.action.trim() === "") return;
    props.onAdd(words);
    setWords(NO_WORDS);
  }

  return (
    <form ref={form} className="action-add" aria-labelledby="action-add-title" onSubmit={add}>
      <h3 id="action-add-title">{t("actionPlan.addTitle")}</h3>
      <div className="action-fields">
        <Field
          label={t("actionPlan.action")}
          value={words.action}
          maxLength={ACTION_LIMIT}
          onChange={(action) => change({ action })}
        />
        <Field
          label={t("actionPlan.owner")}
          value={words.owner}
          maxLength={WORDS_LIMIT}
          list={props.names}
          onChange={(owner) => change({ owner })}
        />
        <Field
          label={t("actionPlan.day")}
          type="date"
          value={isDay ? words.due : ""}
          onChange={(due) => change({ due })}
        />
        <Field
          label={t("actionPlan.words")}
          value={isDay ? "" : words.due}
          maxLength={WORDS_LIMIT}
          onChange={(due) => change({ due })}
        />
        <Field
          label={t("actionPlan.support")}
          value={words.support}
          maxLength={ACTION_LIMIT}
          onChange={(support) => change({ support })}
        />
      </div>
      <Button type="submit" look="primary">
        {t("actionPlan.add")}
      </Button>
    </form>
  );
}
