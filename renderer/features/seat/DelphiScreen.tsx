/** Kind `delphi`: everybody rates statements alone, and sees what the group said in the round before. */
import { useEffect, useMemo, useRef } from "react";
import { scaleOf } from "../../../shared/ballots/scales.ts";
import { isVoter } from "../../../shared/ballots/tally.ts";
import { CONCERN_LIMIT, coverPlaceOf } from "../../../shared/doc/ballots.ts";
import type { Mark } from "../../../shared/doc/covered.ts";
import { hasAbsentAnswers } from "../../../shared/methods/absentAnswers.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { type DelphiRound, openFirst, type Statement } from "../../../shared/methods/delphi.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useOwnEntries } from "../../doc/answers.ts";
import { type DelphiState, useDelphi } from "../../doc/delphi.ts";
import { markCards, useOwnMarks } from "../../doc/marks.ts";
import { useMyId, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { AgreementField } from "../../ui/AgreementField.tsx";
import { AgreementPicture } from "../../ui/AgreementPicture.tsx";
import { DocumentField } from "../../ui/controls.tsx";
import { CappedList } from "./CappedList.tsx";
import { keepScores, useKeptScores } from "./keptScores.ts";
import { announce, noteAction } from "./seatStore.ts";
import { UndoBar } from "./UndoBar.tsx";

export function DelphiScreen(props: { of: AgendaStep; step: StepOf<"delphi">; isReadOnly: boolean }) {
  const { t, language } = useWords();
  const { of, step } = props;
  const state = useDelphi(of, step);
  const { rule, open, shown, over } = state;
  const me = useRows("people").get(useMyId());
  const covered = useRows("covered");
  const isRating = !props.isReadOnly && me !== undefined && isVoter(me);
  const isByFile = open !== null && me !== undefined && hasAbsentAnswers(covered, open.ballot, me.id);
  const heading = useRef<HTMLHeadingElement>(null);
  const number = open?.number ?? shown.length;
  const phase = `${number} ${open ? "open" : "shown"}`;
  const before = useRef(phase);

  // A round that begins or is shown takes the place of what was here: a keyboard goes on from its title.
  useEffect(() => {
    if (before.current === phase) return;
    before.current = phase;
    announce(open ? t("delphi.round", { round: number, count: step.rounds }) : t("delphi.seat.shown"));
    scrollTo(0, 0);
    heading.current?.focus();
  }, [phase, open, number, step.rounds, t]);

  return (
    <section className="delphi">
      {!isRating && <p className="description">{t("delphi.seat.follow")}</p>}
      {rule && <p className="cover-line">{t("delphi.ruleIs", { rule: rule.text[language] })}</p>}
      {number > 0 && (
        <h3 ref={heading} tabIndex={-1}>
          {t("delphi.round", { round: number, count: step.rounds })}
        </h3>
      )}
      {!rule && <p className="large">{t("delphi.seat.wait")}</p>}
      {open && isByFile && <p className="large">{t("delphi.seat.byFile")}</p>}
      {open && isRating && !isByFile && <Rating key={open.ballot.id} state={state} round={open} />}
      {rule && !open && <Shown state={state} />}
      {over && <p className="large">{t(`delphi.over.${over}`)}</p>}
      {rule && !open && !over && <p>{t("delphi.seat.waitNext")}</p>}
      {open && <Settled state={state} />}
    </section>
  );
}

function Rating(props: { state: DelphiState; round: DelphiRound }) {
  const { t, language } = useWords();
  const session = useSession();
  const { statements, shown } = props.state;
  const { ballot } = props.round;
  const place = useMemo(() => coverPlaceOf(ballot), [ballot]);
  const { marks, isClosed } = useOwnMarks(ballot);
  const open = statements.filter(({ verdict }) => verdict === "open");
  const done = open.filter(({ card }) => (marks.get(card.id)?.value ?? null) !== null).length;
  const progress = t("delphi.seat.progress", { done, count: open.length });

  // While the document holds them: the reveal empties what was sealed.
  useEffect(() => {
    if (!isClosed && marks.size > 0) keepScores(ballot.id, marks);
  }, [ballot.id, marks, isClosed]);

  function mark(statement: Statement, change: Partial<Omit<Mark, "cardId">>): void {
    const cardId = statement.card.id;
    const known = marks.get(cardId) ?? { cardId, value: null, concern: "" };
    if (!markCards(session, ballot, new Map(marks).set(cardId, { ...known, ...change }))) {
      announce(t("delphi.seat.refused"));
      return;
    }
    noteAction({ place, what: "voted", cardId, text: statement.card.text });
  }

  if (open.length === 0) return <p className="large">{t("votes.seat.none")}</p>;
  return (
    <>
      <p className="cover-line hidden">{t("delphi.seat.promise")}</p>
      {shown.length > 0 && <p className="description">{t("delphi.seat.kept")}</p>}
      <div className="rate-top">
        <p role="status">{done === open.length ? t("delphi.seat.done") : progress}</p>
        <progress aria-label={progress} value={done} max={open.length} />
      </div>
      <details className="meanings">
        <summary>{t("delphi.seat.meaning")}</summary>
        <ul>
          {scaleOf(ballot.scale).values.map(({ value, label }) => (
            <li key={value}>{t("votes.choice", { value, label: label[language] })}</li>
          ))}
        </ul>
      </details>
      <CappedList label={t("delphi.seat.list")} items={open.map((each) => ({ ...each, id: each.card.id }))}>
        {(statement) => (
          <div className="card statement">
            <p className="statement-text" dir="auto">
              {statement.card.text}
            </p>
            <Before statement={statement} shown={shown} />
            <AgreementField
              label={statement.card.text}
              value={marks.get(statement.card.id)?.value ?? null}
              onChange={(value) => mark(statement, { value })}
            />
            <details open={(marks.get(statement.card.id)?.concern ?? "") !== ""}>
              <summary>{t("delphi.seat.comment")}</summary>
              <DocumentField
                label={t("delphi.seat.commentOf", { text: statement.card.text })}
                hideLabel
                description={t("delphi.seat.commentHelp")}
                value={marks.get(statement.card.id)?.concern ?? ""}
                maxLength={CONCERN_LIMIT}
                isMultiline
                rows={2}
                onCommit={(concern) => mark(statement, { concern })}
              />
            </details>
          </div>
        )}
      </CappedList>
      <UndoBar place={place} />
    </>
  );
}

/** What the group said in the last round that a statement was open in, beside this person's own score there. */
function Before(props: { statement: Statement; shown: readonly DelphiRound[] }) {
  const { t } = useWords();
  const { statement } = props;
  const last = statement.results.at(-1);
  const round = props.shown.find(({ number }) => number === last?.round);
  if (!last || !round) return null;
  return (
    <div className="statement-before">
      <p>
        <strong>{t("delphi.seat.before", { round: last.round })}</strong>{" "}
        <OwnScore round={round} cardId={statement.card.id} />
      </p>
      <AgreementPicture figures={last.figures} />
      {last.comments.length > 0 && (
        <details>
          <summary>{t("delphi.comments", { count: last.comments.length })}</summary>
          <ul className="concerns">
            {last.comments.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Only this device still knows it, once the round is shown. */
function OwnScore(props: { round: DelphiRound; cardId: string }) {
  const { t } = useWords();
  const { ballot } = props.round;
  const place = useMemo(() => coverPlaceOf(ballot), [ballot]);
  // Scores that were taken back before the reveal are none: then the document holds no entry of this device.
  const hasAnswered = useOwnEntries(place).get(ballot.id)?.isOpened === true;
  const value = useKeptScores(ballot.id).get(props.cardId);
  return (
    <span>
      {hasAnswered && value !== undefined ? t("delphi.seat.own", { value }) : t("delphi.seat.ownNone")}
    </span>
  );
}

/** The round that was shown last: every statement with what the group said, open ones first. */
function Shown(props: { state: DelphiState }) {
  const { t } = useWords();
  const { statements, shown } = props.state;
  const last = shown.at(-1);
  return (
    <>
      {last && <LateLine round={last} />}
      <StatementList label={t("delphi.results")} statements={openFirst(statements)} shown={shown} />
    </>
  );
}

function LateLine(props: { round: DelphiRound }) {
  const { t } = useWords();
  const { ballot } = props.round;
  const place = useMemo(() => coverPlaceOf(ballot), [ballot]);
  const isLate = useOwnEntries(place).get(ballot.id)?.isOpened === false;
  return isLate ? <p className="cover-line hidden">{t("delphi.seat.late")}</p> : null;
}

/** What the rule closed in earlier rounds: to be seen, not to be rated. */
function Settled(props: { state: DelphiState }) {
  const { t } = useWords();
  const settled = props.state.statements.filter(({ verdict }) => verdict !== "open");
  if (settled.length === 0) return null;
  return (
    <details className="meanings">
      <summary>{t("delphi.seat.settled")}</summary>
      <StatementList label={t("delphi.seat.settled")} statements={settled} shown={props.state.shown} />
    </details>
  );
}

function StatementList(props: {
  label: string;
  statements: readonly Statement[];
  shown: readonly DelphiRound[];
}) {
  const { t } = useWords();
  return (
    <CappedList label={props.label} items={props.statements.map((each) => ({ ...each, id: each.card.id }))}>
      {(statement) => (
        <div className={`card statement ${statement.verdict}`}>
          <p className="statement-text" dir="auto">
            {statement.card.text}
          </p>
          <p>
            <strong>
              {statement.settledIn > 0
                ? t("delphi.settledIn", {
                    verdict: t(`delphi.verdict.${statement.verdict}`),
                    round: statement.settledIn,
                  })
                : t("delphi.verdict.open")}
            </strong>
          </p>
          <Before statement={statement} shown={props.shown} />
        </div>
      )}
    </CappedList>
  );
}
