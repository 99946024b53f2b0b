import { useMemo, useState } from "react";
import type { Task } from "../../../shared/doc/chart.ts";
import { sentenceOf, type Translate } from "../../../shared/i18n/translator.ts";
import { applyRatings } from "../../../shared/verification/applyRatings.ts";
import {
  countPlan,
  type PlannedRater,
  planRatings,
  type RatingsPlan,
} from "../../../shared/verification/planRatings.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import type { ReadFiles } from "./OutsideRatings.tsx";

const LISTED_NAMES = 12;
const LISTED_ROWS = 100;

/** Says what adding the chosen files would do, and does it: one step of undo. */
export function AddRatingsDialog(props: { read: ReadFiles; tasks: readonly Task[]; onClose: () => void }) {
  const { read, tasks, onClose } = props;
  const { t } = useWords();
  const session = useSession();
  const [isDone, setIsDone] = useState(false);
  const [planned] = useState(() => tasks);

  // Planned once: what this window adds itself must not be counted as there already.
  const plan = useMemo(
    () =>
      planRatings(read.files, {
        people: session.tables.people.getState().rows.values(),
        ratings: session.tables.ratings.getState().rows,
        tasks: planned,
      }),
    [read, session, planned],
  );
  const { added, changed, newPeople } = countPlan(plan);

  function add(): void {
    applyRatings(session.doc, plan, (number) => t("ratings.outside.nameless", { number }));
    setIsDone(true);
  }

  return (
    <DialogBox title={t("ratings.add.title")} isOpen isWide holdsWork={!isDone} onClose={onClose}>
      {isDone ? (
        <>
          <Notice look="done">{t("ratings.add.done")}</Notice>
          <div className="toolbar">
            <Button look="primary" autoFocus onPress={onClose}>
              {t("ratings.add.close")}
            </Button>
            <Button
              onPress={() => {
                session.undo();
                onClose();
              }}
            >
              {t("ratings.add.undo")}
            </Button>
          </div>
        </>
      ) : (
        <>
          {read.failures.length > 0 && (
            <Notice look="error">
              <p>{t("ratings.add.unread")}</p>
              <ul className="rows-left-out">
                {read.failures.map(({ fileName, error }, index) => (
                  // Two folders may hold files of one name.
                  <li key={`${fileName} ${index}`}>{sentenceOf(t, error)}</li>
                ))}
              </ul>
            </Notice>
          )}
          {read.files.length > 0 && <PlanPreview plan={plan} fileCount={read.files.length} />}
          <div className="toolbar">
            <Button look="primary" isDisabled={added + changed + newPeople === 0} onPress={add}>
              {t("ratings.add.confirm")}
            </Button>
            <Button autoFocus onPress={onClose}>
              {t("ratings.add.cancel")}
            </Button>
          </div>
        </>
      )}
    </DialogBox>
  );
}

function namesOf(t: Translate, raters: readonly PlannedRater[]): string {
  const shown = raters.slice(0, LISTED_NAMES).map(({ name }) => name || t("ratings.add.nameless"));
  const names = shown.join(", ");
  const more = raters.length - shown.length;
  return more > 0 ? t("ratings.add.andMore", { names, count: more }) : names;
}

function PlanPreview(props: { plan: RatingsPlan; fileCount: number }) {
  const { plan } = props;
  const { t } = useWords();
  const { added, changed, same } = countPlan(plan);
  const fresh = plan.raters.filter(({ isNew }) => isNew);
  const known = plan.raters.filter(({ isNew }) => !isNew);
  const lines = [
    added > 0 && t("ratings.add.added", { count: added }),
    changed > 0 && t("ratings.add.changed", { count: changed }),
    same > 0 && t("ratings.add.same", { count: same }),
    fresh.length > 0 && t("ratings.add.newPeople", { count: fresh.length, names: namesOf(t, fresh) }),
    known.length > 0 && t("ratings.add.knownPeople", { count: known.length, names: namesOf(t, known) }),
    plan.incomplete > 0 && t("ratings.add.incomplete", { count: plan.incomplete }),
    plan.unknownSectors.length > 0 &&
      t("ratings.add.unknownSectors", { sectors: plan.unknownSectors.join(", ") }),
  ].filter((line) => line !== false);
  return (
    <div className="plan-preview">
      <h3>
        {t("ratings.add.does")} ({t("ratings.add.files", { count: props.fileCount })})
      </h3>
      {added + changed + fresh.length === 0 && <Notice look="info">{t("ratings.add.nothing")}</Notice>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {plan.reworded.length > 0 && (
        <Notice look="info">
          <p>{t("ratings.add.reworded", { count: plan.reworded.length })}</p>
          <ul className="rows-left-out">
            {plan.reworded.slice(0, LISTED_ROWS).map((task) => (
              <li key={`${task.code} ${task.rated}`}>{t("ratings.add.rewordedTask", { ...task })}</li>
            ))}
          </ul>
        </Notice>
      )}
      {plan.leftOut.length > 0 && <LeftOutRows leftOut={plan.leftOut} />}
    </div>
  );
}

function LeftOutRows(props: { leftOut: RatingsPlan["leftOut"] }) {
  const { leftOut } = props;
  const { t } = useWords();
  const more = leftOut.length - LISTED_ROWS;
  return (
    <Notice look="warning">
      <p>{t("ratings.add.leftOut", { count: leftOut.length })}</p>
      <div
        className="rows-left-out-box"
        {...{
          tabIndex: 0,
          role: "region",
          "aria-label": t("ratings.add.leftOut", { count: leftOut.length }),
        }}
      >
        <ul className="rows-left-out">
          {leftOut.slice(0, LISTED_ROWS).map(({ fileName: file, row, reason, what }, index) => (
            <li key={`${file} ${row} ${reason} ${index}`}>
              {t("ratings.add.row", { file, row, why: t(`ratings.add.why.${reason}`, { what }) })}
            </li>
          ))}
        </ul>
        {more > 0 && <p>{t("ratings.add.moreRows", { count: more })}</p>}
      </div>
    </Notice>
  );
}
