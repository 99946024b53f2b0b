import type { CardList } from "../../../shared/doc/cardLists.ts";
import { CardWords } from "../../doc/CardWords.tsx";
import { useFolded } from "../../doc/folded.ts";
import { useMyId } from "../../doc/SessionContext.tsx";
import { asWriteStep, cardWord, useGathered, useStepOfCard } from "../../doc/written.ts";
import { useWords } from "../../i18n/Language.tsx";
import { CappedList } from "./CappedList.tsx";
import { isMine, useMyTasks } from "./myTasks.ts";
import type { Place } from "./stepGuard.ts";

/** Kind `combine`: the desk folds and rewords; here people watch the list get shorter and find their own cards in it. */
export function CombineScreen(props: { place: Place; list: CardList }) {
  const { t } = useWords();
  const { place, list } = props;
  const myId = useMyId();
  const cards = useGathered(place.activityId, place.stepId, list);
  const stepOf = useStepOfCard(place.activityId);
  const folded = useFolded(place.activityId);
  const { revealed } = useMyTasks(place, cards, list);
  const name = t(`words.list.${list}`);
  if (cards.length === 0) return <p className="description">{t("seat.combine.none")}</p>;
  return (
    <section className="list">
      <h3>
        {name} <span className="count">{t(`writing.count.${cardWord(list)}`, { count: cards.length })}</span>
      </h3>
      <CappedList label={name} items={cards} className="cards slim">
        {(card) => {
          const under = folded.get(card.id) ?? [];
          const isOwn = [card, ...under].some((each) => isMine(each, myId, revealed));
          return (
            <p className="card">
              <CardWords card={card} step={asWriteStep(stepOf(card))} />{" "}
              {under.length > 0 && (
                <span className="tag">{t("cards.standsFor", { count: under.length + 1 })}</span>
              )}{" "}
              {isOwn && <span className="tag">{t("seat.cards.isMine")}</span>}
            </p>
          );
        }}
      </CappedList>
    </section>
  );
}
