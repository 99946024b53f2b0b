import { beforeEach, describe, expect, test } from "vitest";
import * as Y from "yjs";
import { type AnswerSlot, sealAnswers } from "../../../shared/ballots/sealedAnswers.ts";
import {
  type Ballot,
  ballots,
  castVote,
  changeBallot,
  coverPlaceOf,
  votes,
} from "../../../shared/doc/ballots.ts";
import { addCards, cards } from "../../../shared/doc/cards.ts";
import { coverOf, readControl } from "../../../shared/doc/control.ts";
import { countCovered, covered, type Mark, ownCovered, writeCovered } from "../../../shared/doc/covered.ts";
import { decideTasks, type Decision, decisions } from "../../../shared/doc/decisions.ts";
import { addPerson, changePerson, people } from "../../../shared/doc/people.ts";
import { anonymousRater } from "../../../shared/doc/ratings.ts";
import { reveal } from "../../../shared/doc/revealing.ts";
import { createWorkshop, workshop } from "../../../shared/doc/workshop.ts";
import { answerSlot, hasAbsentAnswers, takeInAnswers } from "../../../shared/methods/absentAnswers.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import {
  answeredIn,
  decideByRule,
  isDecidedByRule,
  isRoundShown,
  putRound,
  roundsOf,
  statementsOf,
} from "../../../shared/methods/delphi.ts";
import { letPanelWork } from "../../../shared/methods/rehearsal/letPanelWork.ts";
import { seatSimulated } from "../../../shared/methods/rehearsal/simulatedSeats.ts";
import { mintRoomSecrets, publicKeysOf } from "../../../shared/sync/roomSecrets.ts";
import { AppError } from "../../../shared/util/appError.ts";
import type { Id } from "../../../shared/util/ids.ts";
import { WHEEL } from "../../support/keys.ts";

const same = (text: string) => ({ en: text, fr: text });
const at: AgendaStep = {
  activityId: "act",
  key: "rate",
  step: {
    id: "rate",
    kind: "delphi",
    from: "write",
    rounds: 2,
    minutes: 10,
    title: same("Rate"),
    prompt: same("How far do you agree?"),
    coach: same(""),
    late: same(""),
  },
  minutes: 10,
  plannedMinutes: 10,
  isSkipped: false,
  isAdded: false,
  endsDay: false,
  startedAt: 0,
  endedAt: 0,
  title: same("Rate"),
  prompt: same("How far do you agree?"),
  points: [],
};
const place = { activityId: "act", stepId: "rate" };
const keys = publicKeysOf(WHEEL.secrets);
const secretOf = (name: string): string => name.repeat(24).slice(0, 24);

let doc = new Y.Doc();
let [safe, clean, dark]: string[] = [];
beforeEach(() => {
  doc = new Y.Doc();
  createWorkshop(doc, { title: "Chefs", language: "en", createdAt: 1 });
  for (const name of ["ana", "bo"]) addPerson(doc, { name, joinedAt: 1 }, `p-${name}` as Id);
  for (const name of ["cleo", "dan"]) addPerson(doc, { name }, `p-${name}` as Id);
  [safe, clean, dark] = addCards(
    doc,
    { activityId: "act", authorId: "", createdAt: 1, stepId: "write" },
    ["Keep it safe", "Keep it clean", "Keep it dark"].map((text) => ({ text, list: "ideas" as const })),
  );
});

const control = () => readControl(doc, WHEEL.workshopId, keys.control);
const byId = () => new Map(ballots.all(doc).map((ballot): [string, Ballot] => [ballot.id, ballot]));
const rounds = () => roundsOf(byId(), place);
const put = (ruleId: Parameters<typeof putRound>[3] = "bands", now = 5) =>
  putRound(doc, WHEEL, at, ruleId, now);
const show = (ballot: Ballot) => reveal(doc, WHEEL, coverPlaceOf(ballot), 9);

function roundNow(): Ballot {
  const ballot = rounds().rounds.at(-1)?.ballot;
  if (!ballot) throw new Error("no round");
  return ballot;
}

