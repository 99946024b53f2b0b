/**
 * The desk's part of each kind of step, through the functions that its screens call, and the simulated panel's between:
 * what takes a workshop of any method from start to end.
 */
import type * as Y from "yjs";

import { countDots, dotRules } from "../../shared/ballots/dots.ts";
import { sheetsOf } from "../../shared/ballots/marks.ts";
import { clearSection, countPlaces } from "../../shared/ballots/places.ts";
import { firstOf, rankedBy, usualFirst } from "../../shared/ballots/ranking.ts";
import { countRanks } from "../../shared/ballots/ranks.ts";
import { scaleOf } from "../../shared/ballots/scales.ts";
import { agreedMark, splitsOf, tally, voters, votesOn } from "../../shared/ballots/tally.ts";
import { analyseTask } from "../../shared/doc/analyses.ts";
import {
  ballots,
  changeBallot,
  countedVotes,
  coverPlaceOf,
  stepBallotId,
  votes,
} from "../../shared/doc/ballots.ts";
import { assignCards, type Card, cards, foldCards, markCore, placeCards } from "../../shared/doc/cards.ts";
import { chart, tasksOf } from "../../shared/doc/chart.ts";
import { clusters, placings } from "../../shared/doc/clusters.ts";
import { addCompetency, draftFromTask } from "../../shared/doc/competencies.ts";
import { type ControlPlace, coverOf, readControl, steer, type Wheel } from "../../shared/doc/control.ts";
import { decideTasks, decisions } from "../../shared/doc/decisions.ts";
import { makeDutiesOf } from "../../shared/doc/dutyIdeas.ts";
import { standingFor } from "../../shared/doc/folding.ts";
import { groupings } from "../../shared/doc/groupings.ts";
import { addGroup, explainOrder, groups, orderGroups } from "../../shared/doc/groups.ts";
import { occupation } from "../../shared/doc/occupation.ts";
import { people, roster } from "../../shared/doc/people.ts";
import { reveal } from "../../shared/doc/revealing.ts";
import { settleCard } from "../../shared/doc/settling.ts";
import { sorts } from "../../shared/doc/sorts.ts";
import { addBoardSections, boardSections } from "../../shared/doc/storyboards.ts";
import { edit } from "../../shared/doc/table.ts";
import { workshop } from "../../shared/doc/workshop.ts";
import { reword } from "../../shared/doc/wordings.ts";
import { clusteringOf, MOVING_CLOSED } from "../../shared/methods/affinity.ts";
import type { AgendaStep } from "../../shared/methods/agenda.ts";
import { joinSorts, namesUsed, nameOfGroup, sortResult } from "../../shared/methods/cardSorting.ts";
import { scoringBefore, toldFocus, totalsOf } from "../../shared/methods/countdown.ts";
import { feedsScoring, readDeal, roundFocus } from "../../shared/methods/deal.ts";
import { deal, dealHands } from "../../shared/methods/dealing.ts";
import { decideByRule, isRoundShown, putRound, roundsOf, statementsOf } from "../../shared/methods/delphi.ts";
import { openScores } from "../../shared/methods/givenScores.ts";
import type { StepOf } from "../../shared/methods/method.ts";
import { plannedRounds, turnFocus, turnOf } from "../../shared/methods/rounds.ts";
import { writtenBefore } from "../../shared/methods/sources.ts";
import { cardsFrom } from "../../shared/methods/stepCards.ts";
import { formGroups, groupingsBefore, hasGroups, takesPart } from "../../shared/methods/stepGroups.ts";
import { takeOverGroups } from "../../shared/methods/takenGroups.ts";
import { startTimerOf } from "../../shared/methods/timer.ts";
import { askRoom } from "../../shared/methods/votes.ts";
import { gathered } from "../../shared/methods/written.ts";
import { publicKeysOf } from "../../shared/sync/roomSecrets.ts";

export interface DeskAtWork {
  readonly doc: Y.Doc;
  readonly wheel: Wheel;
  /** Milliseconds since 1970 on the host's clock. */
  readonly now: () => number;
  /** The steps of the activity as they stand. */
  readonly agenda: () => readonly AgendaStep[];
  /** The room does what the step asks for, until it has nothing to add. */
  readonly letRoomWork: () => void;
  /** The room does it once. */
  readonly letRoomBegin: () => void;
}

