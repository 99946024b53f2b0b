import { useMemo, useState } from "react";
import { clearSection, dividedFirst } from "../../../shared/ballots/places.ts";
import { addCards, CARD_LIMIT, placeCards } from "../../../shared/doc/cards.ts";
import { edit } from "../../../shared/doc/table.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { listWrittenIn } from "../../../shared/methods/stepCards.ts";
import { type PlacedCard, usePlaces } from "../../doc/markResults.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useAgendaSteps } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field, Notice } from "../../ui/controls.tsx";
import { MarksBox } from "./MarksBox.tsx";
import { PlaceRow } from "./PlaceRow.tsx";

/** Cards drawn at first: what divides the room is among them. */
const PAGE = 60;

/** The desk while everybody says where each card belongs: how the room sees it, and where it is settled. */
export function PlaceBench(props: { of: AgendaStep; step: StepOf<"place"> }) {
  const { t } = useWords();
  const { of, step } = props;
  const results = usePlaces({ activityId: of.activityId, stepId: of.key }, step);
  return (
    <MarksBox of={of} from={step.from} title={t("marks.places")} results={results}>
      <Cards key={results.cover} step={step} placed={results.placed} />
      <ForgottenCard of={of} from={step.from} />
    </MarksBox>
  );
}

function Cards(props: { step: StepOf<"place">; placed: readonly PlacedCard[] }) {
  const { t } = useWords();
  const { doc } = useSession();
  const { step, placed } = props;
  const { sections } = step;
  const divided = useMemo(() => dividedFirst(placed).map(({ cardId }) => cardId), [placed]);
  // Votes that come while the room talks move no row under the hand that settles it.
  const [order, setOrder] = useState(divided);
  const [limit, setLimit] = useState(PAGE);
  const [hasSettled, setHasSettled] = useState(false);
  const at = new Map(order.map((id, index) => [id, index]));
  const placeIn = ({ cardId }: PlacedCard): number => at.get(cardId) ?? order.length;
  const rows = placed.toSorted((a, b) => placeIn(a) - placeIn(b));
  const isOpen = ({ card }: PlacedCard): boolean => !sections.some(({ id }) => id === card.section);
  const clear = placed.flatMap((each) => {
    const section = sections[clearSection(each) ?? -1];
    return section && isOpen(each) ? [{ cardId: each.cardId, section: section.id }] : [];
  });

  function settleClear(): void {
    edit(doc, () => {
      for (const { cardId, section } of clear) placeCards(doc, [cardId], section);
    });
    setHasSettled(true);
    document.querySelector<HTMLElement>("#marks-title")?.focus();
  }

  return (
    <>
      <div className="toolbar">
        {clear.length > 0 && (
          <Button look="primary" onPress={settleClear}>
            {t("marks.place.settle", { count: clear.length })}
          </Button>
        )}
        {divided.join() !== rows.map(({ cardId }) => cardId).join() && (
          <Button
            onPress={() => {
              setOrder(divided);
              document.querySelector<HTMLElement>("#marks-title")?.focus();
            }}
          >
            {t("marks.place.sort")}
          </Button>
        )}
        <p role="status">{t("marks.place.openCount", { count: placed.filter(isOpen).length })}</p>
      </div>
      {hasSettled && <Notice look="done">{t("marks.place.settled")}</Notice>}
      <ul className="placements" aria-label={t("marks.place.cards")}>
        {rows.slice(0, limit).map((each) => (
          <PlaceRow key={each.cardId} placed={each} sections={sections} />
        ))}
      </ul>
      {rows.length > limit && (
        <Button onPress={() => setLimit(limit + PAGE)}>
          {t("seat.cards.more", { count: Math.min(PAGE, rows.length - limit) })}
        </Button>
      )}
    </>
  );
}

/** What nobody wrote in time: it joins the cards of the step that they were written in. */
function ForgottenCard(props: { of: AgendaStep; from: string }) {
  const { t } = useWords();
  const { doc, hostNow } = useSession();
  const authorId = useMyId();
  const { of, from } = props;
  const agenda = useAgendaSteps(of.activityId);
  const [text, setText] = useState("");

  function add(): void {
    const stepId = agenda.find(({ step }) => step.id === from)?.key ?? "";
    const list = listWrittenIn(agenda, from);
    addCards(doc, { activityId: of.activityId, authorId, createdAt: hostNow(), stepId }, [{ text, list }]);
    setText("");
  }

  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={t("marks.place.add")} value={text} onChange={setText} maxLength={CARD_LIMIT} />
      <Button type="submit" isDisabled={text.trim() === ""}>
        {t("marks.place.addButton")}
      </Button>
    </form>
  );
}