function statements() {
  const { rule, rounds: all } = rounds();
  const shown = all.filter((round) => isRoundShown(control(), round));
  return statementsOf(cards.all(doc), rule, shown, votes.all(doc));
}

const marksOf = (scores: Readonly<Record<string, number>>, concern = ""): Mark[] =>
  Object.entries(scores).map(([cardId, value]) => ({ cardId, value, concern }));

function rate(name: string, scores: Readonly<Record<string, number>>, concern = ""): void {
  const ballot = roundNow();
  const what = { kind: "marks", ballotId: ballot.id, marks: marksOf(scores, concern) } as const;
  const writer = { seatSecret: secretOf(name), coverKey: keys.cover };
  writeCovered(doc, writer, coverPlaceOf(ballot), what, { isNamed: false, now: 5, about: ballot.id });
}

const three = (a: number, b: number, c: number) => ({ [safe ?? ""]: a, [clean ?? ""]: b, [dark ?? ""]: c });

describe("rounds", () => {
  test("the first fixes the rule, which nothing changes from then on", () => {
    expect(rounds()).toEqual({ rule: null, rounds: [] });
    put("bands", 5);
    expect(put("eighty", 6), "before it is shown").toBe("");
    changeBallot(doc, roundNow().id, { question: "By another rule", archived: true });
    expect(rounds().rule?.id).toBe("bands");
    rate("ana", three(9, 6, 1));
    show(roundNow());
    put("eighty", 7);
    expect(rounds().rounds.map(({ number, ballot }) => [number, ballot.putAt])).toEqual([
      [1, 5],
      [2, 7],
    ]);
    expect(rounds().rule?.id).toBe("bands");
    expect(roundNow().question, "in words, for who reads the export").toContain("fewer than 50% do");
    expect(roundNow().againOf).toBe(rounds().rounds[0]?.ballot.id);
    show(roundNow());
    expect(put(), "after the last").toBe("");
  });

  test("of two desks that begin at once, the earlier rule counts for both", () => {
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    put("bands", 6);
    putRound(other, { ...WHEEL, deviceId: "other" }, at, "eighty", 5);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    expect(rounds().rule?.id).toBe("eighty");
  });

  test("are sealed and nameless, and say nothing before they are shown", () => {
    put();
    const ballot = roundNow();
    expect(coverOf(control(), coverPlaceOf(ballot))).toMatchObject({
      cover: "sealed",
      anonymity: "anonymous",
    });
    rate("ana", three(9, 6, 1), "Because.");
    rate("ana", three(8, 6, 1), "Because.");
    rate("bo", three(9, 7, 2));
    expect(countCovered(covered.all(doc), coverPlaceOf(ballot)).writers).toBe(2);
    expect(votes.all(doc)).toEqual([]);
    expect(statements().every(({ results }) => results.length === 0)).toBe(true);
    const text = JSON.stringify(doc.toJSON());
    expect(text).not.toContain("Because.");
  });

  test("shown, they settle by the rule; a later round counts for open statements alone", () => {
    put();
    rate("ana", three(9, 6, 1), "Because.");
    rate("bo", three(8, 7, 2));
    const first = roundNow();
    show(first);
    expect(statements().map(({ verdict, settledIn }) => [verdict, settledIn])).toEqual([
      ["keep", 1],
      ["open", 0],
      ["drop", 1],
    ]);
    expect(statements()[1]?.results[0]).toMatchObject({ figures: { n: 2, median: 6.5, agree: 1 } });
    expect(statements()[1]?.results[0]?.comments.map(({ text }) => text)).toEqual(["Because."]);
    expect(answeredIn({ number: 1, ballot: first }, votes.all(doc))).toBe(2);
    expect(JSON.stringify(votes.all(doc))).not.toContain("p-ana");
    // The reveal leaves nothing from which a device could learn its own scores.
    const own = ownCovered(covered.all(doc), secretOf("ana"), coverPlaceOf(first)).get(first.id);
    expect(own).toMatchObject({ what: null, isOpened: true });

    put();
    rate("ana", three(1, 8, 9));
    rate("bo", three(1, 9, 9));
    show(roundNow());
    expect(
      statements().map(({ verdict, settledIn, results }) => [verdict, settledIn, results.length]),
    ).toEqual([
      ["keep", 1, 1],
      ["keep", 2, 2],
      ["drop", 1, 1],
    ]);
  });

  test("the order of comments says nothing of who wrote them", () => {
    put();
    const ballotId = roundNow().id;
    for (const rater of ["a", "b"])
      for (const cardId of [safe ?? "", clean ?? ""]) {
        const text = (rater === "a") === (cardId === safe) ? "Yes" : "No";
        castVote(doc, { ballotId, cardId, personId: anonymousRater(rater.repeat(20)) }, 5, text);
      }
    show(roundNow());
    const said = statements().map(({ results }) => results[0]?.comments.map(({ text }) => text));
    expect(said).toEqual([["No", "Yes"], ["No", "Yes"], []]);
  });

  test("a score under a name counts nowhere: it would be known whose it is", () => {
    put();
    rate("ana", three(9, 9, 9));
    show(roundNow());
    castVote(doc, { ballotId: roundNow().id, cardId: safe ?? "", personId: "p-bo" }, 1);
    expect(statements()[0]?.results[0]?.figures.n).toBe(1);
  });

  test("what the rule settled goes into the decisions", () => {
    put();
    rate("ana", three(9, 6, 1));
    rate("bo", three(9, 7, 1));
    show(roundNow());
    decideByRule(doc, statements(), () => "by the rule", { personId: "desk", at: 9 });
    const rows = () => new Map(decisions.all(doc).map((row): [string, Decision] => [row.id, row]));
    expect(isDecidedByRule(statements(), rows())).toBe(true);
    const chosen = [safe, clean, dark].map((cardId) => decisions.get(doc, cardId ?? "")?.choice);
    expect(chosen).toMatchObject([
      { selected: "yes" },
      { selected: "open" },
      { selected: "no", reason: "other", note: "by the rule" },
    ]);
    decideTasks(doc, [clean ?? ""], { selected: "yes" }, { personId: "desk", at: 9 });
    expect(isDecidedByRule(statements(), rows()), "somebody decided otherwise").toBe(false);
  });
});

