import { useMemo, useState } from "react";
import { scaleOf } from "../../../shared/ballots/scales.ts";
import type { Tally } from "../../../shared/ballots/tally.ts";
import {
  type Ballot,
  type BallotResult,
  changeBallot,
  CONCERN_LIMIT,
  coverPlaceOf,
  type Vote,
} from "../../../shared/doc/ballots.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useBallotState, useVoterNames } from "../../doc/votes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Field, Notice } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import { VoteBars } from "../../ui/VoteBars.tsx";
import { CoreChoice } from "./CoreChoice.tsx";
import { ShowVotes } from "./ShowVotes.tsx";

/** What is put to the room now: who has voted, then the votes, then what is decided. */
export function BallotPanel(props: { ballot: Ballot; onAmend: () => void }) {
  const { t } = useWords();
  const session = useSession();
  const { ballot } = props;
  const scale = scaleOf(ballot.scale);
  const place = useMemo(() => coverPlaceOf(ballot), [ballot]);
  const { tally, done, expected, late } = useBallotState(ballot);
  const card = useRows("cards").get(ballot.cardId);
  const voted = t("votes.voted", { done, count: expected });
  return (
    <section className="panel-box ballot-panel" aria-labelledby="ballot-question">
      <p className="soft">{t("votes.question")}</p>
      <h2 id="ballot-question" tabIndex={-1}>
        {ballot.question}
      </h2>
      <VoteBars label={t("votes.distribution")} scale={scale} tally={tally} />
      {!tally && (
        <div className="toolbar">
          <ShowVotes label={t("votes.show")} place={place} voted={voted} focusAfter="#ballot-question" />
          <p role="status">{voted}</p>
        </div>
      )}
      {tally && <Outcome ballot={ballot} tally={tally} onAmend={props.onAmend} />}
      {late > 0 && <Notice look="warning">{t("votes.late", { count: late })}</Notice>}
      {tally && card && !card.archived && <CoreChoice card={card} label={t("votes.decide")} />}
      <div className="toolbar">
        <Button look="quiet" onPress={() => session.steer({ focusId: "" })}>
          {t("votes.away")}
        </Button>
      </div>
    </section>
  );
}

function Outcome(props: { ballot: Ballot; tally: Tally; onAmend: () => void }) {
  const { t } = useWords();
  const session = useSession();
  const { ballot, tally } = props;
  const { agreesFrom } = scaleOf(ballot.scale);
  const [isDissenting, setIsDissenting] = useState(false);

  function decide(result: BallotResult, dissent = ""): void {
    const closedAt = result === "open" ? 0 : session.hostNow();
    changeBallot(session.doc, ballot.id, { result, dissent: dissent.trim(), closedAt });
    setIsDissenting(false);
    requestAnimationFrame(() => document.querySelector<HTMLElement>("#ballot-question")?.focus());
  }

  return (
    <>
      {agreesFrom !== null && (
        <p role="status">
          {tally.n === 0
            ? t("votes.nobody")
            : tally.isConsensus
              ? t("votes.isConsensus")
              : t("votes.noConsensus", { count: tally.below.length })}
        </p>
      )}
      {tally.below.length > 0 && (
        <Concerns ballot={ballot} below={tally.below} agreesFrom={agreesFrom ?? 0} />
      )}
      {ballot.result === "open" ? (
        <div className="toolbar">
          {(tally.isConsensus || agreesFrom === null) && (
            <Button look="primary" onPress={() => decide("consensus")}>
              {t("votes.consensus")}
            </Button>
          )}
          <Button onPress={props.onAmend}>{t("votes.proposal.amend")}</Button>
          {!tally.isConsensus && (
            <Button onPress={() => setIsDissenting(true)}>{t("votes.withDissent")}</Button>
          )}
          <Button onPress={() => decide("withdrawn")}>{t("votes.withdraw")}</Button>
        </div>
      ) : (
        <div className="toolbar">
          <p>
            <strong>{t(`votes.result.${ballot.result}`)}</strong>
            {ballot.dissent !== "" && ` · ${ballot.dissent}`}
          </p>
          <Button onPress={() => decide("open")}>{t("votes.reopen")}</Button>
        </div>
      )}
      {isDissenting && (
        <DissentDialog
          concerns={tally.below.map(({ concern }) => concern)}
          onRecord={(dissent) => decide("dissent", dissent)}
          onClose={() => setIsDissenting(false)}
        />
      )}
    </>
  );
}

/** What was said below agreement; with names only where the desk may know them. */
function Concerns(props: { ballot: Ballot; below: readonly Vote[]; agreesFrom: number }) {
  const { t } = useWords();
  const nameOf = useVoterNames(props.ballot);
  return (
    <div>
      <h3>{t("votes.concerns", { value: props.agreesFrom })}</h3>
      <ul className="concerns">
        {props.below.map((vote) => {
          const name = nameOf(vote);
          const concern = vote.concern.trim() || t("votes.noConcern");
          return <li key={vote.id}>{name ? t("votes.concernOf", { name, concern }) : concern}</li>;
        })}
      </ul>
    </div>
  );
}

function DissentDialog(props: {
  concerns: readonly string[];
  onRecord: (dissent: string) => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const [dissent, setDissent] = useState(() =>
    props.concerns
      .map((concern) => concern.trim())
      .filter((concern) => concern !== "")
      .join("\n"),
  );
  return (
    <DialogBox title={t("votes.withDissent")} isOpen holdsWork onClose={props.onClose}>
      <form
        className="proposal"
        onSubmit={(event) => {
          event.preventDefault();
          if (dissent.trim() !== "") props.onRecord(dissent);
        }}
      >
        <Field
          label={t("votes.dissent")}
          description={t("votes.dissentHelp")}
          value={dissent}
          onChange={setDissent}
          maxLength={CONCERN_LIMIT * 4}
          isMultiline
          autoFocus
        />
        <div className="dialog-actions">
          <Button onPress={props.onClose}>{t("votes.proposal.leave")}</Button>
          <Button look="primary" type="submit" isDisabled={dissent.trim() === ""}>
            {t("votes.record")}
          </Button>
        </div>
      </form>
    </DialogBox>
  );
}
