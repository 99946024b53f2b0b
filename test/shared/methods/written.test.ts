import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as Y from "yjs";
import { addCards, archiveCards, cards, foldCards } from "../../../shared/doc/cards.ts";
import { type AgendaStep, agendaSteps } from "../../../shared/methods/agenda.ts";
import type { Method, Step, StepOf } from "../../../shared/methods/method.ts";
import {
  cardSentence,
  countOwn,
  gathered,
  inSections,
  takenOnFrom,
  toTakeOn,
  writtenIn,
} from "../../../shared/methods/written.ts";

const same = (text: string) => ({ en: text, fr: text });
const texts = { minutes: 5, prompt: same("?"), coach: same("."), late: same(".") };

function write(id: string, more: Partial<StepOf<"write">> = {}): Step {
  return { id, kind: "write", lists: ["ideas"], title: same(id), ...texts, ...more };
}

const METHOD = {
  id: "written",
  steps: [
    write("alone"),
    write("pairs", { from: "alone" }),
    write("fours", { from: "pairs" }),
    { id: "all", kind: "combine", list: "ideas", title: same("all"), ...texts },
    write("later"),
  ],
} as unknown as Method;

const AGENDA: readonly AgendaStep[] = agendaSteps(
  { id: "act", methodId: "written" },
  {
    steps: [],
    methods: [
      {
        id: "written",
        definition: JSON.stringify({
          ...METHOD,
          title: same("Written"),
          purpose: same("."),
          size: same("."),
          length: same("."),
          notWhen: same("."),
          source: "",
          edition: "1",
          licence: "CC0",
          attribution: "",
          outputs: [],
        }),
      },
    ],
  },
);

const at = (key: string): AgendaStep => AGENDA.find((each) => each.key === key) ?? expect.fail(key);

describe("a card as a sentence", () => {
  const sentence = "How is it that we are {{text}} and we are {{detail}}?";

  test("has both fields in their places, and a gap for what is not written yet", () => {
    expect(cardSentence(sentence, { text: "free", detail: "bound" })).toBe(
      "How is it that we are free and we are bound?",
    );
    expect(cardSentence(sentence, { text: "free", detail: "" })).toBe(
      "How is it that we are free and we are …?",
    );
    expect(cardSentence(undefined, { text: "free", detail: "bound" })).toBeUndefined();
  });

  test("leaves out nothing that the card says", () => {
    expect(cardSentence("Only {{detail}}", { text: "free", detail: "bound" })).toBeUndefined();
    expect(cardSentence("Only {{text}}", { text: "free", detail: "bound" })).toBeUndefined();
    expect(cardSentence("Only {{text}}", { text: "free", detail: "" })).toBe("Only free");
  });

  test("takes any words as they are, also such as look like a place or a pattern", () => {
    const odd = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("{{detail}}", "{{text}}", "$&", "$1", "{{"),
    );
    fc.assert(
      fc.property(odd, odd, (text, detail) => {
        expect(cardSentence("<{{text}}|{{detail}}>", { text, detail })).toBe(
          `<${text || "…"}|${detail || "…"}>`,
        );
        cardSentence(text, { text, detail }); // whatever a method says for a sentence
      }),
      { seed: 7 },
    );
  });
});

test("cards stand under their sections, and what stands in none or in one that is gone comes last", () => {
  const sections = [
    { id: "says", title: same("Says") },
    { id: "does", title: same("Does") },
  ];
  const card = (id: string, section: string) => ({ id, section });
  const all = [card("a", "does"), card("b", ""), card("c", "gone"), card("d", "does")];
  expect(inSections(sections, all).map((each) => [each.section?.id, each.cards.map(({ id }) => id)])).toEqual(
    [
      ["says", []],
      ["does", ["a", "d"]],
      [undefined, ["b", "c"]],
    ],
  );
  expect(inSections(sections, []).length, "no empty heading for none").toBe(2);
});

function wroteIn(doc: Y.Doc, stepId: string, authorId: string, text: string, originId = ""): string {
  const into = { activityId: "act", authorId, createdAt: 1, stepId };
  return addCards(doc, into, [{ text, list: "ideas", originId }])[0] ?? "";
}

