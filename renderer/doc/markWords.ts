import type { Dotted } from "../../shared/ballots/dots.ts";
import type { RankedCard } from "../../shared/ballots/ranks.ts";
import type { Translate } from "../../shared/i18n/translator.ts";

/** Dots on a card, and from how many people they came. */
export function dotsInWords(t: Translate, { dots, people }: Dotted): string {
  if (dots === 0) return t("marks.noDots");
  return t("marks.ofPeople", {
    amount: t("marks.dotCount", { count: dots }),
    people: t("marks.people", { count: people }),
  });
}

/** Points of a card, and how many people picked it. */
export function pointsInWords(t: Translate, { points, ranks }: RankedCard): string {
  if (ranks.length === 0) return t("marks.notPicked");
  return t("marks.ofPeople", {
    amount: t("marks.points", { count: points }),
    people: t("marks.people", { count: ranks.length }),
  });
}
