import { useMemo } from "react";
import { ratingProgress } from "../../../shared/ballots/evidence.ts";
import { countedVotes } from "../../../shared/doc/ballots.ts";
import { tasksOf } from "../../../shared/doc/chart.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { groupsInRound } from "../../../shared/methods/stepGroups.ts";
import {
  cardsOfGroups,
  expectedPeople,
  haveWritten,
  ideaFlow,
  ideasOf,
  normChecks,
  QUIET_MINUTES,
  voices,
  votedIn,
} from "../../../shared/methods/progress.ts";
import { isRevealedNameless, useCover, useCoverCount } from "../../doc/answers.ts";
import { useHostNow } from "../../doc/hostTime.ts";
import { useStepMarks } from "../../doc/marks.ts";
import { useChart, useRatings, useRows } from "../../doc/SessionContext.tsx";
import { useGrouping } from "../../doc/stepGroups.ts";
import { useMethod } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { BoardProgress } from "./BoardProgress.tsx";
import { DelphiProgress } from "./DelphiProgress.tsx";
import { Gathering, Sorting } from "./SortingProgress.tsx";
import { Sparkline } from "./Sparkline.tsx";

/** How often what depends on the time is counted anew. */
const LOOK_MS = 10_000;
const LATELY_MINUTES = 5;

/** How the step goes: for the facilitator, and on no other screen. */
export function ProgressBox(props: { at: AgendaStep }) {
  const { t } = useWords();
  const { at } = props;
  const { activityId, key: stepId, step } = at;
  const place = useMemo((): ControlPlace => ({ activityId, stepId }), [activityId, stepId]);
  const writes = step.kind === "write" || step.kind === "roundRobin";
  const aboutTasks =
    step.kind === "write"
      ? step.lists.includes("tasks")
      : ["cluster", "refine", "sequence", "chart"].includes(step.kind) ||
        (step.kind === "roundRobin" && step.list === "tasks");
  const marksCards = step.kind === "dots" || step.kind === "rank" || step.kind === "place";
  const isAnswered =
    marksCards ||
    ["rate", "vote", "delphi", "rounds", "affinity", "cardSort", "storyboard"].includes(step.kind);
  if (!writes && !aboutTasks && !isAnswered) return null;
  return (
    <section className="panel-box progress-box" aria-labelledby="progress-title">
      <h2 id="progress-title">{t("run.progress.title")}</h2>
      <p className="soft small">{t("run.progress.private")}</p>
      {writes && <Writing at={at} place={place} />}
      {step.kind === "rate" && <Rating place={place} />}
      {step.kind === "vote" && <Voting place={place} />}
      {marksCards && <Marking place={place} />}
      {step.kind === "delphi" && <DelphiProgress of={at} step={step} />}
      {step.kind === "affinity" && <Gathering place={place} from={step.from} />}
      {step.kind === "cardSort" && <Sorting place={place} from={step.from} />}
      {step.kind === "rounds" && <Talking place={place} />}
      {step.kind === "storyboard" && <BoardProgress activityId={activityId} />}
      {aboutTasks && (
        <Norms
          activityId={activityId}
          hasDuties={step.kind !== "write" || !!step.perDuty}
          isCollecting={step.kind === "write"}
        />
      )}
    </section>
  );
}

function Writing(props: { at: AgendaStep; place: ControlPlace }) {
  const { t } = useWords();
  const { at, place } = props;
  const cards = useRows("cards");
  const { cover, anonymity } = useCover(place);
  const hostNow = useHostNow(LOOK_MS);
  const ideas = useMemo(() => ideasOf(cards.values(), place), [cards, place]);
  if (cover === "sealed") return <Hidden place={place} />;
  const { count, perMinute, quietMinutes } = ideaFlow(ideas, at.startedAt, hostNow);
  const lately = perMinute.slice(-LATELY_MINUTES).reduce((sum, each) => sum + each, 0);
  return (
    <>
      <p className="large">{t("run.progress.ideas", { count })}</p>
      {cover === "revealed" ? (
        <p className="soft">{t("run.progress.noRate")}</p>
      ) : (
        <div className="flow">
          <Sparkline counts={perMinute} label={t("run.progress.perMinute", { list: perMinute.join(", ") })} />
          <p>
            {quietMinutes >= QUIET_MINUTES
              ? t("run.progress.quiet", { count: quietMinutes })
              : count === 0
                ? t("run.progress.noneYet")
                : t("run.progress.lately", { count: lately })}
          </p>
        </div>
      )}
      {anonymity === "named" ? (
        <Written at={at} place={place} ideas={ideas} />
      ) : (
        <p className="soft">{t("run.progress.noNames")}</p>
      )}
    </>
  );
}

