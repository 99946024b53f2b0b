import { readLines } from "../../../shared/tasklist/pastedLines.ts";
import { useWords } from "../../i18n/Language.tsx";
import { Button } from "../../ui/controls.tsx";

/** Lines shown of a pasted list. */
const SHOWN_LINES = 20;

/** What becomes of a pasted list: each line a card of its own, or all of it one. */
export function ManyLines(props: {
  draft: string;
  known: readonly { readonly text: string }[];
  onAddLines: () => void;
  /** Left out where a card cannot hold it all. */
  onAddOne: (() => void) | undefined;
}) {
  const { t } = useWords();
  const lines = readLines(
    props.draft,
    props.known.map(({ text }) => text),
  );
  return (
    <>
      <p role="status">{t("seat.write.lines", { count: lines.length })}</p>
      <ol className="many-lines">
        {lines.slice(0, SHOWN_LINES).map((line) => (
          <li key={line.id}>
            {line.text} {line.isDuplicate && <span className="tag">{t("seat.write.isThere")}</span>}
          </li>
        ))}
      </ol>
      {lines.length > SHOWN_LINES && (
        <p className="description">{t("seat.cards.shown", { shown: SHOWN_LINES, count: lines.length })}</p>
      )}
      <Button look="primary" onPress={props.onAddLines}>
        {t("seat.write.addLines", { count: lines.length })}
      </Button>
      {props.onAddOne && <Button onPress={props.onAddOne}>{t("seat.write.addAsOne")}</Button>}
    </>
  );
}
