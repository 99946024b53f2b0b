/** The occupation analysis: who was on the panel, the chart they made, how they rated it, what was selected. */
import type { ChartRow, Task } from "../../doc/chart.ts";
import { filledFields } from "../../doc/occupation.ts";
import { panel, type Person, roster } from "../../doc/people.ts";
import { RATED } from "../../doc/ratings.ts";
import { type Block, label, note, paragraph, said, table, type Words } from "../blocks.ts";
import {
  chosen,
  codes,
  competencyCode,
  type Composing,
  definitions,
  figure,
  heading,
  taskCode,
} from "../composing.ts";
import { enablerBlocks } from "./enablers.ts";
import type { Section } from "./section.ts";

/** Only people who agreed are named; the others are counted, in a fixed order of groups. */
function named(people: readonly Person[]): Person[] {
  return people.filter((person) => person.consent && person.name !== "");
}

function counts(c: Composing, people: readonly Person[], group: (person: Person) => string): Block {
  const counted = new Map<string, number>();
  for (const person of people) counted.set(group(person), (counted.get(group(person)) ?? 0) + 1);
  return {
    kind: "list",
    items: [...counted]
      .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([name, size]) => label(c.t("document.occupation.counted", { group: name, people: size }))),
  };
}

function sectorOf(c: Composing, person: Person): Words {
  return chosen(c, person.sector === "unstated", c.t(`words.sector.${person.sector}`));
}

/** What the panel said the job is, as far as anything is written. */
function definedBlocks(c: Composing): Block[] {
  const { t, records } = c;
  const filled = filledFields(records.occupation);
  if (filled.length === 0) return [];
  return [
    heading(2, label(t("document.occupation.defined")), "the-occupation"),
    definitions(
      c,
      t("document.occupation.definedCaption"),
      filled.map((field) => [
        t(`words.occupation.${field}`),
        ...records.occupation[field]
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line !== "")
          .map(said),
      ]),
    ),
  ];
}

function panelBlocks(c: Composing): Block[] {
  const { t, records } = c;
  const members = panel(records.people);
  const membersNamed = named(members);
  const membersCounted = members.filter((person) => !membersNamed.includes(person));
  const others = roster(records.people).filter((person) => person.role !== "expert");
  const othersNamed = named(others);
  const othersCounted = others.filter((person) => !othersNamed.includes(person));
  const columns = [
    [t("document.occupation.name"), 3],
    [t("document.occupation.sector"), 3],
    [t("document.occupation.organization"), 3],
  ] as const;
  const organization = (person: Person): Words =>
    person.organization.trim() === "" ? c.missing : said(person.organization.trim());
  return [
    heading(2, label(t("document.occupation.panel")), "panel"),
    paragraph(label(t("document.occupation.panelSize", { people: members.length }))),
    ...(membersNamed.length === 0
      ? []
      : [
          table(
            t("document.occupation.panelCaption"),
            columns,
            membersNamed.map((person) => [said(person.name), sectorOf(c, person), organization(person)]),
          ),
        ]),
    ...(membersCounted.length === 0
      ? []
      : [
          paragraph(label(t("document.occupation.panelUnnamed"))),
          counts(c, membersCounted, (person) => t(`words.sector.${person.sector}`)),
        ]),
    ...(others.length === 0 ? [] : [heading(3, label(t("document.occupation.others")), "others")]),
    ...(othersNamed.length === 0
      ? []
      : [
          table(
            t("document.occupation.othersCaption"),
            [columns[0], [t("document.occupation.role"), 3], columns[2]],
            othersNamed.map((person) => [
              said(person.name),
              label(t(`words.role.${person.role}`)),
              organization(person),
            ]),
          ),
        ]),
    ...(othersCounted.length === 0
      ? []
      : [
          paragraph(label(t("document.occupation.othersUnnamed"))),
          counts(c, othersCounted, (person) => t(`words.role.${person.role}`)),
        ]),
  ];
}

function dutyBlocks(c: Composing, row: ChartRow, anchor: string): Block[] {
  const { t, spine } = c;
  const selections = {
    open: label(t("document.occupation.undecided")),
    yes: label(t("document.occupation.selected")),
    no: label(t("document.occupation.leftOut")),
  };
  const name = row.duty ? said(`${row.duty.code}. ${row.duty.title}`) : label(t("words.noDuty"));
  const hasMarks = spine.tasks.some(({ card }) => card.core !== "open");
  return [
    heading(3, name, anchor),
    ...(row.duty && row.duty.orderBy !== "unstated" && row.tasks.length > 0
      ? [
          paragraph(
            label(t("document.occupation.orderBy", { rationale: t(`words.orderBy.${row.duty.orderBy}`) })),
          ),
        ]
      : []),
    row.tasks.length === 0
      ? paragraph(label(t("document.occupation.noTasksOfDuty")))
      : table(
          row.duty
            ? t("document.occupation.tasksOf", { code: row.duty.code })
            : t("document.occupation.tasksOfNone"),
          [
            [t("document.occupation.code"), 1],
            [t("words.task"), 7],
            ...(hasMarks ? [[t("document.occupation.core"), 2] as const] : []),
            [t("document.occupation.selection"), 2],
          ],
          row.tasks.map((task) => [
            label(task.code),
            said(task.text),
            ...(hasMarks ? [label(t(`words.coreMark.${task.card.core}`))] : []),
            selections[spine.choiceOf(task.id).selected],
          ]),
        ),
  ];
}