const BY = "desk";

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

const placeOf = (at: AgendaStep): ControlPlace => ({ activityId: at.activityId, stepId: at.key });

const controlOf = ({ doc, wheel }: DeskAtWork) =>
  readControl(doc, wheel.workshopId, publicKeysOf(wheel.secrets).control);

const tasksIn = ({ doc }: DeskAtWork, { activityId }: AgendaStep) =>
  tasksOf(chart(activityId, { groups: groups.all(doc), cards: cards.all(doc) }));

/** What the desk sees counted: nobody's vote who is no more on the roster. */
const votesIn = ({ doc }: DeskAtWork) => countedVotes(votes.all(doc), people.all(doc));

/** Shows what a place hides; nothing where it hides nothing. */
function show(desk: DeskAtWork, place: ControlPlace): void {
  if (coverOf(controlOf(desk), place).cover !== "sealed") return;
  const { failed } = reveal(desk.doc, desk.wheel, place, desk.now());
  if (failed > 0) throw new Error(`${failed} entries of ${place.stepId} could not be opened`);
}

/** Takes on the first of a ranking, ties at the cut kept, and leaves the others (renderer/doc/TakeOn.tsx). */
function takeOn(
  { doc, now }: DeskAtWork,
  ranking: readonly { readonly id: string; readonly total: number }[],
  most: number,
): void {
  const first = firstOf(ranking, most);
  const by = { personId: BY, at: now() };
  edit(doc, () => {
    decideTasks(doc, idsOf(first), { selected: "yes" }, by);
    decideTasks(doc, idsOf(ranking.filter((each) => !first.includes(each))), { selected: "no" }, by);
  });
}

/** Everybody who takes part, in the groups that the step has unless the facilitator says otherwise. */
function seatGroups({ doc, agenda }: DeskAtWork, at: AgendaStep): void {
  const { step } = at;
  const pattern = step.kind === "rounds" ? step.pattern : undefined;
  const isMany = pattern === "stations" || pattern === "together";
  const taking = idsOf(roster(people.all(doc)).filter(takesPart));
  const rows = new Map(groupings.all(doc).map((row): [string, typeof row] => [row.id, row]));
  const wanted = {
    size: pattern === "newPartners" ? 2 : (step.grouping ?? (isMany ? "table" : 2)),
    taking,
    apart: [],
    together: [],
    joinsPairs: true,
    presenters: pattern === "stations" ? taking.slice(0, 2) : [],
    ...(step.kind === "rounds" && pattern === "newPartners" && { rounds: step.rounds }),
  };
  formGroups(
    doc,
    placeOf(at),
    wanted,
    `${at.activityId} ${at.key}`,
    groupingsBefore(rows, agenda(), placeOf(at)),
  );
}

/** Tasks of one duty at a time, of the first few: a panel knows no more. */
function walkDuties(desk: DeskAtWork, { activityId }: AgendaStep): void {
  const { doc, wheel } = desk;
  const duties = groups.all(doc).filter((group) => group.activityId === activityId && !group.archived);
  if (duties.length === 0) desk.letRoomBegin();
  for (const { id } of duties.slice(0, 3)) {
    steer(doc, wheel, { focusId: id });
    desk.letRoomBegin();
  }
}

/** Goes through every turn of every round. */
function talkInRounds(desk: DeskAtWork, at: AgendaStep, step: StepOf<"rounds">): void {
  const { doc, wheel, now } = desk;
  const id = `${at.activityId}.${at.key}`;
  const seating = groupings.all(doc).find((row) => row.id === id);
  const turns = plannedRounds(step, seating) * step.turns.length;
  for (let index = 0; index < turns; index++) {
    const turn = turnOf(step, seating, index);
    if (!turn) throw new Error(`${at.key} has no turn ${index}`);
    steer(doc, wheel, { focusId: turnFocus(index), timer: startTimerOf(turn.turn.seconds, now()) });
  }
  desk.letRoomWork();
}

