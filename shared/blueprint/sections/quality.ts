/** What the quality rules found, and what people let stand with a reason. */
import { type Block, label, paragraph, said, table, type Words } from "../blocks.ts";
import { type Composing, heading, signature } from "../composing.ts";
import { readiness } from "../rules/findings.ts";
import { type Finding, findingSentence } from "../rules/rule.ts";
import type { Section } from "./section.ts";

/** Whether the blueprint may be called complete; if not, how much is in the way. */
export function status(c: Composing): string {
  if (readiness(c.records, c.found) === "complete") return c.t("document.status.complete");
  const errors = c.found.filter((finding) => finding.severity === "error" && !finding.override).length;
  return c.t("document.status.incomplete", { errors, section: c.t("document.quality.title") });
}

function about(c: Composing, finding: Finding): Words {
  if (finding.recordId === null) return label(c.t("document.quality.whole"));
  return finding.about.trim() === "" ? c.missing : said(finding.about);
}

function openBlock(c: Composing, open: readonly Finding[]): Block {
  const { t } = c;
  if (open.length === 0) return paragraph(label(t("document.quality.noOpen")));
  return table(
    t("document.quality.openCaption"),
    [
      [t("document.quality.severity"), 2],
      [t("document.quality.finding"), 5],
      [t("document.quality.about"), 4],
    ],
    open.map((finding) => [
      label(t(`words.severity.${finding.severity}`)),
      label(findingSentence(t, finding)),
      about(c, finding),
    ]),
  );
}

function overriddenBlock(c: Composing, overridden: readonly Finding[]): Block {
  const { t } = c;
  if (overridden.length === 0) return paragraph(label(t("document.quality.noOverridden")));
  const people = new Map(c.records.people.map((person) => [person.id, person]));
  return table(
    t("document.quality.overriddenCaption"),
    [
      [t("document.quality.finding"), 4],
      [t("document.quality.about"), 3],
      [t("document.quality.reason"), 4],
      [t("document.quality.by"), 2],
    ],
    overridden.map((finding) => {
      const by = signature(c, people.get(finding.override?.byId ?? ""));
      const at = finding.override?.at ?? 0;
      return [
        label(findingSentence(t, finding)),
        about(c, finding),
        said(finding.override?.reason ?? ""),
        at === 0 ? by : { ...by, text: t("document.quality.byOn", { name: by.text, day: c.day(at) }) },
      ];
    }),
  );
}

export function qualitySection(c: Composing): Section {
  const { t } = c;
  return {
    title: t("document.quality.title"),
    anchor: "quality",
    blocks: [
      paragraph(label(t("document.quality.intro"))),
      heading(2, label(t("document.quality.open")), "quality-open"),
      openBlock(
        c,
        c.found.filter((finding) => finding.override === null),
      ),
      heading(2, label(t("document.quality.overridden")), "quality-overridden"),
      overriddenBlock(
        c,
        c.found.filter((finding) => finding.override !== null),
      ),
    ],
  };
}
