import type { CardList } from "../../../shared/doc/cardLists.ts";
import { listOf } from "../../../shared/doc/chart.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import { useFolded } from "../../doc/folded.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import type { Ask } from "./CardDialogs.tsx";
import { CardField } from "./CardField.tsx";
import { CardRow } from "./CardRow.tsx";
import { useIdeaDuties } from "./ideaDuties.ts";
import { useTicks } from "./useTicks.ts";

/** A list's cards in their order. */
export function useList(activityId: string, list: CardList): readonly Card[] {
  return listOf(activityId, useRows("cards").values(), list);
}

/** One list beside the tasks: what belongs in it, its cards, and where to add another. */
export function ListPanel(props: {
  activityId: string;
  list: CardList;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onAsk: (ask: Ask) => void;
}) {
  const { activityId, list, selected, onSelect } = props;
  const { t } = useWords();
  const cards = useList(activityId, list);
  const folded = useFolded(activityId);
  const dutyOf = useIdeaDuties(activityId);
  const ids = cards.map(({ id }) => id);
  const ticks = useTicks(ids, selected, onSelect);
  const name = t(`words.list.${list}`);
  const isAllSelected = ids.length > 0 && ids.every((id) => selected.has(id));

  return (
    <section className="panel-box card-list" aria-labelledby={`list-${list}`}>
      <header className="row">
        {ids.length > 0 && (
          <input
            type="checkbox"
            aria-label={t("cards.lists.select", { list: name })}
            checked={isAllSelected}
            onChange={(event) => ticks.selectAll(ids, event.target.checked)}
          />
        )}
        <h2 id={`list-${list}`} className="grow">
          {name} <span className="soft small">{t("cards.lists.count", { count: ids.length })}</span>
        </h2>
      </header>
      {ids.length === 0 && <p className="soft">{t(`cards.lists.about.${list}`)}</p>}
      {ids.length > 0 && (
        <ul aria-label={name}>
          {cards.map((card, index) => {
            const duty = list === "dutyIdeas" ? dutyOf.get(card.id) : undefined;
            return (
              <li key={card.id} data-record={card.id}>
                <CardRow
                  line={{ card, code: "", above: cards[index - 1], below: cards[index + 1] }}
                  foldedCount={folded.get(card.id)?.length ?? 0}
                  isSelected={selected.has(card.id)}
                  onSelect={(isSelected, isRange) => ticks.select(card.id, isSelected, isRange)}
                  onAsk={props.onAsk}
                  note={duty && t("cards.lists.usedFor", { code: duty.code })}
                />
              </li>
            );
          })}
        </ul>
      )}
      <CardField
        activityId={activityId}
        list={list}
        label={t("cards.lists.new", { list: name })}
        hideLabel
        button={t("cards.lists.add")}
        buttonLabel={t("cards.lists.addTo", { list: name })}
      />
    </section>
  );
}
