import { useWords } from "../../i18n/Language.tsx";
import { MyCards, RoomCards } from "./CardLists.tsx";
import { CoverLine } from "./CoverLine.tsx";
import { useNewestCards } from "./newestCards.ts";
import type { Place } from "./stepGuard.ts";
import { TaskField } from "./TaskField.tsx";
import { UndoBar } from "./UndoBar.tsx";

/** Kind `write`: each person adds tasks, and sees everybody's at once or, where they are hidden, after the reveal. */
export function WriteScreen(props: { place: Place; isReadOnly: boolean }) {
  const { t } = useWords();
  const cards = useNewestCards(props.place.activityId);
  return (
    <>
      <div className="ask">
        <p className="large">{t("seat.write.ask")}</p>
        <p>{t("seat.write.how")}</p>
        <p className="example">{t("seat.write.example")}</p>
      </div>
      {!props.isReadOnly && <CoverLine place={props.place} kind="write" />}
      {!props.isReadOnly && <TaskField place={props.place} cards={cards} />}
      <MyCards place={props.place} cards={cards} isReadOnly={props.isReadOnly} />
      <RoomCards place={props.place} cards={cards} />
      {!props.isReadOnly && <UndoBar place={props.place} />}
    </>
  );
}
