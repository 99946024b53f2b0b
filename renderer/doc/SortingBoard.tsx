/**
 * Cards in groups, moved without dragging: pick some, then say where they go. For what the room moves together, what a
 * person sorts alone, and the groups that come of it.
 */
import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import type { Card } from "../../shared/doc/cards.ts";
import { CLUSTER_TITLE_LIMIT } from "../../shared/doc/clusters.ts";
import type { SortTarget } from "../../shared/methods/cardSorting.ts";
import { useWords } from "../i18n/Language.tsx";
import { ActionMenu } from "../ui/ActionMenu.tsx";
import { Button, type Choice, DocumentField } from "../ui/controls.tsx";
import { focusWhenThere } from "../ui/focusWhenThere.ts";
import "../ui/pickedBar.css";
import "./sortingBoard.css";

export interface BoardGroup {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly cards: readonly Card[];
  /** Its name is given. */
  readonly isFixed?: boolean;
}

export function SortingBoard(props: {
  /** What the cards that are in no group are called. */
  looseTitle: string;
  loose: readonly Card[];
  groups: readonly BoardGroup[];
  /** Groups of one card that stand together at the end. */
  lone?: readonly BoardGroup[];
  canMove: boolean;
  /** Whether cards can go into groups that are not there yet. */
  canMake: boolean;
  onPut: (cardIds: readonly string[], to: SortTarget) => void;
  /** Left out where nobody names anything here. */
  onName?: (groupId: string, title: string) => void;
  /** What stands under a group's name. */
  under?: (group: BoardGroup) => ReactNode;
  /** What stands at the bottom while no card is picked. */
  children?: ReactNode;
}) {
  const { t } = useWords();
  const boardId = useId();
  const { loose, groups, lone = [], canMove, onName } = props;
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState("");
  const lists = [loose, ...groups.map(({ cards }) => cards), lone.flatMap(({ cards }) => cards)];
  // What others have taken away meanwhile is picked no more.
  const picked = canMove ? lists.flat().filter(({ id }) => wanted.has(id)) : [];
  const ids = picked.map(({ id }): string => id);
  const isPicked = new Set(ids);
  const inBoard = (selector: string): string => `[data-board="${boardId}"] ${selector}`;

  function pick(cardId: string, isOn: boolean): void {
    setWanted(new Set([...ids.filter((id) => id !== cardId), ...(isOn ? [cardId] : [])]));
  }

  /** Where a keyboard goes on once the picked cards have gone: the card after them, or the one before. */
  function cardToGoOn(): string {
    const list = lists.find((cards) => cards.some(({ id }) => isPicked.has(id))) ?? [];
    const last = list.findLastIndex(({ id }) => isPicked.has(id));
    const isLeft = ({ id }: Card): boolean => !isPicked.has(id);
    return (list.slice(last).find(isLeft) ?? list.findLast(isLeft) ?? loose.find(isLeft))?.id ?? "";
  }

  function put(to: SortTarget, where: string): void {
    const next = cardToGoOn();
    props.onPut(ids, to);
    setSaid(t("sorting.moved", { count: ids.length, where }));
    setWanted(new Set());
    focusWhenThere([next === "" ? inBoard("h3") : inBoard(`[data-card="${next}"]`), inBoard("h3")]);
  }

  function goOn(event: KeyboardEvent, cardId: string): void {
    if (event.key !== "Enter") return;
    event.preventDefault();
    pick(cardId, true);
    focusWhenThere([inBoard(".picked-bar")]);
  }

  const nameOf = ({ title, cards }: BoardGroup): string =>
    title || t("sorting.to.with", { card: cards[0]?.text ?? "" });
  const others = [...groups, ...lone].filter(
    ({ cards }) => cards.length === 0 || !cards.every(({ id }) => isPicked.has(id)),
  );
  const making: readonly Choice<"new" | "apart">[] = !props.canMake
    ? []
    : picked.length === 1
      ? [{ id: "apart", label: t("sorting.to.alone") }]
      : [
          { id: "new", label: t("sorting.to.new") },
          { id: "apart", label: t("sorting.to.apart") },
        ];
  const [inGroups, withLone] = [groups, lone].map((list) =>
    others.filter((group) => list.includes(group)).map((group) => ({ id: group.id, label: nameOf(group) })),
  );
  const choices: readonly Choice<string>[] = [
    ...(inGroups ?? []),
    ...making,
    ...(withLone ?? []),
    ...(picked.every((card) => loose.includes(card)) ? [] : [{ id: "loose", label: props.looseTitle }]),
  ];

  function choose(id: string): void {
    const where = choices.find((choice) => choice.id === id)?.label ?? "";
    if (id === "new" || id === "apart" || id === "loose") put({ kind: id }, where);
    else put({ kind: "group", id }, where);
  }

  const list = (label: string, cards: readonly Card[]): ReactNode => (
    <ul className="board-cards" aria-label={label}>
      {cards.map((card) => (
        <li key={card.id} data-card={card.id}>
          {canMove ? (
            <label>
              <input
                type="checkbox"
                checked={isPicked.has(card.id)}
                onChange={(event) => pick(card.id, event.target.checked)}
                onKeyDown={(event) => goOn(event, card.id)}
              />
              <CardWords card={card} />
            </label>
          ) : (
            <CardWords card={card} />
          )}
        </li>
      ))}
    </ul>
  );

  const looseCards = loose.length > 0 && (
    <section className="board-loose">
      <h3 tabIndex={-1}>
        {props.looseTitle} <span className="amount">{t("sorting.count", { count: loose.length })}</span>
      </h3>
      {list(props.looseTitle, loose)}
    </section>
  );

  return (
    <div className="sorting-board" data-board={boardId}>
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {canMove && (
        <p className="description">
          {t("sorting.how")} <span className="board-keys">{t("sorting.keys")}</span>
        </p>
      )}
      {canMove && looseCards}
      <div className="board-groups">
        {groups.map((group) => (
          <section key={group.id} className={group.title === "" ? "board-group unnamed" : "board-group"}>
            <h3 tabIndex={-1}>
              {group.title || t("sorting.noName")}{" "}
              <span className="amount">{t("sorting.count", { count: group.cards.length })}</span>
            </h3>
            {group.hint !== undefined && <p className="description">{group.hint}</p>}
            {onName && !group.isFixed && (
              <DocumentField
                label={t("sorting.name", { card: group.cards[0]?.text ?? "" })}
                hideLabel
                placeholder={t("sorting.nameHint")}
                maxLength={CLUSTER_TITLE_LIMIT}
                value={group.title}
                onCommit={(title) => onName(group.id, title)}
              />
            )}
            {props.under?.(group)}
            {list(group.title || t("sorting.noName"), group.cards)}
          </section>
        ))}
        {lone.length > 0 && (
          <section className="board-group">
            <h3 tabIndex={-1}>{t("sorting.lone")}</h3>
            {list(
              t("sorting.lone"),
              lone.flatMap(({ cards }) => cards),
            )}
          </section>
        )}
      </div>
      {!canMove && looseCards}
      {picked.length > 0 ? (
        <div className="picked-bar" role="group" aria-label={t("sorting.picked", { count: picked.length })}>
          <span>{t("sorting.picked", { count: picked.length })}</span>
          <ActionMenu label={t("sorting.put")} choices={choices} onChoose={choose} />
          <Button look="quiet" onPress={() => setWanted(new Set())}>
            {t("sorting.unpick")}
          </Button>
        </div>
      ) : (
        props.children
      )}
    </div>
  );
}

function CardWords(props: { card: Card }) {
  const { text, detail } = props.card;
  return (
    <span>
      {text}
      {detail !== "" && <span className="board-detail"> {detail}</span>}
    </span>
  );
}
