import { expect, test } from "vitest";
import * as Y from "yjs";
import { activities } from "../../../shared/doc/activities.ts";
import { addCards, cards, foldCards } from "../../../shared/doc/cards.ts";
import { agendaSteps, startActivity } from "../../../shared/methods/agenda.ts";
import { nominalGroup } from "../../../shared/methods/library/nominalGroup.ts";
import { cardsFrom, listWrittenIn } from "../../../shared/methods/stepCards.ts";

test("the nominal group ranks what was said in its round and what was brought in, once each", () => {
  const doc = new Y.Doc();
  const activityId = startActivity(doc, nominalGroup, { title: "Outcomes", at: 1 });
  const activity = activities.get(doc, activityId);
  if (!activity) throw new Error("no activity");
  const agenda = agendaSteps(activity, { steps: [], methods: [] });
  const keyOf = (stepId: string): string => agenda.find(({ step }) => step.id === stepId)?.key ?? "";
  const add = (text: string, stepId: string): string =>
    addCards(doc, { activityId, authorId: "p1", createdAt: 1, stepId }, [{ text, list: "ideas" }])[0] ?? "";

  const written = add("Settle a complaint", keyOf("write"));
  const said = add("Settle a complaint on the phone", keyOf("round"));
  foldCards(doc, [written], said);
  add("Train a colleague", keyOf("round"));
  add("Close the shop", "");

  const rank = nominalGroup.steps.find(({ kind }) => kind === "rank");
  if (rank?.kind !== "rank") throw new Error("no ranking");
  expect(listWrittenIn(agenda, rank.from)).toBe("ideas");
  expect(cardsFrom(agenda, activityId, cards.all(doc), rank.from).map(({ text }) => text)).toEqual([
    "Settle a complaint on the phone",
    "Train a colleague",
    "Close the shop",
  ]);
});