/** Reveals what earlier steps still hide, folds two cards, rewords one; duty ideas become duties. */
function goThroughList(desk: DeskAtWork, at: AgendaStep, { list }: StepOf<"combine">): void {
  const { doc, agenda, now } = desk;
  for (const source of writtenBefore(agenda(), at, list)) show(desk, placeOf(source));
  const here = gathered(agenda(), at, cards.all(doc), list);
  const [first, , third] = here;
  if (first && third) foldCards(doc, [third.id], first.id);
  if (first) reword(doc, first.id, `${first.text} (1)`, { personId: BY, at: now() });
  if (list === "dutyIdeas")
    makeDutiesOf(doc, at.activityId, idsOf(gathered(agenda(), at, cards.all(doc), list)));
}

function askAndShow(desk: DeskAtWork, at: AgendaStep, question: string, againOf = ""): string {
  const { doc, wheel, now } = desk;
  const ballotId = askRoom(doc, wheel, at, { question, againOf }, now());
  desk.letRoomWork();
  const ballot = ballots.get(doc, ballotId);
  if (!ballot) throw new Error(`${at.key} put no question`);
  show(desk, coverPlaceOf(ballot));
  const { n, isConsensus } = tally(scaleOf(ballot.scale), votesOn(ballot, votesIn(desk)));
  if (n === 0) throw new Error(`${at.key}: nobody voted`);
  changeBallot(doc, ballotId, { result: isConsensus ? "consensus" : "withdrawn", closedAt: now() });
  return ballotId;
}

/** Marks on tasks are taken over where all agree; a question is asked, and asked again, amended. */
function holdVote(desk: DeskAtWork, at: AgendaStep, step: StepOf<"vote">): void {
  const { doc } = desk;
  const language = workshop.read(doc).language;
  if (step.about === "tasks") {
    desk.letRoomWork();
    show(desk, placeOf(at));
    const split = splitsOf(
      stepBallotId(placeOf(at)),
      tasksIn(desk, at),
      votesIn(desk),
      voters(people.all(doc)).length,
    );
    markCore(
      doc,
      split.flatMap((each) => {
        const mark = agreedMark(each);
        return mark ? [[each.task.id, mark] as const] : [];
      }),
    );
    return;
  }
  const question = step.question?.[language] ?? at.title[language];
  const first = askAndShow(desk, at, question);
  askAndShow(desk, at, `${question} (2)`, first);
}

/** Deals, goes round after round, and opens the scores. */
function scoreCards(desk: DeskAtWork, at: AgendaStep, step: StepOf<"score">): void {
  const { doc, wheel, now, agenda } = desk;
  const place = placeOf(at);
  desk.letRoomWork(); // asks for its hands
  const everybody = idsOf(roster(people.all(doc)).filter(takesPart));
  const wish = {
    agenda: agenda(),
    from: step.from,
    wanted: step.rounds,
    people: everybody,
    paper: [],
    seed: at.key,
  };
  const outcome = deal(doc, wheel, place, wish, now());
  if (outcome !== "dealt") throw new Error(`${at.key}: ${outcome}`);
  const rounds = readDeal(doc, wheel, place)?.rounds.length ?? 0;
  for (let round = 0; round < rounds; round++) {
    steer(doc, wheel, { focusId: roundFocus(round) });
    dealHands(doc, wheel, place);
    desk.letRoomWork();
  }
  openScores(doc, wheel, place, wish, now());
}

function countDown(desk: DeskAtWork, at: AgendaStep, step: StepOf<"countdown">): void {
  const { doc, wheel, agenda } = desk;
  const scoring = scoringBefore(agenda(), at, step.of);
  if (scoring?.step.kind !== "score") throw new Error(`${at.key} tells of no scoring`);
  const { from, rounds } = scoring.step;
  const scored = cardsFrom(agenda(), at.activityId, cards.all(doc), from);
  const totals = totalsOf(placeOf(scoring), scored, votesIn(desk), rounds);
  const ranks = Math.max(0, ...totals.map(({ rank }) => rank ?? 0));
  for (let told = 1; told <= ranks; told++) steer(doc, wheel, { focusId: toldFocus(told) });
  takeOn(
    desk,
    totals.map(({ cardId, total }) => ({ id: cardId, total: total ?? 0 })),
    usualFirst(totals.length),
  );
}

