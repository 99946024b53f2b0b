import { type FormEvent, useState } from "react";
import { Checkbox } from "react-aria-components";
import {
  addPerson,
  changePerson,
  isFromOutside,
  panel,
  type Person,
  ROLES,
  SECTORS,
} from "../../../shared/doc/people.ts";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { PANEL_NORM } from "../../../shared/methods/method.ts";
import { useAgenda, useMyId, useSession, useStanding } from "../../doc/SessionContext.tsx";
import { useMethod } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, DocumentField, EmptyState, Field, Notice, SelectField } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import { PanelBalance } from "./PanelBalance.tsx";
import "./panel.css";

/** In percent. */
const EXTRA_TIMES = [0, 25, 50, 100];

/** Another version, or a file, may have brought a share that is not offered here. */
function extraTimes(own: number): number[] {
  return [...new Set([...EXTRA_TIMES, own])].toSorted((a, b) => a - b);
}

const foldName = (name: string): string => name.trim().replace(/\s+/g, " ").toLocaleLowerCase();

/** The roster: who is on the panel, for whom they speak, and whether exports may name them. */
export function PanelScreen(props: { onPutOut: (personId: string) => Promise<unknown> }) {
  const { t } = useWords();
  const session = useSession();
  const people = useStanding("people");
  const [name, setName] = useState("");
  const [twice, setTwice] = useState("");
  const inRoom = people.filter((person) => !isFromOutside(person));
  const outside = people.filter(isFromOutside);
  const { activities, current } = useAgenda();
  const norm = useMethod((current ?? activities[0])?.id ?? "")?.norms?.panel ?? PANEL_NORM;
  const [least, most] = norm;

  function add(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === "") return;
    setTwice(people.some((person) => foldName(person.name) === foldName(wanted)) ? wanted : "");
    addPerson(session.doc, { name });
    // The button is disabled while there is no name, and would take the focus with it.
    event.currentTarget.querySelector("input")?.focus();
    setName("");
  }

  return (
    <section className="screen" aria-labelledby="panel-title">
      <header className="screen-head">
        <h1 id="panel-title" tabIndex={-1}>
          {t("desk.screens.panel")}
        </h1>
        <p className="soft">{t("desk.panel.intro", { least, most })}</p>
        <p className="soft">{t("desk.panel.extraHelp")}</p>
      </header>
      <form className="panel-box row" data-place="panel" onSubmit={add}>
        <Field
          label={t("desk.panel.name")}
          value={name}
          onChange={setName}
          maxLength={80}
          autoComplete="off"
        />
        <Button look="primary" type="submit" isDisabled={name.trim() === ""}>
          {t("desk.panel.add")}
        </Button>
      </form>
      <div role="status">
        {twice !== "" && <Notice look="info">{t("desk.panel.twice", { name: twice })}</Notice>}
      </div>
      <PanelBalance people={people} norm={norm} />
      {panel(people).length === 0 && (
        <EmptyState title={t("desk.panel.emptyTitle")}>
          <p>{t("desk.panel.emptyText")}</p>
        </EmptyState>
      )}
      <ul className="roster" aria-label={t("desk.screens.panel")}>
        {inRoom.map((person) => (
          <PersonRow key={person.id} person={person} onPutOut={props.onPutOut} />
        ))}
      </ul>
      {outside.length > 0 && (
        <details className="outside-raters">
          <summary>{t("desk.panel.outside", { count: outside.length })}</summary>
          <p className="soft">{t("desk.panel.outsideHelp")}</p>
          <ul className="roster" aria-label={t("desk.panel.outside", { count: outside.length })}>
            {outside.map((person) => (
              <PersonRow key={person.id} person={person} onPutOut={props.onPutOut} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function PersonRow(props: { person: Person; onPutOut: (personId: string) => Promise<unknown> }) {
  const { person } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const isMe = useMyId() === person.id;
  const [failure, setFailure] = useState<unknown>(null);
  const change = (fields: Partial<Person>): void => changePerson(doc, person.id, fields);
  return (
    <li className="panel-box person" aria-label={person.name}>
      {failure !== null && <Notice look="error">{sentenceOf(t, failure)}</Notice>}
      <DocumentField
        label={t("desk.panel.name")}
        value={person.name}
        maxLength={80}
        onCommit={(name) => {
          if (name.trim() !== "") change({ name: name.trim() });
        }}
      />
      <SelectField
        label={t("desk.panel.role")}
        value={person.role}
        choices={ROLES.map((id) => ({ id, label: t(`words.role.${id}`) }))}
        onChange={(role) => change({ role })}
      />
      <SelectField
        label={t("desk.panel.sector")}
        value={person.sector}
        choices={SECTORS.map((id) => ({ id, label: t(`words.sector.${id}`) }))}
        onChange={(sector) => change({ sector })}
      />
      <DocumentField
        label={t("desk.panel.organization")}
        value={person.organization}
        maxLength={200}
        onCommit={(organization) => change({ organization })}
      />
      {person.role !== "observer" && (
        <SelectField
          label={t("desk.panel.extraTime")}
          value={String(person.extraTime)}
          choices={extraTimes(person.extraTime).map((percent) => ({
            id: String(percent),
            label: percent === 0 ? t("desk.panel.extraNone") : t("desk.panel.extraPercent", { percent }),
          }))}
          onChange={(percent) => change({ extraTime: Number(percent) })}
        />
      )}
      <Checkbox className="check" isSelected={person.consent} onChange={(consent) => change({ consent })}>
        {({ isSelected }) => (
          <>
            <span className="check-box" aria-hidden="true">
              {isSelected ? "✓" : ""}
            </span>
            {t("desk.panel.consent")}
          </>
        )}
      </Checkbox>
      <div className="person-end">
        <span className="soft small">
          {person.joinedAt > 0 ? t("desk.panel.joined") : t("desk.panel.notJoined")}
        </span>
        {person.joinedAt > 0 && !isMe && (
          <Button
            look="danger"
            aria-label={t("desk.panel.putOutNamed", { name: person.name })}
            onPress={({ target }) => {
              if (!confirm(t("desk.panel.putOutSure", { name: person.name }))) return;
              focusNeighbour(target, "#panel-title");
              props.onPutOut(person.id).catch(setFailure);
            }}
          >
            {t("desk.panel.putOut")}
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={t("desk.panel.removeNamed", { name: person.name })}
          data-goes
          onPress={({ target }) => {
            focusNeighbour(target, "#panel-title");
            change({ archived: true });
          }}
        >
          {t("desk.panel.remove")}
        </Button>
      </div>
    </li>
  );
}
