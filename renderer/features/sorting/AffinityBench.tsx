import { useMemo } from "react";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { nameCluster } from "../../../shared/doc/clusters.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { isMovingClosed, MOVING_CLOSED, pulledCards, withoutName } from "../../../shared/methods/affinity.ts";
import { takeOverGroups } from "../../../shared/methods/takenGroups.ts";
import { useCardsFrom } from "../../doc/marks.ts";
import { useControl, useRows, useSession } from "../../doc/SessionContext.tsx";
import { SortingBoard } from "../../doc/SortingBoard.tsx";
import { putTogether, useClustering, useTakenGroups } from "../../doc/sorting.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import { TakenGroups } from "./TakenGroups.tsx";
import "./sorting.css";

/** The desk while the room moves cards together: the same cards, the end of moving, and what comes of it. */
export function AffinityBench(props: { of: AgendaStep; from: string }) {
  const { t, formats } = useWords();
  const session = useSession();
  const { of, from } = props;
  const place = useMemo(
    (): ControlPlace => ({ activityId: of.activityId, stepId: of.key }),
    [of.activityId, of.key],
  );
  const cards = useCardsFrom(of.activityId, from);
  const placings = useRows("placings");
  const clustering = useClustering(place, from);
  const { loose, groups, lone } = clustering;
  const taken = useTakenGroups(place, from);
  const isClosed = isMovingClosed(useControl(), place);
  const pulled = useMemo(() => pulledCards(place, cards, placings), [place, cards, placings]);
  const unnamed = withoutName(clustering);
  const unnamedWords = unnamed.map((group) =>
    t("sorting.affinity.withCard", { card: group.cards[0]?.text ?? "" }),
  );

  function takeOver(): void {
    const wanted = groups.map(({ title, cards: inside }) => ({ title, cardIds: inside.map(({ id }) => id) }));
    takeOverGroups(session.doc, place, wanted);
  }

  if (cards.length === 0) return <EmptyState title={t("sorting.noCards")}>{null}</EmptyState>;
  return (
    <>
      <section className="panel-box sorting-bench" aria-labelledby="affinity-title">
        <h2 id="affinity-title" tabIndex={-1}>
          {t("sorting.affinity.title")}
        </h2>
        <p className="soft">{t("sorting.affinity.silent")}</p>
        <div className="toolbar">
          <Button onPress={() => session.steer({ focusId: isClosed ? "" : MOVING_CLOSED })}>
            {t(isClosed ? "sorting.affinity.reopen" : "sorting.affinity.close")}
          </Button>
          <p role="status">{t(isClosed ? "sorting.affinity.isClosed" : "sorting.affinity.isOpen")}</p>
        </div>
        {pulled.length > 0 && (
          <div className="pulled">
            <h3>{t("sorting.affinity.pulled")}</h3>
            <p className="soft small">{t("sorting.affinity.pulledHelp")}</p>
            <ul>
              {pulled.map(({ card, moves }) => (
                <li key={card.id}>{t("sorting.affinity.pulledCard", { card: card.text, count: moves })}</li>
              ))}
            </ul>
          </div>
        )}
        <SortingBoard
          looseTitle={t("sorting.loose")}
          loose={loose}
          groups={groups}
          lone={lone}
          canMove
          canMake
          onPut={(cardIds, to) => putTogether(session, place, cardIds, to)}
          onName={(clusterId, title) => nameCluster(session.doc, place, clusterId, title)}
        />
        <div className="finish">
          {unnamed.length > 0 ? (
            <p>
              {t("sorting.affinity.unnamed", {
                count: unnamed.length,
                groups: formats.names(unnamedWords),
              })}
            </p>
          ) : (
            loose.length === 0 && <p>{t("sorting.affinity.done")}</p>
          )}
          {loose.length > 0 && <p>{t("sorting.affinity.left", { count: loose.length })}</p>}
          {taken.length > 0 && <p className="soft small">{t("sorting.replaces")}</p>}
          <Button
            look={taken.length === 0 ? "primary" : "plain"}
            isDisabled={groups.length === 0 || unnamed.length > 0}
            onPress={takeOver}
          >
            {t(taken.length === 0 ? "sorting.take" : "sorting.takeAgain")}
          </Button>
        </div>
      </section>
      <TakenGroups place={place} from={from} />
    </>
  );
}
