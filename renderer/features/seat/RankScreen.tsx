/** Kind `rank`: each person alone picks so many cards, in order. */
import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Ballot } from "../../../shared/doc/ballots.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useRanks } from "../../doc/markResults.ts";
import { CardWords } from "../../doc/CardWords.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import { CappedList } from "./CappedList.tsx";
import { RankedResults } from "./MarkResults.tsx";
import { MarksBar, MarksFrame } from "./MarksFrame.tsx";
import "./marking.css";
import { announce } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { useIsMarking, useMarking } from "./useMarking.ts";

export function RankScreen(props: { step: StepOf<"rank">; place: Place; isReadOnly: boolean }) {
  const { step, place } = props;
  const results = useRanks(place, step);
  const isMarking = useIsMarking(props.isReadOnly);
  return (
    <MarksFrame
      place={place}
      results={results}
      isMarking={isMarking}
      outcome={<RankedResults ranking={results.ranking} />}
    >
      {results.ballot && (
        <Ranks place={place} ballot={results.ballot} cards={results.cards} picks={step.picks} />
      )}
    </MarksFrame>
  );
}

function Ranks(props: { place: Place; ballot: Ballot; cards: readonly Card[]; picks: number }) {
  const { t } = useWords();
  const { place, ballot, cards } = props;
  const { marks, mark } = useMarking(place, ballot);
  const most = Math.min(props.picks, cards.length);
  const rankOf = ({ id }: Card): number => marks.get(id)?.value ?? 0;
  const picked = cards.filter((card) => rankOf(card) > 0).toSorted((a, b) => rankOf(a) - rankOf(b));
  const others = cards.filter((card) => rankOf(card) === 0);
  const isFull = picked.length >= most;

  /** Ranks follow from the order; those of cards that are not there any more go. */
  function rank(card: Card, order: readonly Card[]): void {
    const gone = [...marks.keys()].map((cardId) => [cardId, null] as const);
    const ranked = order.map(({ id }, index) => [id, { cardId: id, value: index + 1, concern: "" }] as const);
    mark(card, [...gone, ...ranked]);
    const now = order.indexOf(card);
    if (now >= 0) announce(t("marks.seat.nowRank", { card: card.text, rank: now + 1 }));
  }

  return (
    <>
      <p>{t("marks.picks", { count: props.picks })}</p>
      <section className="list">
        <h3 id="my-picks" tabIndex={-1}>
          {t("marks.seat.myPicks")}
        </h3>
        {picked.length === 0 ? (
          <p className="description">{t("marks.seat.noPicks")}</p>
        ) : (
          <Picks picked={picked} onRank={rank} />
        )}
      </section>
      <section className="list">
        <h3 id="other-cards" tabIndex={-1}>
          {t("marks.seat.others")}
        </h3>
        {isFull && <p className="description">{t("marks.seat.full")}</p>}
        <CappedList label={t("marks.seat.others")} items={others}>
          {(card) => (
            <div className="card marks-row">
              <div className="result-words">
                <p>
                  <CardWords card={card} />
                </p>
              </div>
              {!isFull && (
                <Button
                  data-goes
                  aria-label={t("marks.seat.pickOf", { rank: picked.length + 1, card: card.text })}
                  onPress={({ target }) => {
                    // The last pick takes every button of this list away.
                    if (picked.length + 1 < most) focusNeighbour(target, "#my-picks");
                    else document.querySelector<HTMLElement>("#my-picks")?.focus();
                    rank(card, [...picked, card]);
                  }}
                >
                  {t("marks.seat.pick")}
                </Button>
              )}
            </div>
          )}
        </CappedList>
      </section>
      <MarksBar place={place}>
        <p role="status" className="large">
          {t("marks.seat.picked", { done: picked.length, count: most })}
        </p>
      </MarksBar>
    </>
  );
}

type Control = "up" | "down";

function Picks(props: { picked: readonly Card[]; onRank: (card: Card, order: readonly Card[]) => void }) {
  const { t, formats } = useWords();
  const { picked, onRank } = props;
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ readonly id: string; readonly by: Control } | null>(null);

  // A row that is moved in the page loses the focus, and a button at its end of the list is no longer to be pressed.
  useEffect(() => {
    if (moved === null) return;
    const row = list.current?.querySelector(`[data-record="${moved.id}"]`);
    const used = row?.querySelector<HTMLElement>(`[data-move="${moved.by}"]:not(:disabled)`);
    (used ?? row?.querySelector<HTMLElement>("[data-move]:not(:disabled)"))?.focus();
  }, [moved]);

  function move(card: Card, index: number, by: Control): void {
    const rest = picked.filter((each) => each !== card);
    onRank(card, rest.toSpliced(index + (by === "up" ? -1 : 1), 0, card));
    setMoved({ id: card.id, by });
  }

  return (
    <ol className="cards" aria-label={t("marks.seat.myPicks")} ref={list}>
      {picked.map((card, index) => (
        <li key={card.id} data-record={card.id} className="card pick">
          <span className="code">{formats.number(index + 1)}</span>
          <div className="result-words">
            <p>
              <CardWords card={card} />
            </p>
          </div>
          <span className="pick-moves">
            <Button
              data-move="up"
              aria-label={t("marks.seat.up", { card: card.text })}
              isDisabled={index === 0}
              onPress={() => move(card, index, "up")}
            >
              <ArrowUp size={20} aria-hidden="true" />
            </Button>
            <Button
              data-move="down"
              aria-label={t("marks.seat.down", { card: card.text })}
              isDisabled={index === picked.length - 1}
              onPress={() => move(card, index, "down")}
            >
              <ArrowDown size={20} aria-hidden="true" />
            </Button>
            <Button
              data-goes
              aria-label={t("marks.seat.out", { card: card.text })}
              onPress={({ target }) => {
                focusNeighbour(target, "#other-cards");
                onRank(
                  card,
                  picked.filter((each) => each !== card),
                );
              }}
            >
              <X size={20} aria-hidden="true" />
            </Button>
          </span>
        </li>
      ))}
    </ol>
  );
}
