/** What the room wrote beside the tasks: knowledge, behaviours, tools, trends, acronyms. */
import { ENABLER_LISTS } from "../../doc/cardLists.ts";
import { listOf } from "../../doc/chart.ts";
import { type Block, label, said } from "../blocks.ts";
import { type Composing, heading } from "../composing.ts";

/** A heading and a list for each list that holds anything; nothing where none does. */
export function enablerBlocks(c: Composing): Block[] {
  const { t, spine, records } = c;
  const lists = spine.charts
    .map(({ activity }) => ({
      activity,
      filled: ENABLER_LISTS.map((list) => ({ list, items: listOf(activity.id, records.cards, list) })).filter(
        ({ items }) => items.length > 0,
      ),
    }))
    .filter(({ filled }) => filled.length > 0);
  if (lists.length === 0) return [];
  return [
    heading(2, label(t("document.occupation.enablers")), "enablers"),
    ...lists.flatMap(({ activity, filled }, index) =>
      filled.flatMap(({ list, items }): Block[] => {
        const name = t(`words.list.${list}`);
        const title =
          lists.length === 1
            ? name
            : t("document.occupation.enablersOf", { list: name, activity: activity.title });
        return [
          heading(3, label(title), `enablers-${index + 1}-${list}`),
          { kind: "list", items: items.map(({ text }) => said(text)) },
        ];
      }),
    ),
  ];
}
