import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { provenanceOf, type Source } from "../../../shared/blueprint/provenance.ts";
import { spineOf } from "../../../shared/blueprint/spine.ts";
import { addActivity } from "../../../shared/doc/activities.ts";
import { castVote, changeBallot, putBallot } from "../../../shared/doc/ballots.ts";
import { addCards, archiveCards, cards, foldCards } from "../../../shared/doc/cards.ts";
import { addCompetency } from "../../../shared/doc/competencies.ts";
import { decideTasks } from "../../../shared/doc/decisions.ts";
import { addGroups } from "../../../shared/doc/groups.ts";
import { addPerson } from "../../../shared/doc/people.ts";
import { rateCard } from "../../../shared/doc/ratings.ts";
import { id } from "../../../shared/doc/read.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { reword } from "../../../shared/doc/wordings.ts";

function workshop() {
  const doc = new Y.Doc();
  const activityId = addActivity(doc, { methodId: "microDacum", title: "Now", createdAt: 1 });
  const ana = addPerson(doc, { name: "Ana", consent: true, joinedAt: 1 });
  const bo = addPerson(doc, { name: "Bo", joinedAt: 1 });
  const add = (text: string, more: { groupId?: string; originId?: string } = {}, into = activityId): string =>
    addCards(doc, { activityId: into, authorId: ana, createdAt: 10 }, [{ text, ...more }])[0] ?? "";
  const trail = (competencyId: string) => provenanceOf(readRecords(doc)).ofCompetency(competencyId);
  return { doc, activityId, ana, bo, add, trail };
}

const told = (sources: readonly Source[]) =>
  sources.map(({ kind, card, earlier }) => [kind, card.text, earlier.map(({ text }) => text)]);

