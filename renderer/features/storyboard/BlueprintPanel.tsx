import { useId, useMemo, useState } from "react";
import { acceptSources } from "../../../shared/doc/learningCards.ts";
import { EFFORT_PARTS } from "../../../shared/doc/sections.ts";
import {
  blueprintChanges,
  type ModuleChange,
  putIntoBlueprint,
  takeFromBlueprint,
} from "../../../shared/storyboard/blueprintModules.ts";
import { cardName } from "../../../shared/storyboard/cardName.ts";
import { lengthInWords } from "../../doc/lengthInWords.ts";
import { useRows, useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { useBoard, useSourceChanges } from "../../doc/storyboard/board.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice } from "../../ui/controls.tsx";
import "./design.css";

/** For a button that goes with its own press. */
function toTitle(): void {
  document.querySelector<HTMLElement>("[data-blueprint-title]")?.focus();
}

/** The round trip: what putting the storyboard into the blueprint would change, and what changed there since. */
export function BlueprintPanel(props: { activityId: string }) {
  const { t, formats } = useWords();
  const { doc } = useSession();
  const { activityId } = props;
  const titleId = useId();
  const [isDone, setIsDone] = useState(false);
  const changes = useBlueprintChanges(activityId);
  const isSame = changes.modules.length + changes.hours.length === 0;
  if (isDone && !isSame) setIsDone(false); // what was done then is not what stands now
  return (
    <section className="panel-box blueprint-panel" aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1} data-blueprint-title>
        {t("design.blueprint.title")}
      </h2>
      <p className="soft">{t("design.blueprint.help")}</p>
      <StaleCards activityId={activityId} />
      {isSame ? (
        <p role="status">{t(isDone ? "design.blueprint.done" : "design.blueprint.same")}</p>
      ) : (
        <>
          {changes.modules.length > 0 && (
            <>
              <h3>{t("design.blueprint.modules")}</h3>
              <ul className="changes">
                {changes.modules.map((change) => (
                  <ChangedModule key={change.moduleId} change={change} />
                ))}
              </ul>
            </>
          )}
          {changes.hours.length > 0 && (
            <>
              <h3>{t("words.hours")}</h3>
              <ul className="changes">
                {changes.hours.map(({ part, inBlueprint, planned }) => (
                  <li key={part}>
                    {t("design.blueprint.hours", {
                      row: t(`words.effort.${part}`),
                      before:
                        inBlueprint === null
                          ? t("design.blueprint.nothing")
                          : t("design.effort.figure", { hours: formats.number(inBlueprint) }),
                      after: t("design.effort.figure", { hours: formats.number(planned) }),
                    })}
                  </li>
                ))}
              </ul>
            </>
          )}
          <div className="row">
            <Button
              look="primary"
              onPress={() => {
                putIntoBlueprint(doc, activityId);
                setIsDone(true);
                toTitle();
              }}
            >
              {t("design.blueprint.put")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function useBlueprintChanges(activityId: string) {
  const activities = useRows("activities");
  const storyboards = useRows("storyboards");
  const boardSections = useRows("boardSections");
  const learningCards = useRows("learningCards");
  const tweets = useRows("tweets");
  const modules = useRows("modules");
  const effort = useSingleton("effort");
  const workshop = useSingleton("workshop");
  return useMemo(
    () =>
      blueprintChanges(activityId, {
        activities: activities.values(),
        storyboards: storyboards.values(),
        boardSections: boardSections.values(),
        learningCards: learningCards.values(),
        tweets: tweets.values(),
        modules: modules.values(),
        effort,
        workshop,
      }),
    [activityId, activities, storyboards, boardSections, learningCards, tweets, modules, effort, workshop],
  );
}

function ChangedModule(props: { change: ModuleChange }) {
  const { t } = useWords();
  const { doc } = useSession();
  const { moduleId, planned, inBlueprint } = props.change;
  if (!planned) return <li>{t("design.blueprint.goes", { title: inBlueprint?.title ?? "" })}</li>;
  const sum = (minutes: { readonly [P in (typeof EFFORT_PARTS)[number]]: number }): string =>
    lengthInWords(
      t,
      EFFORT_PARTS.reduce((total, part) => total + minutes[part], 0),
    );
  if (!inBlueprint)
    return <li>{t("design.blueprint.comes", { title: planned.title, length: sum(planned.minutes) })}</li>;
  const isRenamed = planned.title !== inBlueprint.title || planned.description !== inBlueprint.description;
  const parts = EFFORT_PARTS.filter((part) => planned.minutes[part] !== inBlueprint.minutes[part]);
  return (
    <li>
      <strong>{planned.title}</strong>
      <ul>
        {planned.title !== inBlueprint.title && (
          <li>{t("design.blueprint.renamed", { before: inBlueprint.title, after: planned.title })}</li>
        )}
        {planned.description !== inBlueprint.description && <li>{t("design.blueprint.described")}</li>}
        {parts.map((part) => (
          <li key={part}>
            {t("design.blueprint.hours", {
              row: t(`words.effort.${part}`),
              before: lengthInWords(t, inBlueprint.minutes[part]),
              after: lengthInWords(t, planned.minutes[part]),
            })}
          </li>
        ))}
      </ul>
      {isRenamed && (
        <Button
          aria-label={t("design.blueprint.takeNamed", { title: inBlueprint.title })}
          onPress={() => {
            toTitle();
            takeFromBlueprint(doc, moduleId);
          }}
        >
          {t("design.blueprint.take")}
        </Button>
      )}
    </li>
  );
}

/** Cards whose outcomes or assessments have been changed in the blueprint since. */
function StaleCards(props: { activityId: string }) {
  const { t, language, formats } = useWords();
  const { doc } = useSession();
  const board = useBoard(props.activityId);
  const changes = useSourceChanges(board);
  const cards = useRows("learningCards");
  const stale = [...changes.keys()].flatMap((cardId) => cards.get(cardId) ?? []);
  if (stale.length === 0) return null;
  const canAccept = [...changes.values()].flat().some(({ now }) => now !== null);
  return (
    <Notice look="warning">
      <p>
        {t("design.blueprint.stale", { count: stale.length })}{" "}
        {formats.names(stale.map((card) => cardName(card, language)))}
      </p>
      <p>{t("design.blueprint.staleHelp")}</p>
      {canAccept && (
        <Button
          onPress={() => {
            toTitle();
            acceptSources(
              doc,
              stale.map(({ id }) => id),
            );
          }}
        >
          {t("design.blueprint.allFit")}
        </Button>
      )}
    </Notice>
  );
}
