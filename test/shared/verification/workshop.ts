/** A workshop with a chart, for ratings that come from outside. */
import * as Y from "yjs";
import { addActivity } from "../../../shared/doc/activities.ts";
import { addCards, assignCards, cards } from "../../../shared/doc/cards.ts";
import { chart, tasksOf } from "../../../shared/doc/chart.ts";
import { addGroup, groups } from "../../../shared/doc/groups.ts";
import { people, roster } from "../../../shared/doc/people.ts";
import { ratings } from "../../../shared/doc/ratings.ts";
import { applyRatings } from "../../../shared/verification/applyRatings.ts";
import type { GivenRatings } from "../../../shared/verification/givenRatings.ts";
import { planRatings, type RatingsPlan } from "../../../shared/verification/planRatings.ts";

/** Duties A and B with two tasks each, A-1 to B-2, and one task under no duty, 0-1. */
export function chartedWorkshop(texts: readonly string[] = ["Mop", "Dust", "Call", "Order", "Loose"]) {
  const doc = new Y.Doc();
  const activityId = addActivity(doc, { methodId: "microDacum", title: "", createdAt: 1 });
  const taskIds: readonly string[] = addCards(
    doc,
    { activityId, authorId: "", createdAt: 1 },
    texts.map((text) => ({ text })),
  );
  assignCards(doc, taskIds.slice(0, 2), addGroup(doc, activityId, "Floors"));
  assignCards(doc, taskIds.slice(2, 4), addGroup(doc, activityId, "Supplies"));
  const tasks = () => tasksOf(chart(activityId, { groups: groups.all(doc), cards: cards.all(doc) }));
  const plan = (...files: readonly GivenRatings[]): RatingsPlan =>
    planRatings(files, {
      people: people.all(doc),
      ratings: new Map(ratings.all(doc).map((rating) => [rating.id, rating])),
      tasks: tasks(),
    });
  return {
    doc,
    taskIds,
    tasks,
    plan,
    add: (...files: readonly GivenRatings[]): void =>
      applyRatings(doc, plan(...files), (number) => `Outside ${number}`),
    /** "A-1 Ana 5 4 3", in the order of the chart and the roster. */
    rated: (): string[] =>
      tasks().flatMap((task) =>
        roster(people.all(doc)).flatMap((person) => {
          const rating = ratings.get(doc, `${task.id}.${person.id}`);
          if (!rating) return [];
          const { importance, frequency, difficulty, notMyJob } = rating.scores;
          const scores = [importance, frequency, difficulty].map((score) => score ?? "-").join(" ");
          return [`${task.code} ${person.name} ${notMyJob ? "na" : scores}`];
        }),
      ),
    roster: () => roster(people.all(doc)),
  };
}
