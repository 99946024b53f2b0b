/** The blueprint as a document: a pure function from records to blocks that every exporter draws. */
import type { Records } from "../doc/records.ts";
import type { Language, Translate } from "../i18n/translator.ts";
import { type Block, type Blueprint, label, note, said } from "./blocks.ts";
import { composing } from "./composing.ts";
import { findings } from "./rules/findings.ts";
import { analysesSection } from "./sections/analyses.ts";
import { figuresSection, sourcesSection } from "./sections/appendices.ts";
import { delphiSection } from "./sections/delphi.ts";
import { evidenceSection } from "./sections/evidence.ts";
import { assessmentsSection, competenciesSection, outcomesSection } from "./sections/learning.ts";
import { learningDesignSection } from "./sections/learningDesign.ts";
import { occupationSection } from "./sections/occupation.ts";
import { qualitySection, status } from "./sections/quality.ts";
import type { Section } from "./sections/section.ts";
import { hoursSection, needSection, summarySection } from "./sections/summary.ts";
import { votesSection } from "./sections/votes.ts";
import { spineOf } from "./spine.ts";

export interface BlueprintMeta {
  /** Milliseconds since 1970 of the last edit; 0 where unknown. */
  readonly changedAt: number;
  /** The program and version that makes the document. */
  readonly generator: string;
}

/** Numbers the headings of the first two levels; `name` makes a section's title from its number. */
function numbered(sections: readonly Section[], name: (title: string, number: number) => string): Block[] {
  return sections.flatMap((section, index): Block[] => {
    let part = 0;
    return [
      {
        kind: "heading",
        level: 1,
        words: label(name(section.title, index + 1)),
        anchor: section.anchor,
        isListed: true,
      },
      ...section.blocks.map((block): Block => {
        if (block.kind !== "heading" || block.level !== 2 || !block.isListed) return block;
        part += 1;
        return { ...block, words: { ...block.words, text: `${index + 1}.${part} ${block.words.text}` } };
      }),
    ];
  });
}

/** Word processors lay out a table in time that grows with the square of its rows: 19,450 kept LibreOffice busy for more than ten minutes. */
const ROWS_PER_TABLE = 250;

/** Long tables as several, each with its header and its rows named in the caption. */
function inParts(blocks: readonly Block[], t: Translate): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== "table" || block.rows.length <= ROWS_PER_TABLE) return [block];
    const parts: Block[] = [];
    for (let start = 0; start < block.rows.length; start += ROWS_PER_TABLE) {
      const rows = block.rows.slice(start, start + ROWS_PER_TABLE);
      const caption = t("document.tablePart", {
        caption: block.caption,
        from: start + 1,
        to: start + rows.length,
      });
      parts.push({ ...block, caption, rows });
    }
    return parts;
  });
}

/**
 * Composes the blueprint in a language. Sections follow the numbering of a micro-credential blueprint as far as the
 * document has content for them; what nobody wrote is said to be missing, never invented.
 */
export function composeBlueprint(
  records: Records,
  t: Translate,
  language: Language,
  meta: BlueprintMeta,
): Blueprint {
  const spine = spineOf(records);
  const c = composing(records, spine, findings(records, spine), t, language);
  const workshop = records.workshop.title.trim() || t("document.untitled");
  const title = records.summary.title.trim() || records.workshop.title.trim();
  const appendices = [
    evidenceSection(c),
    analysesSection(c),
    figuresSection(c),
    votesSection(c),
    delphiSection(c),
    sourcesSection(c),
  ];
  return {
    language,
    roomLanguage: records.workshop.language,
    title: title === "" ? label(t("document.untitled")) : said(title),
    subtitle: records.workshop.isRehearsal ? t("rehearsal.banner") : t("document.subtitle"),
    imprint: [
      t("document.imprint.workshop", { workshop }),
      ...(meta.changedAt > 0 ? [t("document.imprint.changed", { day: c.day(meta.changedAt) })] : []),
      t("document.imprint.generator", { generator: meta.generator }),
    ].join(" · "),
    description: t("document.description", { workshop }),
    creator: meta.generator,
    changedAt: meta.changedAt,
    contentsTitle: t("document.contents"),
    skipLabel: t("document.skip"),
    pageLabel: t("document.page"),
    blocks: inParts(
      [
        note(status(c)),
        ...numbered(
          [
            summarySection(c),
            needSection(c),
            occupationSection(c),
            competenciesSection(c),
            outcomesSection(c),
            assessmentsSection(c),
            learningDesignSection(c),
            hoursSection(c),
            qualitySection(c),
          ],
          (heading, number) => `${number}. ${heading}`,
        ),
        ...numbered(
          appendices.filter((section) => section !== null),
          (heading, number) =>
            t("document.appendix", { letter: String.fromCharCode(64 + number), title: heading }),
        ),
      ],
      t,
    ),
  };
}
