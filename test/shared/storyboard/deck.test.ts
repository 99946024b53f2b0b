import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import {
  addDeck,
  changeDeck,
  DECK_ACTIVITIES_LIMIT,
  DECK_LIMIT,
  DECK_TITLE_LIMIT,
  type DeckCard,
  decks,
  decksOf,
} from "../../../shared/doc/decks.ts";
import { ACTIVITY_LIMIT } from "../../../shared/doc/learningCards.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { backOf } from "../../../shared/storyboard/cardBack.ts";
import {
  deckNoteSentence,
  deckText,
  learningTypeNamed,
  type ReadDeck,
  readDeckFile,
} from "../../../shared/storyboard/deck.ts";
import { LEARNING_TYPES } from "../../../shared/storyboard/learningTypes.ts";
import { deckInLanguage, SHIPPED_DECKS } from "../../../shared/storyboard/shippedDecks.ts";

const read = (file: string, text: string): ReadDeck => readDeckFile(file, new TextEncoder().encode(text));

const errorOf = (file: string, text: string): string => {
  try {
    read(file, text);
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return "none";
};

describe("a deck as CSV", () => {
  it("is read with English headings, several activities to a cell", () => {
    const deck = read(
      "C:\\decks\\our cards.csv",
      'Type,Title,Conventional,Digital\nInquiry,Look around,"Visit; Interview",Web search|Survey\npractice,,Drill,\n',
    );
    expect(deck).toEqual({
      title: "our cards",
      cards: [
        {
          type: "investigation",
          title: "Look around",
          conventional: ["Visit", "Interview"],
          digital: ["Web search", "Survey"],
        },
        { type: "practice", title: "", conventional: ["Drill"], digital: [] },
      ],
      notes: [],
    });
  });

  it("is read as French spreadsheets write it, a row for each activity", () => {
    const { cards, notes } = read(
      "jeu.csv",
      "\uFEFFType d’apprentissage;Titre;Activités conventionnelles;Activités numériques\r\nEnquête;Chercher;Visite;\r\nENQUETE;Chercher;;Sondage\r\nMise en pratique;Refaire;Geste;\r\n",
    );
    expect(notes).toEqual([]);
    expect(cards).toEqual([
      { type: "investigation", title: "Chercher", conventional: ["Visite"], digital: ["Sondage"] },
      { type: "practice", title: "Refaire", conventional: ["Geste"], digital: [] },
    ]);
  });

  it("says row by row what was not taken", () => {
    const long = "x".repeat(ACTIVITY_LIMIT + 1);
    const many = Array.from({ length: DECK_ACTIVITIES_LIMIT + 2 }, (_, index) => `a${index}`).join(";");
    const { cards, notes } = read(
      "deck.csv",
      `type,title,conventional,digital\njuggling,A,b,c\npractice,,,\n\ndiscussion,D,${long},\n,Any,"${many}",\n`,
    );
    expect(notes).toEqual([
      { row: 1, kind: "unknownType", value: "juggling" },
      { row: 2, kind: "empty" },
      { row: 4, kind: "cut" },
      { row: 5, kind: "tooMany" },
    ]);
    expect(cards.map(({ type, conventional }) => [type, conventional.length])).toEqual([
      ["discussion", 1],
      ["", DECK_ACTIVITIES_LIMIT],
    ]);
    expect(notes.map((note) => deckNoteSentence(note, "en"))[0]).toBe(
      "Row 1: “juggling” is none of the six learning types. The row was left out.",
    );
    for (const note of notes) expect(deckNoteSentence(note, "fr")).not.toContain("{{");
  });

  it("holds so many cards and no more", () => {
    const rows = Array.from({ length: DECK_LIMIT + 1 }, (_, index) => `practice,Card ${index},do,`);
    const { cards, notes } = read(
      "d.csv",
      ["type,title,conventional,digital", ...rows, "practice,Card 3,redo,"].join("\n"),
    );
    expect(cards).toHaveLength(DECK_LIMIT);
    expect(notes).toEqual([{ row: DECK_LIMIT + 1, kind: "deckFull" }]);
    expect(cards[3]?.conventional).toEqual(["do", "redo"]);
  });

  it("is refused with a reason where it is no deck", () => {
    expect(errorOf("d.csv", "a,b\n1,2\n")).toBe("deck-columns");
    expect(errorOf("d.csv", "type,title\n")).toBe("file-empty");
    expect(errorOf("d.csv", "\0\0\0")).toBe("file-not-text");
  });
});

describe("a deck as JSON", () => {
  const card: DeckCard = { type: "production", title: "Make", conventional: ["Model"], digital: ["Video"] };

  it("is read as it was written", () => {
    const deck = { title: "Ours", cards: [card, { ...card, type: "" as const }] };
    expect(read("x.json", deckText(deck))).toEqual({ ...deck, notes: [] });
  });

  it("may be a list of cards alone; what is no card is said", () => {
    const given = [
      { type: "Réalisation", title: "x", digital: ["y"] },
      7,
      { title: ["z"] },
      { type: "?", title: "t" },
    ];
    expect(read("my.JSON", JSON.stringify(given))).toEqual({
      title: "my",
      cards: [{ type: "production", title: "x", conventional: [], digital: ["y"] }],
      notes: [
        { row: 2, kind: "notCard" },
        { row: 3, kind: "notCard" },
        { row: 4, kind: "unknownType", value: "?" },
      ],
    });
  });

  it("is refused with a reason where it is none", () => {
    for (const text of ["{", "7", "null", '{"cards":7}'])
      expect(errorOf("d.json", text)).toBe("deck-not-json");
    expect(errorOf("d.json", "[]")).toBe("file-empty");
  });

  it("makes what the document keeps, whatever stands in it", () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom("practice", "x".repeat(500), "ab ".repeat(100), "__proto__", "a\n b"),
    );
    const cards = fc.array(
      fc.oneof(
        fc.jsonValue(),
        fc.record({ type: word, title: word, conventional: fc.array(word), digital: fc.array(word) }),
      ),
      { minLength: 1, maxLength: 80 },
    );
    fc.assert(
      fc.property(cards, (given) => {
        const deck = read("d.json", JSON.stringify({ cards: given }));
        const doc = new Y.Doc();
        const deckId = addDeck(doc, { activityId: "", title: deck.title, cards: deck.cards });
        expect(decks.get(doc, deckId)?.cards).toEqual(deck.cards);
        for (const each of deck.cards) expect(each.title.length).toBeLessThanOrEqual(DECK_TITLE_LIMIT);
      }),
      { seed: 20_260_807, numRuns: 100 },
    );
  });
});

