import { type ComponentProps, useCallback, useMemo, useState } from "react";
import { provenanceOf } from "../../../shared/blueprint/provenance.ts";
import { tasksOf } from "../../../shared/doc/chart.ts";
import { addCompetency, competencySentence, draftFromTask } from "../../../shared/doc/competencies.ts";
import { setLink } from "../../../shared/doc/links.ts";
import { ProvenanceDialog } from "../../doc/ProvenanceDialog.tsx";
import { useChart, useRows, useSession, useStanding } from "../../doc/SessionContext.tsx";
import { useFindings } from "../../doc/useFindings.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState } from "../../ui/controls.tsx";
import { focusWhenThere } from "../../ui/focusWhenThere.ts";
import { CompetencyCard } from "./CompetencyCard.tsx";
import { offeredBy } from "./offered.ts";
import { SelectedTasks } from "./SelectedTasks.tsx";
import { sourcesOf } from "./sources.ts";
import { useMarkedTasks } from "./useMarkedTasks.ts";
import "./competencies.css";

/** Selected tasks on one side, the competencies made from them on the other. */
export function CompetenciesScreen(props: { activityId: string }) {
  const { t } = useWords();
  const session = useSession();
  const rows = useChart(props.activityId);
  const cards = useRows("cards");
  const decisions = useRows("decisions");
  const links = useRows("links");
  const competencies = useStanding("competencies");
  const analyses = useRows("analyses");
  const { found, records } = useFindings();
  const [traced, setTraced] = useState<ComponentProps<typeof ProvenanceDialog>["competency"]>(null);
  const provenance = useCallback(() => provenanceOf(records), [records]);

  const sources = useMemo(
    () => sourcesOf({ tasks: tasksOf(rows), cards, decisions, links: links.values(), competencies }),
    [rows, cards, decisions, links, competencies],
  );
  const { shown, scope, setScope, marks } = useMarkedTasks(sources.selected);
  const marked = shown.filter(({ task }) => marks.ids.has(task.id)).map(({ task }) => task);

  function focusAction(competencyId: string): void {
    focusWhenThere([`[data-record="${competencyId}"] [data-field="action"]`]);
  }

  function writeFromMarked(): void {
    const start = draftFromTask(marked[0]?.text ?? "");
    focusAction(
      addCompetency(
        session.doc,
        start,
        marked.map((task) => task.id),
      ),
    );
    marks.set([]);
  }

  function writeEach(): void {
    void session.asOneStep(async () => {
      for (const task of marked) addCompetency(session.doc, draftFromTask(task.text), [task.id]);
    });
    marks.set([]);
  }

  function addMarkedTo(competencyId: string): void {
    void session.asOneStep(async () => {
      for (const task of marked) setLink(session.doc, "taskCompetency", task.id, competencyId, true);
    });
    marks.set([]);
  }

  return (
    <section className="screen" aria-labelledby="competencies-title">
      <header className="screen-head">
        <h1 id="competencies-title">{t("desk.screens.competencies")}</h1>
        <p className="soft">{t("competencies.intro")}</p>
      </header>
      <div className="competencies-split">
        <SelectedTasks
          total={sources.selected.length}
          unused={sources.selected.filter(({ usedIn }) => usedIn.length === 0).length}
          shown={shown}
          scope={scope}
          onScope={setScope}
          marks={marks}
          onWrite={writeFromMarked}
          onWriteEach={writeEach}
        />
        <section className="competencies-list" aria-labelledby="competencies-list" data-place="competencies">
          <div className="toolbar">
            <h2 id="competencies-list" className="grow" tabIndex={-1}>
              {t("competencies.list")} ({competencies.length})
            </h2>
            <Button onPress={() => focusAction(addCompetency(session.doc, {}, []))}>
              {t("competencies.without")}
            </Button>
          </div>
          {competencies.length === 0 && (
            <EmptyState title={t("competencies.emptyTitle")}>
              <p>{t("competencies.emptyText")}</p>
            </EmptyState>
          )}
          <ul>
            {competencies.map((competency, index) => (
              <CompetencyCard
                key={competency.id}
                competency={competency}
                number={index + 1}
                origins={sources.originsOf(competency.id)}
                advice={found.filter(
                  (each) =>
                    each.ruleId === "competency-grammar" && each.recordId === competency.id && !each.override,
                )}
                marked={marked.length}
                offered={offeredBy(sources.originsOf(competency.id), analyses)}
                onTrace={() =>
                  setTraced({
                    id: competency.id,
                    code: t("document.code.competency", { number: index + 1 }),
                    sentence: competencySentence(competency),
                  })
                }
                onAddMarked={() => addMarkedTo(competency.id)}
              />
            ))}
          </ul>
        </section>
      </div>
      <ProvenanceDialog competency={traced} provenance={provenance} onClose={() => setTraced(null)} />
    </section>
  );
}
