import { useRef, useState } from "react";
import type { Person } from "../../../shared/doc/people.ts";
import type { IdPair, UnmetWish } from "../../../shared/methods/grouping.ts";
import { useRows } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, SelectField } from "../../ui/controls.tsx";
import { Segmented } from "../../ui/Segmented.tsx";

export interface Wishes {
  readonly apart: readonly IdPair[];
  readonly together: readonly IdPair[];
}

type Kind = UnmetWish["kind"];

const isSame = ([a, b]: IdPair, [c, d]: IdPair): boolean => (a === c && b === d) || (a === d && b === c);

/** Who should not, or should, sit with whom: kept with the groups when they are made. */
export function WishFields(props: {
  people: readonly Person[];
  wishes: Wishes;
  onChange: (wishes: Wishes) => void;
  /** What can be wished here. */
  kinds: readonly Kind[];
}) {
  const { people, wishes, onChange, kinds } = props;
  const { t } = useWords();
  const known = useRows("people");
  const [kind, setKind] = useState<Kind>("apart");
  const [one, setOne] = useState("");
  const [other, setOther] = useState("");
  const summary = useRef<HTMLElement>(null);
  const nameOf = (personId: string): string => known.get(personId)?.name ?? "";
  const choices = (not: string) => [
    { id: "", label: t("grouping.choose") },
    ...people.filter(({ id }) => id !== not).map(({ id, name }) => ({ id: id as string, label: name })),
  ];

  /** What is wished of two people now replaces what was wished before. */
  function without(pair: IdPair): Wishes {
    const kept = (pairs: readonly IdPair[]) => pairs.filter((each) => !isSame(each, pair));
    return { apart: kept(wishes.apart), together: kept(wishes.together) };
  }

  function add(): void {
    const rest = without([one, other]);
    onChange({ ...rest, [kind]: [...rest[kind], [one, other]] });
    setOne("");
    setOther("");
    summary.current?.focus(); // the button is disabled while nobody is chosen
  }

  return (
    <details className="wishes">
      <summary ref={summary}>{t("grouping.wishes")}</summary>
      <p className="soft">{t("grouping.wishesHelp")}</p>
      {kinds.length > 1 && (
        <Segmented
          label={t("grouping.wish")}
          value={kind}
          choices={kinds.map((id) => ({ id, label: t(`grouping.kinds.${id}`) }))}
          onChange={setKind}
        />
      )}
      <div className="row">
        <SelectField label={t("grouping.one")} value={one} choices={choices(other)} onChange={setOne} />
        <SelectField label={t("grouping.other")} value={other} choices={choices(one)} onChange={setOther} />
        <Button isDisabled={one === "" || other === ""} onPress={add}>
          {t("grouping.addWish")}
        </Button>
      </div>
      <ul aria-label={t("grouping.wishList")}>
        {kinds.flatMap((each) =>
          wishes[each].map((pair) => {
            const wish = t(`grouping.${each}`, { one: nameOf(pair[0]), other: nameOf(pair[1]) });
            return (
              <li key={`${each}.${pair.join(".")}`}>
                <span>{wish}</span>
                <Button
                  look="quiet"
                  aria-label={t("grouping.removeWishNamed", { wish })}
                  onPress={() => {
                    summary.current?.focus();
                    onChange(without(pair));
                  }}
                >
                  {t("grouping.removeWish")}
                </Button>
              </li>
            );
          }),
        )}
      </ul>
    </details>
  );
}