const words = (all: readonly { readonly text: string }[]): string[] => all.map(({ text }) => text);

describe("ideas of a step", () => {
  test("are those written in it, with what was brought in where it begins; tasks are the whole list", () => {
    const doc = new Y.Doc();
    wroteIn(doc, "alone", "ana", "A");
    wroteIn(doc, "pairs", "ana", "B");
    wroteIn(doc, "", "", "Brought");
    addCards(doc, { activityId: "act", authorId: "ana", createdAt: 1, stepId: "x" }, [{ text: "Task" }]);
    const rows = cards.all(doc);
    expect(words(writtenIn(at("alone"), rows, "ideas"))).toEqual(["A", "Brought"]);
    expect(words(writtenIn(at("pairs"), rows, "ideas"))).toEqual(["B"]);
    expect(words(writtenIn(at("pairs"), rows, "tasks"))).toEqual(["Task"]);
  });

  test("are gathered without those that a later step has taken on from", () => {
    const doc = new Y.Doc();
    const first = wroteIn(doc, "alone", "ana", "A");
    wroteIn(doc, "alone", "bo", "B");
    wroteIn(doc, "later", "bo", "Afterwards");
    wroteIn(doc, "", "", "Brought");
    const all = () => words(gathered(AGENDA, { activityId: "act", key: "all" }, cards.all(doc), "ideas"));
    expect(all(), "nobody took anything on").toEqual(["A", "B", "Brought"]);
    const second = wroteIn(doc, "pairs", "ana", "A with B", first);
    expect(all()).toEqual(["Brought", "A with B"]);
    wroteIn(doc, "fours", "cleo", "All of it", second);
    const other = wroteIn(doc, "fours", "dan", "All of it, again", second);
    expect(all()).toEqual(["Brought", "All of it", "All of it, again"]);
    foldCards(doc, [other], cards.all(doc).find(({ text }) => text === "All of it")?.id ?? "");
    expect(all(), "folded").toEqual(["Brought", "All of it"]);
    archiveCards(
      doc,
      cards.all(doc).flatMap(({ id, stepId }) => (stepId === "fours" ? [id] : [])),
    );
    expect(all(), "the fours took theirs away").toEqual(["Brought", "A with B"]);
  });
});

describe("what can be taken on", () => {
  test("comes from the nearest step before of that name", () => {
    expect(takenOnFrom(AGENDA, "pairs", "alone")?.key).toBe("alone");
    expect(takenOnFrom(AGENDA, "alone", "pairs"), "not from a later one").toBeUndefined();
    expect(takenOnFrom(AGENDA, "elsewhere", "alone")).toBeUndefined();
    expect(takenOnFrom(AGENDA, "pairs", undefined)).toBeUndefined();
  });

  test("is one's own first, then the group's, then what has no name; without groups everybody's", () => {
    const doc = new Y.Doc();
    for (const [author, text] of [
      ["", "Nameless"],
      ["dan", "D"],
      ["bo", "B"],
      ["ana", "A"],
    ] as const)
      wroteIn(doc, "alone", author, text);
    const all = writtenIn(at("alone"), cards.all(doc), "ideas");
    const isMine = ({ authorId }: { authorId: string }): boolean => authorId === "ana";
    expect(words(toTakeOn(all, ["ana", "bo"], isMine))).toEqual(["A", "B", "Nameless"]);
    expect(words(toTakeOn(all, undefined, isMine))).toEqual(["A", "D", "B", "Nameless"]);
  });
});

test("a person's cards are counted once, whether they wait, stand under their name or under none", () => {
  expect(countOwn({ waiting: 1, opened: 0, open: 0, isNamed: true })).toBe(1);
  expect(countOwn({ waiting: 0, opened: 1, open: 1, isNamed: true }), "revealed by name").toBe(1);
  expect(countOwn({ waiting: 0, opened: 1, open: 0, isNamed: false }), "revealed without").toBe(1);
  expect(countOwn({ waiting: 1, opened: 1, open: 1, isNamed: false })).toBe(3);
});