it("knows the types by their names in both languages", () => {
  expect(
    ["Practice", "MISE EN PRATIQUE", "enquête", " ", "Inquiry", "constructor"].map(learningTypeNamed),
  ).toEqual(["practice", "practice", "investigation", "", "investigation", undefined]);
});

describe("decks of a storyboard", () => {
  it("are its own and those of the whole workshop, until they are put away", () => {
    const doc = new Y.Doc();
    addDeck(doc, { activityId: "other", title: "Other" });
    const ours = addDeck(doc, { activityId: "a", title: " Ours " });
    addDeck(doc, { activityId: "", title: "", source: "access" });
    const titles = () => decksOf(decks.all(doc), "a").map((deck) => deckInLanguage(deck, "fr").title);
    expect(titles()).toEqual(["L’accès pour tout le monde", "Ours"]);
    changeDeck(doc, ours, { archived: true });
    expect(titles()).toEqual(["L’accès pour tout le monde"]);
  });

  it("are offered on a card's back after the type's own activities, in the reader's language", () => {
    const doc = new Y.Doc();
    addDeck(doc, { activityId: "", title: "", source: "access" });
    addDeck(doc, {
      activityId: "",
      title: "Ours",
      cards: [
        { type: "practice", title: "Mine", conventional: [], digital: ["Robot"] },
        { type: "discussion", title: "Not here", conventional: ["Talk"], digital: [] },
      ],
    });
    const back = backOf("practice", decksOf(decks.all(doc), "a"), "fr");
    expect(back.map(({ side, deckTitle, cardTitle }) => [side, deckTitle, cardTitle])).toEqual([
      ["conventional", "", ""],
      ["digital", "", ""],
      ["workplace", "", ""],
      ["conventional", "L’accès pour tout le monde", "Le temps et l’aide qu’il faut"],
      ["digital", "L’accès pour tout le monde", "Le temps et l’aide qu’il faut"],
      ["conventional", "L’accès pour tout le monde", "Pourquoi cela compte pour moi"],
      ["digital", "L’accès pour tout le monde", "Pourquoi cela compte pour moi"],
      ["digital", "Ours", "Mine"],
    ]);
    expect(back[7]?.activities).toEqual(["Robot"]);
  });

  it("that come with the program fit the document's bounds and have a card for every type", () => {
    for (const [source, deck] of Object.entries(SHIPPED_DECKS))
      for (const language of ["en", "fr"] as const) {
        const shown = deckInLanguage({ source: source as "access", title: "", cards: [] }, language);
        expect(shown.title).toBe(deck.title[language]);
        expect(new Set(shown.cards.map(({ type }) => type))).toEqual(
          source === "access" ? new Set([...LEARNING_TYPES, ""]) : new Set(LEARNING_TYPES),
        );
        const doc = new Y.Doc();
        const copy = addDeck(doc, { activityId: "", title: shown.title, cards: shown.cards });
        expect(decks.get(doc, copy)?.cards).toEqual(shown.cards);
        expect(read("again.json", deckText(shown))).toEqual({ ...shown, notes: [] });
      }
  });
});
