import { useMemo } from "react";
import type { Card } from "../../shared/doc/cards.ts";
import type { AgendaStep } from "../../shared/methods/agenda.ts";
import { startingCards } from "../../shared/methods/connecting.ts";
import { useWords } from "../i18n/Language.tsx";
import { CardWords } from "./CardWords.tsx";
import { useRows } from "./SessionContext.tsx";
import "./startingCards.css";
import { useAgendaSteps } from "./steps.ts";

/** What came into an activity from elsewhere, and no step has had among its cards yet. */
export function useStartingCards(of: AgendaStep): readonly Card[] {
  const { activityId, key } = of;
  const agenda = useAgendaSteps(activityId);
  const cards = useRows("cards");
  const links = useRows("links");
  return useMemo(
    () => startingCards(agenda, { activityId, key }, { cards: cards.values(), links: links.values() }),
    [agenda, activityId, key, cards, links],
  );
}

/** More than these are folded away, and the step itself stays in sight. */
const FEW = 6;

/** For desk and seat: what people begin from; nothing shows where nothing came. */
export function StartingCards(props: { of: AgendaStep }) {
  const { t } = useWords();
  const cards = useStartingCards(props.of);
  if (cards.length === 0) return null;
  return (
    <details className="starting-cards" open={cards.length <= FEW}>
      <summary>{t("agenda.starting", { count: cards.length })}</summary>
      <ul>
        {cards.map((card) => (
          <li key={card.id} dir="auto">
            <CardWords card={card} />
          </li>
        ))}
      </ul>
    </details>
  );
}
