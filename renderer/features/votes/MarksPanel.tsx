import { useMemo, useState } from "react";
import { agreedMark, byDisagreement, isDivided, type Split, voters } from "../../../shared/ballots/tally.ts";
import { markCore } from "../../../shared/doc/cards.ts";
import { type Task, tasksOf } from "../../../shared/doc/chart.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { useCover, useCoverCount } from "../../doc/answers.ts";
import { useChart, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useSplits } from "../../doc/votes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState, Notice } from "../../ui/controls.tsx";
import { CoreChoice } from "./CoreChoice.tsx";
import { ShowVotes } from "./ShowVotes.tsx";

/** Tasks drawn at first: what divides the room is among them. */
const PAGE = 60;

/** How the room marked each task, what divides it first; before they are shown, only how many have marked. */
export function MarksPanel(props: { place: ControlPlace; onAsk: (task: Task) => void }) {
  const { t, formats } = useWords();
  const { place } = props;
  const tasks = tasksOf(useChart(place.activityId));
  const { cover } = useCover(place);
  const { writers } = useCoverCount(place);
  const people = useRows("people");
  const expected = Math.max(writers, voters(people.values()).length);
  const marked = t("votes.marked", { people: formats.number(writers), count: expected });
  return (
    <section className="panel-box marks-panel" aria-labelledby="marks-title">
      <h2 id="marks-title" tabIndex={-1}>
        {t("votes.marks")}
      </h2>
      {tasks.length === 0 ? (
        <EmptyState title={t("votes.noTasks")}>{null}</EmptyState>
      ) : cover === "sealed" ? (
        <>
          <p className="soft">{t("votes.notShown")}</p>
          <div className="toolbar">
            <ShowVotes label={t("votes.showMarks")} place={place} voted={marked} focusAfter="#marks-title" />
            <p role="status">{marked}</p>
          </div>
        </>
      ) : (
        <Splits place={place} onAsk={props.onAsk} />
      )}
    </section>
  );
}

function Splits(props: { place: ControlPlace; onAsk: (task: Task) => void }) {
  const { t } = useWords();
  const { doc } = useSession();
  const splits = useSplits(props.place);
  const sorted = useMemo(() => byDisagreement(splits), [splits]);
  const [limit, setLimit] = useState(PAGE);
  const [hasTakenOver, setHasTakenOver] = useState(false);
  const agreed = splits.flatMap((split) => {
    const mark = agreedMark(split);
    return mark !== null && mark !== split.task.card.core ? [[split.task.id, mark] as const] : [];
  });

  return (
    <>
      <p className="soft">{t("votes.marksHelp")}</p>
      {agreed.length > 0 && (
        <div className="toolbar">
          <Button
            onPress={() => {
              markCore(doc, agreed);
              setHasTakenOver(true);
              document.querySelector<HTMLElement>("#marks-title")?.focus();
            }}
          >
            {t("votes.takeOver", { count: agreed.length })}
          </Button>
        </div>
      )}
      <div role="status">{hasTakenOver && <Notice look="done">{t("votes.tookOver")}</Notice>}</div>
      <ul className="splits" aria-label={t("votes.marks")}>
        {sorted.slice(0, limit).map((split) => (
          <SplitRow key={split.task.id} split={split} onAsk={() => props.onAsk(split.task)} />
        ))}
      </ul>
      {sorted.length > limit && (
        <Button onPress={() => setLimit(limit + PAGE)}>
          {t("seat.cards.more", { count: Math.min(PAGE, sorted.length - limit) })}
        </Button>
      )}
    </>
  );
}

function SplitRow(props: { split: Split; onAsk: () => void }) {
  const { t } = useWords();
  const { split } = props;
  const { task, core, notCore, unmarked } = split;
  const isSplit = isDivided(split);
  return (
    <li className={isSplit ? "divided" : ""}>
      <p className="grow">
        <strong>{task.code}</strong> {task.text}
        <br />
        <span className="soft small">
          {t("votes.split", { core, notCore, unmarked })} ·{" "}
          {t(isSplit ? "votes.differs" : core + notCore === 0 ? "votes.unmarked" : "votes.agrees")}
        </span>
      </p>
      <CoreChoice card={task.card} label={t("votes.markOf", { code: task.code })} hideLabel />
      <Button aria-label={t("votes.askOf", { code: task.code })} onPress={props.onAsk}>
        {t("votes.ask")}
      </Button>
    </li>
  );
}