/** The sheets of a step's marks, once they are shown, with its cards. */
function marked(desk: DeskAtWork, at: AgendaStep, from: string) {
  const { doc, agenda } = desk;
  desk.letRoomWork();
  show(desk, placeOf(at));
  const here = cardsFrom(agenda(), at.activityId, cards.all(doc), from);
  const sheets = sheetsOf(stepBallotId(placeOf(at)), votesIn(desk));
  const standing = standingFor(cards.all(doc).filter(({ activityId }) => activityId === at.activityId));
  return { here, sheets, standing };
}

function placeInSections(desk: DeskAtWork, at: AgendaStep, step: StepOf<"place">): void {
  const { here, sheets } = marked(desk, at, step.from);
  for (const placed of countPlaces(idsOf(here), sheets, step.sections.length).cards) {
    const section = step.sections[clearSection(placed) ?? 0];
    placeCards(desk.doc, [placed.cardId], section?.id ?? "");
  }
}

function takeOnMarked(desk: DeskAtWork, at: AgendaStep, step: StepOf<"dots"> | StepOf<"rank">): void {
  const { here, sheets, standing } = marked(desk, at, step.from);
  const ids = idsOf(here);
  const dots = ballots.get(desk.doc, stepBallotId(placeOf(at)))?.dots ?? null;
  const { leftOut, cards: counted } =
    step.kind === "dots"
      ? countDots(ids, sheets, dotRules(dots, ids.length, step.concern ?? false), standing)
      : countRanks(ids, sheets, step.picks, standing);
  if (leftOut.length > 0) throw new Error(`${at.key}: somebody broke the rules`);
  const totals = counted.map((each) => ({
    cardId: each.cardId,
    points: "dots" in each ? each.dots : each.points,
  }));
  const ranking = rankedBy(totals, ({ points }) => points);
  takeOn(
    desk,
    ranking.map(({ item, total }) => ({ id: item.cardId, total })),
    usualFirst(ranking.length),
  );
}

function gatherAlike(desk: DeskAtWork, at: AgendaStep, { from }: StepOf<"affinity">): void {
  const { doc, wheel, agenda } = desk;
  desk.letRoomWork();
  steer(doc, wheel, { focusId: MOVING_CLOSED });
  const here = cardsFrom(agenda(), at.activityId, cards.all(doc), from);
  const lying = new Map(placings.all(doc).map((row): [string, typeof row] => [row.id, row]));
  const { groups: found } = clusteringOf(placeOf(at), here, lying, clusters.all(doc));
  if (found.some(({ title }) => title === "")) throw new Error(`${at.key}: a group has no name`);
  takeOverGroups(
    doc,
    placeOf(at),
    found.map(({ title, cards: inside }) => ({ title, cardIds: idsOf(inside) })),
  );
}

function sortApart(desk: DeskAtWork, at: AgendaStep, step: StepOf<"cardSort">): void {
  const { doc, agenda } = desk;
  const { language } = workshop.read(doc);
  desk.letRoomWork();
  show(desk, placeOf(at));
  const here: readonly Card[] = cardsFrom(agenda(), at.activityId, cards.all(doc), step.from);
  const given = sorts
    .all(doc)
    .filter(({ activityId, stepId }) => activityId === at.activityId && stepId === at.key);
  const { groups: found } = sortResult(joinSorts(here, given), 50);
  takeOverGroups(
    doc,
    placeOf(at),
    found.map((inside) => ({
      title: namesUsed(idsOf(inside), given, (group) => nameOfGroup(group, step, language))[0]?.text ?? "",
      cardIds: idsOf(inside),
    })),
  );
}

/** Round after round, until the rule has settled everything or the rounds are used up. */
function rateApart(desk: DeskAtWork, at: AgendaStep, step: StepOf<"delphi">): void {
  const { doc, wheel, agenda, now } = desk;
  const statements = () => {
    const byId = new Map(ballots.all(doc).map((row): [string, typeof row] => [row.id, row]));
    const { rule, rounds } = roundsOf(byId, placeOf(at));
    const shown = rounds.filter((round) => isRoundShown(controlOf(desk), round));
    const here = cardsFrom(agenda(), at.activityId, cards.all(doc), step.from);
    return { rounds, found: statementsOf(here, rule, shown, votes.all(doc)) };
  };
  while (statements().found.some(({ verdict }) => verdict === "open")) {
    if (putRound(doc, wheel, at, "eighty", now()) === "") break;
    desk.letRoomWork();
    const round = statements().rounds.at(-1);
    if (round) show(desk, coverPlaceOf(round.ballot));
  }
  decideByRule(doc, statements().found, () => "–", { personId: BY, at: now() });
}

