import { type ReactNode, useState } from "react";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";

const PAGE = 50;

/** The first of a list, and more on request: a phone stays quick with twenty thousand tasks. */
export function CappedList<T extends { readonly id: string }>(props: {
  label: string;
  items: readonly T[];
  children: (item: T) => ReactNode;
  className?: string;
}) {
  const { t } = useWords();
  const [limit, setLimit] = useState(PAGE);
  const { items } = props;
  const rest = items.length - limit;
  return (
    <>
      <ul className={props.className ?? "cards"} aria-label={props.label}>
        {items.slice(0, limit).map((item) => (
          <li key={item.id}>{props.children(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <div className="more">
          <p className="description">{t("seat.cards.shown", { shown: limit, count: items.length })}</p>
          <Button onPress={() => setLimit(limit + PAGE)}>
            {t("seat.cards.more", { count: Math.min(PAGE, rest) })}
          </Button>
        </div>
      )}
    </>
  );
}
