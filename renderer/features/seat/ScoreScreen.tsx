/** Kind `score` (25/10): the card in this person's hand, with five marks to give it; and what they still owe. */
import { useEffect, useRef } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { scaleOf } from "../../../shared/ballots/scales.ts";
import { scoreCard } from "../../../shared/doc/hands.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useDealRow, useHand, useOwnScores, useRound, useScoredCards } from "../../doc/crowd.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { announce, noteAction } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { UndoBar } from "./UndoBar.tsx";

export function ScoreScreen(props: { step: StepOf<"score">; place: Place; isReadOnly: boolean }) {
  const { t } = useWords();
  const { step, place, isReadOnly } = props;
  const row = useDealRow(place);
  const isOpened = (row?.openedAt ?? 0) > 0;
  const hand = useHand(place, !isReadOnly && !isOpened);
  const round = useRound(place);
  if (isOpened) return <p className="large">{t("crowd.seat.opened")}</p>;
  if (isReadOnly) return <p className="description">{t("crowd.seat.watch")}</p>;
  if (!row) return <p className="large">{t("crowd.seat.wait")}</p>;
  if (!hand) return <p className="large">{t("crowd.seat.notDealt")}</p>;
  return <HandScreen from={step.from} place={place} hand={hand} round={round ?? 0} />;
}

function HandScreen(props: { from: string; place: Place; hand: readonly (string | null)[]; round: number }) {
  const { t } = useWords();
  const { place, hand, round } = props;
  const own = useOwnScores(place);
  const known = useScoredCards(place, props.from);
  const isOwed = (each: number): boolean => {
    const cardId = hand[each] ?? null;
    return cardId !== null && known.has(cardId) && (own.get(each)?.value ?? null) === null;
  };
  const isHolding = (hand[round] ?? null) !== null;
  const owed = [...hand.keys()].filter((each) => each < round && isOwed(each));
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(round);

  // A new round puts another card here: a keyboard and a screen reader go on from it.
  useEffect(() => {
    if (before.current === round) return;
    before.current = round;
    announce(isHolding ? t("crowd.seat.newRound", { round: round + 1 }) : t("crowd.seat.noCard"));
    scrollTo(0, 0);
    heading.current?.focus();
  }, [round, isHolding, t]);

  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {round < hand.length
          ? t("crowd.round", { round: round + 1, count: hand.length })
          : t("crowd.seat.lastRound")}
      </h3>
      <CardToScore {...props} round={round} />
      {owed.length > 0 && (
        <section className="list">
          <h3>{t("crowd.seat.owed", { count: owed.length })}</h3>
          {owed.map((each) => (
            <CardToScore key={each} {...props} round={each} />
          ))}
        </section>
      )}
      <p className="cover-line hidden">{t("crowd.seat.sealed")}</p>
      <UndoBar place={place} />
    </>
  );
}

function CardToScore(props: { from: string; place: Place; hand: readonly (string | null)[]; round: number }) {
  const { t, language } = useWords();
  const session = useSession();
  const { place, hand, round } = props;
  const own = useOwnScores(place);
  const known = useScoredCards(place, props.from);
  const cardId = hand[round] ?? null;
  const held = cardId === null ? undefined : known.get(cardId);
  if (cardId === null) return <p className="large">{t("crowd.seat.noCard")}</p>;
  if (!held) return <p className="large">{t("crowd.seat.withdrawn")}</p>;
  const { card, number } = held;
  const given = own.get(round);
  const value = given?.cardId === cardId ? given.value : null;

  function give(wanted: number): void {
    const writer = session.coverWriter();
    if (!writer || cardId === null) return;
    scoreCard(session.doc, writer, place, round, { cardId, value: wanted }, session.hostNow());
    noteAction({ place, what: "voted", cardId, text: card.text });
  }

  return (
    <section className="crowd-card">
      <p className="description">{t("crowd.card", { number })}</p>
      <p className="crowd-words">{card.text}</p>
      {card.detail !== "" && <p className="crowd-detail">{t("crowd.firstStep", { text: card.detail })}</p>}
      <RadioGroup
        className="scale"
        value={value === null ? null : String(value)}
        onChange={(chosen) => give(Number(chosen))}
      >
        <Label className="label scale-name">{t("crowd.seat.choose", { number })}</Label>
        {scaleOf("crowd").values.map((each) => (
          <Radio key={each.value} value={String(each.value)} className="score">
            <span className="score-number">{each.value}</span> <span>{each.label[language]}</span>
          </Radio>
        ))}
      </RadioGroup>
      <p role="status">{t(value === null ? "crowd.seat.notGiven" : "crowd.seat.given")}</p>
    </section>
  );
}
