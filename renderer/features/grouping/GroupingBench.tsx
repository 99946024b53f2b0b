/** Who sits with whom in the step that the room is in. */
import { useState } from "react";
import { groupingId, groupings } from "../../../shared/doc/groupings.ts";
import { roster } from "../../../shared/doc/people.ts";
import type { AgendaStep } from "../../../shared/methods/agenda.ts";
import { GROUP_SIZES, type GroupSize, type Step } from "../../../shared/methods/method.ts";
import { formGroups, pairsBefore, takesPart } from "../../../shared/methods/stepGroups.ts";
import { mintId } from "../../../shared/util/ids.ts";
import { useRoundAt } from "../../doc/rounds.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useGrouping, useGroupingsBefore } from "../../doc/stepGroups.ts";
import { useWords } from "../../i18n/Language.tsx";
import { CheckList } from "../../ui/CheckList.tsx";
import { Button } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Groups } from "./Groups.tsx";
import "./grouping.css";
import { WishFields, type Wishes } from "./WishFields.tsx";

/** How many sit together where the facilitator has not said. */
function usualSize(step: Step): GroupSize {
  const isMany = step.kind === "rounds" && (step.pattern === "stations" || step.pattern === "together");
  return step.grouping ?? (isMany ? "table" : 2);
}

const sizeId = (size: GroupSize) => `${size}` as const;

export function GroupingBench(props: { of: AgendaStep }) {
  const { of } = props;
  const { t } = useWords();
  const { doc } = useSession();
  const at = { activityId: of.activityId, stepId: of.key };
  const grouping = useGrouping(at);
  const before = useGroupingsBefore(at);
  const round = useRoundAt(at);
  const { step } = of;
  const pattern = step.kind === "rounds" ? step.pattern : undefined;
  const changesPartners = pattern === "newPartners";
  const present = roster(useRows("people").values()).filter(({ joinedAt }) => joinedAt > 0);
  const [size, setSize] = useState<GroupSize>(grouping?.size ?? usualSize(step));
  const [wishes, setWishes] = useState<Wishes>(
    () => grouping ?? before.at(-1) ?? { apart: [], together: [] },
  );
  const [made, setMade] = useState(0);
  const [joinsPairs, setJoinsPairs] = useState(true);
  /** Who was ticked or unticked by hand; the others take part as their role has it. */
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(
    () =>
      new Map([
        ...[...(grouping?.people.flat() ?? []), ...(grouping?.presenters ?? [])].map(
          (id) => [id, true] as const,
        ),
        ...(grouping?.absent ?? []).map((id) => [id, false] as const),
      ]),
  );
  const takers = present.filter((person) => byHand.get(person.id) ?? takesPart(person));
  const taking = new Set<string>(takers.map(({ id }) => id));
  const [presenting, setPresenting] = useState<ReadonlySet<string>>(() => new Set(grouping?.presenters));
  const presenters = pattern === "stations" ? [...taking].filter((id) => presenting.has(id)) : [];

  function form(): void {
    const wanted = {
      size: changesPartners ? 2 : size,
      taking: [...taking],
      apart: wishes.apart,
      together: changesPartners ? [] : wishes.together,
      joinsPairs,
      presenters,
      ...(changesPartners && step.kind === "rounds" && { rounds: step.rounds }),
    };
    formGroups(doc, at, wanted, mintId(), before);
    setMade(made + 1);
    // What was gone or came by themselves meanwhile is decided anew with the next ticks.
    setByHand(new Map(present.map(({ id }) => [id, taking.has(id)])));
  }

  return (
    <section className="panel-box grouping" aria-labelledby="grouping-title">
      <h2 id="grouping-title" tabIndex={-1}>
        {t("grouping.title")}
      </h2>
      <p className="soft">{t("grouping.intro")}</p>
      {!changesPartners && presenters.length === 0 && (
        <Segmented
          label={t("grouping.size")}
          value={sizeId(size)}
          choices={GROUP_SIZES.map((each) => ({ id: sizeId(each), label: t(`grouping.sizes.${each}`) }))}
          onChange={(id) => setSize(GROUP_SIZES.find((each) => sizeId(each) === id) ?? 2)}
        />
      )}
      {size === 4 && pairsBefore(before) && (
        <label className="grouping-choice">
          <input
            type="checkbox"
            checked={joinsPairs}
            onChange={(event) => setJoinsPairs(event.target.checked)}
          />
          {t("grouping.joinPairs")}
        </label>
      )}
      <CheckList
        label={t("grouping.taking")}
        choices={present.map(({ id, name, role }) => ({ id, code: name, text: t(`words.role.${role}`) }))}
        checked={taking}
        onChange={(id, isChecked) => setByHand(new Map([...byHand, [id, isChecked]]))}
        nothing={t("grouping.nobody")}
      />
      {pattern === "stations" && (
        <>
          <CheckList
            label={t("rounds.presenters")}
            choices={takers.map(({ id, name }) => ({ id, code: name, text: "" }))}
            checked={presenting}
            onChange={(id, isChecked) =>
              setPresenting(new Set([...presenting, id].filter((each) => each !== id || isChecked)))
            }
            nothing={t("grouping.nobody")}
          />
          <p className="soft small">{t("rounds.presentersHelp")}</p>
        </>
      )}
      <WishFields
        people={present}
        wishes={wishes}
        onChange={setWishes}
        kinds={changesPartners ? ["apart"] : ["apart", "together"]}
      />
      <div className="toolbar">
        <Button
          look={grouping && pattern ? "plain" : "primary"}
          isDisabled={taking.size - presenters.length < 2}
          onPress={form}
        >
          {t(grouping ? "grouping.again" : "grouping.make")}
        </Button>
        {present.length > 0 && taking.size - presenters.length < 2 && (
          <p className="soft">{t("grouping.few")}</p>
        )}
      </div>
      {grouping && (
        <Groups
          at={at}
          grouping={grouping}
          round={round}
          before={before}
          made={made}
          onMoved={(personId) => {
            const row = groupings.get(doc, groupingId(at));
            setByHand(new Map([...byHand, [personId, !(row?.absent.some((id) => id === personId) ?? true)]]));
          }}
        />
      )}
    </section>
  );
}
