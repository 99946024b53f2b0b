/** Chart contents for tests: from one task to more than any workshop has, with text that does not want to fit. */
import fc from "fast-check";
import type { ChartContent, ChartTask } from "../../../../shared/blueprint/chartDrawing/content.ts";
import { dutyCode } from "../../../../shared/doc/chart.ts";

const WORDS =
  "Prepare seasonal menus together with the kitchen team while taking allergies and the budget into account";

/** `length` characters of plain words that tell apart which task they are of. */
export function wordsOf(mark: string, length: number): string {
  return `${mark} ${WORDS} ${WORDS}`.slice(0, length).trim();
}

export function someChart(
  dutyTexts: readonly (readonly string[])[],
  more: Partial<Pick<ChartContent, "panels" | "attribution" | "header">> & { loose?: readonly string[] } = {},
): ChartContent {
  const tasksOf = (code: string, texts: readonly string[]): ChartTask[] =>
    texts.map((text, index) => ({ code: `${code}-${index + 1}`, text, isCore: index % 3 === 1 }));
  return {
    language: "en",
    header: more.header ?? {
      kind: "DACUM chart",
      title: "Chef and head cook",
      definition: "Directs the preparation, seasoning and cooking of foods.",
      facts: [
        { label: "Panel", text: "Ana Ferreira, Coast Catering; Marie-Ève Côté, Hôtel Saint-Laurent" },
        { label: "Date", text: "2026-11-30" },
      ],
    },
    duties: dutyTexts.map((texts, index) => ({
      code: dutyCode(index),
      title: `Duty number ${index + 1}`,
      tasks: tasksOf(dutyCode(index), texts),
    })),
    loose: { title: "Not yet under a duty", tasks: tasksOf("0", more.loose ?? []) },
    panels: more.panels ?? [],
    legend: { codes: "A, B: duties. A-1, A-2: tasks of duty A.", core: "Thick outline: core task." },
    tooSmall: "The tasks are set smaller than 9 points.",
    attribution: more.attribution ?? "",
    description: "A chart.",
  };
}

/** 12 duties of 20 tasks of 120 characters, and five long lists: more than the norms of the method allow. */
export function fullChart(): ChartContent {
  return someChart(
    Array.from({ length: 12 }, (_duty, d) =>
      Array.from({ length: 20 }, (_task, t) => wordsOf(`Task${d}x${t}`, 120)),
    ),
    {
      loose: [wordsOf("Stray", 120)],
      panels: ["Knowledge and skills", "Worker behaviours", "Tools", "Trends", "Acronyms"].map(
        (title, p) => ({
          title,
          items: Array.from({ length: 5 + 8 * p }, (_item, i) => wordsOf(`Item${p}x${i}`, 20 + 3 * i)),
        }),
      ),
      attribution: "Task statements: O*NET 18.1 Database.",
    },
  );
}

const awkward = fc.oneof(
  { weight: 4, arbitrary: fc.lorem({ maxCount: 14 }) },
  fc.constantFrom(
    "Antidisestablishmentarianism".repeat(9),
    "👩🏽‍🚀👨‍👩‍👧‍👦🇨🇦🇫🇷".repeat(12),
    "שלום עולם, לנקות את המטבח אחרי כל משמרת",
    "نظف أسطح المطبخ بعد كل خدمة (HACCP) 12",
    "SENĆOŦEN hən̓q̓əmin̓əm̓ ᐃᓄᒃᑎᑐᑦ",
    "e\u0301".repeat(200),
    "検査する厨房の設備と冷蔵庫の温度",
    "a <b> & \"c\" 'd' ]]> \u0000\u0007\ud800 \u202eesrever\u202c",
    "\u200b\u200d\ufe0f",
    "x".repeat(500),
  ),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ unit: "grapheme", maxLength: 120 }),
);

/** Any chart: awkward texts everywhere. */
export const anyChart: fc.Arbitrary<ChartContent> = fc
  .record({
    duties: fc.array(fc.array(awkward, { maxLength: 14 }), { maxLength: 6 }),
    titles: fc.array(awkward, { minLength: 6, maxLength: 6 }),
    loose: fc.array(awkward, { maxLength: 3 }),
    panels: fc.array(fc.record({ title: awkward, items: fc.array(awkward, { maxLength: 12 }) }), {
      maxLength: 3,
    }),
    title: awkward,
    definition: awkward,
    facts: fc.array(fc.record({ label: awkward, text: awkward }), { maxLength: 4 }),
    attribution: awkward,
  })
  .map(({ duties, titles, loose, panels, title, definition, facts, attribution }) => {
    const content = someChart(duties, {
      loose,
      panels,
      attribution,
      header: { kind: "DACUM chart", title, definition, facts },
    });
    return {
      ...content,
      duties: content.duties.map((duty, index) => ({ ...duty, title: titles[index] ?? "" })),
    };
  });
