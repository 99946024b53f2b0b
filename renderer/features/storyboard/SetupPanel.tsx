import { useId, useMemo, useState } from "react";
import type { Assessment } from "../../../shared/doc/assessments.ts";
import { type LearningCard, layCards } from "../../../shared/doc/learningCards.ts";
import { linkedFrom } from "../../../shared/doc/links.ts";
import {
  addBoardSections,
  changeStoryboard,
  SCOPES,
  shareSections,
  type Storyboard,
  TABLES_LIMIT,
  UNITS,
  WORKLOAD_LIMIT,
} from "../../../shared/doc/storyboards.ts";
import { cardsOn } from "../../../shared/storyboard/board.ts";
import { SCOPE_TERMS, UNIT_TERMS } from "../../../shared/storyboard/cardTerms.ts";
import { readId } from "../../../shared/util/ids.ts";
import { readWhole } from "../../../shared/util/typedNumbers.ts";
import { useMyId, useRows, useSession, useStanding } from "../../doc/SessionContext.tsx";
import { useBoard, useOutcomeCodes, useStoryboard } from "../../doc/storyboard/board.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field, SelectField } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import "./setup.css";

/** More sections than a program has years and a course has weeks, at a time. */
const SECTIONS_AT_ONCE = 52;

/** What a storyboard is of and how it is divided, and what the blueprint has for it already. */
export function SetupPanel(props: { activityId: string }) {
  const { t, language } = useWords();
  const { doc } = useSession();
  const { activityId } = props;
  const titleId = useId();
  const board = useBoard(activityId);
  const storyboard = useStoryboard(activityId);
  const isNew = board.rows.length === 0;
  const [isOpen, setIsOpen] = useState(isNew); // it does not shut on who has just set up the weeks
  const change = (fields: Partial<Omit<Storyboard, "id">>): void => changeStoryboard(doc, activityId, fields);
  return (
    <details
      className="panel-box setup"
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <h2 id={titleId}>{t("setup.title")}</h2>
      </summary>
      <div className="setup-fields">
        <SelectField
          label={t("setup.scope")}
          value={storyboard.scope}
          choices={SCOPES.map((id) => ({ id, label: SCOPE_TERMS[id].title[language] }))}
          // A program is divided into years until somebody says otherwise.
          onChange={(scope) => change({ scope, ...(scope === "program" && isNew && { unit: "year" }) })}
        />
        <SelectField
          label={t("setup.unit")}
          value={storyboard.unit}
          choices={UNITS.map((id) => ({ id, label: UNIT_TERMS[id].title[language] }))}
          onChange={(unit) => change({ unit })}
        />
        {storyboard.unit === "week" && (
          <NumberField
            label={t("setup.weekly")}
            description={t("setup.weeklyHelp")}
            shown={String(storyboard.weeklyHours)}
            read={(typed) => readWhole(typed, 0, WORKLOAD_LIMIT)}
            wrong={t("setup.wrong", { most: WORKLOAD_LIMIT })}
            inputMode="numeric"
            onCommit={(weeklyHours: number) => change({ weeklyHours })}
          />
        )}
      </div>
      <p className="description">{SCOPE_TERMS[storyboard.scope].hint[language]}</p>
      <AddSections activityId={activityId} count={board.rows.length} />
      {board.rows.length > 1 && <ShareOut activityId={activityId} />}
      <FromBlueprint activityId={activityId} />
    </details>
  );
}

function AddSections(props: { activityId: string; count: number }) {
  const { t, language } = useWords();
  const { doc } = useSession();
  const { activityId, count } = props;
  const { unit } = useStoryboard(activityId);
  const [typed, setTyped] = useState(count === 0 ? "3" : "1");
  const [said, setSaid] = useState("");
  const number = readWhole(typed, 1, SECTIONS_AT_ONCE);
  const unitName = UNIT_TERMS[unit].title[language];

  function add(): void {
    if (number === undefined) return;
    addBoardSections(
      doc,
      activityId,
      Array.from({ length: number }, () => ""),
    );
    setSaid(t("setup.added", { count: number }));
    setTyped("1");
  }

  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field
        label={t("setup.howMany", { unit: unitName })}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={number === undefined ? t("setup.wrongSections", { most: SECTIONS_AT_ONCE }) : undefined}
        onChange={setTyped}
      />
      <Button type="submit" look={count === 0 ? "primary" : "plain"}>
        {t(count === 0 ? "setup.setUp" : "setup.addMore")}
      </Button>
      <p role="status">{said}</p>
    </form>
  );
}

