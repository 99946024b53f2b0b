import { changeModule, type Module } from "../../../shared/doc/modules.ts";
import { byOrder } from "../../../shared/doc/order.ts";
import { EFFORT_PARTS } from "../../../shared/doc/sections.ts";
import { minutesOfModules } from "../../../shared/storyboard/blueprintModules.ts";
import { hoursOf } from "../../../shared/storyboard/figures.ts";
import { lengthInWords } from "../../doc/lengthInWords.ts";
import { useRows, useSession, useSingleton } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, DocumentField, Notice } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";

const TITLE_LIMIT = 200;
const DESCRIPTION_LIMIT = 2_000;

/** The modules that storyboards were put into the blueprint as, and whether the hours are still theirs. */
export function ModuleList() {
  const { t } = useWords();
  const rows = useRows("modules");
  const effort = useSingleton("effort");
  const modules = [...rows.values()].filter(({ archived }) => !archived).toSorted(byOrder);
  if (modules.length === 0) return null;
  const minutes = minutesOfModules(modules);
  const differs = EFFORT_PARTS.some((part) => (effort[part] ?? 0) !== hoursOf(minutes[part]));
  return (
    <section className="part-of-outcomes" aria-labelledby="module-list">
      <h2 id="module-list" tabIndex={-1}>
        {t("outcomes.modules.title", { count: modules.length })}
      </h2>
      <p className="soft">{t("outcomes.modules.help")}</p>
      {differs && <Notice look="warning">{t("outcomes.modules.differs")}</Notice>}
      <ul className="records">
        {modules.map((module) => (
          <ModuleCard key={module.id} module={module} />
        ))}
      </ul>
    </section>
  );
}

function ModuleCard(props: { module: Module }) {
  const { module } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const activities = useRows("activities");
  const parts = EFFORT_PARTS.filter((part) => module.minutes[part] > 0);
  return (
    <li className="panel-box record">
      <div className="record-head">
        <h3>{module.title}</h3>
        <Button
          look="quiet"
          aria-label={t("outcomes.modules.removeNamed", { title: module.title })}
          data-goes
          onPress={({ target }) => {
            focusNeighbour(target, "#module-list");
            changeModule(doc, module.id, { archived: true });
          }}
        >
          {t("outcomes.modules.remove")}
        </Button>
      </div>
      <DocumentField
        label={t("outcomes.modules.name")}
        value={module.title}
        maxLength={TITLE_LIMIT}
        onCommit={(title) => changeModule(doc, module.id, { title })}
      />
      <DocumentField
        label={t("outcomes.modules.description")}
        value={module.description}
        maxLength={DESCRIPTION_LIMIT}
        isMultiline
        rows={2}
        onCommit={(description) => changeModule(doc, module.id, { description })}
      />
      <p>
        {parts.length === 0
          ? t("outcomes.modules.noTime")
          : parts
              .map((part) =>
                t("outcomes.modules.part", {
                  row: t(`words.effort.${part}`),
                  length: lengthInWords(t, module.minutes[part]),
                }),
              )
              .join(" · ")}
      </p>
      <p className="soft">
        {t("outcomes.modules.from", { activity: activities.get(module.activityId)?.title ?? "" })}
      </p>
    </li>
  );
}
