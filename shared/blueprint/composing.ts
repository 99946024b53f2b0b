/** What every section of the document is composed with. */
import type { Task } from "../doc/chart.ts";
import type { Person } from "../doc/people.ts";
import type { Records } from "../doc/records.ts";
import { formatsOf } from "../i18n/formats.ts";
import type { Language, Translate } from "../i18n/translator.ts";
import { type Block, label, said, type Words } from "./blocks.ts";
import type { Finding } from "./rules/rule.ts";
import type { Spine, SpineAssessment, SpineCompetency, SpineOutcome } from "./spine.ts";

export interface Composing {
  readonly records: Records;
  readonly spine: Spine;
  readonly found: readonly Finding[];
  readonly t: Translate;
  readonly language: Language;
  /** What stands where nothing was written: never invented, never left blank. */
  readonly missing: Words;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A day as year-month-day in universal time, so that the same document reads the same everywhere. */
  readonly day: (at: number) => string;
}

export function composing(
  records: Records,
  spine: Spine,
  found: readonly Finding[],
  t: Translate,
  language: Language,
): Composing {
  const { number, percent } = formatsOf(language);
  return {
    records,
    spine,
    found,
    t,
    language,
    missing: { text: t("document.missing"), voice: "missing" },
    number,
    percent,
    day: (at) => new Date(at).toISOString().slice(0, 10),
  };
}

/** What people wrote, or the mark that nothing was. */
export function written(c: Composing, text: string): Words {
  return text.trim() === "" ? c.missing : said(text.trim());
}

/** A choice's word, or the mark that nothing was chosen. */
export function chosen(c: Composing, isUnstated: boolean, word: string): Words {
  return isUnstated ? c.missing : label(word);
}

export function figure(c: Composing, value: number | null): Words {
  return label(value === null ? c.t("document.noFigure") : c.number(value));
}

export function heading(
  level: 1 | 2 | 3 | 4,
  words: Words,
  anchor: string,
  isListed: boolean = level <= 2,
): Block {
  return { kind: "heading", level, words, anchor, isListed };
}

/** Short names that other parts of the document refer to: C1, O2, S3. */
export const competencyCode = (c: Composing, { number }: SpineCompetency): string =>
  c.t("document.code.competency", { number });
export const outcomeCode = (c: Composing, { number }: SpineOutcome): string =>
  c.t("document.code.outcome", { number });
export const assessmentCode = (c: Composing, { number }: SpineAssessment): string =>
  c.t("document.code.assessment", { number });

/** Codes in a row, or the word for none. */
export function codes<T>(c: Composing, items: readonly T[], code: (c: Composing, item: T) => string): Words {
  return label(items.length === 0 ? c.t("document.none") : items.map((item) => code(c, item)).join(", "));
}

/** A person's name where that person agreed to be named, else the role. */
export function signature(c: Composing, person: Person | undefined): Words {
  if (person?.consent === true && person.name !== "") return said(person.name);
  return label(person ? c.t(`words.role.${person.role}`) : c.t("document.someone"));
}

/** A task's code; with the activity's title where several charts would give the same codes. */
export function taskCode(c: Composing, task: Task): string {
  const { charts } = c.spine;
  if (charts.filter(({ rows }) => rows.length > 0).length < 2) return task.code;
  const title = charts.find(({ activity }) => activity.id === task.card.activityId)?.activity.title ?? "";
  return title === "" ? task.code : `${task.code} (${title})`;
}

export function definitions(
  c: Composing,
  caption: string,
  rows: readonly (readonly [term: string, ...values: Words[]])[],
): Block {
  return {
    kind: "definitions",
    caption,
    header: [c.t("document.field"), c.t("document.entry")],
    rows: rows.map(([term, ...values]) => ({ term, values })),
  };
}
