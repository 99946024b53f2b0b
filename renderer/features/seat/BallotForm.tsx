import { type Ref, useEffect, useMemo } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { scaleOf } from "../../../shared/ballots/scales.ts";
import { type Ballot, CONCERN_LIMIT, coverPlaceOf } from "../../../shared/doc/ballots.ts";
import { useOwnVotes, type Voice, voteIn } from "../../doc/answers.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useBallotState } from "../../doc/votes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { DocumentField } from "../../ui/controls.tsx";
import { VoteBars } from "../../ui/VoteBars.tsx";
import { CoverLine } from "./CoverLine.tsx";
import { announce, noteAction } from "./seatStore.ts";
import { UndoBar } from "./UndoBar.tsx";

/** One question: pick a value with its meaning in words and, below agreement, say what it would take. */
export function BallotForm(props: { ref: Ref<HTMLHeadingElement>; ballot: Ballot; isVoting: boolean }) {
  const { t, language } = useWords();
  const session = useSession();
  const { ref, ballot, isVoting } = props;
  const place = useMemo(() => coverPlaceOf(ballot), [ballot]);
  const scale = scaleOf(ballot.scale);
  const { isClosed, valueOf, concernOf, isLate } = useOwnVotes(ballot);
  const { tally, done, expected } = useBallotState(ballot);
  const value = valueOf("");
  const agreesFrom = scale.agreesFrom ?? 0;
  const isBelow = value !== null && value < agreesFrom;

  useEffect(() => {
    if (isClosed) announce(t("votes.seat.shown"));
  }, [isClosed, t]);

  function vote(change: Partial<Voice>): void {
    if (!voteIn(session, ballot, "", change)) {
      announce(t("votes.seat.refused"));
      return;
    }
    // In the ballot's own place: Undo reaches into no other one, which may be shown by then.
    noteAction({ place, what: "voted", cardId: "", text: ballot.question });
  }

  return (
    <section className="ballot">
      <h3 ref={ref} tabIndex={-1} className="rate-task">
        {ballot.question}
      </h3>
      {isClosed ? (
        <>
          {tally && <VoteBars label={t("votes.distribution")} scale={scale} tally={tally} />}
          <p>{t("votes.seat.closed")}</p>
          {isLate("") && <p className="cover-line hidden">{t("votes.seat.late")}</p>}
        </>
      ) : (
        <>
          {isVoting && <CoverLine place={place} kind="vote" />}
          <RadioGroup
            className="scale"
            value={value === null ? null : String(value)}
            isDisabled={!isVoting}
            onChange={(chosen) => {
              const wanted = Number(chosen);
              vote(wanted < agreesFrom ? { value: wanted } : { value: wanted, concern: "" });
            }}
          >
            <Label className="label scale-name">{t("votes.seat.choose")}</Label>
            {scale.values.map((each) => (
              <Radio key={each.value} value={String(each.value)} className="score">
                <span className="score-number">{each.value}</span> <span>{each.label[language]}</span>
              </Radio>
            ))}
          </RadioGroup>
          {isVoting && isBelow && (
            <DocumentField
              label={t("votes.seat.concern")}
              description={t("votes.seat.concernHelp")}
              value={concernOf("")}
              maxLength={CONCERN_LIMIT}
              isMultiline
              onCommit={(concern) => vote({ concern })}
            />
          )}
          {isVoting && <p>{t(value === null ? "votes.seat.notGiven" : "votes.seat.given")}</p>}
          <p className="description">{t("votes.voted", { done, count: expected })}</p>
          {isVoting && <UndoBar place={place} />}
        </>
      )}
    </section>
  );
}
