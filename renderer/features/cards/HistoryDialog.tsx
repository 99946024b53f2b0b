import { type Card, unfoldCards } from "../../../shared/doc/cards.ts";
import { reword, wordingsOf } from "../../../shared/doc/wordings.ts";
import { useFolded } from "../../doc/folded.ts";
import { useMyId, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";

/** Where a card came from, what it said, and what is folded into it; all of it can be gone back to. */
export function HistoryDialog(props: { activityId: string; card: Card; onClose: () => void }) {
  const { card, onClose } = props;
  const { t, formats } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const people = useRows("people");
  const cards = useRows("cards");
  const wordings = wordingsOf(useRows("wordings").values(), card.id);
  const folded = useFolded(props.activityId).get(card.id) ?? [];
  const origin = cards.get(card.originId);
  const nameOf = (personId: string): string => people.get(personId)?.name ?? "";

  /** Who and when, as far as it is known. */
  function by(personId: string, at: number): string {
    const [name, time] = [nameOf(personId), at > 0 ? formats.moment(at) : ""];
    return name !== "" && time !== "" ? t("cards.history.by", { name, when: time }) : name || time;
  }

  return (
    <DialogBox title={t("cards.history.title")} isOpen isWide onClose={onClose}>
      <p id="history-card" className="large" tabIndex={-1}>
        {card.text}
      </p>
      <section className="history" aria-labelledby="history-from">
        <h3 id="history-from">{t("cards.history.from")}</h3>
        <p>
          {card.source.kind === "imported"
            ? t("cards.history.imported", { file: card.source.file, row: card.source.row ?? 0 })
            : nameOf(card.authorId) === ""
              ? t("cards.history.writtenUnnamed")
              : t("cards.history.writtenBy", { name: nameOf(card.authorId) })}
        </p>
        {origin && (
          <p>
            {t(origin.stepId === card.stepId ? "cards.history.splitFrom" : "cards.history.takenOnFrom", {
              text: origin.text,
            })}
          </p>
        )}
      </section>
      <section className="history" aria-labelledby="history-wordings">
        <h3 id="history-wordings">{t("cards.history.wordings")}</h3>
        {wordings.length === 0 && <p className="soft">{t("cards.history.wordingOnly")}</p>}
        <ol>
          {wordings.map((wording) => (
            <li key={wording.id} className="row">
              <p className="grow">
                {wording.text} <span className="soft small">{by(wording.byId, wording.at)}</span>
              </p>
              {wording.text === card.text ? (
                <span className="soft small">{t("cards.history.now")}</span>
              ) : (
                <Button
                  look="quiet"
                  data-goes
                  aria-label={t("cards.history.againNamed", { text: wording.text })}
                  onPress={({ target }) => {
                    focusNeighbour(target, "#history-card");
                    reword(doc, card.id, wording.text, { personId: myId, at: Date.now() });
                  }}
                >
                  {t("cards.history.again")}
                </Button>
              )}
            </li>
          ))}
        </ol>
      </section>
      <section className="history" aria-labelledby="history-folded">
        <h3 id="history-folded">{t("cards.history.folded")}</h3>
        {folded.length === 0 && <p className="soft">{t("cards.history.foldedNone")}</p>}
        <ul>
          {folded.map((each) => (
            <li key={each.id} className="row">
              <p className="grow">
                {each.text} <span className="soft small">{by(each.authorId, each.createdAt)}</span>
              </p>
              <Button
                look="quiet"
                data-goes
                aria-label={t("cards.history.takeOutNamed", { text: each.text })}
                onPress={({ target }) => {
                  focusNeighbour(target, "#history-card");
                  unfoldCards(doc, [each.id]);
                }}
              >
                {t("cards.history.takeOut")}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <div className="toolbar">
        <Button onPress={onClose}>{t("cards.close")}</Button>
      </div>
    </DialogBox>
  );
}
