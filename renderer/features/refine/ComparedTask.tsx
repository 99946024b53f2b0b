import type { ReactNode } from "react";
import type { Card } from "../../../shared/doc/cards.ts";
import { useWords } from "../../i18n/Language.tsx";

/** Tells who listens to the screen what was done. */
export type Announce = (sentence: string) => void;

/** A task in one of the lists of the comparison, with what can be done about it. */
export function ComparedTask(props: {
  text: string;
  code?: string;
  /** Of an earlier chart: where it stood there. */
  from?: Card;
  children?: ReactNode;
}) {
  return (
    <li data-record={props.from?.id}>
      <div className="grow">
        <p>
          {props.code !== undefined && <span className="statement-code">{props.code}</span>} {props.text}
        </p>
        {props.from && <PlaceThere card={props.from} />}
      </div>
      {props.children !== undefined && <div className="toolbar">{props.children}</div>}
    </li>
  );
}

function PlaceThere(props: { card: Card }) {
  const { t } = useWords();
  const { originDuty, source } = props.card;
  const parts = [
    originDuty,
    ...(source.row === null ? [] : [t("refine.compare.fromRow", { file: source.file, row: source.row })]),
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : <p className="soft small">{parts.join(" · ")}</p>;
}