describe("provenance of a competency", () => {
  test("reaches every card and wording behind its tasks", () => {
    const w = workshop();
    const idea = addCards(w.doc, { activityId: w.activityId, authorId: w.bo, createdAt: 5 }, [
      { text: "floors", list: "dutyIdeas" },
    ])[0];
    const [duty = ""] = addGroups(w.doc, w.activityId, ["Care for floors"], [idea ?? ""]);
    const whole = w.add("Sweep and mop", { groupId: duty });
    const same = w.add("Wash floors", { groupId: duty });
    const part = w.add("Mop", { groupId: duty, originId: whole });
    reword(w.doc, whole, "Sweep", { personId: w.bo, at: 20 });
    reword(w.doc, part, "Mop floors", { personId: w.bo, at: 30 });
    foldCards(w.doc, [same], part);
    const competencyId = addCompetency(w.doc, { action: "Mop" }, [part]);

    const [task] = w.trail(competencyId);
    expect(task).toMatchObject({ task: { code: "A-2" }, text: "Mop floors", evidence: null, decision: null });
    expect(told(task?.sources ?? [])).toEqual([
      ["itself", "Mop floors", ["Mop"]],
      ["folded", "Wash floors", []],
      ["split", "Sweep", ["Sweep and mop"]],
    ]);
    expect(task?.sources[0]?.latest).toMatchObject({ byId: w.bo, at: 30 });
    expect(task?.sources[0]?.earlier[0]).toMatchObject({ byId: w.ana, at: 10 });
    expect(task?.sources[1]?.latest).toBeNull();
    expect(task?.duty?.title).toBe("Care for floors");
    expect(told(task?.duty?.sources ?? [])).toEqual([["itself", "floors", []]]);
  });

  test("gives ratings, votes with dissent, and the decision on each task", () => {
    const w = workshop();
    const taskId = w.add("Shovel snow");
    const other = w.add("Mow lawns");
    rateCard(w.doc, taskId, w.ana, { importance: 5 });
    rateCard(w.doc, taskId, w.bo, { importance: 2 });
    const put = { activityId: w.activityId, stepId: "core", anchors: "" };
    const by = { personId: w.ana, at: 40 };
    const marks = putBallot(w.doc, { ...put, question: "", scale: "core" }, by);
    castVote(w.doc, { ballotId: marks, cardId: taskId, personId: w.ana }, 1);
    castVote(w.doc, { ballotId: marks, cardId: other, personId: w.ana }, 1);
    const asked = putBallot(
      w.doc,
      { ...put, question: "Core?", cardId: taskId, scale: "fistToFive" },
      { ...by, at: 50 },
    );
    castVote(w.doc, { ballotId: asked, cardId: "", personId: w.bo }, 1, "not our job");
    changeBallot(w.doc, asked, { result: "dissent", dissent: "Grounds staff do it." });
    putBallot(w.doc, { ...put, question: "Lunch?", scale: "fistToFive" }, by);
    decideTasks(w.doc, [taskId], { selected: "no", reason: "rare" }, by);
    const [task] = w.trail(addCompetency(w.doc, {}, [taskId]));
    expect(task?.evidence?.figures?.importance).toMatchObject({ n: 2, median: 3.5, spread: 3 });
    expect(task?.ballots.map(({ ballot, votes }) => [ballot.question, ballot.dissent, votes.length])).toEqual(
      [
        ["", "", 1],
        ["Core?", "Grounds staff do it.", 1],
      ],
    );
    expect(task?.decision?.choice).toMatchObject({ selected: "no", reason: "rare" });
  });

  test("a task folded into another since leads on to the one that stands for it, once", () => {
    const w = workshop();
    const [one, two] = [w.add("Mop"), w.add("Mop floors")];
    const competencyId = addCompetency(w.doc, {}, [one, two]);
    foldCards(w.doc, [one], two);
    const [task, ...more] = w.trail(competencyId);
    expect(more).toEqual([]);
    expect(told(task?.sources ?? [])).toEqual([
      ["itself", "Mop floors", []],
      ["folded", "Mop", []],
    ]);
    const spine = spineOf(readRecords(w.doc));
    expect(spine.competencies[0]?.tasks.map(({ text }) => text)).toEqual(["Mop floors"]);
    expect(spine.competenciesOf(two)).toHaveLength(1);
  });

  test("goes on through cards that were put away, and into an earlier activity", () => {
    const w = workshop();
    const before = addActivity(w.doc, { methodId: "microDacum", title: "Before", createdAt: 0 });
    const first = w.add("Sweep yards", {}, before);
    const second = w.add("Sweep yards and paths", { originId: first });
    const third = w.add("Sweep paths", { originId: second });
    archiveCards(w.doc, [first, second]);
    const gone = w.add("Rake leaves");
    const competencyId = addCompetency(w.doc, {}, [third, gone]);
    archiveCards(w.doc, [gone]);
    expect(w.trail(competencyId).map(({ task, sources }) => [task?.code, told(sources)])).toEqual([
      [
        "0-1",
        [
          ["itself", "Sweep paths", []],
          ["split", "Sweep yards and paths", []],
          ["earlier", "Sweep yards", []],
        ],
      ],
      [undefined, [["itself", "Rake leaves", []]]],
    ]);
    expect(w.trail(addCompetency(w.doc, {}, ["never"]))).toMatchObject([
      { task: null, text: "", sources: [] },
    ]);
  });

  test("a ring of cards ends", () => {
    const w = workshop();
    const one = w.add("One");
    const two = w.add("Two", { originId: one });
    cards.patch(w.doc, one, { originId: id(two) });
    const away = w.add("Away");
    cards.patch(w.doc, away, { originId: id(away), archived: true });
    const last = w.add("Last", { originId: away });
    cards.patch(w.doc, one, { foldedInto: id(two) });
    cards.patch(w.doc, two, { foldedInto: id(one) });
    const competencyId = addCompetency(w.doc, {}, [one, two, last]);
    const texts = w.trail(competencyId).map(({ sources }) => sources.map(({ card }) => card.text).toSorted());
    expect(texts).toHaveLength(2);
    expect(texts).toEqual(
      expect.arrayContaining([
        ["Away", "Last"],
        ["One", "Two"],
      ]),
    );
  });

  test("words that came back are told from the same words before", () => {
    const w = workshop();
    const taskId = w.add("Mop");
    reword(w.doc, taskId, "Wash", { personId: w.bo, at: 20 });
    reword(w.doc, taskId, "Mop", { personId: w.ana, at: 30 });
    const [task] = w.trail(addCompetency(w.doc, {}, [taskId]));
    expect(told(task?.sources ?? [])).toEqual([["itself", "Mop", ["Mop", "Wash"]]]);
    expect(task?.sources[0]?.latest?.at).toBe(30);
  });
});
