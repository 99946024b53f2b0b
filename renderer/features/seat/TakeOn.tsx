import { useMemo } from "react";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { cardsFrom } from "../../../shared/methods/stepCards.ts";
import { takenOnFrom, toTakeOn } from "../../../shared/methods/written.ts";
import { addTask, useCover, useOwnEntries } from "../../doc/answers.ts";
import { CardWords } from "../../doc/CardWords.tsx";
import { useMyId, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useAgendaSteps } from "../../doc/steps.ts";
import { asWriteStep, cardWord, type WriteStep } from "../../doc/written.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { focusWhenThere } from "../../ui/focusWhenThere.ts";
import { CappedList } from "./CappedList.tsx";
import { useSearch } from "./CardLists.tsx";
import { isMine, revealedTexts } from "./myTasks.ts";
import { announce, noteAction } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";

/** Something of an earlier step that can be taken on: a card, or what waits under the cover there. */
interface Offered {
  readonly id: string;
  readonly text: string;
  readonly detail: string;
  readonly section: string;
  readonly author: string;
  /** "" for what waits under the cover: nothing in the open may lead to it. */
  readonly originId: string;
}

interface Props {
  place: Place;
  step: WriteStep;
  list: CardList;
  /** What stands in this step. */
  cards: readonly Card[];
  group: readonly string[] | undefined;
  /** They have written as many as the step asks for. */
  isFull: boolean;
}

/** What somebody and their group bring from an earlier step, each to be taken on with one press. */
export function TakeOn(props: Props) {
  const { place, step } = props;
  const source = takenOnFrom(useAgendaSteps(place.activityId), place.stepId, step.from);
  return source && <TakeOnFrom {...props} source={source} />;
}

function TakeOnFrom(props: Props & { source: AgendaStep }) {
  const { t, language } = useWords();
  const session = useSession();
  const myId = useMyId();
  const people = useRows("people");
  const rows = useRows("cards");
  const { place, step, list, group, source } = props;
  const { activityId, key: sourceKey } = source;
  const agenda = useAgendaSteps(activityId);
  const from = useMemo(() => ({ activityId, stepId: sourceKey }), [activityId, sourceKey]);
  const { cover } = useCover(from);
  const own = useOwnEntries(from);
  const cards = useMemo(() => {
    const revealed = revealedTexts(own.values());
    const before = cardsFrom(agenda, activityId, rows.values(), step.from ?? "");
    return toTakeOn(before, group, (card) => isMine(card, myId, revealed));
  }, [agenda, activityId, rows, step.from, group, own, myId]);
  const { found, field } = useSearch(cards, list);

  const hidden = [...own.values()].flatMap(({ about, what, isOpened }): Offered[] => {
    if (what?.kind !== "card" || isOpened) return [];
    const { text, detail = "", section = "" } = what;
    return [{ id: about, text, detail, section, author: "", originId: "" }];
  });
  const open = found.map(({ id, text, detail, section, authorId }): Offered => {
    const author = authorId === myId ? t("seat.cards.isMine") : (people.get(authorId)?.name ?? "");
    return { id, text, detail, section, author, originId: id };
  });
  const offered = [...hidden, ...open];
  const members = new Set<string>(group);
  const here = props.cards.filter(({ authorId }) => (group ? members.has(authorId) : authorId === myId));
  const taken = new Set<string>(here.map(({ originId }) => originId));
  const said = new Set(here.map(({ text }) => text));
  const isTaken = ({ originId, text }: Offered): boolean =>
    originId === "" ? said.has(text) : taken.has(originId);
  const title = t(group ? "writing.from" : "writing.fromRoom", { step: source.title[language] });

  function takeOn({ text, detail, section, originId }: Offered): void {
    const isKnown = step.sections?.some(({ id }) => id === section);
    const target = { list, detail, originId, section: isKnown ? section : (step.sections?.[0]?.id ?? "") };
    const cardId = addTask(session, place, text, target);
    if (cardId === undefined) return;
    noteAction({ place, what: "added", cardId, text });
    announce(t("seat.write.added", { text }));
    focusWhenThere([`[data-record="${cardId}"]`]); // to change it there
  }

  return (
    <section className="list">
      <h3>{title}</h3>
      {field}
      {cover === "sealed" && <p className="description">{t("writing.fromHidden")}</p>}
      {offered.length === 0 ? (
        cover !== "sealed" && (
          <p className="description">
            {t(cards.length > 0 ? `writing.noneFound.${cardWord(list)}` : "writing.fromNone")}
          </p>
        )
      ) : (
        <CappedList label={title} items={offered} className="cards">
          {(each) => (
            <div className="card taking">
              <p>
                <CardWords card={each} step={asWriteStep(source)} />{" "}
                {each.author !== "" && <span className="description">{each.author}</span>}{" "}
                {isTaken(each) && <span className="tag good">{t("writing.isTaken")}</span>}
              </p>
              {!props.isFull && !isTaken(each) && (
                <Button
                  data-goes
                  aria-label={t("writing.takeOnOf", { text: each.text })}
                  onPress={() => takeOn(each)}
                >
                  {t("writing.takeOn")}
                </Button>
              )}
            </div>
          )}
        </CappedList>
      )}
    </section>
  );
}
