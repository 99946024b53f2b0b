import { type ReactNode, useMemo } from "react";
import type { Card } from "../../../shared/doc/cards.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import type { RoomState } from "../../../shared/rpc/contract.ts";
import { inSections, writtenIn } from "../../../shared/methods/written.ts";
import { CardWords } from "../../doc/CardWords.tsx";
import { useFocus } from "../../doc/focus.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { cardWord, type WriteStep } from "../../doc/written.ts";
import { useWords } from "../../i18n/Language.tsx";
import { JoinPanel } from "./JoinPanel.tsx";

const NEWEST_CARDS = 6;
/** Sections beside each other; more of them stand in two rows. */
const COLUMNS = 4;
const NEWEST_IN_COLUMN = 4;

/** What was written last, under the duty that the room is at where it takes one at a time; and the way in. */
export function StageWritten(props: {
  of: AgendaStep;
  step: WriteStep;
  room: RoomState | null;
  /** What stands instead of nothing while answers are hidden. */
  children: ReactNode;
}) {
  const { t } = useWords();
  const { of, step } = props;
  const focus = useFocus(of.activityId);
  const duty = step.perDuty && focus?.kind === "duty" ? focus.row.duty : null;
  const all = useRows("cards");
  const byList = useMemo(
    () => step.lists.map((list) => ({ list, cards: writtenIn(of, all.values(), list) })),
    [step, of, all],
  );
  const newestFirst = useMemo(() => {
    const cards = byList.flatMap((each) => each.cards);
    const here = duty === null ? cards : cards.filter((card) => card.place.groupId === duty.id);
    return here.toSorted((a, b) => b.createdAt - a.createdAt);
  }, [byList, duty]);
  const [first = "tasks", ...others] = step.lists;
  const word = others.length === 0 ? cardWord(first) : "cards";
  return (
    <div className={props.room ? "beside" : ""}>
      <section className="newest">
        {duty && (
          <p className="focus-duty">
            <span className="code">{duty.code}</span> {duty.title}
          </p>
        )}
        {props.children}
        {(newestFirst.length > 0 || !props.children) && (
          <p className={step.sections ? "figure" : "big-figure"}>
            {t(`writing.count.${word}`, { count: newestFirst.length })}
          </p>
        )}
        {step.lists.length > 1 && newestFirst.length > 0 && (
          <p className="figure">
            {byList
              .map((each) =>
                t("stage.write.ofList", { list: t(`words.list.${each.list}`), count: each.cards.length }),
              )
              .join(" · ")}
          </p>
        )}
        {step.sections ? (
          <Sections step={step} cards={newestFirst} />
        ) : (
          <ul className="stage-cards" aria-label={t(`writing.newest.${word}`)}>
            {newestFirst.slice(0, NEWEST_CARDS).map((card) => (
              <li key={card.id} className="stage-card">
                <p>
                  <CardWords card={card} step={step} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </section>
      {props.room && <JoinPanel room={props.room} isAside />}
    </div>
  );
}

/** Each section as a column, with the newest of its cards. */
function Sections(props: { step: WriteStep; cards: readonly Card[] }) {
  const { t, language } = useWords();
  const { step, cards } = props;
  const columns = inSections(step.sections ?? [], cards);
  const most = columns.length > COLUMNS ? Math.floor(NEWEST_IN_COLUMN / 2) : NEWEST_IN_COLUMN;
  return (
    <div className="stage-columns" data-columns={Math.min(COLUMNS, Math.max(2, columns.length))}>
      {columns.map(({ section, cards: here }) => {
        const title = section ? section.title[language] : t("writing.noSection");
        const hidden = here.length - most;
        return (
          <section key={section?.id ?? ""}>
            <h3>
              <span>{title}</span> <span className="figure">{here.length}</span>
            </h3>
            <ul aria-label={title}>
              {here.slice(0, most).map((card) => (
                <li key={card.id} className="stage-card">
                  <p>
                    <CardWords card={card} step={step} />
                  </p>
                </li>
              ))}
            </ul>
            {hidden > 0 && <p className="more">{t("stage.more", { count: hidden })}</p>}
          </section>
        );
      })}
    </div>
  );
}
