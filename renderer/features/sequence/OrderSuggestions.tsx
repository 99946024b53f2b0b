import { useMemo } from "react";
import {
  type Orderable,
  RATED_ORDERS,
  type RatedOrder,
  suggestedOrder,
} from "../../../shared/methods/sequencing.ts";
import { useRatings } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { ActionMenu } from "../../ui/ActionMenu.tsx";

const ORDERS = Object.keys(RATED_ORDERS) as RatedOrder[];

/** Orders that follow from the ratings; nothing where nobody has rated. */
export function OrderSuggestions(props: {
  items: readonly Orderable[];
  onChoose: (order: RatedOrder, ids: readonly string[]) => void;
}) {
  const { items, onChoose } = props;
  const { t } = useWords();
  const ratings = useRatings();
  const suggested = useMemo(
    () => new Map(ORDERS.map((order) => [order, suggestedOrder(items, ratings, order)])),
    [items, ratings],
  );
  const offered = ORDERS.filter((order) => suggested.get(order));
  if (offered.length === 0 || items.length < 2) return null;
  return (
    <ActionMenu
      label={t("sequence.suggest")}
      choices={offered.map((id) => ({ id, label: t(`words.orderBy.${id}`) }))}
      onChoose={(order) => onChoose(order, suggested.get(order) ?? [])}
    />
  );
}
