import { useMemo, useState } from "react";
import { allocate } from "../../../shared/ballots/allocation.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { addPerson, isFromOutside, type Person, roster } from "../../../shared/doc/people.ts";
import { deal, type Dealt } from "../../../shared/methods/dealing.ts";
import { takesPart } from "../../../shared/methods/stepGroups.ts";
import { startTimer } from "../../../shared/methods/timer.ts";
import { mintId } from "../../../shared/util/ids.ts";
import { useHiddenCards, useScoredCards } from "../../doc/crowd.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { CheckList } from "../../ui/CheckList.tsx";
import { Button, Field, Notice } from "../../ui/controls.tsx";
import type { DealFrom, DealParts } from "./parts.ts";

/** Fewer scorers than these, and no card gets five scores of people who did not write it. */
const ENOUGH = 6;
/** More cards than these change nothing in what is said of them beforehand. */
const ESTIMATED = 500;

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
  const cards = useScoredCards(place.activityId, from.from);
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

  function dealNow(): void {
    const held = wheel();
    if (!held) return;
    const ids = playing.map(({ id }) => id);
    const wish = { ...from, wanted, people: ids, paper: ids.filter(isPaper), seed: mintId() };
    const dealt = deal(doc, held, place, wish, hostNow());
    setOutcome(dealt);
    if (dealt === "dealt" && minutes > 0) steer({ timer: startTimer(minutes / wanted, hostNow()) });
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
        {outcome !== "discuss" && (
          <>
            {" · "}
            <SmallRoom people={playing} cards={cards} hidden={hidden} wanted={wanted} />
          </>
        )}
      </p>
      {playing.length > 1 && playing.length < ENOUGH && <p className="soft">{t("crowd.deal.offer")}</p>}
      {outcome === "discuss" && <Notice look="warning">{t("crowd.deal.discuss")}</Notice>}
      {outcome === "noCards" && <Notice look="warning">{t("crowd.deal.noCards")}</Notice>}
      <div className="toolbar">
        <Button look="primary" isDisabled={count === 0 || playing.length < 2} onPress={dealNow}>
          {t("crowd.deal.now")}
        </Button>
      </div>
    </section>
  );
}

/**
 * How many scores a card will have. Of hidden cards the desk does not know whose they are: as if everybody had written
 * one of them.
 */
function SmallRoom(props: {
  people: readonly Person[];
  cards: DealParts["cards"];
  hidden: number;
  wanted: number;
}) {
  const { t } = useWords();
  const all = useRows("cards");
  const { people, cards, hidden, wanted } = props;
  const scores = useMemo(() => {
    const known = [...cards.values()].map(({ card }) =>
      people.flatMap(({ id }, person) =>
        card.authorId === id || all.get(card.originId)?.authorId === id ? [person] : [],
      ),
    );
    const unknown = Array.from({ length: hidden }, (_, card) => (card < people.length ? [card] : []));
    const { targets } = allocate({
      people: people.length,
      cards: [...known, ...unknown].slice(0, ESTIMATED).map((authors) => ({ authors })),
      rounds: wanted,
      seed: "",
    });
    return targets.length === 0 ? 0 : Math.min(wanted, ...targets);
  }, [people, cards, hidden, wanted, all]);
  return <>{t("crowd.deal.scores", { people: people.length, n: scores, count: wanted })}</>;
}
