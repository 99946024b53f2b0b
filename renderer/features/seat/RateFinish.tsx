import type { Ref } from "react";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";

/** After the last task: done, or what is left to do. */
export function RateFinish(props: {
  ref: Ref<HTMLHeadingElement>;
  /** Tasks not rated yet. */
  open: number;
  onOpen: () => void;
  onList: () => void;
}) {
  const { t } = useWords();
  const { ref, open, onOpen, onList } = props;
  return (
    <section className="calm">
      <h3 ref={ref} tabIndex={-1} className="large">
        {open === 0 ? t("seat.rate.finished") : t("seat.rate.notFinished", { count: open })}
      </h3>
      {open === 0 ? (
        <p>{t("seat.rate.finishedHelp")}</p>
      ) : (
        <Button look="primary" onPress={onOpen}>
          {t("seat.rate.toOpen")}
        </Button>
      )}
      <Button onPress={onList}>{t("seat.rate.list")}</Button>
    </section>
  );
}
