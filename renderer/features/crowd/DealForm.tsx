import { useMemo, useState } from "react";
import { allocate } from "../../../shared/ballots/allocation.ts";
import type { ControlPlace } from "../../../shared/doc/control.ts";
import { addPerson, isFromOutside, roster } from "../../../shared/doc/people.ts";
import { deal, type Dealt } from "../../../shared/methods/dealing.ts";
import { takesPart } from "../../../shared/methods/stepGroups.ts";
import { mintId } from "../../../shared/util/ids.ts";
import { useHiddenCards, useScoredCards } from "../../doc/crowd.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { CheckList } from "../../ui/CheckList.tsx";
import { Button, Field, Notice } from "../../ui/controls.tsx";
import type { DealFrom } from "./parts.ts";
import { BlankCards } from "./PaperPrint.tsx";

/** Fewer scorers than these, and no card gets five scores of people who did not write it. */
const ENOUGH = 6;

/** Who scores, who of them on paper, and the deal: roster, cards and seed are fixed from then on. */
export function DealForm(props: { place: ControlPlace; from: DealFrom; wanted: number }) {
  const { t } = useWords();
  const { doc, wheel, hostNow } = useSession();
  const { place, from, wanted } = props;
  const present = roster(useRows("people").values()).filter((person) => !isFromOutside(person));
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
  const isIn = (id: string): boolean => {
    const person = present.find((each) => each.id === id);
    return byHand.get(id) ?? (person !== undefined && takesPart(person));
  };
  const isPaper = (id: string): boolean => onPaper.get(id) ?? !withDevice.has(id);
  const playing = present.filter(({ id }) => isIn(id));
  const count = cards.size + hidden;

  function dealNow(): void {
    const held = wheel();
    if (!held) return;
    const people = playing.map(({ id }) => id);
    const paper = people.filter(isPaper);
    setOutcome(deal(doc, held, place, { ...from, wanted, people, paper, seed: mintId() }, hostNow()));
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
        <SmallRoom people={playing.length} cards={count} wanted={wanted} />
      </p>
      {playing.length > 2 && playing.length < ENOUGH && <p className="soft">{t("crowd.deal.offer")}</p>}
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

/** How many scores a card will have, as if everybody had written one card. */
function SmallRoom(props: { people: number; cards: number; wanted: number }) {
  const { t } = useWords();
  const { people, cards, wanted } = props;
  const scores = useMemo(() => {
    const authors = Array.from({ length: Math.min(cards, 500) }, (_, card) => (card < people ? [card] : []));
    const { targets } = allocate({
      people,
      cards: authors.map((each) => ({ authors: each })),
      rounds: wanted,
      seed: "",
    });
    return Math.min(wanted, ...targets);
  }, [people, cards, wanted]);
  return <>{t("crowd.deal.scores", { people, n: cards === 0 ? 0 : scores, count: wanted })}</>;
}
