/** Kind `dots`: each person alone puts dots on cards, and may say of one what worries them. */
import { useEffect, useRef, useState } from "react";
import { type Ballot, CONCERN_LIMIT } from "../../../shared/doc/ballots.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useDots } from "../../doc/markResults.ts";
import { CardWords } from "../../doc/CardWords.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, DocumentField } from "../../ui/controls.tsx";
import { Stepper } from "../../ui/Stepper.tsx";
import { CappedList } from "./CappedList.tsx";
import { RankedResults } from "./MarkResults.tsx";
import { MarksBar, MarksFrame } from "./MarksFrame.tsx";
import "./marking.css";
import type { Place } from "./stepGuard.ts";
import { useIsMarking, useMarking } from "./useMarking.ts";

type DotResults = ReturnType<typeof useDots>;

export function DotsScreen(props: { step: StepOf<"dots">; place: Place; isReadOnly: boolean }) {
  const { step, place } = props;
  const results = useDots(place, step);
  const isMarking = useIsMarking(props.isReadOnly);
  return (
    <MarksFrame
      place={place}
      results={results}
      isMarking={isMarking}
      outcome={<RankedResults ranking={results.ranking} />}
    >
      {results.ballot && <Dots place={place} ballot={results.ballot} results={results} />}
    </MarksFrame>
  );
}

function Dots(props: { place: Place; ballot: Ballot; results: DotResults }) {
  const { t } = useWords();
  const { place, ballot, results } = props;
  const { cards, rules } = results;
  const { marks, mark } = useMarking(place, ballot);
  const placed = [...marks.values()].reduce((sum, { value }) => sum + (value ?? 0), 0);
  const left = Math.max(0, rules.dots - placed);
  const concern = [...marks.values()].find((each) => each.concern !== "");
  /** Where the words of a concern are asked for, though there are none yet. */
  const [worriesAt, setWorriesAt] = useState("");
  const openAt = worriesAt || (concern?.cardId ?? "");

  function put(card: Card, value: number): void {
    const words = marks.get(card.id)?.concern ?? "";
    const isNone = value === 0 && words === "";
    mark(card, [[card.id, isNone ? null : { cardId: card.id, value, concern: words }]]);
  }

  /** There is one concern: with another card it leaves the one where it was. */
  function worry(card: Card, words: string): void {
    const value = marks.get(card.id)?.value ?? 0;
    const here = value === 0 && words === "" ? null : { cardId: card.id, value, concern: words };
    const before = concern && concern.cardId !== card.id ? concern : undefined;
    const cleared = before?.value ? { ...before, concern: "" } : null;
    mark(card, [...(before ? [[before.cardId, cleared] as const] : []), [card.id, here]]);
    setWorriesAt(words === "" ? "" : card.id);
  }

  return (
    <>
      <p>{t("marks.seat.rules", { count: rules.dots, most: rules.mostOnOne })}</p>
      {rules.hasConcern && <p className="description">{t("marks.seat.concernHelp")}</p>}
      <CappedList label={t("marks.seat.cards")} items={cards}>
        {(card) => {
          const mine = marks.get(card.id)?.value ?? 0;
          return (
            <div className="card marks">
              <p>
                <CardWords card={card} />
              </p>
              <div className="marks-row">
                <Stepper
                  label={t("marks.seat.onCard", { card: card.text })}
                  hideLabel
                  value={mine}
                  fewer={t("marks.seat.fewer", { card: card.text })}
                  more={t("marks.seat.more", { card: card.text })}
                  canLess={mine > 0}
                  canMore={left > 0 && mine < rules.mostOnOne}
                  onChange={(value) => put(card, value)}
                >
                  <span className="dots" aria-hidden="true">
                    {"●".repeat(mine)}
                  </span>
                  <span className={mine > 0 ? "visually-hidden" : ""}>{mine}</span>
                </Stepper>
                {rules.hasConcern && openAt !== card.id && (
                  <ConcernButton
                    card={card}
                    isElsewhere={concern !== undefined}
                    onPress={() => {
                      if (concern) worry(card, concern.concern);
                      else setWorriesAt(card.id);
                    }}
                  />
                )}
              </div>
              {rules.hasConcern && openAt === card.id && (
                <ConcernField
                  words={concern?.cardId === card.id ? concern.concern : ""}
                  onWorry={(words) => worry(card, words)}
                  onClose={() => {
                    if (concern) worry(card, "");
                    setWorriesAt("");
                  }}
                  isFresh={worriesAt === card.id}
                />
              )}
            </div>
          );
        }}
      </CappedList>
      <MarksBar place={place}>
        <p role="status" className="large">
          {t("marks.seat.dotsLeft", { left, count: rules.dots })}
        </p>
      </MarksBar>
    </>
  );
}

function ConcernButton(props: { card: Card; isElsewhere: boolean; onPress: () => void }) {
  const { t } = useWords();
  const { card, isElsewhere } = props;
  return (
    <Button
      look="quiet"
      aria-label={t(isElsewhere ? "marks.seat.moveConcernOf" : "marks.seat.concernOf", { card: card.text })}
      onPress={props.onPress}
    >
      {t(isElsewhere ? "marks.seat.moveConcern" : "marks.seat.concern")}
    </Button>
  );
}

/** What worries this person; where they have just asked for it, the keyboard is there. */
function ConcernField(props: {
  words: string;
  isFresh: boolean;
  onWorry: (words: string) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { isFresh } = props;
  useEffect(() => {
    if (isFresh) box.current?.querySelector("textarea")?.focus();
  }, [isFresh]);
  return (
    <div ref={box} className="concern">
      <DocumentField
        label={t("marks.seat.concernField")}
        value={props.words}
        maxLength={CONCERN_LIMIT}
        isMultiline
        rows={2}
        onCommit={(words) => props.onWorry(words.trim())}
      />
      <Button
        look="quiet"
        onPress={() => {
          const entry = box.current?.closest("li");
          props.onClose();
          requestAnimationFrame(() => entry?.querySelector<HTMLElement>(".marks-row .button.quiet")?.focus());
        }}
      >
        {t("marks.seat.noConcern")}
      </Button>
    </div>
  );
}
