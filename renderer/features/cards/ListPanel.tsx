import type { CardList } from "../../../shared/doc/cardLists.ts";
import { listOf } from "../../../shared/doc/chart.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import { useFolded } from "../../doc/folded.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { asWriteStep, useStepOfCard } from "../../doc/written.ts";
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

/** A list, or the part of it that was written in one step or stands in one section. */
export interface Listed {
  /** Names it among those on the screen, in letters and digits. */
  readonly id: string;
  readonly list: CardList;
  readonly name: string;
  readonly cards: readonly Card[];
  /** Said where it is empty. */
  readonly about: string;
  /** No field to write into it. */
  readonly isClosed?: boolean;
  /** Each card's author is named. */
  readonly hasAuthors?: boolean;
}

/** The whole of lists. */
export function useWholeLists(activityId: string, lists: readonly CardList[]): readonly Listed[] {
  const { t } = useWords();
  const rows = useRows("cards");
  return lists.map((list) => ({
    id: list,
    list,
    name: t(`words.list.${list}`),
    cards: listOf(activityId, rows.values(), list),
    about: t(`cards.lists.about.${list}`),
  }));
}

/** One list beside the tasks: what belongs in it, its cards, and where to add another. */
export function ListPanel(props: {
  activityId: string;
  of: Listed;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onAsk: (ask: Ask) => void;
}) {
  const { activityId, of, selected, onSelect } = props;
  const { list, name, cards } = of;
  const { t } = useWords();
  const people = useRows("people");
  const stepOf = useStepOfCard(activityId);
  const folded = useFolded(activityId);
  const dutyOf = useIdeaDuties(activityId);
  const ids = cards.map(({ id }) => id);
  const ticks = useTicks(ids, selected, onSelect);
  const titleId = `list-${of.id}`;
  const isAllSelected = ids.length > 0 && ids.every((id) => selected.has(id));

  return (
    <section className="panel-box card-list" aria-labelledby={titleId}>
      <header className="row">
        {ids.length > 0 && (
          <input
            type="checkbox"
            aria-label={t("cards.lists.select", { list: name })}
            checked={isAllSelected}
            onChange={(event) => ticks.selectAll(ids, event.target.checked)}
          />
        )}
        <h2 id={titleId} className="grow">
          {name} <span className="soft small">{t("cards.lists.count", { count: ids.length })}</span>
        </h2>
      </header>
      {ids.length === 0 && <p className="soft">{of.about}</p>}
      {ids.length > 0 && (
        <ul aria-label={name}>
          {cards.map((card, index) => {
            const duty = list === "dutyIdeas" ? dutyOf.get(card.id) : undefined;
            const author = of.hasAuthors ? people.get(card.authorId)?.name : undefined;
            return (
              <li key={card.id} data-record={card.id}>
                <CardRow
                  line={{ card, code: "", above: cards[index - 1], below: cards[index + 1] }}
                  foldedCount={folded.get(card.id)?.length ?? 0}
                  isSelected={selected.has(card.id)}
                  onSelect={(isSelected, isRange) => ticks.select(card.id, isSelected, isRange)}
                  onAsk={props.onAsk}
                  step={asWriteStep(stepOf(card))}
                  note={
                    duty
                      ? t("cards.lists.usedFor", { code: duty.code })
                      : author && t("writing.desk.author", { name: author })
                  }
                />
              </li>
            );
          })}
        </ul>
      )}
      {!of.isClosed && (
        <CardField
          activityId={activityId}
          list={list}
          label={t("cards.lists.new", { list: name })}
          hideLabel
          button={t("cards.lists.add")}
          buttonLabel={t("cards.lists.addTo", { list: name })}
        />
      )}
    </section>
  );
}
