import { useEffect, useRef } from "react";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import type { GroupingRow } from "../../../shared/doc/groupings.ts";
import { withUnmet } from "../../../shared/methods/grouping.ts";
import { groupsInRound, joinGroup, leaveGroup } from "../../../shared/methods/stepGroups.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice } from "../../ui/controls.tsx";

/** The groups as they sit, the wishes that they do not keep, and who has gone. */
export function Groups(props: {
  at: ControlPlace;
  grouping: GroupingRow;
  /** The one that the room is in, from 0. */
  round: number;
  before: readonly GroupingRow[];
  /** How often groups were made on this screen. */
  made: number;
  /** Somebody was taken out or put in by hand. */
  onMoved: (personId: string) => void;
}) {
  const { at, grouping, round, before, made, onMoved } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const people = useRows("people");
  const nameOf = (personId: string): string => people.get(personId)?.name ?? "";
  const isHere = (personId: string): boolean => people.get(personId)?.archived === false;
  const groups = groupsInRound(grouping, round);
  const { unmet } = withUnmet(groups, grouping);
  const out = grouping.absent.filter(isHere);
  const heading = useRef<HTMLHeadingElement>(null);

  // Groups that were made here are read out from here.
  useEffect(() => {
    if (made > 0) heading.current?.focus();
  }, [made]);

  function move(personId: string, change: typeof leaveGroup): void {
    change(doc, at, personId, before, round);
    onMoved(personId);
    heading.current?.focus(); // the button goes with the person
  }

  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t("grouping.made", { count: groups.length })}
      </h3>
      {unmet.map(({ kind, pair: [one, other] }) => (
        <Notice key={`${kind}.${one}.${other}`} look="warning">
          {t(`grouping.unmet.${kind}`, { one: nameOf(one), other: nameOf(other) })}
        </Notice>
      ))}
      <ol className="groups">
        {groups.map((group, index) => (
          <li key={group.join(".")}>
            <h4 id={`group-${index}`}>{t("grouping.group", { number: index + 1 })}</h4>
            <ul aria-labelledby={`group-${index}`}>
              {group.filter(isHere).map((personId) => (
                <li key={personId}>
                  <span>{nameOf(personId)}</span>
                  <Button
                    look="quiet"
                    aria-label={t("grouping.goneNamed", { name: nameOf(personId) })}
                    onPress={() => move(personId, leaveGroup)}
                  >
                    {t("grouping.gone")}
                  </Button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {out.length > 0 && (
        <div className="groups-out">
          <h4 id="groups-out">{t("grouping.out")}</h4>
          <ul aria-labelledby="groups-out">
            {out.map((personId) => (
              <li key={personId}>
                <span>{nameOf(personId)}</span>
                <Button
                  look="quiet"
                  aria-label={t("grouping.backNamed", { name: nameOf(personId) })}
                  onPress={() => move(personId, joinGroup)}
                >
                  {t("grouping.back")}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
