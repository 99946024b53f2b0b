import { type CardList, ENABLER_LISTS, STRUCTURE_LISTS } from "../../../shared/doc/cardLists.ts";
import { listOf } from "../../../shared/doc/chart.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { useAgendaSteps } from "../../doc/steps.ts";
import { useWords } from "../../i18n/Language.tsx";
import { CardLists } from "./CardLists.tsx";
import { type Listed, useList, useWholeLists } from "./ListPanel.tsx";
import "./cards.css";

/** Lists that people write into, in the order in which a workshop meets them. */
const SHOWN_LISTS: readonly CardList[] = [...ENABLER_LISTS, "parking", "notes", "dutyIdeas"];

/** Ideas and actions by the step they were written in, in the order of the steps; nothing of what is empty. */
function useByStep(activityId: string): readonly Listed[] {
  const { t, language } = useWords();
  const rows = useRows("cards");
  const agenda = useAgendaSteps(activityId);
  return STRUCTURE_LISTS.flatMap((list) => {
    const all = listOf(activityId, rows.values(), list);
    const known = new Set(agenda.map(({ key }) => key));
    const steps = agenda.map(({ key, title }) => ({
      key,
      title: title[language],
      cards: all.filter(({ stepId }) => stepId === key),
    }));
    const others = all.filter(({ stepId }) => !known.has(stepId));
    return [...steps, { key: "", title: t("writing.desk.withoutStep"), cards: others }]
      .filter(({ cards }) => cards.length > 0)
      .map(({ key, title, cards }) => ({
        id: `${list}-${key}`,
        list,
        name: `${t(`words.list.${list}`)} · ${title}`,
        cards,
        about: t(`cards.lists.about.${list}`),
        isClosed: true,
      }));
  });
}

/** What came up beside the tasks, each in its list, with ways from any list to any other. */
export function ListsScreen(props: { activityId: string }) {
  const { activityId } = props;
  const { t } = useWords();
  const prior = useList(activityId, "prior");
  const byStep = useByStep(activityId);
  const whole = useWholeLists(activityId, SHOWN_LISTS);
  return (
    <section className="screen" aria-labelledby="lists-title">
      <header className="screen-head">
        <h1 id="lists-title" tabIndex={-1}>
          {t("desk.screens.lists")}
        </h1>
        <p className="soft">{t("cards.lists.intro")}</p>
      </header>
      <CardLists activityId={activityId} panels={[...byStep, ...whole]} />
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
