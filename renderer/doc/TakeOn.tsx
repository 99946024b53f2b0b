import { type ReactNode, useState } from "react";
import { firstOf, usualFirst } from "../../shared/ballots/ranking.ts";
import { decideTasks } from "../../shared/doc/decisions.ts";
import { edit } from "../../shared/doc/table.ts";
import { useWords } from "../i18n/Language.tsx";
import { Button } from "../ui/controls.tsx";
import { Stepper } from "../ui/Stepper.tsx";
import { useMyId, useRows, useSession } from "./SessionContext.tsx";
import "./takeOn.css";

/** A card in a ranking that the room chooses from. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly total: number;
  /** The total in words. */
  readonly amount: string;
  readonly rank: number;
  readonly isTied: boolean;
  /** What else is known of it. */
  readonly detail?: ReactNode;
}

/** Cards drawn at first: what comes first in the ranking is among them. */
const PAGE = 60;

/**
 * A ranking, and what the room takes on of it: the first so many, ties at the cut kept, or whatever is ticked. What is
 * chosen is the card's decision, which other activities can start from.
 */
export function TakeOn(props: {
  /** From the highest total down. */
  candidates: readonly Candidate[];
  /** How many are offered at first; left out, a third of them. */
  first?: number;
}) {
  const { t, formats } = useWords();
  const { doc, hostNow } = useSession();
  const myId = useMyId();
  const decisions = useRows("decisions");
  const { candidates } = props;
  const [wanted, setWanted] = useState<number | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const most = Math.min(wanted ?? props.first ?? usualFirst(candidates.length), candidates.length);
  const first = firstOf(candidates, most);
  const isChosen = ({ id }: Candidate): boolean => decisions.get(id)?.choice.selected === "yes";
  const chosen = candidates.filter(isChosen);

  function decide(selected: "yes" | "no", of: readonly Candidate[]): void {
    decideTasks(
      doc,
      of.map(({ id }) => id),
      { selected },
      { personId: myId, at: hostNow() },
    );
  }

  function takeFirst(): void {
    edit(doc, () => {
      decide("yes", first);
      decide(
        "no",
        candidates.filter((each) => !first.includes(each)),
      );
    });
  }

  return (
    <div className="take-on">
      <h3>{t("marks.takeOn.title")}</h3>
      <div className="toolbar">
        <Stepper
          label={t("marks.takeOn.howMany")}
          value={most}
          fewer={t("marks.takeOn.fewer")}
          more={t("marks.takeOn.more")}
          canLess={most > 1}
          canMore={most < candidates.length}
          onChange={setWanted}
        />
        <Button look="primary" isDisabled={first.length === 0} onPress={takeFirst}>
          {t("marks.takeOn.first", { count: first.length })}
        </Button>
        <p role="status">{t("marks.takeOn.chosen", { count: chosen.length })}</p>
      </div>
      {first.length > most && <p className="soft small">{t("marks.takeOn.ties", { count: first.length })}</p>}
      <ol className="ranking" aria-label={t("marks.takeOn.ranking")}>
        {candidates.slice(0, limit).map((each) => (
          <li key={each.id} className={isChosen(each) ? "chosen" : ""}>
            <span className="rank">
              {t(each.isTied ? "marks.rankTied" : "marks.rankAlone", { rank: formats.number(each.rank) })}
            </span>
            <div className="grow">
              <p>{each.label}</p>
              <p className="soft small">
                {each.amount}
                {each.isTied && each.total > 0 && ` · ${t("marks.tied")}`}
              </p>
              {each.detail}
            </div>
            <label className="take">
              <input
                type="checkbox"
                aria-label={t("marks.takeOn.oneOf", { card: each.label })}
                checked={isChosen(each)}
                onChange={(event) => decide(event.target.checked ? "yes" : "no", [each])}
              />
              <span aria-hidden="true">{t("marks.takeOn.one")}</span>
            </label>
          </li>
        ))}
      </ol>
      {candidates.length > limit && (
        <Button onPress={() => setLimit(limit + PAGE)}>
          {t("seat.cards.more", { count: Math.min(PAGE, candidates.length - limit) })}
        </Button>
      )}
    </div>
  );
}
