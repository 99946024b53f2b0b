import type * as Y from "yjs";
import { addPerson, changePerson, people } from "../doc/people.ts";
import { rateCard } from "../doc/ratings.ts";
import { edit } from "../doc/table.ts";
import { mintId, readId } from "../util/ids.ts";
import type { PlannedRater, RatingsPlan } from "./planRatings.ts";

/** @returns the person's id */
function seat(doc: Y.Doc, rater: PlannedRater, nameless: () => string): string {
  const { name, organization, sector } = rater;
  const personId = readId(rater.personId) || mintId();
  if (people.get(doc, personId)) changePerson(doc, personId, { organization, sector, archived: false });
  else addPerson(doc, { name: name || nameless(), role: "reviewer", organization, sector }, personId);
  return personId;
}

/**
 * Adds the raters and ratings of a plan, as one edit and one step of undo; what is there already is not written again.
 * New people are reviewers from outside and have not agreed to be named.
 * @param nameless the name of somebody who gave none, by their number among the reviewers from outside
 */
export function applyRatings(doc: Y.Doc, plan: RatingsPlan, nameless: (number: number) => string): void {
  edit(doc, () => {
    let reviewers = people.all(doc).filter((person) => person.role === "reviewer").length;
    const ids = new Map<string, string>();
    for (const rater of plan.raters) {
      if (rater.isNew) reviewers += 1;
      ids.set(
        rater.key,
        seat(doc, rater, () => nameless(reviewers)),
      );
    }
    for (const { raterKey, cardId, scores, change } of plan.ratings)
      if (change !== "same") rateCard(doc, cardId, ids.get(raterKey) ?? "", scores);
  });
}
