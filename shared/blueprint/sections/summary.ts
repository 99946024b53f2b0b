/** What the credential is: the B.C. critical information summary, the need it answers, the hours it takes. */
import type { Module } from "../../doc/modules.ts";
import { EFFORT_PARTS, type EffortPart, totalHours } from "../../doc/sections.ts";
import { hoursOf as hoursIn } from "../../storyboard/figures.ts";
import { type Block, label, note, paragraph, said, table, type Words } from "../blocks.ts";
import { chosen, type Composing, definitions, figure, heading, written } from "../composing.ts";
import { HOURS_LIMIT } from "../rules/credential.ts";
import type { Section } from "./section.ts";

/** The optional fields of the summary (toolkit L4853-4859). */
const OPTIONAL_FIELDS = [
  "department",
  "level",
  "endorsement",
  "instructorQualifications",
  "furtherInformation",
] as const;

function partName(c: Composing, part: EffortPart): Words {
  const name = c.t(`words.effort.${part}`);
  const mode = c.records.effort.peerToPeerMode.trim();
  return label(
    part === "peerToPeer" && mode !== "" ? c.t("document.summary.mode", { part: name, mode }) : name,
  );
}

function hoursOf(c: Composing, hours: number | null): Words {
  return hours === null ? c.missing : figure(c, hours);
}

function effortTable(c: Composing): Block {
  const { effort } = c.records;
  return table(
    c.t("document.summary.effortCaption"),
    [
      [c.t("document.summary.part"), 4],
      [c.t("words.hours"), 1, "number"],
    ],
    [
      ...EFFORT_PARTS.map((part) => [partName(c, part), hoursOf(c, effort[part])]),
      [label(c.t("words.effort.total")), hoursOf(c, totalHours(effort))],
    ],
  );
}

export function summarySection(c: Composing): Section {
  const { t, records } = c;
  const { summary, identity } = records;
  const hours = totalHours(records.effort);
  const outcomes = records.outcomes.map((outcome) => outcome.text.trim()).filter((text) => text !== "");
  const optional = OPTIONAL_FIELDS.filter((field) => identity[field].trim() !== "");
  const core = definitions(c, t("document.summary.coreCaption"), [
    [t("words.summary.institution"), written(c, summary.institution)],
    [t("words.summary.title"), written(c, summary.title)],
    [t("words.summary.description"), written(c, summary.description)],
    [t("words.summary.deliveryMode"), written(c, summary.deliveryMode)],
    [
      t("words.summary.learnerEffort"),
      ...(hours === null
        ? [c.missing]
        : [label(t("document.summary.hoursValue", { hours })), label(t("document.summary.hoursBelow"))]),
    ],
    [t("words.summary.prerequisites"), written(c, summary.prerequisites)],
    [t("words.summary.learningOutcomes"), ...(outcomes.length === 0 ? [c.missing] : outcomes.map(said))],
    [t("words.summary.assessmentMethod"), written(c, summary.assessmentMethod)],
    [t("words.summary.recognition"), written(c, summary.recognition)],
    [t("words.summary.pathways"), written(c, summary.pathways)],
    [t("words.summary.qualityAssurance"), written(c, summary.qualityAssurance)],
  ]);
  return {
    title: t("document.summary.title"),
    anchor: "summary",
    blocks: [
      heading(2, label(t("document.summary.core")), "summary-core"),
      core,
      heading(2, label(t("document.summary.effort")), "summary-effort"),
      effortTable(c),
      note(t("document.summary.synchronousNote")),
      ...(optional.length === 0
        ? []
        : [
            heading(2, label(t("document.summary.optional")), "summary-optional"),
            definitions(
              c,
              t("document.summary.optionalCaption"),
              optional.map((field) => [t(`words.identity.${field}`), said(identity[field].trim())]),
            ),
          ]),
      heading(2, label(t("document.summary.credential")), "summary-credential"),
      definitions(c, t("document.summary.credentialCaption"), [
        [
          t("words.identity.credit"),
          chosen(c, identity.credit === "unstated", t(`words.credit.${identity.credit}`)),
        ],
        [
          t("words.identity.purpose"),
          chosen(c, identity.purpose === "unstated", t(`words.purpose.${identity.purpose}`)),
        ],
        [t("words.identity.review"), written(c, identity.review)],
      ]),
    ],
  };
}

export function needSection(c: Composing): Section {
  const { need } = c.records;
  const fields = ["need", "needSource", "demand", "valueProposition"] as const;
  return {
    title: c.t("document.need.title"),
    anchor: "need",
    blocks: [
      definitions(
        c,
        c.t("document.need.caption"),
        fields.map((field) => [c.t(`words.need.${field}`), written(c, need[field])]),
      ),
    ],
  };
}

/** Where the hours come from, once there are modules. */
function moduleHours(c: Composing): Block[] {
  const { t } = c;
  const { modules } = c.records;
  if (modules.length === 0) return [];
  const minutesOf = ({ minutes }: Module): number =>
    EFFORT_PARTS.reduce((sum, part) => sum + minutes[part], 0);
  const all = modules.reduce((sum, module) => sum + minutesOf(module), 0);
  const isDifferent = c.found.some(({ ruleId }) => ruleId === "hours-differ");
  return [
    paragraph(
      label(
        isDifferent
          ? t("learningDesign.hours.differ", { modules: hoursIn(all) })
          : t("learningDesign.hours.same"),
      ),
    ),
    table(
      t("learningDesign.hours.caption"),
      [
        [t("learningDesign.module"), 4],
        [t("words.hours"), 1, "number"],
        [t("document.hours.share"), 1, "number"],
      ],
      modules.map((module) => [
        written(c, module.title),
        figure(c, hoursIn(minutesOf(module))),
        all === 0 ? figure(c, null) : label(c.percent(minutesOf(module) / all)),
      ]),
    ),
  ];
}

export function hoursSection(c: Composing): Section {
  const { t, records } = c;
  const hours = totalHours(records.effort);
  const share = (part: number | null): Words =>
    part === null || hours === null || hours === 0 ? figure(c, null) : label(c.percent(part / hours));
  return {
    title: t("document.hours.title"),
    anchor: "hours",
    blocks: [
      paragraph(label(t("document.hours.limit", { limit: HOURS_LIMIT }))),
      ...(hours === null || hours === 0
        ? [paragraph(label(t("document.hours.none")))]
        : [
            paragraph(
              label(
                hours < HOURS_LIMIT
                  ? t("document.hours.within", { hours })
                  : t("document.hours.beyond", { hours }),
              ),
            ),
            table(
              t("document.hours.caption"),
              [
                [t("document.summary.part"), 4],
                [t("words.hours"), 1, "number"],
                [t("document.hours.share"), 1, "number"],
              ],
              [
                ...EFFORT_PARTS.map((part) => [
                  partName(c, part),
                  hoursOf(c, records.effort[part]),
                  share(records.effort[part]),
                ]),
                [label(t("words.effort.total")), hoursOf(c, hours), share(hours)],
              ],
            ),
          ]),
      ...moduleHours(c),
    ],
  };
}
