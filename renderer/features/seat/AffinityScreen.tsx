import { cleanClusterTitle, nameCluster } from "../../../shared/doc/clusters.ts";
import { isMovingClosed } from "../../../shared/methods/affinity.ts";
import type { SortTarget } from "../../../shared/methods/cardSorting.ts";
import type { StepOf } from "../../../shared/methods/method.ts";
import { useControl, useRows, useSession } from "../../doc/SessionContext.tsx";
import { SortingBoard } from "../../doc/SortingBoard.tsx";
import { putTogether, useClustering } from "../../doc/sorting.ts";
import { useWords } from "../../i18n/Language.tsx";
import { noteAction } from "./seatStore.ts";
import type { Place } from "./stepGuard.ts";
import { UndoBar } from "./UndoBar.tsx";

/** Kind `affinity`: everybody moves the same cards at once, in silence, and names the groups. */
export function AffinityScreen(props: { step: StepOf<"affinity">; place: Place; isReadOnly: boolean }) {
  const { t } = useWords();
  const session = useSession();
  const { place, isReadOnly } = props;
  const clustering = useClustering(place, props.step.from);
  const { loose, groups, lone } = clustering;
  const rows = useRows("cards");
  const isClosed = isMovingClosed(useControl(), place);
  const placed = [...groups, ...lone].reduce((sum, { cards }) => sum + cards.length, 0);
  const count = placed + loose.length;

  function put(cardIds: readonly string[], to: SortTarget): void {
    putTogether(session, place, cardIds, to);
    const [cardId = ""] = cardIds;
    noteAction({ place, what: "moved", cardId, text: rows.get(cardId)?.text ?? "" });
  }

  function name(clusterId: string, raw: string): void {
    const title = cleanClusterTitle(raw);
    if (groups.find(({ id }) => id === clusterId)?.title === title) return;
    nameCluster(session.doc, place, clusterId, title);
    noteAction({ place, what: "reworded", cardId: clusterId, text: title });
  }

  if (count === 0) return <p className="large">{t("sorting.noCards")}</p>;
  return (
    <>
      {isReadOnly && <p className="description">{t("sorting.affinity.follow")}</p>}
      <div className="sorted-so-far">
        <p role="status">
          {isClosed ? t("sorting.affinity.isClosed") : t("sorting.placed", { done: placed, count })}
        </p>
        <progress aria-label={t("sorting.placed", { done: placed, count })} value={placed} max={count} />
      </div>
      <SortingBoard
        looseTitle={t("sorting.loose")}
        loose={loose}
        groups={groups}
        lone={lone}
        canMove={!isReadOnly && !isClosed}
        canMake
        onPut={put}
        {...(!isReadOnly && { onName: name })}
      >
        {!isReadOnly && <UndoBar place={place} />}
      </SortingBoard>
    </>
  );
}