describe("a simulated panel", () => {
  function work() {
    const write = { ...at, key: "write", step: { ...at.step, id: "write", kind: "write", lists: ["ideas"] } };
    return letPanelWork(doc, WHEEL, at, [write as AgendaStep, at], 5);
  }

  test("rates each round once, and agrees more in the second", () => {
    workshop.patch(doc, { isRehearsal: true });
    seatSimulated(doc, WHEEL.secrets, { language: "en", at: 1 });
    expect(work()).toEqual({ count: 0, idle: "noQuestion" });
    put("eighty");
    expect(work()).toEqual({ count: 6, idle: null });
    expect(work()).toEqual({ count: 0, idle: "done" });
    show(roundNow());
    expect(work()).toEqual({ count: 0, idle: "closed" });
    const first = statements();
    expect(first.map(({ results }) => results[0]?.figures.n)).toEqual([6, 6, 6]);
    put();
    expect(work()).toEqual({ count: 6, idle: null });
    show(roundNow());
    const spread = (of: typeof first, round: number) =>
      of.flatMap(({ results }) => {
        const { lowest, highest } = results[round]?.figures ?? {};
        return lowest == null || highest == null ? [] : [highest - lowest];
      });
    const open = statements().filter(({ results }) => results.length === 2);
    expect(open.length).toBeGreaterThan(0);
    expect(Math.max(...spread(open, 1))).toBeLessThanOrEqual(Math.max(...spread(first, 0)));
  });
});

