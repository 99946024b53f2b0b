/**
 * Goes back to how the room's work stood at another time. That is an edit like any other: one step of undo takes it
 * back, and nothing is deleted. What was made since is put away, what was put away comes back.
 */
import * as Y from "yjs";
import { analyses } from "./analyses.ts";
import { assessments } from "./assessments.ts";
import { cards } from "./cards.ts";
import { clusters, NOT_MOVED, placings } from "./clusters.ts";
import { competencies } from "./competencies.ts";
import { decisions, UNDECIDED } from "./decisions.ts";
import { groups } from "./groups.ts";
import { learningCards } from "./learningCards.ts";
import { links } from "./links.ts";
import { modules } from "./modules.ts";
import { occupation } from "./occupation.ts";
import { outcomes } from "./outcomes.ts";
import { effort, identity, need, summary } from "./sections.ts";
import { boardSections, PLAIN_STORYBOARD, storyboards } from "./storyboards.ts";
import { edit, type Row, type Singleton, type Table } from "./table.ts";
import { reword } from "./wordings.ts";

/**
 * What goes back, and how a record that was not there yet is put away. People's own answers (ratings, votes, shapes), who they
 * are, the agenda and every wording, a storyboard's tweets among them, stay as they are: they are evidence, not work in progress.
 */
const GOING_BACK = {
  cards: { table: cards, away: { archived: true } },
  groups: { table: groups, away: { archived: true } },
  placings: { table: placings, away: { lying: NOT_MOVED } },
  clusters: { table: clusters, away: { title: "" } },
  decisions: { table: decisions, away: { choice: UNDECIDED } },
  links: { table: links, away: { active: false } },
  competencies: { table: competencies, away: { archived: true } },
  outcomes: { table: outcomes, away: { archived: true } },
  assessments: { table: assessments, away: { archived: true } },
  analyses: { table: analyses, away: {} },
  storyboards: { table: storyboards, away: PLAIN_STORYBOARD },
  boardSections: { table: boardSections, away: { archived: true } },
  learningCards: { table: learningCards, away: { archived: true } },
  modules: { table: modules, away: { archived: true } },
} as const;

const SECTIONS: readonly Singleton<object>[] = [occupation, identity, need, summary, effort].map(
  (section) => section as unknown as Singleton<object>,
);

export type Restored = keyof typeof GOING_BACK | "sections";

/** How many records of each kind going back would change. */
export type Differences = { readonly [K in Restored]: number };

interface Change {
  readonly table: Table<object>;
  readonly id: string;
  readonly change: object;
}

function without(row: Row<object>): object {
  return Object.fromEntries(Object.entries(row).filter(([field]) => field !== "id"));
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function changesOf(doc: Y.Doc, then: Y.Doc, table: Table<object>, away: object): Change[] {
  const before = new Map(table.all(then).map((row) => [row.id, row]));
  return table.all(doc).flatMap((row): Change[] => {
    const was = before.get(row.id);
    const change = was ? without(was) : { ...without(row), ...away };
    return isEqual(change, without(row)) ? [] : [{ table, id: row.id, change }];
  });
}

function allChanges(doc: Y.Doc, then: Y.Doc): Map<keyof typeof GOING_BACK, Change[]> {
  return new Map(
    Object.entries(GOING_BACK).map(([name, { table, away }]) => [
      name as keyof typeof GOING_BACK,
      changesOf(doc, then, table as unknown as Table<object>, away),
    ]),
  );
}

/**
 * How the work that goes back stands now, for `goBackTo`. Nothing else is in it: a copy that is kept must not hold what
 * waits under a cover, nor what was answered by name before, once the document has forgotten it.
 */
export function stateToKeep(doc: Y.Doc): Uint8Array {
  const kept = new Y.Doc();
  kept.transact(() => {
    for (const { table } of Object.values(GOING_BACK))
      copyTable(doc, kept, table as unknown as Table<object>);
    for (const section of SECTIONS) section.patch(kept, section.read(doc));
  });
  return Y.encodeStateAsUpdate(kept);
}

function copyTable(from: Y.Doc, into: Y.Doc, table: Table<object>): void {
  for (const row of table.all(from)) table.insert(into, row.id, without(row));
}

function documentOf(state: Uint8Array): Y.Doc {
  const then = new Y.Doc();
  Y.applyUpdate(then, state);
  return then;
}

/** What going back would change, counted by kind. `state`: from `stateToKeep`. */
export function differences(doc: Y.Doc, state: Uint8Array): Differences {
  const then = documentOf(state);
  const counts = [...allChanges(doc, then)].map(([name, changes]) => [name, changes.length]);
  const sections = SECTIONS.filter((section) => !isEqual(section.read(doc), section.read(then))).length;
  return { ...(Object.fromEntries(counts) as Omit<Differences, "sections">), sections };
}

/**
 * Brings the work back to how it stands in `state`, from `stateToKeep`, as one step of undo.
 * @param by who goes back, and when (milliseconds since 1970)
 */
export function goBackTo(
  doc: Y.Doc,
  state: Uint8Array,
  by: { readonly personId: string; readonly at: number },
): void {
  const then = documentOf(state);
  const changes = [...allChanges(doc, then).values()].flat();
  edit(doc, () => {
    for (const card of cards.all(then)) reword(doc, card.id, card.text, by);
    for (const { table, id, change } of changes) table.patch(doc, id, change);
    for (const section of SECTIONS) section.patch(doc, section.read(then));
  });
}
