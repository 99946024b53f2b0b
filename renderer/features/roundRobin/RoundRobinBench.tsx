import { useMemo } from "react";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { Person } from "../../../shared/doc/people.ts";
import { noteTurn } from "../../../shared/doc/turns.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { sourceOf } from "../../../shared/methods/roundRobin.ts";
import { useCoverCount } from "../../doc/answers.ts";
import { type Round, useRound, useSaid } from "../../doc/roundRobin.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useAgendaSteps } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState, Notice } from "../../ui/controls.tsx";
import "./roundRobin.css";

/** The desk during a round robin: who has the floor, passing for somebody who has left, what was said. */
export function RoundRobinBench(props: { of: AgendaStep; list: CardList }) {
  const { t } = useWords();
  const { of, list } = props;
  const place = useMemo(
    (): ControlPlace => ({ activityId: of.activityId, stepId: of.key }),
    [of.activityId, of.key],
  );
  const round = useRound(place);
  const { floor, speaker, next } = round;
  if (round.order.length === 0)
    return (
      <EmptyState title={t("roundRobin.nobody")}>
        <HiddenIdeas of={of} />
      </EmptyState>
    );
  return (
    <div className="round-robin">
      <section className="panel-box" aria-labelledby="round-floor">
        <h2 id="round-floor" tabIndex={-1} aria-live="polite">
          {t("roundRobin.floor", { name: speaker?.name ?? "" })}
        </h2>
        <p className="soft">
          {t("roundRobin.round", { round: floor.round })}
          {next && ` · ${t("roundRobin.next", { name: next.name })}`}
        </p>
        {floor.isOver && (
          <Notice look="done">
            <strong>{t("roundRobin.over")}</strong> · {t("roundRobin.overHelp")}
          </Notice>
        )}
        <Order round={round} place={place} />
      </section>
      <section className="panel-box" aria-labelledby="round-said">
        <h2 id="round-said">{t("roundRobin.list")}</h2>
        <Said place={place} list={list} />
        <HiddenIdeas of={of} />
      </section>
    </div>
  );
}

function Order(props: { round: Round; place: ControlPlace }) {
  const { t } = useWords();
  const { doc } = useSession();
  const { order, turns, floor, next } = props.round;

  function stateOf(person: Person) {
    const last = turns.get(person.id);
    if (person.id === floor.personId) return "hasFloor";
    if (last?.round === floor.round) return last.isPass ? "passed" : "said";
    return person.id === next?.id ? "comes" : "waits";
  }

  return (
    <ol className="round-order" aria-label={t("roundRobin.order")}>
      {order.map((person) => {
        const hasFloor = person.id === floor.personId;
        return (
          <li key={person.id} aria-current={hasFloor}>
            <strong className="grow">{person.name}</strong>
            <span className="soft small">{t(`roundRobin.${stateOf(person)}`)}</span>
            {hasFloor && (
              <Button
                onPress={() => {
                  noteTurn(doc, props.place, person.id, { round: floor.round, isPass: true });
                  document.querySelector<HTMLElement>("#round-floor")?.focus();
                }}
              >
                {t("roundRobin.pass", { name: person.name })}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Said(props: { place: ControlPlace; list: CardList }) {
  const { t } = useWords();
  const people = useRows("people");
  const said = useSaid(props.place, props.list);
  if (said.length === 0) return <p className="soft">{t("roundRobin.none")}</p>;
  return (
    <>
      <p className="soft">{t("roundRobin.count", { count: said.length })}</p>
      <ol className="round-said" aria-label={t("roundRobin.list")}>
        {said.map((card) => (
          <li key={card.id}>
            {card.text} <span className="soft small">{people.get(card.authorId)?.name}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What waits under the cover of the silent list: how much, nothing of it. */
function HiddenIdeas(props: { of: AgendaStep }) {
  const { t, language } = useWords();
  const source = sourceOf(useAgendaSteps(props.of.activityId), props.of);
  const place = useMemo(
    () => ({ activityId: props.of.activityId, stepId: source?.key ?? "" }),
    [props.of.activityId, source?.key],
  );
  const { entries } = useCoverCount(place);
  if (!source || entries === 0) return null;
  return (
    <p className="soft" role="status">
      {t("roundRobin.hidden", { count: entries })}{" "}
      {t("roundRobin.hiddenHelp", { step: source.title[language] })}
    </p>
  );
}
