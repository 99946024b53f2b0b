import { scaleOf } from "../../../shared/ballots/scales.ts";
import type { Ballot } from "../../../shared/doc/ballots.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { useBallotState, useDivided, useIdeasInQuestion } from "../../doc/votes.ts";
import { useWords } from "../../i18n/Language.tsx";
import { VoteBars } from "../../ui/VoteBars.tsx";

const LISTED = 9;
const IN_ONE_ROW = 3;

/** What is put to the room, with the scale's anchors; once they are shown, how many chose each. Nobody's name. */
export function StageBallot(props: { ballot: Ballot }) {
  const { t } = useWords();
  const { ballot } = props;
  const { tally, done, expected } = useBallotState(ballot);
  return (
    <section className="stage-ballot">
      <h2>{ballot.question}</h2>
      <StageIdeas activityId={ballot.activityId} most={IN_ONE_ROW} />
      <VoteBars label={t("votes.distribution")} scale={scaleOf(ballot.scale)} tally={tally} />
      <p className="big-figure">{t("votes.voted", { done, count: expected })}</p>
      {!tally && <p className="figure">{t("votes.stage.hidden")}</p>}
      {tally?.isConsensus && <p className="figure">{t("votes.isConsensus")}</p>}
    </section>
  );
}

/** What a question is about; beside the question itself no more than fit. */
export function StageIdeas(props: { activityId: string; most: number }) {
  const { t } = useWords();
  const { activityId, most } = props;
  const ideas = useIdeasInQuestion(activityId);
  if (ideas.length === 0) return null;
  const hidden = Math.max(0, ideas.length - most);
  return (
    <>
      <ul className="stage-cards three" aria-label={t("votes.ideas", { count: ideas.length })}>
        {ideas.slice(0, most).map(({ id, text }) => (
          <li key={id} className="stage-card">
            <p>{text}</p>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="more">{t("stage.more", { count: hidden })}</p>}
    </>
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
