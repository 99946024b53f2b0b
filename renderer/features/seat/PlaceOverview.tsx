import { type Ref, useState } from "react";
import { Checkbox } from "react-aria-components";
import type { Card } from "../../../shared/doc/cards.ts";
import type { Section } from "../../../shared/methods/method.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { CappedList } from "./CappedList.tsx";

/** All cards and where this person put them, to jump to one. */
export function PlaceOverview(props: {
  ref: Ref<HTMLHeadingElement>;
  cards: readonly Card[];
  sectionOf: (cardId: string) => Section | undefined;
  currentId: string;
  onOpen: (cardId: string) => void;
}) {
  const { t, language } = useWords();
  const { ref, cards, sectionOf, currentId, onOpen } = props;
  const [onlyOpen, setOnlyOpen] = useState(false);
  const listed = onlyOpen ? cards.filter(({ id }) => !sectionOf(id)) : cards;
  return (
    <section className="list">
      <h3 ref={ref} tabIndex={-1}>
        {t("marks.seat.list")}
      </h3>
      <Checkbox className="not-my-job" isSelected={onlyOpen} onChange={setOnlyOpen}>
        <span className="box" aria-hidden="true">
          {onlyOpen ? "✓" : ""}
        </span>
        {t("marks.seat.onlyOpen")}
      </Checkbox>
      {listed.length === 0 ? (
        <p className="description">{t("marks.seat.noneOpen")}</p>
      ) : (
        <CappedList label={t("marks.seat.list")} items={listed} className="cards slim">
          {(card) => {
            const section = sectionOf(card.id);
            return (
              <Button aria-current={card.id === currentId} onPress={() => onOpen(card.id)}>
                <span className="jump">{card.text}</span>
                <span className={section ? "tag good" : "tag"}>
                  {section ? section.title[language] : t("marks.seat.isOpen")}
                </span>
              </Button>
            );
          }}
        </CappedList>
      )}
    </section>
  );
}

/** After the last card: done, or what is left to do. */
export function PlaceFinish(props: {
  ref: Ref<HTMLHeadingElement>;
  /** Cards not placed yet. */
  open: number;
  onOpen: () => void;
  onList: () => void;
}) {
  const { t } = useWords();
  const { ref, open, onOpen, onList } = props;
  return (
    <section className="calm">
      <h3 ref={ref} tabIndex={-1} className="large">
        {open === 0 ? t("marks.seat.finished") : t("marks.seat.notFinished", { count: open })}
      </h3>
      {open === 0 ? (
        <p>{t("marks.seat.finishedHelp")}</p>
      ) : (
        <Button look="primary" onPress={onOpen}>
          {t("marks.seat.toOpen")}
        </Button>
      )}
      <Button onPress={onList}>{t("marks.seat.list")}</Button>
    </section>
  );
}
