import { useDeferredValue, useMemo, useState } from "react";
import type { Card } from "../../../shared/doc/cards.ts";
import { areKeptApart, keepApart } from "../../../shared/doc/keptApart.ts";
import { nearDuplicates } from "../../../shared/wording/similar.ts";
import { useMyId, useRows, useSession } from "../../doc/SessionContext.tsx";
import { useWords } from "../../i18n/Language.tsx";
import { Button, Notice } from "../../ui/controls.tsx";
import { focusWhenThere } from "../../ui/focusWhenThere.ts";
import { FoldChoice } from "./FoldChoice.tsx";

/** Each task is compared with each other one: above this many each change would be felt (a tenth of a second here). */
const COMPARED = 750;

/** Says how many groups of tasks or cards look alike, and goes through them: fold, or keep apart for good. */
export function AlikePanel(props: {
  cards: readonly Card[];
  areTasks: boolean;
  /** What takes the focus once it is closed. */
  focusAfter: string;
}) {
  const { t } = useWords();
  const { doc } = useSession();
  const myId = useMyId();
  const apart = useRows("keptApart");
  const cards = useDeferredValue(props.cards);
  const alike = useMemo(() => (cards.length > COMPARED ? [] : nearDuplicates(cards)), [cards]);
  const [isOpen, setIsOpen] = useState(false);
  const [later, setLater] = useState(0);
  const open = alike.filter((ids) => !areKeptApart(apart, ids));

  if (cards.length > COMPARED)
    return (
      <p className="soft small">
        {t(props.areTasks ? "cards.alike.tooMany" : "cards.alike.tooManyCards", { most: COMPARED })}
      </p>
    );
  if (!isOpen)
    return open.length === 0 ? null : (
      <Notice look="info">
        <span className="row">
          {t(props.areTasks ? "cards.alike.found" : "cards.alike.foundCards", { count: open.length })}{" "}
          <Button
            look="quiet"
            onPress={() => {
              setIsOpen(true);
              setLater(0);
              focusWhenThere(["#alike-title"]);
            }}
          >
            {t("cards.alike.open")}
          </Button>
        </span>
      </Notice>
    );

  const at = open.length === 0 ? 0 : later % open.length;
  const ids = open[at] ?? [];
  const shown = cards.filter(({ id }) => ids.includes(id));
  /** The next group takes this one's place; its title is read out. */
  function decide(write: () => void): void {
    write();
    document.querySelector<HTMLElement>("#alike-title")?.focus();
  }

  return (
    <section className="panel-box alike" aria-labelledby="alike-title">
      <h2 id="alike-title" tabIndex={-1}>
        {t("cards.alike.title")}{" "}
        {open.length > 0 && (
          <span className="soft small">
            {t("cards.alike.position", { position: at + 1, count: open.length })}
          </span>
        )}
      </h2>
      {shown.length > 1 ? (
        <FoldChoice key={ids.join()} cards={shown} initial={ids[0] ?? ""} onFold={decide}>
          <Button onPress={() => decide(() => keepApart(doc, ids, { personId: myId, at: Date.now() }))}>
            {ids.length === 2 ? t("cards.alike.keepBoth") : t("cards.alike.keep", { count: ids.length })}
          </Button>
          {open.length > 1 && (
            <Button look="quiet" onPress={() => decide(() => setLater(at + 1))}>
              {t("cards.alike.later")}
            </Button>
          )}
          <Button look="quiet" onPress={close}>
            {t("cards.close")}
          </Button>
        </FoldChoice>
      ) : (
        <div className="row">
          <p role="status" className="grow">
            {t("cards.alike.done")}
          </p>
          <Button onPress={close}>{t("cards.close")}</Button>
        </div>
      )}
    </section>
  );

  function close(): void {
    setIsOpen(false);
    document.querySelector<HTMLElement>(props.focusAfter)?.focus({ preventScroll: true });
  }
}
