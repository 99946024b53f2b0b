/** Random work of one person, through the same commands the screens use. */
import type * as Y from "yjs";
import { actionPlan, addActions, changeAction, moveActionBefore } from "../../shared/doc/actionPlan.ts";
import {
  activities,
  addActivity,
  archiveActivity,
  connectActivity,
  moveActivity,
  renameActivity,
} from "../../shared/doc/activities.ts";
import {
  addAssessment,
  archiveAssessment,
  assessments,
  changeAssessment,
} from "../../shared/doc/assessments.ts";
import { BALLOT_RESULTS, ballots, castVote, changeBallot, putBallot } from "../../shared/doc/ballots.ts";
import {
  addCards,
  archiveCards,
  assignCards,
  cards,
  foldCards,
  CORE,
  markCore,
  moveCardBefore,
  moveToList,
  restoreCard,
  rewordCard,
  tagCards,
  unfoldCards,
  untagCards,
} from "../../shared/doc/cards.ts";
import { clusters, gatherAnew, gatherCards, nameCluster } from "../../shared/doc/clusters.ts";
import {
  addCompetency,
  archiveCompetency,
  changeCompetency,
  competencies,
} from "../../shared/doc/competencies.ts";
import { addDeck, changeDeck, deckCard, decks } from "../../shared/doc/decks.ts";
import { decideTasks, EXCLUSION_REASONS } from "../../shared/doc/decisions.ts";
import { CARD_LISTS } from "../../shared/doc/cardLists.ts";
import { steer } from "../../shared/doc/control.ts";
import { makeDutiesOf } from "../../shared/doc/dutyIdeas.ts";
import { keepApart } from "../../shared/doc/keptApart.ts";
import {
  addGroups,
  archiveGroup,
  explainOrder,
  groups,
  moveGroupBefore,
  ORDER_BY,
  orderGroups,
  renameGroup,
} from "../../shared/doc/groups.ts";
import {
  acceptSources,
  changeLearningCard,
  layCards,
  learningCards,
  placeLearningCards,
} from "../../shared/doc/learningCards.ts";
import { setLink } from "../../shared/doc/links.ts";
import { foldCardsAs, splitCard } from "../../shared/doc/mergeSplit.ts";
import { occupation } from "../../shared/doc/occupation.ts";
import { addOutcome, archiveOutcome, outcomes, rewordOutcome } from "../../shared/doc/outcomes.ts";
import { overrideFinding } from "../../shared/doc/overrides.ts";
import { addPerson, changePerson, people } from "../../shared/doc/people.ts";
import { takeOver } from "../../shared/doc/priorChart.ts";
import { rateCard } from "../../shared/doc/ratings.ts";
import { effort, fillSection, identity, need, summary } from "../../shared/doc/sections.ts";
import { keepSort } from "../../shared/doc/sorts.ts";
import { settleCard, settleDuty } from "../../shared/doc/settling.ts";
import { drawShape, EMPHASIS, GROUP, WHENS } from "../../shared/doc/shapes.ts";
import { reword } from "../../shared/doc/wordings.ts";
import { noteTurn } from "../../shared/doc/turns.ts";
import {
  addStepAfter,
  changeStep,
  moveStepBefore,
  planSteps,
  stepKey,
  steps,
} from "../../shared/doc/steps.ts";
import { changeModule, modules } from "../../shared/doc/modules.ts";
import { putIntoBlueprint, takeFromBlueprint } from "../../shared/storyboard/blueprintModules.ts";
import {
  addBoardSections,
  boardSections,
  changeBoardSection,
  changeStoryboard,
  moveSectionBefore,
  shareSections,
  UNITS,
  writeTweet,
} from "../../shared/doc/storyboards.ts";
import { setTimetable } from "../../shared/doc/timetable.ts";
import { bringIn } from "../../shared/methods/bringIn.ts";
import { makeOutcomes } from "../../shared/methods/chosenOutcomes.ts";
import { bringConnected } from "../../shared/methods/connecting.ts";
import { renameWorkshop } from "../../shared/doc/workshop.ts";
import { GIVEN, GROUP_SIZES } from "../../shared/methods/method.ts";
import { takeOverGroups } from "../../shared/methods/takenGroups.ts";
import { LEARNING_TYPES, MODES, STARS } from "../../shared/storyboard/learningTypes.ts";
import { formGroups, leaveGroup, seatLatecomers } from "../../shared/methods/stepGroups.ts";
import { WHEEL } from "./keys.ts";
import type { Random } from "./random.ts";

