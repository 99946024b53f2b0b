import { scaleOf } from "../../../shared/ballots/scales.ts";
import type { Ballot } from "../../../shared/doc/ballots.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { useBallotState, useDivided } from "../../doc/votes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { VoteBars } from "../../ui/VoteBars.tsx";

const LISTED = 9;

/** What is put to the room, with the scale's anchors; once they are shown, how many chose each. Nobody's name. */
export function StageBallot(props: { ballot: Ballot }) {
  const { t } = useWords();
  const { ballot } = props;
  const { tally, done, expected } = useBallotState(ballot);
  return (
    <section className="stage-ballot">
      <h2>{ballot.question}</h2>
      <VoteBars label={t("votes.distribution")} scale={scaleOf(ballot.scale)} tally={tally} />
      <p className="big-figure">{t("votes.voted", { done, count: expected })}</p>
      {!tally && <p className="figure">{t("votes.stage.hidden")}</p>}
      {tally?.isConsensus && <p className="figure">{t("votes.isConsensus")}</p>}
    </section>
  );
}

/** After the marks are shown: the tasks to talk about. */
export function StageMarks(props: { place: ControlPlace }) {
  const { t } = useWords();
  const divided = useDivided(props.place);
  const hidden = Math.max(0, divided.length - LISTED);
  return (
    <>
      <p className="figure">{t(divided.length === 0 ? "votes.stage.noneDiffer" : "votes.stage.differ")}</p>
      <ul className="stage-cards three marks">
        {divided.slice(0, LISTED).map(({ task, core, notCore }) => (
          <li key={task.id} className="stage-card">
            <p>
              <span className="code">{task.code}</span> {task.text}
            </p>
            <p className="amount">{t("votes.stage.counts", { core, notCore })}</p>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="more">{t("stage.more", { count: hidden })}</p>}
    </>
  );
}
