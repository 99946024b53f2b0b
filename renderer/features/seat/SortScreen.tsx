import { cleanClusterTitle } from "../../../shared/doc/clusters.ts";
import { SORT_GROUPS_LIMIT, type SortGroup, SORTED_CARDS_LIMIT } from "../../../shared/doc/sorts.ts";
import { moveInSort, sortedCount, type SortTarget } from "../../../shared/methods/cardSorting.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { mintId } from "../../../shared/util/ids.ts";
import { useCover } from "../../doc/answers.ts";
import { useCardsFrom } from "../../doc/marks.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { type BoardGroup, SortingBoard } from "../../doc/SortingBoard.tsx";
import { giveSort, useOwnSort, useTakenGroups } from "../../doc/sorting.ts";
import { useWords } from "../../i18n/Language.tsx";
import { CoverLine } from "./CoverLine.tsx";
import { announce, noteAction } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { UndoBar } from "./UndoBar.tsx";

/** Kind `cardSort`: this person's own groups; once the room has made groups of all sorts, those. */
export function SortScreen(props: { step: StepOf<"cardSort">; place: Place; isReadOnly: boolean }) {
  const { t } = useWords();
  const { step, place, isReadOnly } = props;
  const cards = useCardsFrom(place.activityId, step.from);
  const taken = useTakenGroups(place, step.from);
  const { isClosed } = useOwnSort(place);
  if (cards.length === 0) return <p className="large">{t("sorting.noCards")}</p>;
  if (taken.length > 0) {
    const inGroups = new Set(taken.flatMap((group) => group.cards));
    return (
      <SortingBoard
        looseTitle={t("sorting.takenNone")}
        loose={cards.filter((card) => !inGroups.has(card))}
        groups={taken.map(({ group, cards: inside }) => ({
          id: group.id,
          title: group.title,
          cards: inside,
        }))}
        canMove={false}
        canMake={false}
        onPut={() => undefined}
      />
    );
  }
  if (isReadOnly) return <p className="description">{t("sorting.sort.follow")}</p>;
  return (
    <>
      {isClosed && <p className="cover-line">{t("sorting.sort.closed")}</p>}
      <OwnGroups step={step} place={place} />
    </>
  );
}

function OwnGroups(props: { step: StepOf<"cardSort">; place: Place }) {
  const { t, language } = useWords();
  const session = useSession();
  const { step, place } = props;
  const { sections = [] } = step;
  const cards = useCardsFrom(place.activityId, step.from);
  const { groups, isClosed } = useOwnSort(place);
  const { cover } = useCover(place);
  const done = sortedCount(groups, cards);
  const isOnlyGiven = sections.length > 0 && step.isClosed === true;

  const cardOf = new Map(cards.map((card): [string, (typeof cards)[number]] => [card.id, card]));
  const inside = (group: SortGroup | undefined) =>
    (group?.cardIds ?? []).flatMap((cardId) => cardOf.get(cardId) ?? []);
  const given = sections.map(({ id, title, hint }): BoardGroup => ({
    id,
    title: title[language],
    ...(hint && { hint: hint[language] }),
    isFixed: true,
    cards: inside(groups.find((group) => group.id === id)),
  }));
  const own = groups
    .filter(({ id }) => !sections.some((section) => section.id === id))
    .map((group): BoardGroup => ({ id: group.id, title: group.title, cards: inside(group) }))
    .filter((group) => group.cards.length > 0);
  const placed = new Set([...given, ...own].flatMap((group) => group.cards));

  /** @returns whether it was taken */
  function keep(wanted: readonly SortGroup[]): boolean {
    const count = wanted.reduce((sum, { cardIds }) => sum + cardIds.length, 0);
    const isTooMuch = wanted.length > SORT_GROUPS_LIMIT || count > SORTED_CARDS_LIMIT;
    const limits = { cards: SORTED_CARDS_LIMIT, groups: SORT_GROUPS_LIMIT };
    if (isTooMuch) announce(t("sorting.sort.tooMany", limits));
    else if (giveSort(session, place, wanted)) return true;
    else announce(t("sorting.sort.refused"));
    return false;
  }

  function put(cardIds: readonly string[], to: SortTarget): void {
    const [cardId = ""] = cardIds;
    if (keep(moveInSort(groups, cardIds, to, mintId)))
      noteAction({ place, what: "moved", cardId, text: cardOf.get(cardId)?.text ?? "" });
  }

  function name(groupId: string, raw: string): void {
    const title = cleanClusterTitle(raw);
    const before = groups.find(({ id }) => id === groupId);
    if (!before || before.title === title) return;
    if (keep(groups.map((group) => (group === before ? { ...group, title } : group))))
      noteAction({ place, what: "reworded", cardId: groupId, text: title });
  }

  return (
    <>
      {!isClosed && (
        <>
          <p>
            {t(
              isOnlyGiven
                ? "sorting.sort.sectionsOnly"
                : sections.length > 0
                  ? "sorting.sort.sectionsToo"
                  : "sorting.sort.own",
            )}
          </p>
          <CoverLine place={place} kind="vote" />
          <div className="sorted-so-far">
            <p role="status">
              {done < cards.length
                ? t("sorting.placed", { done, count: cards.length })
                : t(cover === "sealed" ? "sorting.sort.done" : "sorting.sort.doneOpen")}
            </p>
            <progress
              aria-label={t("sorting.placed", { done, count: cards.length })}
              value={done}
              max={cards.length}
            />
          </div>
        </>
      )}
      {(!isClosed || groups.length > 0) && (
        <SortingBoard
          looseTitle={t("sorting.loose")}
          loose={cards.filter((card) => !placed.has(card))}
          groups={[...given, ...own]}
          canMove={!isClosed}
          canMake={!isOnlyGiven}
          onPut={put}
          {...(!isClosed && { onName: name })}
        >
          {!isClosed && <UndoBar place={place} />}
        </SortingBoard>
      )}
    </>
  );
}