const WORDS = ["sweep", "mop", "récurer", "déneiger", "vider", "🧹", "<b>", "\u202E", "wax", "inspect"];

function words(random: Random): string {
  return random.some(WORDS, 1 + random.below(4)).join(" ");
}

type Edit = (doc: Y.Doc, random: Random, at: number) => void;

const ids = (doc: Y.Doc, table: { root(doc: Y.Doc): Y.Map<unknown> }): string[] =>
  [...table.root(doc).keys()].toSorted();
const anyId = (doc: Y.Doc, random: Random, table: { root(doc: Y.Doc): Y.Map<unknown> }): string =>
  random.pick(ids(doc, table)) ?? "";

const byAnybody = (doc: Y.Doc, random: Random, at: number) => ({
  personId: anyId(doc, random, people),
  at,
});

/** Adding is likelier than changing, so that there is something to change. */
const EDITS: readonly (readonly [weight: number, edit: Edit])[] = [
  [
    8,
    (doc, random, at) => {
      const into = {
        activityId: anyId(doc, random, activities),
        authorId: anyId(doc, random, people),
        createdAt: at,
      };
      const groupId = random.chance(0.5) ? anyId(doc, random, groups) : "";
      addCards(
        doc,
        into,
        Array.from({ length: 1 + random.below(3) }, () => ({ text: words(random), groupId })),
      );
    },
  ],
  [4, (doc, random) => rewordCard(doc, anyId(doc, random, cards), words(random))],
  [
    4,
    (doc, random) =>
      assignCards(doc, random.some(ids(doc, cards), 1 + random.below(4)), anyId(doc, random, groups)),
  ],
  [4, (doc, random) => moveCardBefore(doc, anyId(doc, random, cards), anyId(doc, random, cards))],
  [2, (doc, random) => archiveCards(doc, random.some(ids(doc, cards), 1 + random.below(2)))],
  [1, (doc, random) => restoreCard(doc, anyId(doc, random, cards))],
  [2, (doc, random, at) => reword(doc, anyId(doc, random, cards), words(random), byAnybody(doc, random, at))],
  [2, (doc, random) => foldCards(doc, random.some(ids(doc, cards), 2), anyId(doc, random, cards))],
  [
    1,
    (doc, random, at) =>
      foldCardsAs(
        doc,
        random.some(ids(doc, cards), 2),
        anyId(doc, random, cards),
        words(random),
        byAnybody(doc, random, at),
      ),
  ],
  [2, (doc, random) => unfoldCards(doc, random.some(ids(doc, cards), 2))],
  [
    1,
    (doc, random, at) =>
      void splitCard(
        doc,
        anyId(doc, random, cards),
        [words(random), words(random)],
        byAnybody(doc, random, at),
      ),
  ],
  [
    2,
    (doc, random) =>
      moveToList(
        doc,
        random.some(ids(doc, cards), 2),
        random.pick(CARD_LISTS) ?? "tasks",
        random.chance(0.5) ? anyId(doc, random, groups) : "",
      ),
  ],
  [1, (doc, random) => tagCards(doc, random.some(ids(doc, cards), 2), words(random))],
  [1, (doc, random) => untagCards(doc, random.some(ids(doc, cards), 2), words(random))],
  [
    0.5,
    (doc, random) => void makeDutiesOf(doc, anyId(doc, random, activities), random.some(ids(doc, cards), 2)),
  ],
  [1, (doc, random, at) => keepApart(doc, random.some(ids(doc, cards), 2), byAnybody(doc, random, at))],
  [2, (doc, random) => void addGroups(doc, anyId(doc, random, activities), [words(random), words(random)])],
  [1, (doc, random) => renameGroup(doc, anyId(doc, random, groups), words(random))],
  [1, (doc, random) => explainOrder(doc, anyId(doc, random, groups), random.pick(ORDER_BY) ?? "unstated")],
  [1, (doc, random) => orderGroups(doc, random.some(ids(doc, groups), 2))],
  [1, (doc, random, at) => settleDuty(doc, anyId(doc, random, groups), words(random), at)],
  [
    1,
    (doc, random, at) =>
      settleCard(doc, anyId(doc, random, cards), words(random), { personId: anyId(doc, random, people), at }),
  ],
  [
    1,
    (doc, random, at) =>
      void takeOver(doc, anyId(doc, random, cards), anyId(doc, random, groups), {
        personId: anyId(doc, random, people),
        at,
      }),
  ],
  [1, (doc, random) => archiveGroup(doc, anyId(doc, random, groups))],
  [2, (doc, random) => moveGroupBefore(doc, anyId(doc, random, groups), anyId(doc, random, groups))],
  [
    4,
    (doc, random) =>
      rateCard(doc, anyId(doc, random, cards), anyId(doc, random, people), {
        importance: 1 + random.below(5),
        ...(random.chance(0.3) ? { notMyJob: random.chance(0.5) } : {}),
      }),
  ],
  [
    3,
    (doc, random, at) =>
      decideTasks(
        doc,
        random.some(ids(doc, cards), 2),
        {
          selected: random.pick(["yes", "no", "open"]) ?? "open",
          reason: random.pick(EXCLUSION_REASONS) ?? "other",
        },
        { personId: anyId(doc, random, people), at },
      ),
  ],
  [1, (doc, random) => void addCompetency(doc, { action: words(random) }, random.some(ids(doc, cards), 2))],
  [1, (doc, random) => changeCompetency(doc, anyId(doc, random, competencies), { criteria: words(random) })],
  [1, (doc, random) => archiveCompetency(doc, anyId(doc, random, competencies))],
  [1, (doc, random) => void addOutcome(doc, words(random), random.some(ids(doc, competencies), 2))],
  [1, (doc, random) => rewordOutcome(doc, anyId(doc, random, outcomes), words(random))],
  [1, (doc, random) => archiveOutcome(doc, anyId(doc, random, outcomes))],
  [1, (doc, random) => void addAssessment(doc, { title: words(random) }, random.some(ids(doc, outcomes), 1))],
  [1, (doc, random) => changeAssessment(doc, anyId(doc, random, assessments), { kind: "formative" })],
  [1, (doc, random) => archiveAssessment(doc, anyId(doc, random, assessments))],
  [
    2,
    (doc, random) =>
      setLink(
        doc,
        "taskCompetency",
        anyId(doc, random, cards),
        anyId(doc, random, competencies),
        random.chance(0.6),
      ),
  ],
  [1, (doc, random) => void addPerson(doc, { name: words(random) })],
  [1, (doc, random) => changePerson(doc, anyId(doc, random, people), { consent: random.chance(0.5) })],
  [
    1,
    (doc, random, at) =>
      void addActivity(doc, { methodId: "microDacum", title: words(random), createdAt: at }),
  ],
  [
    1,
    (doc, random) => {
      const at = { activityId: anyId(doc, random, activities), stepId: "closing" };
      const pair = [anyId(doc, random, people), anyId(doc, random, people)] as const;
      const wanted = {
        size: random.pick(GROUP_SIZES) ?? 2,
        taking: random.some(ids(doc, people), 8),
        apart: random.chance(0.5) ? [pair] : [],
        together: [],
        joinsPairs: false,
        rounds: 1 + random.below(3),
        presenters: random.chance(0.2) ? [pair[0]] : [],
      };
      const round = random.below(3);
      if (random.chance(0.4)) formGroups(doc, at, wanted, `${random.next()}`, []);
      else if (random.chance(0.5)) leaveGroup(doc, at, pair[0], [], round);
      else seatLatecomers(doc, at, [], round);
    },
  ],
  [
    1,
    (doc, random) => {
      const activityId = anyId(doc, random, activities);
      if (random.chance(0.5)) moveActivity(doc, activityId, random.chance(0.5) ? -1 : 1);
      else renameActivity(doc, activityId, words(random));
    },
  ],
  [1, (doc, random) => planSteps(doc, anyId(doc, random, activities), ["tasks", "duties", "rate"])],
  [
    2,
    (doc, random) => {
      const row = steps.get(doc, anyId(doc, random, steps));
      const other = steps.get(doc, anyId(doc, random, steps));
      if (!row || !other) return;
      const key = stepKey(row);
      if (random.chance(0.3)) addStepAfter(doc, row.activityId, key, random.chance(0.5) ? "" : row.stepId);
      else if (random.chance(0.4)) moveStepBefore(doc, row.activityId, key, stepKey(other));
      else
        changeStep(doc, row.activityId, key, {
          minutes: random.below(90),
          plannedMinutes: random.below(90),
          isSkipped: random.chance(0.3),
          endsDay: random.chance(0.2) ? "yes" : "asPlanned",
          archived: random.chance(0.1),
        });
    },
  ],
  [1, (doc, random, at) => setTimetable(doc, { startsAt: at, endsBy: random.below(2) * at })],
  [
    0.5,
    (doc, random, at) =>
      void bringIn(
        doc,
        anyId(doc, random, activities),
        {
          activityId: random.chance(0.8) ? anyId(doc, random, activities) : "",
          output: random.pick(["tasks", "selectedTasks", "ideas", "outcomes"]) ?? "tasks",
        },
        at,
      ),
  ],
  [
    0.5,
    (doc, random) =>
      connectActivity(doc, anyId(doc, random, activities), {
        activityId: random.chance(0.7) ? anyId(doc, random, activities) : "",
        output: random.pick(GIVEN) ?? "ideas",
      }),
  ],
  [0.5, (doc, random, at) => void bringConnected(doc, anyId(doc, random, activities), at)],
  [
    0.5,
    (doc, random) =>
      void makeOutcomes(doc, anyId(doc, random, activities), new Set(random.some(ids(doc, cards), 4))),
  ],
  [0.2, (doc, random) => archiveActivity(doc, anyId(doc, random, activities))],
  [1, (doc, random) => renameWorkshop(doc, words(random))],
  [
    1,
    (doc, random) =>
      steer(doc, WHEEL, { step: { activityId: anyId(doc, random, activities), stepId: "write" } }),
  ],
  [
    1,
    (doc, random, at) =>
      void putBallot(
        doc,
        {
          activityId: anyId(doc, random, activities),
          stepId: "core",
          question: words(random),
          scale: "fistToFive",
          anchors: words(random),
          againOf: random.chance(0.3) ? anyId(doc, random, ballots) : "",
          dots: random.chance(0.3) ? 1 + random.below(10) : null,
        },
        { personId: anyId(doc, random, people), at },
      ),
  ],
  [
    2,
    (doc, random) =>
      castVote(
        doc,
        {
          ballotId: anyId(doc, random, ballots),
          cardId: random.chance(0.5) ? anyId(doc, random, cards) : "",
          personId: anyId(doc, random, people),
        },
        random.below(6),
        random.chance(0.3) ? words(random) : "",
      ),
  ],
  [
    1,
    (doc, random) =>
      changeBallot(doc, anyId(doc, random, ballots), {
        result: random.pick(BALLOT_RESULTS) ?? "open",
        dissent: words(random),
      }),
  ],
  [
    1,
    (doc, random) =>
      noteTurn(
        doc,
        { activityId: anyId(doc, random, activities), stepId: "round" },
        anyId(doc, random, people),
        {
          round: random.below(4),
          isPass: random.chance(0.3),
        },
      ),
  ],
  [
    3,
    (doc, random, at) => {
      const place = { activityId: anyId(doc, random, activities), stepId: "gather" };
      const cardIds = random.some(ids(doc, cards), 1 + random.below(3));
      const personId = anyId(doc, random, people);
      const draw = random.next();
      if (draw < 0.3) gatherAnew(doc, place, cardIds, { personId, at });
      else if (draw < 0.5) nameCluster(doc, place, anyId(doc, random, clusters), words(random));
      else gatherCards(doc, place, cardIds, anyId(doc, random, clusters), personId);
    },
  ],
  [
    1,
    (doc, random) =>
      keepSort(
        doc,
        { activityId: anyId(doc, random, activities), stepId: "sort" },
        anyId(doc, random, people),
        [
          { id: "first", title: words(random), cardIds: random.some(ids(doc, cards), 3) },
          { id: "second", title: words(random), cardIds: random.some(ids(doc, cards), 3) },
        ],
      ),
  ],
  [
    0.5,
    (doc, random) =>
      takeOverGroups(doc, { activityId: anyId(doc, random, activities), stepId: "gather" }, [
        { title: words(random), cardIds: random.some(ids(doc, cards), 3) },
      ]),
  ],
  [
    1,
    (doc, random) => {
      const activityId = anyId(doc, random, activities);
      const [one, other] = [anyId(doc, random, boardSections), anyId(doc, random, boardSections)];
      const draw = random.next();
      if (draw < 0.4) addBoardSections(doc, activityId, [words(random), words(random)]);
      else if (draw < 0.6) moveSectionBefore(doc, one, other);
      else if (draw < 0.8)
        changeBoardSection(doc, one, { title: words(random), archived: random.chance(0.2) });
      else
        changeStoryboard(doc, activityId, {
          unit: random.pick(UNITS) ?? "week",
          weeklyHours: random.below(20),
        });
    },
  ],
  [
    3,
    (doc, random) => {
      const sectionId = random.chance(0.8) ? anyId(doc, random, boardSections) : "";
      const [one, other] = [anyId(doc, random, learningCards), anyId(doc, random, learningCards)];
      const draw = random.next();
      if (draw < 0.4)
        layCards(doc, { activityId: anyId(doc, random, activities), authorId: anyId(doc, random, people) }, [
          { type: random.pick(LEARNING_TYPES) ?? "practice", sectionId },
          { type: random.pick(LEARNING_TYPES) ?? "practice", sectionId, activities: [words(random)] },
        ]);
      else if (draw < 0.6)
        placeLearningCards(doc, random.some(ids(doc, learningCards), 2), { sectionId, beforeId: null });
      else if (draw < 0.8) placeLearningCards(doc, [one], { sectionId, beforeId: other });
      else
        changeLearningCard(doc, one, {
          title: words(random),
          minutes: random.chance(0.2) ? null : random.below(200),
          mode: random.pick(MODES) ?? "peer",
          star: random.pick(STARS) ?? "none",
          archived: random.chance(0.2),
        });
    },
  ],
  [
    1,
    (doc, random) => {
      const card = deckCard({ type: "practice", title: words(random), digital: [words(random)] });
      if (random.chance(0.5)) changeDeck(doc, anyId(doc, random, decks), { archived: random.chance(0.3) });
      else
        addDeck(doc, {
          activityId: random.chance(0.5) ? anyId(doc, random, activities) : "",
          title: words(random),
          cards: card ? [card] : [],
        });
    },
  ],
  [
    1,
    (doc, random, at) => {
      const activityId = anyId(doc, random, activities);
      const personId = random.chance(0.8) ? anyId(doc, random, people) : GROUP;
      if (random.chance(0.3)) writeTweet(doc, activityId, words(random), { personId, at });
      else
        drawShape(
          doc,
          { activityId, when: random.pick(WHENS) ?? "before", personId },
          { emphases: { practice: random.below(EMPHASIS + 1) }, blend: random.below(101) },
        );
    },
  ],
  [
    2,
    (doc, random) => {
      const actionId = anyId(doc, random, actionPlan);
      if (random.chance(0.4))
        addActions(doc, anyId(doc, random, activities), [{ action: words(random), due: "2026-12-01" }]);
      else if (random.chance(0.5)) moveActionBefore(doc, actionId, anyId(doc, random, actionPlan));
      else changeAction(doc, actionId, { owner: words(random), archived: random.chance(0.1) });
    },
  ],
  [
    1,
    (doc, random) => {
      const draw = random.next();
      if (draw < 0.4) putIntoBlueprint(doc, anyId(doc, random, activities));
      else if (draw < 0.6) shareSections(doc, anyId(doc, random, activities), random.below(4));
      else if (draw < 0.8) acceptSources(doc, random.some(ids(doc, learningCards), 2));
      else if (random.chance(0.5)) takeFromBlueprint(doc, anyId(doc, random, modules));
      else changeModule(doc, anyId(doc, random, modules), { title: words(random) });
    },
  ],
  [1, (doc, random) => markCore(doc, [[anyId(doc, random, cards), random.pick(CORE) ?? "open"]])],
  [1, (doc, random) => fillSection(doc, occupation, { title: words(random), scopeIn: words(random) })],
  [1, (doc, random) => fillSection(doc, need, { need: words(random) })],
  [1, (doc, random) => fillSection(doc, summary, { title: words(random), pathways: words(random) })],
  [1, (doc, random) => fillSection(doc, effort, { assessment: random.below(100) })],
  [1, (doc, random) => fillSection(doc, identity, { purpose: "pathway", level: words(random) })],
  [
    1,
    (doc, random, at) =>
      overrideFinding(doc, `rule.${random.below(3)}`, random.chance(0.7) ? words(random) : "", {
        personId: anyId(doc, random, people),
        at,
      }),
  ],
];

const TOTAL = EDITS.reduce((sum, [weight]) => sum + weight, 0);

/** Does one random thing. Nothing may be there to do it to: then nothing happens. */
export function editAtRandom(doc: Y.Doc, random: Random, at: number): void {
  let draw = random.next() * TOTAL;
  for (const [weight, edit] of EDITS) {
    draw -= weight;
    if (draw > 0) continue;
    edit(doc, random, at);
    return;
  }
}
