import { type InBoth, takeOver } from "../../../shared/doc/priorChart.ts";
import { settleCard } from "../../../shared/doc/settling.ts";
import { sameWording } from "../../../shared/tasklist/foldText.ts";
import { useMyId, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import type { Announce } from "./ComparedTask.tsx";

/** A task that both charts have, in both wordings. The pair is made by words alone, so the room may say they are two. */
export function InBothTask(props: { pair: InBoth; announce: Announce }) {
  const { task, prior, isTakenOver } = props.pair;
  const { announce } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const personId = useMyId();
  const isSame = sameWording(task.text) === sameWording(prior.text);
  return (
    <li>
      <dl className="grow both-wordings">
        <dt>{t("refine.compare.here")}</dt>
        <dd>
          <span className="statement-code">{task.code}</span> {task.text}
        </dd>
        <dt>{t("refine.compare.earlier")}</dt>
        <dd>{prior.text}</dd>
      </dl>
      {(isTakenOver || isSame) && (
        <p className="soft">{t(isTakenOver ? "refine.compare.takenOver" : "refine.compare.same")}</p>
      )}
      {!isTakenOver && !isSame && (
        <div className="toolbar">
          <Button
            aria-label={t("refine.compare.useWordingNamed", { text: prior.text })}
            data-goes
            onPress={({ target }) => {
              focusNeighbour(target, "#compare-title");
              settleCard(doc, task.id, prior.text, { personId, at: Date.now() });
              announce(t("refine.compare.reworded", { text: prior.text }));
            }}
          >
            {t("refine.compare.useWording")}
          </Button>
          <Button
            look="quiet"
            aria-label={t("refine.compare.apartNamed", { text: prior.text })}
            onPress={({ target }) => {
              focusNeighbour(target, "#compare-title");
              takeOver(doc, prior.id, task.duty?.id ?? "", { personId, at: Date.now() });
              announce(t("refine.compare.tookOver", { text: prior.text }));
            }}
          >
            {t("refine.compare.apart")}
          </Button>
        </div>
      )}
    </li>
  );
}
