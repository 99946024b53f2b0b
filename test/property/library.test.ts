/**
 * Every method of the library runs from start to end in a real document, in both languages: its simulated panel answers
 * what it can, the desk does its part, and at the end everything that the method says it leaves behind is there.
 */
import { describe, expect, test } from "vitest";
import { activities } from "../../shared/doc/activities.ts";
import { ballots } from "../../shared/doc/ballots.ts";
import { cards } from "../../shared/doc/cards.ts";
import { readControl } from "../../shared/doc/control.ts";
import { covered, isPending } from "../../shared/doc/covered.ts";
import { decisions } from "../../shared/doc/decisions.ts";
import { groups } from "../../shared/doc/groups.ts";
import { links } from "../../shared/doc/links.ts";
import { methods } from "../../shared/doc/methods.ts";
import { outcomes } from "../../shared/doc/outcomes.ts";
import { stepRecordId, steps } from "../../shared/doc/steps.ts";
import { startActivity } from "../../shared/methods/agenda.ts";
import { offersTo } from "../../shared/methods/bringIn.ts";
import { LIBRARY } from "../../shared/methods/library.ts";
import { dotVoting } from "../../shared/methods/library/dotVoting.ts";
import type { Method, Step, StepKind } from "../../shared/methods/method.ts";
import type { PanelDone } from "../../shared/methods/rehearsal/letPanelWork.ts";
import { leaveSteps, takeRoomTo } from "../../shared/methods/takeRoomTo.ts";
import { publicKeysOf } from "../../shared/sync/roomSecrets.ts";
import { runStep } from "../support/deskAtWork.ts";
import { agendaIn, openRehearsal, panelWorks } from "../support/rehearsing.ts";

/** Who acts in a step of a kind: people at their seats, the desk alone, or everybody, by talking. */
const WHO_ACTS: Readonly<Record<StepKind, "seats" | "desk" | "talk">> = {
  actionPlan: "desk",
  affinity: "seats",
  analyse: "desk",
  brief: "talk",
  cardSort: "seats",
  chart: "talk",
  cluster: "desk",
  combine: "desk",
  compose: "desk",
  countdown: "desk",
  define: "desk",
  delphi: "seats",
  discuss: "talk",
  dots: "seats",
  pause: "talk",
  place: "seats",
  rank: "seats",
  rate: "seats",
  refine: "desk",
  roundRobin: "seats",
  rounds: "seats",
  score: "seats",
  select: "desk",
  sequence: "desk",
  shape: "seats",
  storyboard: "seats",
  tweet: "seats",
  vote: "seats",
  write: "seats",
};

/** While tables show each other their part of a storyboard, people talk. */
function whoActs(step: Step): "seats" | "desk" | "talk" {
  return step.kind === "storyboard" && step.focus === "share" ? "talk" : WHO_ACTS[step.kind];
}

/** Rounds of work of a panel in one step: what does not come to an end by then never does. */
const PATIENCE = 60;

/** The cover of such a step is that of the questions put in it, each of which has one of its own. */
function hidesNothing(step: Step | undefined): boolean {
  return step?.kind === "delphi" || (step?.kind === "vote" && step.about === "question");
}

function run(method: Method, language: "en" | "fr") {
  const world = openRehearsal(method, language);
  const { doc, wheel } = world;
  const agenda = () => agendaIn(doc);
  let clock = 1_000;
  const now = () => (clock += 1_000);
  const given = new Map<string, number>();
  const idleAt = new Map<string, PanelDone["idle"]>();
  for (const { key } of agenda()) {
    const at = agenda().find((each) => each.key === key);
    if (!at) throw new Error(key);
    takeRoomTo(doc, wheel, at, agenda(), now());
    const letRoomBegin = (): number => {
      const done = panelWorks(world, at, now());
      given.set(key, (given.get(key) ?? 0) + done.count);
      idleAt.set(key, done.idle);
      return done.count;
    };
    const letRoomWork = (): void => {
      for (let round = 0; letRoomBegin() > 0; round++)
        if (round > PATIENCE) throw new Error(`${key}: the panel never stops`);
    };
    runStep({ doc, wheel, now, agenda, letRoomWork, letRoomBegin }, at);
  }
  leaveSteps(doc, wheel, now());
  return { ...world, agenda: agenda(), given, idleAt };
}

describe.each(["en", "fr"] as const)("in %s", (language) => {
  test.each(LIBRARY)("$id runs from start to end", (method) => {
    const { doc, wheel, agenda, given, idleAt } = run(method, language);

    expect(agenda.map(({ step }) => step.id)).toEqual(method.steps.map(({ id }) => id));
    for (const { activityId, key, step, minutes, title, prompt } of agenda) {
      const row = steps.get(doc, stepRecordId(activityId, key));
      expect(row?.startedAt, key).toBeGreaterThan(0);
      expect(row?.endedAt, key).toBeGreaterThan(row?.startedAt ?? 0);
      expect(minutes, key).toBe(step.minutes);
      for (const text of [title, prompt, step.coach, step.late])
        expect(text[language].trim(), key).not.toBe("");
    }

    for (const { key, step } of agenda) {
      const who = whoActs(step);
      if (who === "seats") expect(given.get(key), `what the panel gives in ${key}`).toBeGreaterThan(0);
      else
        expect({ key, given: given.get(key), idle: idleAt.get(key) }).toEqual({ key, given: 0, idle: who });
    }

    const control = readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);
    const kindOf = (stepId: string) => agenda.find(({ key }) => key === stepId)?.step;
    const hidden = control.steps.filter(
      ({ cover, stepId }) => cover === "sealed" && !hidesNothing(kindOf(stepId)),
    );
    expect(hidden).toEqual([]);
    expect(covered.all(doc).filter(isPending)).toEqual([]);
    for (const ballot of ballots.all(doc)) expect(ballot.question).not.toBe("");

    const later = startActivity(doc, dotVoting, { title: "Later", at: 2_000_000 });
    const rows = {
      activities: activities.all(doc),
      steps: steps.all(doc),
      cards: cards.all(doc),
      groups: groups.all(doc),
      decisions: decisions.all(doc),
      outcomes: outcomes.all(doc),
      links: links.all(doc),
      methods: methods.all(doc),
    };
    const offered = offersTo(later, rows);
    expect(offered.map(({ output }) => output)).toEqual(method.outputs);
  });
});
