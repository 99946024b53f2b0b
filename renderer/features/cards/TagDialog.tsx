import { type FormEvent, useState } from "react";
import { type Card, cleanTag, TAG_LIMIT, tagCards, untagCards } from "../../../shared/doc/cards.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { CheckList } from "../../ui/CheckList.tsx";
import { Button, Field } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { tagsIn } from "./tags.ts";

/** Gives tags to cards and takes them away; each tick is written at once. */
export function TagDialog(props: { activityId: string; cards: readonly Card[]; onClose: () => void }) {
  const { activityId, cards, onClose } = props;
  const { t, language } = useWords();
  const { doc } = useSession();
  const known = tagsIn(useRows("cards").values(), activityId, language);
  const [typed, setTyped] = useState("");
  const ids = cards.map(({ id }) => id);
  const everywhere = known.filter((tag) => cards.every(({ tags }) => tags.includes(tag)));

  function add(event: FormEvent): void {
    event.preventDefault();
    if (cleanTag(typed) === "") return;
    tagCards(doc, ids, typed);
    setTyped("");
  }

  return (
    <DialogBox title={t("cards.tag.title")} isOpen onClose={onClose}>
      <p>{cards.map(({ text }) => text).join(" · ")}</p>
      <CheckList
        label={t("cards.tag.known")}
        choices={known.map((tag) => ({ id: tag, code: "", text: tag }))}
        checked={new Set(everywhere)}
        onChange={(tag, isChecked) => (isChecked ? tagCards(doc, ids, tag) : untagCards(doc, ids, tag))}
        nothing={t("cards.tag.none")}
      />
      <form className="row" onSubmit={add}>
        <Field
          label={t("cards.tag.new")}
          value={typed}
          onChange={setTyped}
          maxLength={TAG_LIMIT}
          autoComplete="off"
          autoFocus
        />
        <Button type="submit">{t("cards.tag.add")}</Button>
      </form>
      <div className="toolbar">
        <Button onPress={onClose}>{t("cards.close")}</Button>
      </div>
    </DialogBox>
  );
}
