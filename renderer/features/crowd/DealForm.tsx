import { useMemo, useState } from "react";
import type { Card } from "../../../shared/doc/cards.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { ROUNDS_LIMIT } from "../../../shared/doc/hands.ts";
import { addPerson, isFromOutside, type Person, roster } from "../../../shared/doc/people.ts";
import { deal, type Dealt } from "../../../shared/methods/dealing.ts";
import { takesPart } from "../../../shared/methods/stepGroups.ts";
import { startTimer } from "../../../shared/methods/timer.ts";
import { mintId } from "../../../shared/util/ids.ts";
import { useCardsOfUnknown, useHiddenCards, useScoredCards } from "../../doc/crowd.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { CheckList } from "../../ui/CheckList.tsx";
import { Button, Field, Notice } from "../../ui/controls.tsx";
import { focusIfLost } from "../../ui/focusWhenThere.ts";
import type { DealFrom, DealParts } from "./parts.ts";

/** Fewer scorers than these, and no card gets five scores of people who did not write it. */
const ENOUGH = 6;

/** Who scores, who of them on paper, and the deal: roster, cards and seed are fixed from then on. */
export function DealForm(props: {
  place: ControlPlace;
  from: DealFrom;
  wanted: number;
  /** For all rounds together; 0 for no time planned. */
  minutes: number;
}) {
  const { t } = useWords();
  const { doc, wheel, hostNow, steer } = useSession();
  const { place, from, wanted, minutes } = props;
  const people = useRows("people");
  const present = useMemo(
    () =>
      roster(people.values())
        .filter((person) => !isFromOutside(person))
        .toSorted((a, b) => Number(takesPart(b)) - Number(takesPart(a))), // who is here comes first
    [people],
  );
  const devices = useRows("devices");
  const cards = useScoredCards(place, from.from);
  const hidden = useHiddenCards(from.agenda, from.from);
  const withDevice = new Set<string>(
    [...devices.values()].filter(({ removed }) => !removed).map(({ personId }) => personId),
  );
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [onPaper, setOnPaper] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [name, setName] = useState("");
  const [outcome, setOutcome] = useState<Dealt | null>(null);
  const isPaper = (id: string): boolean => onPaper.get(id) ?? !withDevice.has(id);
  const playing = useMemo(
    () => present.filter((person) => byHand.get(person.id) ?? takesPart(person)),
    [present, byHand],
  );
  const count = cards.size + hidden;
  const unknown = useCardsOfUnknown(place.activityId, from.agenda, from.from);
  const { each, load } = useForecast(playing, cards, hidden, wanted);

  function dealNow(): void {
    const held = wheel();
    if (!held) return;
    const ids = playing.map(({ id }) => id);
    const wish = { ...from, wanted, people: ids, paper: ids.filter(isPaper), seed: mintId() };
    const dealt = deal(doc, held, place, wish, hostNow());
    setOutcome(dealt);
    if (dealt === "dealt" && minutes > 0) steer({ timer: startTimer(minutes / wanted, hostNow()) });
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
      <p role="status">
        {t("crowd.deal.cards", { count })}
        {outcome !== "discuss" &&
          ` · ${t("crowd.deal.scores", { people: playing.length, n: each, count: wanted })}`}
        {load > wanted && ` · ${t("crowd.deal.load", { count: load })}`}
      </p>
      {unknown > 0 && <Notice look="warning">{t("crowd.deal.unknown", { count: unknown })}</Notice>}
      {playing.length > 1 && playing.length < ENOUGH && <p className="soft">{t("crowd.deal.offer")}</p>}
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

/**
 * How many scores a card will have at the least, and how many one person gives at the most. Of hidden cards the desk
 * does not know whose they are: as if everybody had written one of them.
 */
function useForecast(
  people: readonly Person[],
  cards: DealParts["cards"],
  hidden: number,
  wanted: number,
): { readonly each: number; readonly load: number } {
  const all = useRows("cards");
  return useMemo(() => {
    const isBy = (personId: string) => (card: Card | undefined) => card?.authorId === personId;
    const authors = [...cards.values()].map(
      ({ card }) => people.filter(({ id }) => [card, all.get(card.originId)].some(isBy(id))).length,
    );
    const scorers = [...authors, ...Array.from({ length: hidden }, () => 1)].map(
      (count) => people.length - count,
    );
    if (Math.max(0, ...scorers) < 2) return { each: 0, load: 0 };
    const scores = scorers.map((count) => Math.min(wanted, Math.max(0, count)));
    const sum = scores.reduce((total, count) => total + count, 0);
    return { each: Math.min(...scores), load: Math.ceil(sum / Math.max(1, people.length)) };
  }, [people, cards, hidden, wanted, all]);
}