/** Sections among the tables of the room, the first ones to table 1. */
function ShareOut(props: { activityId: string }) {
  const { t } = useWords();
  const { doc } = useSession();
  const { activityId } = props;
  const groupings = useRows("groupings");
  const board = useBoard(activityId);
  const seated = useMemo(
    () =>
      Math.max(
        0,
        ...[...groupings].flatMap(([id, { people }]) =>
          id.startsWith(`${activityId}.`) ? [people.length] : [],
        ),
      ),
    [groupings, activityId],
  );
  const now = Math.max(...board.rows.map(({ section }) => section.table));
  const [chosen, setChosen] = useState<string | null>(null);
  const tables = chosen ?? String(Math.max(1, Math.min(now || seated || 2, TABLES_LIMIT)));
  return (
    <div className="row">
      <SelectField
        label={t("setup.tables")}
        value={tables}
        choices={Array.from({ length: TABLES_LIMIT }, (_, index) => ({
          id: String(index + 1),
          label: t(index === 0 ? "setup.oneTable" : "setup.tableCount", { count: index + 1 }),
        }))}
        onChange={setChosen}
      />
      <Button onPress={() => shareSections(doc, activityId, Number(tables))}>{t("setup.share")}</Button>
      <p className="soft">
        {now === 0 ? t("setup.notShared") : t("setup.shared", { count: now })}
        {seated > 1 && ` ${t("setup.seated", { count: seated })}`}
      </p>
    </div>
  );
}

/** The outcomes and assessments that are drafted already: each can be laid as a card. */
function FromBlueprint(props: { activityId: string }) {
  const { t } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const { activityId } = props;
  const board = useBoard(activityId);
  const outcomes = useStanding("outcomes");
  const assessments = useStanding("assessments");
  const links = useRows("links");
  const cards = cardsOn(board);
  const codes = useOutcomeCodes();
  const last = board.rows.at(-1)?.section.id ?? "";

  function lay({ id, title, kind }: Assessment): void {
    const outcomeIds = linkedFrom(links.values(), "outcomeAssessment", id).map(readId);
    layCards(doc, { activityId, authorId: myId }, [
      {
        type: "production",
        sectionId: last,
        title,
        mode: "assessment",
        star: kind,
        outcomeIds,
        assessmentId: readId(id),
      },
    ]);
  }

  return (
    <div className="from-blueprint">
      <h3 tabIndex={-1} data-from-blueprint>
        {t("setup.fromBlueprint")}
      </h3>
      {outcomes.length === 0 && <p className="soft">{t("setup.noOutcomes")}</p>}
      <ul aria-label={t("words.outcomes")}>
        {outcomes.map(({ id, text }) => {
          const count = cards.filter(({ outcomeIds }) => outcomeIds.some((each) => each === id)).length;
          return (
            <li key={id}>
              <strong>{codes.get(id)}</strong> {text || t("outcomes.outcome.noText")}{" "}
              <span className="soft">
                {count === 0 ? t("setup.notAnswered") : t("board.count", { count })}
              </span>
            </li>
          );
        })}
      </ul>
      {assessments.length === 0 && <p className="soft">{t("setup.noAssessments")}</p>}
      <ul aria-label={t("words.assessments")}>
        {assessments.map((assessment, index) => {
          const code = t("document.code.assessment", { number: index + 1 });
          const isOf = ({ assessmentId }: LearningCard): boolean => assessmentId === assessment.id;
          const isLaid = cards.some(isOf) || board.beside.some(isOf);
          return (
            <li key={assessment.id} className="row">
              <span>
                <strong>{code}</strong> {assessment.title || t("setup.untitled")}
              </span>
              {isLaid ? (
                <span className="soft">{t(cards.some(isOf) ? "setup.laid" : "setup.besideBoard")}</span>
              ) : (
                <Button
                  data-goes
                  aria-label={t("setup.layNamed", { code })}
                  onPress={({ target }) => {
                    focusNeighbour(target, "[data-from-blueprint]");
                    lay(assessment);
                  }}
                >
                  {t("setup.lay")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
