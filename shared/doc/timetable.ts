import type * as Y from "yjs";
import { instant } from "./read.ts";
import { edit, singleton, type ValueOf } from "./table.ts";

/** When the workshop begins and has to end, milliseconds since 1970; 0 where not set. */
export const timetable = singleton("timetable", { startsAt: instant, endsBy: instant });
export type Timetable = ValueOf<typeof timetable>;

export function setTimetable(doc: Y.Doc, change: Partial<Timetable>): void {
  edit(doc, () => timetable.patch(doc, change));
}
