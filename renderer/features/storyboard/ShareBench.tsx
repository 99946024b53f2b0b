import { useState } from "react";
import type { ShareStop } from "../../../shared/storyboard/sharing.ts";
import { startTimer } from "../../../shared/methods/timer.ts";
import { useSession } from "../../doc/SessionContext.tsx";
import { useShareRound } from "../../doc/storyboard/sharing.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button, EmptyState, SelectField } from "../../ui/controls.tsx";
import "./shareBench.css";

/** "A minute or two each" is what the method says; none for a room that needs no clock. */
const LENGTHS = ["0", "1", "2", "3", "5"] as const;

/** The desk during the share round: whose turn it is, on and back, and how long each has. */
export function ShareBench(props: { activityId: string }) {
  const { t } = useWords();
  const session = useSession();
  const { stops, now, nameOf } = useShareRound(props.activityId);
  const [minutes, setMinutes] = useState<(typeof LENGTHS)[number]>("2");
  const index = now ? stops.indexOf(now) : -1;
  const next = stops[index + 1];
  const previous = stops[index - 1];

  function show(stop: ShareStop): void {
    const length = Number(minutes);
    session.steer({
      focusId: stop.focusId,
      ...(length > 0 && { timer: startTimer(length, session.hostNow()) }),
    });
  }

  /** For a button that goes with its press. */
  function backToTitle(): void {
    document.querySelector<HTMLElement>("#share-title")?.focus();
  }

  if (stops.length === 0) return <EmptyState title={t("actionPlan.share.noSections")}>{null}</EmptyState>;
  return (
    <section className="panel-box share-round" aria-labelledby="share-title">
      <h2 id="share-title" tabIndex={-1}>
        {t("actionPlan.share.title")}
      </h2>
      <p className="soft">{t("actionPlan.share.intro")}</p>
      <p role="status" className="share-now">
        {now
          ? `${t("actionPlan.share.now", { stop: nameOf(now) })} · ${t("actionPlan.share.of", { number: index + 1, count: stops.length })}`
          : t("actionPlan.share.whole")}
      </p>
      {now && !next && <p>{t("actionPlan.share.last")}</p>}
      <div className="toolbar">
        {next && (
          <Button
            look="primary"
            onPress={() => {
              if (index + 2 === stops.length) backToTitle();
              show(next);
            }}
          >
            {t(now ? "actionPlan.share.next" : "actionPlan.share.start", { stop: nameOf(next) })}
          </Button>
        )}
        {previous && (
          <Button
            onPress={() => {
              if (index === 1) backToTitle();
              show(previous);
            }}
          >
            {t("actionPlan.share.back", { stop: nameOf(previous) })}
          </Button>
        )}
        {now && (
          <Button
            onPress={() => {
              backToTitle();
              session.steer({ focusId: "" });
            }}
          >
            {t("actionPlan.share.showWhole")}
          </Button>
        )}
        <SelectField
          label={t("actionPlan.share.minutes")}
          value={minutes}
          choices={LENGTHS.map((id) => ({
            id,
            label:
              id === "0" ? t("actionPlan.share.noTime") : t("actionPlan.share.minute", { count: Number(id) }),
          }))}
          onChange={setMinutes}
        />
      </div>
      <ol aria-label={t("actionPlan.share.order")} className="share-order">
        {stops.map((stop) => (
          <li key={stop.focusId} aria-current={stop === now}>
            <Button
              look="quiet"
              aria-label={t("actionPlan.share.go", { stop: nameOf(stop) })}
              onPress={() => show(stop)}
            >
              {nameOf(stop)}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
