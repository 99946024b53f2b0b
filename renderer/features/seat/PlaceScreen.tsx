/** Kind `place`: each person says in which section a card belongs, one card at a time. */
import { useEffect, useRef, useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Ballot } from "../../../shared/doc/ballots.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import type { Section, StepOf } from "../../../shared/methods/method.ts";
import { usePlaces } from "../../doc/markResults.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { PlaceResults } from "./MarkResults.tsx";
import { MarksFrame } from "./MarksFrame.tsx";
import "./marking.css";
import { PathFinish, PathOverview } from "./PathViews.tsx";
import { countDone, nextOpen, taskAt } from "./ratingPath.ts";
import type { Place } from "./stepGuard.ts";
import { useLastAction } from "./UndoBar.tsx";
import { useIsMarking, useMarking } from "./useMarking.ts";

export function PlaceScreen(props: { step: StepOf<"place">; place: Place; isReadOnly: boolean }) {
  const { step, place } = props;
  const results = usePlaces(place, step);
  const isMarking = useIsMarking(props.isReadOnly);
  return (
    <MarksFrame
      place={place}
      results={results}
      isMarking={isMarking}
      outcome={<PlaceResults step={step} placed={results.placed} />}
    >
      {results.ballot && (
        <Places place={place} ballot={results.ballot} cards={results.cards} sections={step.sections} />
      )}
    </MarksFrame>
  );
}

type View = "card" | "list" | "finish";

function Places(props: {
  place: Place;
  ballot: Ballot;
  cards: readonly Card[];
  sections: readonly Section[];
}) {
  const { t, language } = useWords();
  const { place, ballot, cards, sections } = props;
  const { marks, mark } = useMarking(place, ballot);
  const isDone = (cardId: string): boolean => marks.has(cardId);
  const [at, setAt] = useState(() => {
    const card = nextOpen(cards, isDone) ?? cards[0];
    return { id: card?.id ?? "", index: cards.findIndex(({ id }) => id === card?.id) };
  });
  const [view, setView] = useState<View>(() => (nextOpen(cards, isDone) ? "card" : "finish"));
  const { last, undo } = useLastAction(place);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const here = taskAt(cards, at.id, at.index);
  const isRemoved = here?.isRemoved ?? false;

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    scrollTo(0, 0);
    heading.current?.focus();
  }, [at.id, view, isRemoved]);

  if (!here) return null;
  const { task: card, index } = here;
  const done = countDone(cards, isDone);
  const sectionOf = (cardId: string): Section | undefined => sections[marks.get(cardId)?.value ?? -1];

  function goTo(cardId: string): void {
    setAt({ id: cardId, index: cards.findIndex(({ id }) => id === cardId) });
    setView("card");
  }

  function goBy(distance: 1 | -1): void {
    // Where the card was removed, the next one already stands at its place.
    const target = cards[index + (isRemoved && distance === 1 ? 0 : distance)];
    if (target) goTo(target.id);
    else setView("finish");
  }

  if (view === "list")
    return (
      <PathOverview
        ref={heading}
        words={{
          list: t("marks.seat.list"),
          onlyOpen: t("marks.seat.onlyOpen"),
          noneOpen: t("marks.seat.noneOpen"),
        }}
        items={cards}
        isDone={(id) => sectionOf(id) !== undefined}
        currentId={card?.id ?? ""}
        onOpen={goTo}
      >
        {({ id, text }) => ({ words: text, state: sectionOf(id)?.title[language] ?? t("marks.seat.isOpen") })}
      </PathOverview>
    );
  if (view === "finish")
    return (
      <PathFinish
        ref={heading}
        toOpen={done === cards.length ? null : t("marks.seat.toOpen")}
        words={{
          title:
            done === cards.length
              ? t("marks.seat.finished")
              : t("marks.seat.notFinished", { count: cards.length - done }),
          help: t("marks.seat.finishedHelp"),
          list: t("marks.seat.list"),
        }}
        onOpen={() => {
          const open = nextOpen(cards, isDone, card?.id);
          if (open) goTo(open.id);
        }}
        onList={() => setView("list")}
      />
    );
  return (
    <>
      <div className="rate-top">
        <p>
          {!isRemoved && `${t("marks.seat.position", { position: index + 1, count: cards.length })} · `}
          <span className="description">{t("marks.seat.placed", { done, count: cards.length })}</span>
        </p>
        <progress
          aria-label={t("marks.seat.placed", { done, count: cards.length })}
          value={done}
          max={cards.length}
        />
        <Button onPress={() => setView("list")}>{t("marks.seat.list")}</Button>
      </div>
      {here.isRemoved ? (
        <h3 ref={heading} tabIndex={-1} className="rate-task">
          {t("marks.seat.removed")}
        </h3>
      ) : (
        <>
          <h3 ref={heading} tabIndex={-1} className="rate-task">
            {here.task.text}
          </h3>
          {here.task.detail !== "" && <p className="description">{here.task.detail}</p>}
          <SectionChoice
            key={here.task.id}
            sections={sections}
            value={marks.get(here.task.id)?.value ?? null}
            onChange={(value) =>
              mark(here.task, [[here.task.id, { cardId: here.task.id, value, concern: "" }]])
            }
          />
        </>
      )}
      <nav className="bottom-bar rate-nav">
        <Button isDisabled={index === 0} onPress={() => goBy(-1)}>
          {t("marks.seat.previous")}
        </Button>
        <Button
          look="quiet"
          isDisabled={!last}
          onPress={() => {
            const undone = undo();
            if (undone) goTo(undone.cardId); // what was taken back is what shows
          }}
        >
          {t("seat.undo.button")}
        </Button>
        <Button look="primary" onPress={() => goBy(1)}>
          {t("marks.seat.next")}
        </Button>
      </nav>
    </>
  );
}

/** The sections, each with what it means. */
function SectionChoice(props: {
  sections: readonly Section[];
  value: number | null;
  onChange: (value: number) => void;
}) {
  const { t, language } = useWords();
  const { sections, value } = props;
  return (
    <RadioGroup
      className="scale"
      value={value === null ? null : String(value)}
      onChange={(chosen) => props.onChange(Number(chosen))}
    >
      <Label className="label scale-name">{t("marks.seat.choosePlace")}</Label>
      {sections.map(({ id, title, hint }, index) => (
        <Radio key={id} value={String(index)} className="score">
          <span>
            <strong>{title[language]}</strong>
            {hint && <span className="section-hint">{hint[language]}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
