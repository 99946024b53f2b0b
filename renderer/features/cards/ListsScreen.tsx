import { useMemo, useState } from "react";
import { type CardList, ENABLER_LISTS } from "../../../shared/doc/cardLists.ts";
import type { Card } from "../../../shared/doc/cards.ts";
import { standingCards } from "../../../shared/doc/chart.ts";
import { makeDutiesOf } from "../../../shared/doc/dutyIdeas.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { type Ask, CardDialogs } from "./CardDialogs.tsx";
import { useIdeaDuties } from "./ideaDuties.ts";
import { ListPanel, useList } from "./ListPanel.tsx";
import { keepingPlace } from "./keepingPlace.ts";
import { RemovedCards } from "./RemovedCards.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import "./cards.css";

/** Lists that people write into, in the order in which a workshop meets them. */
const SHOWN_LISTS: readonly CardList[] = [
  "ideas",
  "actions",
  ...ENABLER_LISTS,
  "parking",
  "notes",
  "dutyIdeas",
];

/** What came up beside the tasks, each in its list, with ways from any list to any other. */
export function ListsScreen(props: { activityId: string }) {
  const { activityId } = props;
  const { t } = useWords();
  const prior = useList(activityId, "prior");
  return (
    <section className="screen" aria-labelledby="lists-title">
      <header className="screen-head">
        <h1 id="lists-title" tabIndex={-1}>
          {t("desk.screens.lists")}
        </h1>
        <p className="soft">{t("cards.lists.intro")}</p>
      </header>
      <CardLists activityId={activityId} lists={SHOWN_LISTS} />
      <section className="panel-box card-list" aria-labelledby="list-prior">
        <h2 id="list-prior">
          {t("words.list.prior")}{" "}
          <span className="soft small">{t("cards.lists.count", { count: prior.length })}</span>
        </h2>
        <p className="soft">{t(prior.length === 0 ? "cards.lists.about.prior" : "cards.lists.prior")}</p>
      </section>
    </section>
  );
}

/** Some lists with one selection over all of them. */
export function CardLists(props: { activityId: string; lists: readonly CardList[] }) {
  const { activityId, lists } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const rows = useRows("cards");
  const dutyOf = useIdeaDuties(activityId);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [ask, setAsk] = useState<Ask | null>(null);
  // Somebody else may have removed, folded or moved a selected card.
  const standing = useMemo(() => {
    if (selected.size === 0) return [];
    const here = lists.flatMap((list) => standingCards(activityId, rows.values(), list));
    const byId = new Map(here.map((card): [string, Card] => [card.id, card]));
    return [...selected].flatMap((id) => byId.get(id) ?? []);
  }, [activityId, lists, rows, selected]);
  const ids = standing.map(({ id }) => id);
  const ideas = standing.filter(({ id, list }) => list === "dutyIdeas" && !dutyOf.has(id));
  const forget = (): void => setSelected(new Set());

  return (
    <>
      <RemovedCards activityId={activityId} />
      {ids.length > 0 && (
        <SelectionBar selected={ids} onAsk={setAsk} onDone={forget}>
          {ideas.length > 0 && (
            <span className="bar-line">
              <Button
                onPress={() =>
                  keepingPlace([], () => {
                    makeDutiesOf(
                      doc,
                      activityId,
                      ideas.map(({ id }) => id),
                    );
                    forget();
                  })
                }
              >
                {t("cards.actions.makeDuties", { count: ideas.length })}
              </Button>
            </span>
          )}
        </SelectionBar>
      )}
      <div className={lists.length > 1 ? "card-lists" : ""}>
        {lists.map((list) => (
          <ListPanel
            key={list}
            activityId={activityId}
            list={list}
            selected={selected}
            onSelect={setSelected}
            onAsk={setAsk}
          />
        ))}
      </div>
      <CardDialogs
        activityId={activityId}
        ask={ask}
        onClose={(isDone) => {
          if (isDone && (ask?.cardIds.length ?? 0) > 1) forget();
          setAsk(null);
        }}
      />
    </>
  );
}
