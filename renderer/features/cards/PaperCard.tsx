import { type FormEvent, useState } from "react";
import { addCards, CARD_LIMIT, cleanCardText } from "../../../shared/doc/cards.ts";
import { roster } from "../../../shared/doc/people.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import type { WriteStep } from "../../doc/written.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field, Notice, SelectField } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";

/** Where the desk writes what somebody wrote on paper, under their name. */
export function PaperCard(props: {
  at: AgendaStep;
  step: WriteStep;
  /** What people write here is hidden; what the desk writes is not. */
  isHidden: boolean;
}) {
  const { at, step } = props;
  const { t, language } = useWords();
  const session = useSession();
  const people = roster(useRows("people").values());
  const [authorId, setAuthorId] = useState("");
  const [list, setList] = useState(step.lists[0] ?? "ideas");
  const [section, setSection] = useState(step.sections?.[0]?.id ?? "");
  const [text, setText] = useState("");
  const [detail, setDetail] = useState("");
  const [added, setAdded] = useState("");

  function add(event: FormEvent): void {
    event.preventDefault();
    if (cleanCardText(text) === "") return;
    const into = { activityId: at.activityId, stepId: at.key, authorId, createdAt: session.hostNow() };
    addCards(session.doc, into, [{ text, list, section, detail }]);
    setAdded(cleanCardText(text));
    setText("");
    setDetail("");
    document.querySelector<HTMLElement>("#paper-text input")?.focus();
  }

  return (
    <details className="panel-box paper-card">
      <summary>{t("writing.desk.paper")}</summary>
      <form onSubmit={add}>
        {props.isHidden && <Notice look="info">{t("writing.desk.paperOpen")}</Notice>}
        <SelectField
          label={t("writing.desk.person")}
          value={authorId}
          choices={[
            { id: "", label: t("writing.desk.nobody") },
            ...people.map(({ id, name }) => ({ id: id as string, label: name })),
          ]}
          onChange={setAuthorId}
        />
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
          <p role="status">{added !== "" && t("writing.desk.added", { text: added })}</p>
        </div>
      </form>
    </details>
  );
}
