import { describe, expect, it } from "vitest";
import { matchLists, nearDuplicates, similarTo } from "../../../shared/wording/similar.ts";
import { processorMs } from "../../support/processorTime.ts";

const cards = [
  { text: "Empty the bins" },
  { text: "Clean the windows using a ladder" },
  { text: "Réparer les robinets qui fuient avec des outils à main" },
  { text: "Mop floors" },
];

describe("similarTo", () => {
  it("case, accents, spaces and punctuation make no other task", () => {
    expect(similarTo(" EMPTY  the bins. ", cards)).toEqual({ kind: "same", other: cards[0] });
    expect(similarTo("reparer les robinets qui fuient, avec des outils a main", cards)?.kind).toBe("same");
  });

  it("nearly the same words are close, whatever their order and number", () => {
    expect(similarTo("Clean window with ladders", cards)).toEqual({
      kind: "close",
      other: cards[1],
    });
  });

  it("the start of a task that is there is close once it says enough", () => {
    expect(similarTo("réparer robinets fuient", cards)?.kind).toBe("close");
    expect(similarTo("Clean", cards)).toBeUndefined();
  });

  it("tasks that share one word are different", () => {
    expect(similarTo("Wax floors", cards)).toBeUndefined();
    expect(similarTo("Clean the carpets using a machine", cards)).toBeUndefined();
  });

  it("nothing is like nothing", () => {
    expect(similarTo("  ", cards)).toBeUndefined();
    expect(similarTo("!?", cards)).toBeUndefined();
    expect(similarTo("Empty the bins", [])).toBeUndefined();
  });

  it("an exact repetition wins over a close one before it", () => {
    const both = [{ text: "Inspect gauges and pumps daily" }, { text: "Inspect pumps and gauges" }];
    expect(similarTo("inspect pumps and gauges", both)).toEqual({
      kind: "same",
      other: both[1],
    });
  });
});

const wordings = (...texts: string[]) => texts.map((text, index) => ({ id: String(index), text }));
const areNear = (a: string, b: string): boolean => nearDuplicates(wordings(a, b)).length === 1;

describe("nearDuplicates", () => {
  it.each([
    ["Clean washrooms", "Clean the washrooms daily"],
    ["Clean washrooms", "CLEAN WASHROOMS."],
    ["Cleaning washrooms", "Clean the washroom"],
    ["Inspect pumps and gauges", "Inspect gauges and pumps"],
    ["Order cleaning supplies", "Order the cleaning supply"],
    ["Prepare daily reports", "Prepare the daily report for clients"],
    ["Balayer les planchers du hall", "Balayage des planchers du hall"],
    ["Nettoyer les vitres extérieures", "Nettoyer les vitres exterieures du hall"],
    ["Vérifier la pression des pneus", "Verifier pression pneu"],
    [
      "Record water temperature, pH and chlorine of the main swimming pool",
      "Record water temperature, pH and chlorine of the large swimming pool",
    ],
    ["🧹", "🧹"],
  ])("takes “%s” and “%s” together", (a, b) => expect(areNear(a, b)).toBe(true));

  it.each([
    ["Sweep floors", "Mop floors"],
    ["Sweep kitchen floors", "Mop kitchen floors"],
    ["Clean staff washrooms", "Clean public washrooms"],
    ["Order cleaning supplies for the kitchen", "Receive cleaning supplies for the kitchen"],
    ["Prepare the weekly staff schedule", "Prepare the monthly staff schedule"],
    ["Record the temperature of the walk-in freezer", "Record the temperature of the walk-in fridge"],
    ["Clean windows using a ladder", "Clean windows using a squeegee"],
    ["Clean", "Clean washrooms"],
    ["Laver les planchers", "Cirer les planchers"],
    ["Nettoyer les vitres à l’aide d’une échelle", "Nettoyer les vitres à l’aide d’une raclette"],
    ["Load pallets onto trucks", "Unload pallets onto trucks"],
    ["Service pump 1", "Service pump 2"],
    ["Dress wounds", "Wash dresses"],
    ["", " "],
    ["🧹", "🪣"],
  ])("leaves “%s” and “%s” apart", (a, b) => expect(areNear(a, b)).toBe(false));

  it("gives sets in the order of their first statements, through the one that is near all", () => {
    const texts = [
      "Mop floors",
      "Clean staff washrooms",
      "Sweep the hall",
      "Clean public washrooms",
      "Clean washrooms",
      "Sweep hall.",
    ];
    expect(nearDuplicates(wordings(...texts))).toEqual([
      ["1", "3", "4"],
      ["2", "5"],
    ]);
  });

  it("compares two hundred statements while a key is down", () => {
    const verbs = [
      "Clean",
      "Inspect",
      "Repair",
      "Order",
      "Paint",
      "Measure",
      "Record",
      "Move",
      "Test",
      "Store",
    ];
    const things = Array.from(
      { length: 20 },
      (_, index) => `${index} pumps and gauges of the lower boiler room`,
    );
    const texts = wordings(...verbs.flatMap((verb) => things.map((thing) => `${verb} ${thing}`)));
    expect(processorMs(() => nearDuplicates(texts))).toBeLessThan(300);
  });
});

describe("matchLists", () => {
  const present = [
    { id: "a", text: "Mop floors" },
    { id: "b", text: "Clean the washrooms daily" },
    { id: "c", text: "Vider les poubelles" },
    { id: "d", text: "Replace ceiling lights" },
  ];

  it("pairs each statement once, the likest first, and names the rest", () => {
    const prior = [
      { id: "1", text: "Clean washrooms" },
      { id: "2", text: "Clean the washrooms daily." },
      { id: "3", text: "Vider poubelles du hall" },
      { id: "4", text: "Sweep floors" },
    ];
    expect(matchLists(present, prior)).toEqual({
      matched: [
        ["b", "2", 1],
        ["c", "3", 0.8],
      ],
      onlyPresent: ["a", "d"],
      onlyPrior: ["1", "4"],
    });
  });

  it("keeps the order of the lists among equals", () => {
    const twice = [
      { id: "x", text: "Mop floors" },
      { id: "y", text: "Mop floors" },
    ];
    expect(matchLists(twice, twice).matched).toEqual([
      ["x", "x", 1],
      ["y", "y", 1],
    ]);
  });

  it("has nothing to pair in empty lists", () => {
    expect(matchLists([], [])).toEqual({ matched: [], onlyPresent: [], onlyPrior: [] });
    expect(matchLists(present, []).onlyPresent).toEqual(["a", "b", "c", "d"]);
  });
});
