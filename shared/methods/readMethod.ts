/** Reads a method that is not the library's: out of a file or of a document. */
import { z } from "zod";
import { CARD_LISTS } from "../doc/cardLists.ts";
import { WHENS } from "../doc/shapes.ts";
import {
  BOARD_FOCUSES,
  FAMILIES,
  GROUP_SIZES,
  type Method,
  OUTPUTS,
  ROUND_PATTERNS,
  SECTIONS_LIMIT,
  type Step,
  type StepKind,
  VOTE_SCALES,
} from "./method.ts";

/** Longest definition in characters: several times that of the longest method of the library. */
export const METHOD_LIMIT = 100_000;
const STEPS_LIMIT = 60;
const POINTS_LIMIT = 40;
const SHEETS_LIMIT = 12;

const name = z.string().regex(/^[A-Za-z0-9]{1,40}$/);
const line = z.string().max(2000);
const text = z.object({ en: line, fr: line });
const minutes = z.number().int().min(0).max(1440);
const cardList = z.enum(CARD_LISTS);

const anyStep = z.object({
  id: name,
  minutes,
  title: text,
  prompt: text,
  coach: text,
  late: text,
  cover: z.literal("sealed").optional(),
  grouping: z.literal(GROUP_SIZES).optional(),
  endsDay: z.boolean().optional(),
});

const section = z.object({ id: name, title: text, hint: text.optional() });
const sections = z.array(section).min(2).max(SECTIONS_LIMIT);
const turn = z.object({
  title: text,
  seconds: z.number().int().min(5).max(86_400),
});

const plain = <K extends StepKind>(kind: K) => anyStep.extend({ kind: z.literal(kind) });

const step = z.discriminatedUnion("kind", [
  plain("brief").extend({ points: z.array(text).max(POINTS_LIMIT) }),
  plain("define"),
  plain("write").extend({
    lists: z.array(cardList).min(1).max(CARD_LISTS.length),
    perDuty: z.boolean().optional(),
    example: text.optional(),
    detail: text.optional(),
    sentence: text.optional(),
    sections: sections.optional(),
    each: z.number().int().min(1).max(100).optional(),
    from: name.optional(),
  }),
  plain("roundRobin").extend({ list: cardList, from: name }),
  plain("combine").extend({ list: cardList }),
  plain("cluster"),
  plain("refine"),
  plain("sequence"),
  plain("rate"),
  plain("vote").extend({
    scale: z.enum(VOTE_SCALES),
    about: z.enum(["tasks", "question"]),
    question: text.optional(),
  }),
  plain("select"),
  plain("analyse"),
  plain("compose"),
  plain("chart"),
  plain("rounds").extend({
    pattern: z.enum(ROUND_PATTERNS),
    rounds: z.number().int().min(1).max(20),
    turns: z.array(turn).min(1).max(10),
    role: text.optional(),
  }),
  plain("score").extend({ from: name, rounds: z.number().int().min(2).max(5) }),
  plain("countdown").extend({ of: name }),
  plain("place").extend({ from: name, sections }),
  plain("dots").extend({ from: name, concern: z.boolean().optional() }),
  plain("rank").extend({ from: name, picks: z.number().int().min(2).max(9) }),
  plain("affinity").extend({ from: name }),
  plain("cardSort").extend({ from: name, sections: sections.optional(), isClosed: z.boolean().optional() }),
  plain("delphi").extend({ from: name, rounds: z.number().int().min(1).max(5) }),
  plain("tweet"),
  plain("shape").extend({ when: z.enum(WHENS) }),
  plain("storyboard").extend({ focus: z.enum(BOARD_FOCUSES) }),
  plain("actionPlan"),
  plain("discuss"),
  plain("pause"),
]);

const range = z.tuple([z.number().int().min(0), z.number().int().max(10_000)]);

/** A method as a file or a document says it. */
export const methodShape = z
  .object({
    id: name,
    title: text,
    family: z.enum(FAMILIES).optional(),
    purpose: text,
    invitation: text.optional(),
    use: text.optional(),
    headline: range.optional(),
    size: text,
    length: text,
    notWhen: text,
    source: line,
    edition: line,
    licence: line,
    attribution: line,
    norms: z.object({ duties: range, tasksPerDuty: range, tasks: range, panel: range }).optional(),
    takes: cardList.optional(),
    outputs: z.array(z.enum(OUTPUTS)).max(OUTPUTS.length),
    steps: z.array(step).min(1).max(STEPS_LIMIT),
    sheets: z
      .array(z.object({ title: text, minutes: z.record(name, minutes) }))
      .max(SHEETS_LIMIT)
      .optional(),
  })
  .superRefine(({ steps }, context) => {
    const ids = steps.map(({ id }) => id);
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) < index)
        context.addIssue({ code: "custom", path: ["steps", index, "id"], params: { isTwice: true } });
  });

/** What the shape has read, as what it is: it says "undefined" where a method leaves a property out. */
export function asMethod(read: z.infer<typeof methodShape>): Method {
  return read as Method & { steps: readonly Step[] };
}

/** The method that a definition (JSON) says, or undefined where it says none that this version can run. */
export function readMethod(definition: string): Method | undefined {
  if (definition.length > METHOD_LIMIT) return undefined;
  try {
    const parsed = methodShape.safeParse(JSON.parse(definition));
    return parsed.success ? asMethod(parsed.data) : undefined;
  } catch {
    return undefined; // no JSON
  }
}