function chartBlocks(c: Composing): Block[] {
  const { t, spine } = c;
  const charts = spine.charts.filter(({ rows }) => rows.length > 0);
  return charts.flatMap(({ activity, rows }, index) => [
    heading(
      2,
      label(
        charts.length === 1
          ? t("document.occupation.chart")
          : t("document.occupation.chartOf", { activity: activity.title }),
      ),
      `chart-${index + 1}`,
    ),
    ...rows.flatMap((row, at) => dutyBlocks(c, row, `chart-${index + 1}-${at + 1}`)),
  ]);
}

function ratingBlocks(c: Composing): Block[] {
  const { t, spine } = c;
  const rows: Words[][] = [];
  for (const task of spine.tasks) {
    const given = spine.figuresOf(task.id);
    if (!given) continue;
    const raters = Math.max(...RATED.map((what) => given[what].n)) + given.notPerformed;
    rows.push([
      label(taskCode(c, task)),
      said(task.text),
      figure(c, raters),
      ...RATED.map((what) => figure(c, given[what].median)),
      figure(c, given.notPerformed),
    ]);
  }
  const unrated = spine.tasks.length - rows.length;
  return [
    heading(2, label(t("document.occupation.ratings")), "ratings"),
    ...(rows.length === 0
      ? [paragraph(label(t("document.occupation.noRatings")))]
      : [
          paragraph(label(t("document.occupation.ratingsIntro"))),
          table(
            t("document.occupation.ratingsCaption"),
            [
              [t("document.occupation.code"), 7],
              [t("words.task"), 20],
              [t("document.occupation.raters"), 8, "number"],
              ...RATED.map(
                (what) => [t(`words.${what}`), what === "difficulty" ? 14 : 10, "number"] as const,
              ),
              [t("document.figures.notPerformed"), 8, "number"],
            ],
            rows,
          ),
          ...(unrated === 0 ? [] : [note(t("document.occupation.unrated", { tasks: unrated }))]),
        ]),
  ];
}

function reasonOf(c: Composing, task: Task): Words {
  const { reason, note: written } = c.spine.choiceOf(task.id);
  const own = written.trim();
  if (reason === "unstated") return own === "" ? c.missing : said(own);
  if (own === "") return label(c.t(`words.reason.${reason}`));
  return said(
    reason === "other"
      ? own
      : c.t("document.occupation.reasonNote", { reason: c.t(`words.reason.${reason}`), note: own }),
  );
}

function selectionBlocks(c: Composing): Block[] {
  const { t, spine } = c;
  const of = (selected: "open" | "yes" | "no"): Task[] =>
    spine.tasks.filter((task) => spine.choiceOf(task.id).selected === selected);
  const selected = of("yes");
  const leftOut = of("no");
  const open = spine.tasks.length - selected.length - leftOut.length;
  const columns = [
    [t("document.occupation.code"), 1],
    [t("words.task"), 6],
  ] as const;
  return [
    heading(2, label(t("document.occupation.selectedTasks")), "selected-tasks"),
    selected.length === 0
      ? paragraph(label(t("document.occupation.noSelected")))
      : table(
          t("document.occupation.selectedCaption"),
          [...columns, [t("document.occupation.usedIn"), 2]],
          selected.map((task) => [
            label(taskCode(c, task)),
            said(task.text),
            codes(c, spine.competenciesOf(task.id), competencyCode),
          ]),
        ),
    heading(2, label(t("document.occupation.leftOutTasks")), "tasks-left-out"),
    leftOut.length === 0
      ? paragraph(label(t("document.occupation.noLeftOut")))
      : table(
          t("document.occupation.leftOutCaption"),
          [...columns, [t("document.occupation.reason"), 4]],
          leftOut.map((task) => [label(taskCode(c, task)), said(task.text), reasonOf(c, task)]),
        ),
    ...(open === 0 ? [] : [note(t("document.occupation.open", { tasks: open }))]),
  ];
}

export function occupationSection(c: Composing): Section {
  const hasTasks = c.spine.tasks.length > 0;
  return {
    title: c.t("document.occupation.title"),
    anchor: "occupation",
    blocks: [
      paragraph(label(c.t(hasTasks ? "document.occupation.intro" : "document.occupation.noTasks"))),
      ...definedBlocks(c),
      ...panelBlocks(c),
      ...chartBlocks(c),
      ...enablerBlocks(c),
      ...(hasTasks ? [...ratingBlocks(c), ...selectionBlocks(c)] : []),
    ],
  };
}
