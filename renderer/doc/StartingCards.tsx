import { useMemo } from "react";
import type { Card } from "../../shared/doc/cards.ts";
import type { AgendaStep } from "../../shared/methods/agenda.ts";
import { startingCards } from "../../shared/methods/connecting.ts";
import { useWords } from "../i18n/Language.tsx";
import { CardWords } from "./CardWords.tsx";
import { useRows } from "./SessionContext.tsx";
import "./startingCards.css";
import { useAgendaSteps } from "./steps.ts";
import { useIdeasInQuestion } from "./votes.ts";

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

/** The same for the screens; in a vote the ideas that it is about say what it is. */
export function useShownStarting(of: AgendaStep): readonly Card[] {
  const cards = useStartingCards(of);
  const asked = useIdeasInQuestion(of.activityId);
  return of.step.kind === "vote" && asked.length > 0 ? NONE : cards;
}

const NONE: readonly Card[] = [];

/** More than these are folded away, and the step itself stays in sight. */
const FEW = 6;

/** For desk and seat: what people begin from; nothing shows where nothing came. */
export function StartingCards(props: { of: AgendaStep }) {
  const { t } = useWords();
  const cards = useShownStarting(props.of);
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
