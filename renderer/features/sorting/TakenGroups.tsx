import type { ControlPlace } from "../../../shared/doc/control.ts";
import { assignCards } from "../../../shared/doc/cards.ts";
import { renameGroup } from "../../../shared/doc/groups.ts";
import { edit } from "../../../shared/doc/table.ts";
import type { SortTarget } from "../../../shared/methods/cardSorting.ts";
import { addTakenGroup } from "../../../shared/methods/takenGroups.ts";
import { useCardsFrom } from "../../doc/marks.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { SortingBoard } from "../../doc/SortingBoard.tsx";
import { useTakenGroups } from "../../doc/sorting.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Notice } from "../../ui/controls.tsx";
import { OfferedWords } from "../../ui/OfferedWords.tsx";

/** The groups that the step was made into: the room names them together, and settles where the last cards go. */
export function TakenGroups(props: {
  place: ControlPlace;
  from: string;
  /** What else a group of these cards could be called. */
  namesFor?: (cardIds: readonly string[]) => readonly { readonly text: string; readonly label: string }[];
}) {
  const { t } = useWords();
  const { doc } = useSession();
  const { place, from, namesFor } = props;
  const cards = useCardsFrom(place.activityId, from);
  const taken = useTakenGroups(place, from);
  const inGroups = new Set(taken.flatMap((group) => group.cards));

  function put(cardIds: readonly string[], to: SortTarget): void {
    switch (to.kind) {
      case "group":
        assignCards(doc, cardIds, to.id);
        return;
      case "loose":
        assignCards(doc, cardIds, "");
        return;
      case "new":
        addTakenGroup(doc, place, cardIds);
        return;
      case "apart":
        edit(doc, () => {
          for (const cardId of cardIds) addTakenGroup(doc, place, [cardId]);
        });
    }
  }

  if (taken.length === 0) return null;
  return (
    <section className="panel-box sorting-bench" aria-labelledby="taken-title">
      <h2 id="taken-title" tabIndex={-1}>
        {t("sorting.taken")}
      </h2>
      <Notice look="done">{t("sorting.took", { count: taken.length })}</Notice>
      <p className="soft">{t("sorting.takenHelp")}</p>
      <SortingBoard
        looseTitle={t("sorting.takenNone")}
        loose={cards.filter((card) => !inGroups.has(card))}
        groups={taken.map(({ group, cards: inside }) => ({
          id: group.id,
          title: group.title,
          cards: inside,
        }))}
        canMove
        canMake
        onPut={put}
        onName={(groupId, title) => renameGroup(doc, groupId, title)}
        under={(group) => (
          <OfferedWords
            label={t("sorting.sort.usedNames")}
            items={(namesFor?.(group.cards.map(({ id }) => id)) ?? [])
              .filter(({ text }) => text !== group.title)
              .map(({ text, label }) => ({ id: text, text: label }))}
            action={(name) => t("sorting.sort.useName", { name })}
            field="#taken-title"
            onAdd={(name) => renameGroup(doc, group.id, name)}
          />
        )}
      />
    </section>
  );
}
