/** What a simulated panel does in a learning design. */
import { expect, test } from "vitest";
import { changeLearningCard, learningCards, layCards } from "../../../shared/doc/learningCards.ts";
import { addOutcome, outcomes } from "../../../shared/doc/outcomes.ts";
import { addBoardSections, boardSections, tweets, writeTweet } from "../../../shared/doc/storyboards.ts";
import { abc } from "../../../shared/methods/library/abc.ts";
import { boardOf, cardsOn } from "../../../shared/storyboard/board.ts";
import { boardFindings } from "../../../shared/storyboard/checks.ts";
import { agendaIn, openRehearsal, panelWorks } from "../../support/rehearsing.ts";

function open() {
  const world = openRehearsal(abc, "en");
  const { doc } = world;
  const activityId = agendaIn(doc)[0]?.activityId ?? "";
  return {
    doc,
    activityId,
    board: () =>
      boardOf(activityId, { boardSections: boardSections.all(doc), learningCards: learningCards.all(doc) }),
    works: (key: string) => {
      const at = agendaIn(doc).find((each) => each.key === key);
      if (!at) throw new Error(key);
      return panelWorks(world, at, 1_000);
    },
  };
}

test("it lays empty sections only, turns what nobody turned, and comes to an end", () => {
  const { doc, activityId, board, works } = open();
  expect(works("turn")).toEqual({ count: 0, idle: "noCards" });
  const [first = ""] = addBoardSections(doc, activityId, ["Week 1", "Week 2"]);
  const [own = ""] = layCards(doc, { activityId, authorId: "ana" }, [
    { type: "production", sectionId: first },
  ]);
  changeLearningCard(doc, own, { minutes: 75 });

  expect(works("lay").count).toBeGreaterThan(1);
  expect(board().rows.map(({ cards }) => cards.length)).toEqual([1, 4]);
  expect(works("lay")).toEqual({ count: 0, idle: "done" });

  expect(works("turn").count).toBe(4);
  expect(learningCards.get(doc, own)).toMatchObject({ minutes: 75, activities: [] });
  for (const card of cardsOn(board())) expect(card.minutes).toBeGreaterThan(0);
  expect(works("turn")).toEqual({ count: 0, idle: "done" });
  expect(works("share")).toEqual({ count: 0, idle: "talk" });
});

test("without sections it lays one card of each type beside the board, once", () => {
  const { board, works } = open();
  expect(works("lay").count).toBe(6);
  expect(new Set(board().beside.map(({ type }) => type)).size).toBe(6);
  expect(works("lay")).toEqual({ count: 0, idle: "done" });
});

test("each outcome but one comes to have a gold star and something before it", () => {
  const { doc, activityId, board, works } = open();
  for (const wording of ["Pull a shot", "Steam milk", "Serve a morning"]) addOutcome(doc, wording, []);
  addBoardSections(doc, activityId, ["Week 1", "Week 2"]);
  works("lay");
  works("stars");
  expect(works("stars")).toEqual({ count: 0, idle: "done" });
  const standing = outcomes.all(doc).toSorted((a, b) => (a.order < b.order ? -1 : 1));
  expect(boardFindings(board(), standing).map(({ check, outcomeId }) => [check, outcomeId])).toEqual([
    ["outcomeWithoutCard", standing[2]?.id],
    ["outcomeWithoutSummative", standing[2]?.id],
  ]);
});

test("it never words over what somebody said of the course", () => {
  const { doc, activityId, works } = open();
  writeTweet(doc, activityId, "A course for cooks", { personId: "ana", at: 1 });
  expect(works("tweet")).toEqual({ count: 0, idle: "done" });
  expect(tweets.all(doc)).toHaveLength(1);
});
