import { useMemo } from "react";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { inSections, writtenIn } from "../../../shared/methods/written.ts";
import { useCover } from "../../doc/answers.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import type { WriteStep } from "../../doc/written.ts";
import { useWords } from "../../i18n/Language.tsx";
import { CardLists } from "./CardLists.tsx";
import type { Listed } from "./ListPanel.tsx";
import { PaperCard } from "./PaperCard.tsx";
import "./cards.css";

/** Ideas and actions as people write them, by section where the step has some, and a field for who has no phone. */
export function WriteBench(props: { at: AgendaStep; step: WriteStep }) {
  const { at, step } = props;
  const { t } = useWords();
  const place = useMemo(() => ({ activityId: at.activityId, stepId: at.key }), [at.activityId, at.key]);
  const { cover } = useCover(place);
  const panels = useWritten(at, step);
  return (
    <>
      <p className="soft">{t(cover === "sealed" ? "writing.desk.hidden" : "writing.desk.about")}</p>
      <CardLists activityId={at.activityId} panels={panels} sections={step.sections} />
      <PaperCard at={at} step={step} />
    </>
  );
}

/** What stands in the step, by list and section. */
function useWritten(at: AgendaStep, step: WriteStep): readonly Listed[] {
  const { t, language } = useWords();
  const rows = useRows("cards");
  return useMemo(() => {
    const listed = (list: CardList): readonly Listed[] => {
      const cards = writtenIn(at, rows.values(), list);
      const name = t(`words.list.${list}`);
      const same = { list, about: t("writing.desk.none"), isClosed: true, hasAuthors: true };
      if (!step.sections) return [{ ...same, id: list, name, cards }];
      return inSections(step.sections, cards).map(({ section, cards: here }) => {
        const title = section ? section.title[language] : t("writing.noSection");
        return {
          ...same,
          id: `${list}-${section?.id ?? ""}`,
          name: step.lists.length > 1 ? `${name} · ${title}` : title,
          cards: here,
        };
      });
    };
    return step.lists.flatMap(listed);
  }, [at, step, rows, t, language]);
}
