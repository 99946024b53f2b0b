import { useState } from "react";
import { roster } from "../../../shared/doc/people.ts";
import { dealCatchUp, noteGone } from "../../../shared/methods/dealing.ts";
import { takesPart } from "../../../shared/methods/stepGroups.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { CheckList } from "../../ui/CheckList.tsx";
import { Button } from "../../ui/controls.tsx";
import { type DealFrom, type DealParts, scoresDone } from "./parts.ts";

/** Who left, who came since, which scores are missing, and the rounds that catch up. */
export function MissingPanel(props: DealParts & { from: DealFrom }) {
  const { t } = useWords();
  const { doc, wheel, hostNow } = useSession();
  const { place, deal } = props;
  const people = useRows("people");
  const devices = useRows("devices");
  const [outcome, setOutcome] = useState<number | null>(null);
  const late = roster(people.values()).filter(
    (person) => takesPart(person) && !deal.people.includes(person.id),
  );
  const [joining, setJoining] = useState<ReadonlyMap<string, boolean>>(new Map());
  const comers = late.filter(({ id }) => joining.get(id) ?? true);
  const { done, needed } = scoresDone(props);
  const nameOf = (person: number): string => people.get(deal.people[person] ?? "")?.name ?? "";

  function catchUp(): void {
    const held = wheel();
    if (!held) return;
    const withDevice = new Set<string>(
      [...devices.values()].filter(({ removed }) => !removed).map(({ personId }) => personId),
    );
    const ids = comers.map(({ id }) => id);
    const paper = ids.filter((id) => !withDevice.has(id));
    setOutcome(dealCatchUp(doc, held, place, { ...props.from, joining: ids, paper }, hostNow()));
  }

  return (
    <section className="panel-box" aria-labelledby="missing-title">
      <h2 id="missing-title">{t("crowd.missing.title")}</h2>
      <p>{t("crowd.missing.sum", { done, count: needed })}</p>
      <details>
        <summary>{t("crowd.missing.left")}</summary>
        <CheckList
          label={t("crowd.missing.whoLeft")}
          choices={deal.people.map((personId, person) => ({ id: personId, code: nameOf(person), text: "" }))}
          checked={new Set(deal.gone.map((person) => deal.people[person] ?? ""))}
          onChange={(personId, isGone) => {
            const held = wheel();
            if (held) noteGone(doc, held, place, personId, isGone);
          }}
          nothing={t("crowd.deal.nobody")}
        />
      </details>
      {late.length > 0 && (
        <CheckList
          label={t("crowd.missing.late")}
          choices={late.map(({ id, name }) => ({ id, code: name, text: "" }))}
          checked={new Set<string>(comers.map(({ id }) => id))}
          onChange={(id, isChecked) => setJoining(new Map([...joining, [id, isChecked]]))}
          nothing=""
        />
      )}
      <div className="toolbar">
        <Button onPress={catchUp}>{t("crowd.missing.catchUp")}</Button>
        <p role="status">
          {outcome === null
            ? t("crowd.missing.help")
            : outcome === 0
              ? t("crowd.missing.nothing")
              : t("crowd.missing.added", { count: outcome })}
        </p>
      </div>
    </section>
  );
}
