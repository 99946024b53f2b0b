import { useState } from "react";
import { type CardList, isOfStructure } from "../../../shared/doc/cardLists.ts";
import { archiveCards, CARD_LIMIT, detailCard } from "../../../shared/doc/cards.ts";
import { makeDutiesOf } from "../../../shared/doc/dutyIdeas.ts";
import { reword } from "../../../shared/doc/wordings.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { cardSentence } from "../../../shared/methods/written.ts";
import { useFolded } from "../../doc/folded.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { asWriteStep, useGathered, useStepOfCard } from "../../doc/written.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, DocumentField, EmptyState } from "../../ui/controls.tsx";
import { type Ask, type AskKind, CardDialogs } from "./CardDialogs.tsx";
import { CardLists } from "./CardLists.tsx";
import { CardMarks } from "./CardMarks.tsx";
import { useIdeaDuties } from "./ideaDuties.ts";
import "./cards.css";

/** Goes through a list with the room, card by card: fold, reword, move on, and of a duty idea make a duty. */
export function ListBench(props: { at: AgendaStep; list: CardList }) {
  const { list } = props;
  const { activityId, key } = props.at;
  const { t, language } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const dutyOf = useIdeaDuties(activityId);
  const folded = useFolded(activityId);
  const all = useGathered(activityId, key, list);
  const stepOf = useStepOfCard(activityId);
  const isIdeas = list === "dutyIdeas";
  const cards = isIdeas ? all.filter(({ id }) => !dutyOf.has(id)) : all;
  const [index, setIndex] = useState(0);
  const [ask, setAsk] = useState<Ask | null>(null);
  const at = Math.min(index, cards.length - 1);
  const card = cards[at];
  const step = card && asWriteStep(stepOf(card));
  const sentence = card && cardSentence(step?.sentence?.[language], card);

  /** What the room decided takes the card away, and the next one its place: its number is read out. */
  function settle(write: () => void): void {
    write();
    focusPlace();
  }

  function open(kind: AskKind): void {
    if (card) setAsk({ kind, cardIds: [card.id] });
  }

  return (
    <>
      {card ? (
        <section className="panel-box list-bench" aria-labelledby="bench-place">
          <h2 id="bench-place" tabIndex={-1}>
            {t(`words.list.${list}`)}{" "}
            <span className="soft small">
              {t("cards.bench.position", { position: at + 1, count: cards.length })}
            </span>
          </h2>
          <DocumentField
            key={card.id}
            label={t("cards.menu.reword")}
            value={card.text}
            onCommit={(text) => reword(doc, card.id, text, { personId: myId, at: Date.now() })}
            maxLength={CARD_LIMIT}
            hideLabel
          />
          {(step?.detail || card.detail !== "") && (
            <DocumentField
              key={`${card.id} detail`}
              label={step?.detail?.[language] ?? t("cards.bench.detail")}
              value={card.detail}
              onCommit={(detail) => detailCard(doc, card.id, detail)}
              maxLength={CARD_LIMIT}
            />
          )}
          {sentence !== undefined && <p>{t("writing.reads", { sentence })}</p>}
          <CardMarks foldedCount={folded.get(card.id)?.length ?? 0} tags={card.tags} />
          <div className="toolbar">
            {isIdeas && (
              <Button look="primary" onPress={() => settle(() => makeDutiesOf(doc, activityId, [card.id]))}>
                {t("cards.bench.makeDuty")}
              </Button>
            )}
            <Button onPress={() => open("fold")}>{t("cards.menu.fold")}</Button>
            <Button onPress={() => open("move")}>{t("cards.menu.move")}</Button>
            <Button onPress={() => open("split")}>{t("cards.menu.split")}</Button>
            <Button onPress={() => open("history")}>{t("cards.menu.history")}</Button>
            <Button look="danger" onPress={() => settle(() => archiveCards(doc, [card.id]))}>
              {t("cards.menu.remove")}
            </Button>
          </div>
          <div className="toolbar">
            <Button isDisabled={at === 0} onPress={() => setIndex(at - 1)}>
              {t("cards.bench.previous")}
            </Button>
            <Button isDisabled={at === cards.length - 1} onPress={() => setIndex(at + 1)}>
              {t("cards.bench.next")}
            </Button>
            {isIdeas && (
              <Button
                onPress={() =>
                  settle(() =>
                    makeDutiesOf(
                      doc,
                      activityId,
                      cards.map(({ id }) => id),
                    ),
                  )
                }
              >
                {t("cards.bench.makeAll", { count: cards.length })}
              </Button>
            )}
          </div>
        </section>
      ) : (
        <div id="bench-place" tabIndex={-1}>
          {all.length === 0 ? (
            <EmptyState title={t("cards.bench.emptyTitle")}>
              <p>{t(`cards.lists.about.${list}`)}</p>
            </EmptyState>
          ) : (
            <p role="status">{t("cards.bench.done")}</p>
          )}
        </div>
      )}
      <CardLists
        activityId={activityId}
        panels={[
          {
            id: list,
            list,
            name: t(`words.list.${list}`),
            cards: all,
            about: t(`cards.lists.about.${list}`),
            hasAuthors: isOfStructure(list),
          },
        ]}
      />
      <CardDialogs
        activityId={activityId}
        ask={ask}
        among={cards}
        onClose={(isDone) => {
          setAsk(null);
          if (isDone) focusPlace();
        }}
      />
    </>
  );
}

function focusPlace(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>("#bench-place")?.focus());
}