/** Who has written, person by person and group by group. */
function Written(props: {
  at: AgendaStep;
  place: ControlPlace;
  ideas: readonly { readonly authorId: string }[];
}) {
  const { t } = useWords();
  const { ideas } = props;
  const { step } = props.at;
  const people = useRows("people");
  const groups = useGrouping(props.place)?.people ?? [];
  const each = step.kind === "write" ? step.each : undefined;
  const byGroup = cardsOfGroups(groups, ideas);
  const done = byGroup.filter((cards) => cards > 0).length;
  return (
    <>
      {each !== undefined && (
        <p>{t("writing.progress.each", { count: each, ...haveWritten(people.values(), ideas, each) })}</p>
      )}
      {groups.length > 0 && (
        <>
          <p>{t("writing.progress.groups", { done, groups: groups.length })}</p>
          <ul>
            {byGroup.map((count, index) => (
              <li key={index}>
                {t("writing.progress.group", {
                  number: index + 1,
                  cards: t("run.progress.cards", { count }),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <Voices ideas={ideas} />
    </>
  );
}

/** Under a cover, how many have answered is all that anybody can know. */
function Hidden(props: { place: ControlPlace }) {
  const { t } = useWords();
  const { writers, entries } = useCoverCount(props.place);
  const people = useRows("people");
  return (
    <p>
      {t("cover.count", {
        people: t("cover.people", { count: writers }),
        answers: t("cover.answers", { count: entries }),
      })}
      {" · "}
      {t("run.progress.sitting", { count: expectedPeople(people.values()).length })}
    </p>
  );
}

function Voices(props: { ideas: readonly { readonly authorId: string }[] }) {
  const { t, formats } = useWords();
  const people = useRows("people");
  const all = voices(people.values(), props.ideas);
  const silent = all.filter(({ cards }) => cards === 0).map(({ person }) => person.name);
  const names = formats.names(silent);
  return (
    <div className="voices">
      <h3>{t("run.progress.voices")}</h3>
      <ul>
        {all
          .filter(({ cards }) => cards > 0)
          .map(({ person, cards, share }) => (
            <li key={person.id}>
              <span>{person.name}</span>
              <span className="share" aria-hidden="true">
                <span style={{ width: `${share * 100}%` }} />
              </span>
              <span className="soft">
                {t("run.progress.share", {
                  cards: t("run.progress.cards", { count: cards }),
                  percent: Math.round(share * 100),
                })}
              </span>
            </li>
          ))}
      </ul>
      <p>
        {all.length === 0
          ? t("run.progress.nobodySits")
          : silent.length === 0
            ? t("run.progress.allWrote")
            : t("run.progress.silent", { names })}
      </p>
    </div>
  );
}

function Rating(props: { place: ControlPlace }) {
  const { t } = useWords();
  const rows = useChart(props.place.activityId);
  const ratings = useRatings();
  const people = useRows("people");
  const cover = useCover(props.place);
  if (cover.cover === "sealed") return <Hidden place={props.place} />;
  if (isRevealedNameless(cover)) return <p className="soft">{t("run.progress.noNames")}</p>;
  const progress = ratingProgress(people.values(), tasksOf(rows), ratings);
  const done = progress.filter((each) => each.all > 0 && each.done >= each.all).length;
  return (
    <>
      <p className="large">{t("run.progress.finished", { done, count: progress.length })}</p>
      {cover.anonymity === "named" && (
        <ul>
          {progress.map(({ person, done: rated, all }) => (
            <li key={person.id}>
              {t("run.progress.personDone", { name: person.name, done: rated, count: all })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** While people talk: how many do, and what they kept of it. */
function Talking(props: { place: ControlPlace }) {
  const { t } = useWords();
  const { place } = props;
  const grouping = useGrouping(place);
  const cards = useRows("cards");
  const notes = ideasOf(cards.values(), place).length;
  const inGroups = grouping
    ? groupsInRound(grouping, grouping.later.length).flat().length + grouping.presenters.length
    : 0;
  return (
    <>
      {inGroups > 0 && <p className="large">{t("rounds.inGroups", { count: inGroups })}</p>}
      <p>{t("rounds.notes", { count: notes })}</p>
    </>
  );
}

/** The vote that was put last. */
function Voting(props: { place: ControlPlace }) {
  const { t } = useWords();
  const { activityId, stepId } = props.place;
  const ballots = useRows("ballots");
  const votes = useRows("votes");
  const covered = useRows("covered");
  const people = useRows("people");
  const ballot = [...ballots.values()]
    .filter((each) => each.activityId === activityId && each.stepId === stepId && !each.archived)
    .toSorted((a, b) => a.putAt - b.putAt)
    .at(-1);
  if (!ballot) return <p className="soft">{t("run.progress.noVote")}</p>;
  const done = votedIn(ballot, countedVotes(votes.values(), people.values()), covered.values());
  const count = expectedPeople(people.values()).length;
  return <p className="large">{t("run.progress.voted", { done, count })}</p>;
}

/** How many have put marks on cards, and who has not where names are open. */
function Marking(props: { place: ControlPlace }) {
  const { t, formats } = useWords();
  const { cover, sheets, done, expected } = useStepMarks(props.place);
  const people = useRows("people");
  const missing = expectedPeople(people.values()).filter(
    ({ id }) => !sheets.some(({ personId }) => personId === id),
  );
  const isNamed = cover === "open" && missing.length > 0 && done > 0;
  return (
    <>
      <p className="large">{t("votes.voted", { done, count: expected })}</p>
      {isNamed && <p>{t("marks.notYet", { names: formats.names(missing.map(({ name }) => name)) })}</p>}
    </>
  );
}

/** Advice from the method's literature; a number outside it may be right for this occupation. */
function Norms(props: {
  activityId: string;
  hasDuties: boolean;
  /** Tasks are still written: that a duty has few says nothing yet. */
  isCollecting: boolean;
}) {
  const { t } = useWords();
  const norms = useMethod(props.activityId)?.norms;
  const rows = useChart(props.activityId);
  if (!norms) return null;
  const checks = normChecks(rows, norms)
    .filter(({ what }) => what === "tasks" || props.hasDuties)
    .filter(({ what, verdict }) => what !== "tasksPerDuty" || verdict === "many" || !props.isCollecting);
  return (
    <div className="norms">
      <h3>{t("run.progress.norms")}</h3>
      <ul>
        {checks.map((check) =>
          check.what === "tasksPerDuty" ? (
            <li key={check.duty.id} className={check.verdict}>
              {t(`run.progress.tasksPerDuty.${check.verdict}`, {
                ...check,
                duty: `${check.duty.code} ${check.duty.title}`,
              })}
            </li>
          ) : (
            <li key={check.what} className={check.verdict}>
              {t(`run.progress.${check.what}.${check.verdict}`, { ...check })}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