/** Runs the step that the room is in, from its start to its end. */
export function runStep(desk: DeskAtWork, at: AgendaStep): void {
  const { agenda } = desk;
  const { step } = at;
  if (hasGroups(at)) seatGroups(desk, at);
  switch (step.kind) {
    case "write": {
      if (step.perDuty) walkDuties(desk, at);
      else desk.letRoomWork();
      const isSaidLater = agenda().some(
        (later) => later.step.kind === "roundRobin" && later.step.from === step.id,
      );
      if (!isSaidLater && !feedsScoring(agenda(), at)) show(desk, placeOf(at));
      return;
    }
    case "rounds":
      talkInRounds(desk, at, step);
      return;
    case "combine":
      desk.letRoomWork();
      goThroughList(desk, at, step);
      return;
    case "vote":
      holdVote(desk, at, step);
      return;
    case "score":
      scoreCards(desk, at, step);
      return;
    case "countdown":
      desk.letRoomWork();
      countDown(desk, at, step);
      return;
    case "place":
      placeInSections(desk, at, step);
      return;
    case "dots":
    case "rank":
      takeOnMarked(desk, at, step);
      return;
    case "affinity":
      gatherAlike(desk, at, step);
      return;
    case "cardSort":
      sortApart(desk, at, step);
      return;
    case "storyboard": {
      const isBare = !boardSections.all(desk.doc).some(({ activityId }) => activityId === at.activityId);
      if (isBare) addBoardSections(desk.doc, at.activityId, ["1", "2", "3"]);
      desk.letRoomWork();
      return;
    }
    case "delphi":
      rateApart(desk, at, step);
      return;
    case "rate":
      desk.letRoomWork();
      show(desk, placeOf(at));
      return;
    default:
      desk.letRoomWork();
      workAlone(desk, at);
  }
}

/** What the desk does while the room watches. */
function workAlone(desk: DeskAtWork, at: AgendaStep): void {
  const { doc, now } = desk;
  const { step, activityId } = at;
  const by = { personId: BY, at: now() };
  const tasks = tasksIn(desk, at);
  switch (step.kind) {
    case "define":
      occupation.patch(doc, { definition: "Cooks and plates meals", scopeIn: "Restaurants" });
      return;
    case "cluster": {
      const standing = idsOf(
        groups.all(doc).filter((group) => group.activityId === activityId && !group.archived),
      );
      const duties =
        standing.length > 0 ? standing : ["A", "B", "C"].map((title) => addGroup(doc, activityId, title));
      for (const [index, { id }] of tasks.entries())
        assignCards(doc, [id], duties[index % duties.length] ?? "");
      return;
    }
    case "refine":
      for (const { id, text } of tasks) settleCard(doc, id, text, by);
      return;
    case "sequence": {
      const duties = idsOf(groups.all(doc).filter((group) => group.activityId === activityId));
      orderGroups(doc, duties.toReversed());
      for (const id of duties) explainOrder(doc, id, "performance");
      return;
    }
    case "select":
      decideTasks(doc, idsOf(tasks.slice(0, 3)), { selected: "yes" }, by);
      decideTasks(doc, idsOf(tasks.slice(3)), { selected: "no", reason: "lowImportance" }, by);
      return;
    case "analyse": {
      const chosen = tasks.filter(({ id }) => decisions.get(doc, id)?.choice.selected === "yes");
      for (const { id, text } of chosen) {
        steer(doc, desk.wheel, { focusId: id });
        analyseTask(doc, id, { steps: text });
      }
      return;
    }
    case "compose":
      for (const { id, text } of tasks.slice(0, 2)) addCompetency(doc, draftFromTask(text), [id]);
      return;
    default:
  }
}
