import { useMemo, useState } from "react";
import { countCovered } from "../../../shared/doc/covered.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { ROUNDS_LIMIT } from "../../../shared/doc/hands.ts";
import { addPerson, isFromOutside, roster } from "../../../shared/doc/people.ts";
import { sourcesOf } from "../../../shared/methods/deal.ts";
import { deal, type Dealt } from "../../../shared/methods/dealing.ts";
import { takesPart } from "../../../shared/methods/stepGroups.ts";
import { mintId } from "../../../shared/util/ids.ts";
import { useCardsOfUnknown, useScoredCards } from "../../doc/crowd.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { CheckList } from "../../ui/CheckList.tsx";
import { Button, Field, Notice } from "../../ui/controls.tsx";
import { focusIfLost } from "../../ui/focusWhenThere.ts";
import type { DealFrom } from "./parts.ts";
import { BlankCards } from "./PaperPrint.tsx";

/** Fewer scorers than these, and no card gets five scores of people who did not write it. */
const ENOUGH = 6;

/** How many scores a card will have at the least, as if everybody had written one: its author gives none. */
function scoresEach(people: number, cards: number, wanted: number): number {
  if (cards === 0 || (people < 3 && cards <= people)) return 0;
  return Math.min(wanted, Math.max(0, people - 1));
}

/** Who scores, who of them on paper, and the deal: roster, cards and seed are fixed from then on. */
export function DealForm(props: { place: ControlPlace; from: DealFrom; wanted: number }) {
  const { t } = useWords();
  const { doc, wheel, hostNow } = useSession();
  const { place, from, wanted } = props;
  const present = roster(useRows("people").values()).filter((person) => !isFromOutside(person));
  const devices = useRows("devices");
  const cards = useScoredCards(place, from.from);
  const covered = useRows("covered");
  const hidden = useMemo(
    () =>
      sourcesOf(from.agenda, from.from)
        .map((source) => countCovered(covered.values(), source).entries)
        .reduce((sum, each) => sum + each, 0),
    [from, covered],
  );
  const withDevice = new Set<string>(
    [...devices.values()].filter(({ removed }) => !removed).map(({ personId }) => personId),
  );
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [onPaper, setOnPaper] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [name, setName] = useState("");
  const [outcome, setOutcome] = useState<Dealt | null>(null);
  const isIn = (id: string): boolean => {
    const person = present.find((each) => each.id === id);
    return byHand.get(id) ?? (person !== undefined && takesPart(person));
  };
  const isPaper = (id: string): boolean => onPaper.get(id) ?? !withDevice.has(id);
  const playing = present.filter(({ id }) => isIn(id));
  const count = cards.size + hidden;
  const unknown = useCardsOfUnknown(place.activityId, from.agenda, from.from);
  const each = scoresEach(playing.length, count, wanted);
  const load = Math.ceil((count * each) / Math.max(1, playing.length));

  function dealNow(): void {
    const held = wheel();
    if (!held) return;
    const people = playing.map(({ id }) => id);
    const paper = people.filter(isPaper);
    setOutcome(deal(doc, held, place, { ...from, wanted, people, paper, seed: mintId() }, hostNow()));
    requestAnimationFrame(() => focusIfLost("#round-title"));
  }

  function addOnPaper(): void {
    if (name.trim() === "") return;
    const id = mintId();
    addPerson(doc, { name: name.trim(), joinedAt: hostNow() }, id);
    setByHand(new Map([...byHand, [id, true]]));
    setName("");
  }

  return (
    <section className="panel-box crowd-bench" aria-labelledby="deal-title">
      <h2 id="deal-title" tabIndex={-1}>
        {t("crowd.deal.title")}
      </h2>
      <p className="soft">{t("crowd.deal.intro")}</p>
      <CheckList
        label={t("crowd.deal.who")}
        choices={present.map(({ id, name: code, role }) => ({ id, code, text: t(`words.role.${role}`) }))}
        checked={new Set<string>(playing.map(({ id }) => id))}
        onChange={(id, isChecked) => setByHand(new Map([...byHand, [id, isChecked]]))}
        nothing={t("crowd.deal.nobody")}
      />
      <details open={playing.some(({ id }) => isPaper(id))}>
        <summary>{t("crowd.deal.paper")}</summary>
        <CheckList
          label={t("crowd.deal.paper")}
          choices={playing.map(({ id, name: code }) => ({
            id,
            code,
            text: withDevice.has(id) ? "" : t("crowd.deal.noDevice"),
          }))}
          checked={new Set<string>(playing.map(({ id }) => id).filter(isPaper))}
          onChange={(id, isChecked) => setOnPaper(new Map([...onPaper, [id, isChecked]]))}
          nothing={t("crowd.deal.nobody")}
        />
      </details>
      <form
        className="toolbar"
        onSubmit={(event) => {
          event.preventDefault();
          addOnPaper();
        }}
      >
        <Field
          label={t("crowd.deal.addPaper")}
          value={name}
          onChange={setName}
          autoComplete="off"
          maxLength={80}
        />
        <Button type="submit" isDisabled={name.trim() === ""}>
          {t("crowd.deal.add")}
        </Button>
      </form>
      <BlankCards count={playing.filter(({ id }) => isPaper(id)).length} />
      <p role="status">
        {t("crowd.deal.cards", { count })} ·{" "}
        {t("crowd.deal.scores", { people: playing.length, n: each, count: wanted })}
        {load > wanted && ` · ${t("crowd.deal.load", { count: load })}`}
      </p>
      {unknown > 0 && <Notice look="warning">{t("crowd.deal.unknown", { count: unknown })}</Notice>}
      {playing.length > 2 && playing.length < ENOUGH && <p className="soft">{t("crowd.deal.offer")}</p>}
      {outcome === "discuss" && <Notice look="warning">{t("crowd.deal.discuss")}</Notice>}
      {(outcome === "tooMany" || load > ROUNDS_LIMIT) && (
        <Notice look="warning">{t("crowd.deal.tooMany", { count: ROUNDS_LIMIT })}</Notice>
      )}
      {outcome === "noCards" && <Notice look="warning">{t("crowd.deal.noCards")}</Notice>}
      <div className="toolbar">
        <Button
          look="primary"
          isDisabled={count === 0 || playing.length < 2 || load > ROUNDS_LIMIT}
          onPress={dealNow}
        >
          {t("crowd.deal.now")}
        </Button>
      </div>
    </section>
  );
}