describe("answers of who is absent", () => {
  const file = (slot: AnswerSlot, scores = three(8, 8, 8)) => ({
    fileName: "answers.json",
    text: sealAnswers(slot, marksOf(scores, "From afar.")),
  });
  const takeIn = (...files: { fileName: string; text: string }[]) =>
    takeInAnswers(doc, WHEEL, roundNow(), files);
  const codes = ({ failures }: { failures: readonly unknown[] }) =>
    failures.map((error) => (error instanceof AppError ? error.code : error));
  const slotOf = (name: string) => answerSlot(WHEEL, roundNow(), `p-${name}`);

  test("are sealed in the file and in the round, and count once with everybody's", () => {
    put();
    rate("ana", three(9, 9, 9));
    const answers = file(slotOf("cleo"));
    expect(answers.text).not.toContain("From afar.");
    const taken = takeIn(answers, file(slotOf("dan"), three(1, 1, 1)), file(slotOf("cleo"), three(2, 2, 2)));
    expect(taken.people.map(({ name }) => name)).toEqual(["cleo", "dan"]);
    expect(codes(taken)).toEqual(["answers-twice"]);
    expect(votes.all(doc)).toEqual([]);
    expect(
      hasAbsentAnswers(new Map(covered.all(doc).map((row) => [row.id, row])), roundNow(), "p-cleo"),
    ).toBe(true);
    expect(reveal(doc, WHEEL, coverPlaceOf(roundNow()), 9)).toEqual({ opened: 3, failed: 0 });
    expect(statements()[0]?.results[0]).toMatchObject({
      figures: { n: 3, median: 8, lowest: 1, highest: 9 },
      comments: [{ text: "From afar." }, { text: "From afar." }],
    });
    expect(JSON.stringify(votes.all(doc))).not.toMatch(/p-(?:cleo|dan)/);
    expect(codes(takeIn(answers)), "too late").toEqual(["answers-too-late"]);
  });

  test("a file that is foreign, damaged or not wanted changes nothing and says why", () => {
    put();
    const good = slotOf("cleo");
    const foreignKey = publicKeysOf(mintRoomSecrets()).cover;
    changePerson(doc, "p-dan", { joinedAt: 7 });
    const before = Y.encodeStateAsUpdate(doc);
    const parsed = JSON.parse(file(good).text) as Record<string, string>;
    const wrong = [
      { fileName: "a", text: "Task;Duty" },
      { fileName: "a", text: JSON.stringify({ ...parsed, version: 2 }) },
      { fileName: "a", text: "x".repeat(500_000) },
      file({ ...good, workshopId: "another" }),
      file({ ...good, entryId: good.entryId.replace("r1", "r2") }),
      file(answerSlot(WHEEL, roundNow(), "p-nobody")),
      file({ ...good, coverKey: foreignKey }),
      { fileName: "a", text: JSON.stringify({ ...parsed, box: `${parsed["box"]?.slice(0, -4)}AAAA` }) },
      {
        fileName: "a",
        text: JSON.stringify({ ...JSON.parse(file(slotOf("dan")).text), entryId: good.entryId }),
      },
      file({ ...good, ballotId: "other" }),
      file(slotOf("dan")),
    ];
    const taken = takeIn(...wrong);
    expect(taken.people).toEqual([]);
    expect(codes(taken)).toEqual([
      "answers-unreadable",
      "answers-unreadable",
      "answers-unreadable",
      "answers-elsewhere",
      "answers-other-round",
      "answers-other-round",
      "answers-sealed",
      "answers-sealed",
      "answers-sealed",
      "answers-sealed",
      "answers-in-room",
    ]);
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  test("a form of an earlier round is of no use in the next", () => {
    put();
    const late = file(slotOf("cleo"));
    rate("ana", three(6, 6, 6));
    show(roundNow());
    put();
    expect(codes(takeIn(late))).toEqual(["answers-other-round"]);
  });

  test("a long comment on each of many statements comes through whole", () => {
    put();
    const many = addCards(
      doc,
      { activityId: "act", authorId: "", createdAt: 1, stepId: "write" },
      Array.from({ length: 100 }, (_, index) => ({ text: `Statement ${index}`, list: "ideas" as const })),
    );
    const marks = many.map((cardId): Mark => ({ cardId, value: 7, concern: "é".repeat(500) }));
    takeIn({ fileName: "long.json", text: sealAnswers(slotOf("cleo"), marks) });
    expect(people.get(doc, "p-cleo")?.joinedAt).toBe(0);
    expect(show(roundNow())).toEqual({ opened: 1, failed: 0 });
    expect(statements().at(-1)?.results[0]?.figures.n).toBe(1);
  });
});
