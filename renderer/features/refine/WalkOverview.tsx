import {
  adviceCounts,
  isShown,
  type Stop,
  type StopFilter,
  type Way,
} from "../../../shared/methods/refining.ts";
import { useAdviceSentences } from "../../doc/useAdvice.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";

/** More are not read as a list; the walk itself has them all. */
const LISTED = 60;

/** Where the walk through the wordings begins: how far it is, what the advice is about, and which ones to look at. */
export function WalkOverview(props: {
  stops: readonly Stop[];
  progress: string;
  way: Way;
  filter: StopFilter;
  onWay: (way: Way) => void;
  onFilter: (filter: StopFilter) => void;
  onLook: (stop: Stop | undefined) => void;
}) {
  const { stops, filter } = props;
  const { t } = useWords();
  const counts = adviceCounts(stops);
  const shown = stops.filter((stop) => isShown(stop, filter));
  const countOf = (which: StopFilter): number => stops.filter((stop) => isShown(stop, which)).length;

  return (
    <section className="refine-overview" aria-labelledby="refine-title">
      <h2 id="refine-title" tabIndex={-1}>
        {t("refine.walk.title")}
      </h2>
      <p>{props.progress}</p>
      <div className="panel-box">
        <h3>{t("refine.walk.counts")}</h3>
        {counts.length === 0 ? (
          <p className="soft">{t("refine.walk.noCounts")}</p>
        ) : (
          <ul className="advice-counts">
            {counts.map(([code, count]) => (
              <li key={code}>
                <strong>{count}</strong> {t(`refine.code.${code}`)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="toolbar">
        <Segmented
          label={t("refine.walk.way")}
          value={props.way}
          choices={[
            { id: "written", label: t("refine.walk.written") },
            { id: "byDuty", label: t("refine.walk.byDuty") },
          ]}
          onChange={props.onWay}
        />
        <Segmented
          label={t("refine.walk.filter")}
          value={filter}
          choices={[
            { id: "all", label: t("refine.walk.all", { count: countOf("all") }) },
            { id: "advice", label: t("refine.walk.withAdvice", { count: countOf("advice") }) },
            { id: "open", label: t("refine.walk.open", { count: countOf("open") }) },
          ]}
          onChange={props.onFilter}
        />
      </div>
      {shown.length === 0 ? (
        <p className="soft">{t("refine.walk.none")}</p>
      ) : (
        <>
          <p>
            <Button look="primary" onPress={() => props.onLook(shown[0])}>
              {t("refine.walk.begin")}
            </Button>
          </p>
          <ol className="stops" aria-label={t("refine.walk.list")}>
            {shown.slice(0, LISTED).map((stop) => (
              <li key={stop.id}>
                <StopLine stop={stop} onLook={() => props.onLook(stop)} />
              </li>
            ))}
          </ol>
          {shown.length > LISTED && <p className="soft">{t("refine.walk.shown", { count: LISTED })}</p>}
        </>
      )}
    </section>
  );
}

function StopLine(props: { stop: Stop; onLook: () => void }) {
  const { stop } = props;
  const { t } = useWords();
  const sentences = useAdviceSentences();
  const [first] = sentences(stop.advice);
  const [code, words] =
    stop.kind === "task" ? [stop.task.code, stop.task.text] : [stop.duty.code, stop.duty.title];
  return (
    <>
      <Button look="quiet" onPress={props.onLook}>
        <span className="statement-code">{code}</span> {words}
      </Button>
      {stop.isSettled && <span className="soft small">{t("refine.task.settled")}</span>}
      {first !== undefined && <span className="soft small">{first}</span>}
    </>
  );
}
