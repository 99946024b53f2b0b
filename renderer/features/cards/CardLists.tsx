import { useMemo, useState } from "react";
import { type Card, placeCards } from "../../../shared/doc/cards.ts";
import { makeDutiesOf } from "../../../shared/doc/dutyIdeas.ts";
import type { Section } from "../../../shared/methods/method.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { type Ask, CardDialogs } from "./CardDialogs.tsx";
import { useIdeaDuties } from "./ideaDuties.ts";
import { type Listed, ListPanel } from "./ListPanel.tsx";
import { keepingPlace } from "./keepingPlace.ts";
import { RemovedCards } from "./RemovedCards.tsx";
import { SelectionBar } from "./SelectionBar.tsx";

/** Some lists with one selection over all of them. */
export function CardLists(props: {
  activityId: string;
  panels: readonly Listed[];
  /** Sections that selected cards can be put into. */
  sections?: readonly Section[] | undefined;
}) {
  const { activityId, panels, sections = [] } = props;
  const { t, language } = useWords();
  const { doc } = useSession();
  const dutyOf = useIdeaDuties(activityId);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [ask, setAsk] = useState<Ask | null>(null);
  // Somebody else may have removed, folded or moved a selected card.
  const standing = useMemo(() => {
    if (selected.size === 0) return [];
    const here = panels.flatMap(({ cards }) => cards);
    const byId = new Map(here.map((card): [string, Card] => [card.id, card]));
    return [...selected].flatMap((id) => byId.get(id) ?? []);
  }, [panels, selected]);
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
          {sections.length > 0 && (
            <span className="bar-line">
              <span>{t("writing.desk.toSection")}</span>
              {sections.map(({ id, title }) => (
                <Button
                  key={id}
                  onPress={() =>
                    keepingPlace([], () => {
                      placeCards(doc, ids, id);
                      forget();
                    })
                  }
                >
                  {title[language]}
                </Button>
              ))}
            </span>
          )}
        </SelectionBar>
      )}
      <div className={panels.length > 1 ? "card-lists" : ""}>
        {panels.map((of) => (
          <ListPanel
            key={of.id}
            activityId={activityId}
            of={of}
            selected={selected}
            onSelect={setSelected}
            onAsk={setAsk}
          />
        ))}
      </div>
      <CardDialogs
        activityId={activityId}
        ask={ask}
        among={panels.flatMap(({ cards }) => cards)}
        onClose={(isDone) => {
          if (isDone && (ask?.cardIds.length ?? 0) > 1) forget();
          setAsk(null);
        }}
      />
    </>
  );
}
