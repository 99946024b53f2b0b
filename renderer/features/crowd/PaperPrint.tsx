/** What people on paper hold: blank cards to write on, and for each of them the numbered cards that they are to score. */
import { type ReactNode, useState } from "react";
import { createPortal } from "react-dom";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { feedsScoring } from "../../../shared/methods/deal.ts";
import { useAgendaSteps } from "../../doc/steps.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { type DealParts, numberInHand } from "./parts.ts";

/** On the paper of most printers. */
const CARDS_ON_PAGE = 4;
const SCORES = [1, 2, 3, 4, 5] as const;

/** A button that prints what is given, and nothing else of the page. */
function PrintButton(props: { label: string; children: ReactNode }) {
  const [isPrinting, setIsPrinting] = useState(false);
  function print(): void {
    setIsPrinting(true);
    requestAnimationFrame(() => {
      globalThis.print();
      setIsPrinting(false);
    });
  }
  return (
    <>
      <Button onPress={print}>{props.label}</Button>
      {isPrinting && createPortal(<div className="print-sheet">{props.children}</div>, document.body)}
    </>
  );
}

/**
 * A page of blank cards for those who have no phone, while cards are written that are scored later: the desk types them
 * in, then they get numbers with all others.
 */
export function BlankCards(props: { of: AgendaStep }) {
  const { t } = useWords();
  const { of } = props;
  const agenda = useAgendaSteps(of.activityId);
  if (!feedsScoring(agenda, of)) return null;
  return (
    <div className="toolbar">
      <PrintButton label={t("crowd.print.blank", { count: CARDS_ON_PAGE })}>
        {Array.from({ length: CARDS_ON_PAGE }, (_, index) => (
          <section key={index} className="print-card">
            <p>{t("crowd.print.name")}</p>
            <p className="print-line">{t("crowd.print.idea")}</p>
            <p className="print-line">{t("crowd.print.first")}</p>
          </section>
        ))}
      </PrintButton>
    </div>
  );
}

/** For each person on paper a sheet with the cards of their hand, round by round; and every card with its number. */
export function PaperPrint(props: DealParts) {
  const { t } = useWords();
  const { deal, cards } = props;
  const people = useRows("people");
  return (
    <div className="toolbar">
      {deal.paper.length > 0 && (
        <PrintButton label={t("crowd.print.sheets", { count: deal.paper.length })}>
          {deal.paper.map((person) => (
            <section key={person} className="print-page">
              <h1>{people.get(deal.people[person] ?? "")?.name}</h1>
              <p>{t("crowd.print.how")}</p>
              <ol className="print-rounds">
                {deal.rounds.map((row, round) => {
                  const number = numberInHand(props, person, round);
                  const card = cards.get(deal.cards[row[person] ?? -1] ?? "")?.card;
                  return typeof number === "number" && card ? (
                    <li key={`${person}.${card.id}`}>
                      <p>
                        <strong>{t("crowd.print.round", { round: round + 1, number })}</strong>
                      </p>
                      <p>{card.text}</p>
                      {card.detail !== "" && <p>{t("crowd.firstStep", { text: card.detail })}</p>}
                      <p className="print-scores">{SCORES.join("   ")}</p>
                    </li>
                  ) : null;
                })}
              </ol>
            </section>
          ))}
        </PrintButton>
      )}
      <PrintButton label={t("crowd.print.cards", { count: cards.size })}>
        {[...cards.values()].map(({ card, number }) => (
          <section key={card.id} className="print-card">
            <p>
              <strong>{t("crowd.card", { number })}</strong>
            </p>
            <p>{card.text}</p>
            {card.detail !== "" && <p>{t("crowd.firstStep", { text: card.detail })}</p>}
          </section>
        ))}
      </PrintButton>
    </div>
  );
}
