import { cardsOn } from "../../../shared/storyboard/board.ts";
import { useBoard } from "../../doc/storyboard/board.ts";
import { useSectionNames } from "../../doc/storyboard/sectionNames.ts";
import { useWords } from "../../i18n/Language.tsx";

/** How far the storyboard is: cards laid, turned and with minutes, and the sections that are still empty. */
export function BoardProgress(props: { activityId: string }) {
  const { t, formats } = useWords();
  const board = useBoard(props.activityId);
  const names = useSectionNames(props.activityId);
  const cards = cardsOn(board);
  const empty = board.rows.flatMap((row) =>
    row.cards.length === 0 ? [names.get(row.section.id) ?? ""] : [],
  );
  return (
    <>
      <p className="large">{t("run.progress.cards", { count: cards.length })}</p>
      {cards.length > 0 && (
        <p>
          {t("run.progress.turned", {
            turned: cards.filter(({ activities }) => activities.length > 0).length,
            timed: cards.filter(({ minutes }) => minutes !== null).length,
          })}
        </p>
      )}
      {empty.length > 0 && <p>{t("run.progress.emptySections", { names: formats.names(empty) })}</p>}
    </>
  );
}
