import { type FormEvent, useMemo, useState } from "react";
import { addCards, CARD_LIMIT, cleanCardText } from "../../../shared/doc/cards.ts";
import { withdrawPaper, writeOnPaper } from "../../../shared/doc/paper.ts";
import { addPerson, cleanName, NAME_LIMIT, roster } from "../../../shared/doc/people.ts";
import { edit } from "../../../shared/doc/table.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { mintId } from "../../../shared/util/ids.ts";
import { useCover } from "../../doc/answers.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import type { WriteStep } from "../../doc/written.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field, Notice, SelectField } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";

/** Whose card it is, where nobody has named them yet. */
const NEWCOMER = "newcomer";

/** Where the desk writes what somebody wrote on paper, under their name. */
export function PaperCard(props: { at: AgendaStep; step: WriteStep }) {
  const { at, step } = props;
  const { t, language } = useWords();
  const session = useSession();
  const people = roster(useRows("people").values());
  const [authorId, setAuthorId] = useState("");
  const [newName, setNewName] = useState("");
  const [list, setList] = useState(step.lists[0] ?? "ideas");
  const [section, setSection] = useState(step.sections?.[0]?.id ?? "");
  const [text, setText] = useState("");
  const [detail, setDetail] = useState("");
  const [added, setAdded] = useState({ text: "", about: "" });
  const place = useMemo(() => ({ activityId: at.activityId, stepId: at.key }), [at.activityId, at.key]);
  const { cover, anonymity } = useCover(place);
  const isHidden = cover === "sealed";

  function add(event: FormEvent): void {
    event.preventDefault();
    const words = cleanCardText(text);
    if (words === "" || (authorId === NEWCOMER && cleanName(newName) === "")) return;
    const about = edit(session.doc, () => {
      const whose = authorId === NEWCOMER ? nameThem() : authorId;
      if (isHidden) return addHidden(words, whose);
      addCards(session.doc, { ...place, authorId: whose, createdAt: session.hostNow() }, [
        { text, list, section, detail },
      ]);
      return "";
    });
    setAdded({ text: words, about });
    setText("");
    setDetail("");
    document.querySelector<HTMLElement>("#paper-text input")?.focus();
  }

  /** Puts them among those who are here, so that they are known in the steps that follow. */
  function nameThem(): string {
    const personId = addPerson(session.doc, { name: newName, joinedAt: session.hostNow() });
    setAuthorId(personId);
    setNewName("");
    return personId;
  }

  /** Under the cover like everybody's: @returns what it can be taken back by. */
  function addHidden(words: string, whose: string): string {
    const wheel = session.wheel();
    const about = mintId();
    const writtenFor = anonymity === "anonymous" ? "" : whose;
    const card = { kind: "card", text: words, list, section, detail: cleanCardText(detail) } as const;
    if (wheel) writeOnPaper(session.doc, wheel, place, about, { ...card, writtenFor });
    return about;
  }

  function takeBack(): void {
    withdrawPaper(session.doc, place, added.about);
    setAdded({ text: "", about: "" });
    document.querySelector<HTMLElement>("#paper-text input")?.focus();
  }

  return (
    <details className="panel-box paper-card">
      <summary>{t("writing.desk.paper")}</summary>
      <form onSubmit={add}>
        {isHidden && <Notice look="info">{t("writing.desk.paperHidden")}</Notice>}
        <SelectField
          label={t("writing.desk.person")}
          value={authorId}
          choices={[
            { id: "", label: t("writing.desk.nobody") },
            ...people.map(({ id, name }) => ({ id: id as string, label: name })),
            { id: NEWCOMER, label: t("writing.desk.newcomer") },
          ]}
          onChange={setAuthorId}
        />
        {authorId === NEWCOMER && (
          <Field
            label={t("writing.desk.newName")}
            value={newName}
            onChange={setNewName}
            maxLength={NAME_LIMIT}
            autoComplete="off"
          />
        )}
        {step.lists.length > 1 && (
          <Segmented
            label={t("writing.desk.list")}
            value={list}
            choices={step.lists.map((id) => ({ id, label: t(`words.list.${id}`) }))}
            onChange={setList}
          />
        )}
        {step.sections && (
          <Segmented
            label={t("writing.section")}
            value={section}
            choices={step.sections.map(({ id, title }) => ({ id, label: title[language] }))}
            onChange={setSection}
          />
        )}
        <div id="paper-text">
          <Field
            label={t("writing.desk.text")}
            value={text}
            onChange={setText}
            maxLength={CARD_LIMIT}
            autoComplete="off"
          />
        </div>
        {step.detail && (
          <Field
            label={step.detail[language]}
            value={detail}
            onChange={setDetail}
            maxLength={CARD_LIMIT}
            autoComplete="off"
          />
        )}
        <div className="toolbar">
          <Button type="submit">{t("writing.desk.add")}</Button>
          <p role="status">{added.text !== "" && t("writing.desk.added", { text: added.text })}</p>
          {added.about !== "" && (
            <Button look="quiet" onPress={takeBack}>
              {t("writing.desk.takeBack")}
            </Button>
          )}
        </div>
      </form>
    </details>
  );
}
