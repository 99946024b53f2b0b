import { useState } from "react";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import { CARD_LIMIT, cleanCardText } from "../../../shared/doc/cards.ts";
import { moveTask, placeTask, removeTask, rewordTask, useCover } from "../../doc/answers.ts";
import { CardWords } from "../../doc/CardWords.tsx";
import { useSession } from "../../doc/SessionContext.tsx";
import type { CardForm } from "../../doc/written.ts";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import type { MyTask } from "./myTasks.ts";
import { announce, noteAction, setRewording, useSeatStore } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";

/** An own card, in the open or under the cover: to change, to take back, to put elsewhere. */
export function MyCard(props: {
  place: Place;
  step: CardForm;
  card: MyTask;
  otherLists: readonly CardList[];
  isReadOnly: boolean;
  onGone: () => void;
}) {
  const { t, language } = useWords();
  const session = useSession();
  const { cover } = useCover(props.place);
  const { card, place, step } = props;
  const rewording = useSeatStore((state) => (state.rewording?.cardId === card.id ? state.rewording : null));
  const sections = step.sections?.filter(({ id }) => id !== card.section) ?? [];

  // The focus goes back to where it came from, not to the top of the page.
  const [wasReworded, setWasReworded] = useState(false);
  function stopRewording(): void {
    setRewording(null);
    setWasReworded(true);
  }

  function remove(): void {
    removeTask(session, place, card.id);
    noteAction({ place, what: "removed", cardId: card.id, text: card.text });
    announce(t("seat.undo.removed", { text: card.text }));
    props.onGone();
  }

  function move(list: CardList): void {
    moveTask(session, place, card.id, list);
    noteAction({ place, what: "moved", cardId: card.id, text: card.text });
    announce(t("seat.cards.movedTo", { text: card.text, list: t(`words.list.${list}`) }));
    // After the menu has given the focus back to its button, which is gone.
    setTimeout(props.onGone, 0);
  }

  function putInto(sectionId: string): void {
    const section = sections.find(({ id }) => id === sectionId);
    if (!section) return;
    placeTask(session, place, card.id, section.id);
    noteAction({ place, what: "moved", cardId: card.id, text: card.text });
    announce(t("writing.movedToSection", { text: card.text, section: section.title[language] }));
    setTimeout(props.onGone, 0);
  }

  function save(text: string, detail: string): void {
    const reworded = cleanCardText(text);
    if (reworded !== "" && (reworded !== card.text || cleanCardText(detail) !== card.detail)) {
      rewordTask(session, place, card.id, text, detail);
      noteAction({ place, what: "reworded", cardId: card.id, text: reworded });
      announce(t("seat.undo.reworded", { text: reworded }));
    }
    stopRewording();
  }

  function startRewording(): void {
    const { id: cardId, text, detail } = card;
    setRewording({ cardId, before: text, text, detailBefore: detail, detail });
  }

  if (rewording && !props.isReadOnly)
    return (
      <form
        className="card rewording"
        onSubmit={(event) => {
          event.preventDefault();
          save(rewording.text, rewording.detail);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") stopRewording();
          // One line, as when it was written: Enter ends it, and the Enter that ends a composed character does not.
          if (
            event.key !== "Enter" ||
            event.nativeEvent.isComposing ||
            event.target instanceof HTMLButtonElement
          )
            return;
          event.preventDefault();
          save(rewording.text, rewording.detail);
        }}
      >
        <Field
          label={t("seat.cards.wording")}
          value={rewording.text}
          onChange={(text) => setRewording({ ...rewording, text })}
          maxLength={CARD_LIMIT}
          isMultiline
          autoFocus
        />
        {step.detail && (
          <Field
            label={t("writing.newDetail", { label: step.detail[language] })}
            value={rewording.detail}
            onChange={(detail) => setRewording({ ...rewording, detail })}
            maxLength={CARD_LIMIT}
            isMultiline
          />
        )}
        <div className="row">
          <Button type="submit" look="primary">
            {t("seat.cards.save")}
          </Button>
          <Button onPress={stopRewording}>{t("seat.cards.leave")}</Button>
        </div>
      </form>
    );
  return (
    <div className="card" data-record={card.id}>
      <p>
        <CardWords card={card} step={step} />{" "}
        {(card.isHidden || cover === "sealed") && (
          <span className="tag">{t(card.isHidden ? "cover.seat.isHidden" : "cover.seat.isOpen")}</span>
        )}
      </p>
      {!props.isReadOnly && (
        <div className="row">
          <Button
            autoFocus={wasReworded}
            look="quiet"
            aria-label={t("seat.cards.changeOf", { text: card.text })}
            onPress={startRewording}
          >
            {t("seat.cards.change")}
          </Button>
          <Button look="quiet" aria-label={t("seat.cards.removeOf", { text: card.text })} onPress={remove}>
            {t("seat.cards.remove")}
          </Button>
          {sections.length > 0 && (
            <ActionMenu
              label={t("writing.toSectionOf", { text: card.text })}
              shownLabel={t("writing.toSection")}
              choices={sections.map(({ id, title }) => ({ id, label: title[language] }))}
              onChoose={putInto}
            />
          )}
          {props.otherLists.length > 0 && (
            <ActionMenu
              label={t("seat.cards.moveOf", { text: card.text })}
              shownLabel={t("seat.cards.move")}
              choices={props.otherLists.map((id) => ({ id, label: t(`words.list.${id}`) }))}
              onChoose={move}
            />
          )}
        </div>
      )}
    </div>
  );
}
