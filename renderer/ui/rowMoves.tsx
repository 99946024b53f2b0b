/** Rows of a list that people put in order: one up, one down, by buttons or with Alt and an arrow key. */
import { ArrowDown, ArrowUp } from "lucide-react";
import { type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import { Button } from "./controls.tsx";

export type Step = "up" | "down";

/** The step that a key stands for, taken from the row's fields; undefined for any other key. */
export function stepOf(event: KeyboardEvent): Step | undefined {
  if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return undefined;
  event.preventDefault();
  event.stopPropagation();
  return event.key === "ArrowUp" ? "up" : "down";
}

/**
 * A row that is moved in the page loses the focus, and a button at its end of the list is no longer to be pressed: the
 * focus goes to the control (`data-move`) by which the row (`data-record`) was moved, or else to another of its own.
 * @returns what to call after a move
 */
export function useFocusOnMoved(list: RefObject<HTMLElement | null>): (record: string, by: string) => void {
  const [moved, setMoved] = useState<{ readonly record: string; readonly by: string } | null>(null);
  useEffect(() => {
    if (moved === null) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-record]") ?? [])];
    const row = rows.find(({ dataset }) => dataset["record"] === moved.record);
    const held = row?.contains(document.activeElement) ? document.activeElement : null;
    if (held && !held.matches("[data-move]")) return; // in one of its fields, and still there
    const controls = [...(row?.querySelectorAll<HTMLElement>("[data-move]:enabled") ?? [])];
    const used = controls.find(({ dataset }) => dataset["move"] === moved.by);
    (used ?? controls.at(-1))?.focus();
  }, [list, moved]);
  return (record, by) => setMoved({ record, by });
}

export function MoveButtons(props: {
  /** What the buttons are called, with the row's own name. */
  up: string;
  down: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: Step) => void;
}) {
  return (
    <>
      <Button
        look="quiet"
        data-move="up"
        aria-label={props.up}
        isDisabled={props.isFirst}
        onPress={() => props.onMove("up")}
      >
        <ArrowUp size={18} aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        data-move="down"
        aria-label={props.down}
        isDisabled={props.isLast}
        onPress={() => props.onMove("down")}
      >
        <ArrowDown size={18} aria-hidden="true" />
      </Button>
    </>
  );
}
