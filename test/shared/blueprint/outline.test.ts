import { describe, expect, it } from "vitest";
import type { Block, Blueprint } from "../../../shared/blueprint/blocks.ts";
import { composeBlueprint } from "../../../shared/blueprint/outline.ts";
import { addActivity } from "../../../shared/doc/activities.ts";
import { castVote, changeBallot, putBallot } from "../../../shared/doc/ballots.ts";
import { analyseTask } from "../../../shared/doc/analyses.ts";
import type { CardList } from "../../../shared/doc/cardLists.ts";
import { addCards, foldCards, markCore } from "../../../shared/doc/cards.ts";
import { changeCompetency } from "../../../shared/doc/competencies.ts";
import { decideTasks } from "../../../shared/doc/decisions.ts";
import { addGroup, addGroups, archiveGroup, explainOrder, groups } from "../../../shared/doc/groups.ts";
import { setLink } from "../../../shared/doc/links.ts";
import { occupation } from "../../../shared/doc/occupation.ts";
import { overrideFinding } from "../../../shared/doc/overrides.ts";
import { changePerson } from "../../../shared/doc/people.ts";
import { anonymousRater } from "../../../shared/doc/ratings.ts";
import { readRecords } from "../../../shared/doc/records.ts";
import { effort, fillSection, summary } from "../../../shared/doc/sections.ts";
import { reword } from "../../../shared/doc/wordings.ts";
import { workshop as workshopRecord } from "../../../shared/doc/workshop.ts";
import { roundBallotId } from "../../../shared/methods/delphi.ts";
import { type Language, translate } from "../../../shared/i18n/translator.ts";
import { CHANGED_AT, fullWorkshop } from "./fullWorkshop.ts";

const DAY = 86_400_000;

type Workshop = ReturnType<typeof fullWorkshop>;

const compose = (w: Workshop, language: Language = "en"): Blueprint =>
  composeBlueprint(readRecords(w.doc), translate(language), language, {
    changedAt: CHANGED_AT,
    generator: "Charrette 1",
  });

const headings = (blueprint: Blueprint): string[] =>
  blueprint.blocks.flatMap((block) => (block.kind === "heading" ? [block.words.text] : []));

function rowsOf(blueprint: Blueprint, caption: string): string[][] {
  const found = blueprint.blocks.find((block) => "caption" in block && block.caption === caption) as
    | Extract<Block, { kind: "table" | "definitions" }>
    | undefined;
  if (found?.kind === "definitions") {
    return found.rows.map(({ term, values }) => [term, ...values.map(({ text }) => text)]);
  }
  return (found?.rows ?? []).map((row) => row.map(({ text }) => text));
}

describe("composeBlueprint", () => {
  it("says on its first page that a rehearsal is no evidence", () => {
    const workshop = fullWorkshop();
    expect(compose(workshop).subtitle).toBe("Micro-credential blueprint");
    workshopRecord.patch(workshop.doc, { isRehearsal: true });
    expect(compose(workshop).subtitle).toBe("Rehearsal: nothing here is evidence");
    expect(compose(workshop, "fr").subtitle).toBe("Répétition\u00a0: rien ici ne fait foi");
  });

  it("numbers its sections in the order of a blueprint", () => {
    const listed = compose(fullWorkshop()).blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 1 ? [block.words.text] : [],
    );
    expect(listed).toEqual([
      "1. B.C. critical information summary",
      "2. Need",
      "3. Occupation analysis",
      "4. Competencies",
      "5. Learning outcomes",
      "6. Assessment plan",
      "7. Learning design",
      "8. Hours",
      "9. Quality findings",
      "Appendix A. Evidence",
      "Appendix B. Figures of the ratings",
      "Appendix C. Sources and licences",
    ]);
  });

  it("says what the order of a duty's tasks follows, where the room said so", () => {
    const w = fullWorkshop();
    const sentences = () =>
      compose(w).blocks.flatMap((block) =>
        block.kind === "paragraph" && block.words.text.startsWith("Order of the tasks")
          ? [block.words.text]
          : [],
      );
    expect(sentences()).toEqual([]);
    for (const { id } of groups.all(w.doc)) explainOrder(w.doc, id, "simpleToComplex");
    expect(new Set(sentences())).toEqual(new Set(["Order of the tasks: Simple to complex"]));
  });

  it("has all eleven core fields and says which are missing", () => {
    const w = fullWorkshop();
    fillSection(w.doc, summary, { pathways: "" });
    const rows = rowsOf(compose(w), "The eleven core fields of the B.C. critical information summary");
    expect(rows).toHaveLength(11);
    expect(rows.filter((row) => row[1] === "Not written yet").map((row) => row[0])).toEqual([
      "Learner pathways (stacking, laddering)",
    ]);
  });

  it("shows live online hours by themselves and counts them in the total", () => {
    const w = fullWorkshop();
    const caption = "Estimated hours of one learner";
    expect(rowsOf(compose(w), caption).map((row) => row[1])).toEqual(["24", "6", "10.5", "6", "4", "50.5"]);
    fillSection(w.doc, effort, { synchronousOnline: null });
    expect(rowsOf(compose(w), caption).slice(4)).toEqual([
      ["Live online with instructors", "Not written yet"],
      ["Total hours", "46.5"],
    ]);
    expect(rowsOf(compose(w, "fr"), "Estimation des heures d’une personne apprenante")[2]?.[1]).toBe("10,5");
  });

  it("gives every figure of the ratings", () => {
    const rows = rowsOf(compose(fullWorkshop()), "Frequency: figures for each task");
    expect(rows).toHaveLength(6);
    expect(rows[5]).toEqual(["C-1", "4", "4.5", "4.25", "75%", "1.5", "1"]);
  });

  it("keeps tasks of an archived duty, under no duty", () => {
    const w = fullWorkshop();
    archiveGroup(w.doc, readRecords(w.doc).groups[1]?.id ?? "");
    const blueprint = compose(w);
    expect(rowsOf(blueprint, "Tasks not yet under a duty").map((row) => row[0])).toEqual(["0-1", "0-2"]);
    expect(headings(blueprint)).toContain("B. Care for equipment");
  });

  it("gives a long list as several tables that leave no row out", () => {
    const w = fullWorkshop();
    const texts = Array.from({ length: 600 }, (_, index) => ({ text: `Task ${index}` }));
    addCards(w.doc, { activityId: w.activityId, authorId: "", createdAt: 1 }, texts);
    const parts = compose(w).blocks.filter(
      (block) => block.kind === "table" && block.caption.startsWith("Tasks not yet under a duty"),
    );
    expect(parts.map((part) => part.kind === "table" && [part.caption, part.rows.length])).toEqual([
      ["Tasks not yet under a duty, rows 1 to 250", 250],
      ["Tasks not yet under a duty, rows 251 to 500", 250],
      ["Tasks not yet under a duty, rows 501 to 600", 100],
    ]);
  });

  it("traces each competency to its tasks and every card and wording behind them", () => {
    const w = fullWorkshop();
    const [ana = "", bo = "", chi = ""] = w.people;
    const add = (text: string, authorId: string, list: CardList = "tasks") =>
      addCards(w.doc, { activityId: w.activityId, authorId, createdAt: CHANGED_AT }, [{ text, list }])[0] ??
      "";
    const [restrooms = "", , , monitor = ""] = w.tasks;
    reword(w.doc, restrooms, "Service restrooms.", { personId: chi, at: CHANGED_AT + DAY });
    foldCards(w.doc, [add("Do the washrooms", chi), add("Clean toilets", bo)], restrooms);
    reword(w.doc, monitor, "Monitor the building.", { personId: bo, at: CHANGED_AT + DAY });
    const idea = add("floors", chi, "dutyIdeas");
    addGroups(w.doc, w.activityId, ["Care for floors"], [idea]);
    const blueprint = compose(w);
    const caption = "From competency to task to the cards behind it";
    const written = "Written in the workshop";
    expect(rowsOf(blueprint, caption).filter(([code]) => code === "C1" || code === "C4")).toEqual([
      ["C1", "A-1", "Service restrooms.", "The task as it stands", "Reworded, 2026-12-01"],
      ["C1", "A-1", "Service, clean, or supply restrooms.", "Earlier wording", "janitors.tsv, row 2"],
      ["C1", "A-1", "Do the washrooms", "Says the same, folded in", `${written}, 2026-11-30`],
      ["C1", "A-1", "Clean toilets", "Says the same, folded in", "Written by Bo Lindqvist, 2026-11-30"],
      ["C4", "B-1", "Monitor the building.", "The task as it stands", "Reworded by Bo Lindqvist, 2026-12-01"],
      [
        "C4",
        "B-1",
        "Monitor building security and safety.",
        "Earlier wording",
        "Written by Ana Ferreira, 2026-11-30",
      ],
    ]);
    expect(rowsOf(blueprint, "From duties to the ideas they were made of")).toEqual([
      ["D. Care for floors", "floors", "The duty as an idea", `${written}, 2026-11-30`],
    ]);
    expect(blueprint.blocks).toContainEqual({
      kind: "note",
      words: { text: "People who wrote these cards in the workshop: 3.", voice: "label" },
    });
    changePerson(w.doc, ana, { consent: false });
    expect(rowsOf(compose(w), caption).flat().join()).not.toContain("Ana");
  });

  it("says which tasks are core where the room marked any", () => {
    const w = fullWorkshop();
    const caption = "Tasks of duty A";
    expect(rowsOf(compose(w), caption)[0]).toHaveLength(3);
    markCore(w.doc, [
      [w.tasks[0] ?? "", "core"],
      [w.tasks[1] ?? "", "notCore"],
    ]);
    expect(rowsOf(compose(w), caption).map((row) => row[2])).toEqual(["Core", "Not core", "Not marked"]);
  });

  it("lists what the room wrote beside the tasks, and no notes", () => {
    const w = fullWorkshop();
    const into = { activityId: w.activityId, authorId: "", createdAt: CHANGED_AT };
    const [, mop = ""] = addCards(w.doc, into, [
      { text: "Read a label", list: "knowledge" },
      { text: "Mop", list: "tools" },
      { text: "Mops", list: "tools" },
      { text: "A private thought", list: "notes" },
    ]);
    foldCards(w.doc, [mop], readRecords(w.doc).cards.find(({ text }) => text === "Mops")?.id ?? "");
    const { blocks } = compose(w);
    const start = blocks.findIndex((block) => block.kind === "heading" && block.anchor === "enablers");
    expect(
      blocks.slice(start + 1, start + 5).map((block) => {
        if (block.kind === "heading") return block.words.text;
        return block.kind === "list" ? block.items.map(({ text }) => text) : block.kind;
      }),
    ).toEqual([
      "Knowledge and skills",
      ["Read a label"],
      "Tools, equipment, supplies and materials",
      ["Mops"],
    ]);
    expect(JSON.stringify(blocks)).not.toContain("A private thought");
  });

  it("gives each task that was taken apart, with what was answered", () => {
    const w = fullWorkshop();
    expect(headings(compose(w)).join()).not.toContain("Task analyses");
    analyseTask(w.doc, w.tasks[1] ?? "", { standard: "No bag is torn.", steps: "Look\n\nTie", cues: " " });
    analyseTask(w.doc, w.tasks[2] ?? "", { cues: "\n" });
    const blueprint = compose(w);
    expect(headings(blueprint)).toContain("Appendix B. Task analyses");
    expect(rowsOf(blueprint, "Analysis of task A-2")).toEqual([
      ["Steps", "Look", "Tie"],
      ["Standard", "No bag is torn."],
    ]);
    expect(headings(blueprint).join()).not.toContain("Analysis of task A-3");
  });

  it("says of which ideas outcomes were made, and as which cards they were put to the room", () => {
    const w = fullWorkshop();
    const caption = "From outcomes to the ideas they were made of";
    expect(rowsOf(compose(w), caption)).toEqual([]);
    const activityId = addActivity(w.doc, { methodId: "microDacum", title: "Last week", createdAt: 1 });
    const [made = "", scored = ""] = addCards(w.doc, { activityId, authorId: "", createdAt: 0 }, [
      { text: "Plan a route", list: "ideas" },
      { text: "Clean a washroom", list: "ideas" },
    ]);
    decideTasks(w.doc, [made], { selected: "yes" }, { personId: "", at: 1 });
    const [first = ""] = w.outcomes;
    setLink(w.doc, "cardOutcome", made, first, true);
    setLink(w.doc, "outcomeCard", first, scored, true);
    expect(rowsOf(compose(w), caption)).toEqual([
      [
        "O1",
        "Plan a route",
        "The idea that the outcome was made of",
        "Written in the workshop",
        "Chosen in Last week",
      ],
      [
        "O1",
        "Clean a washroom",
        "The outcome as it was put to the room",
        "Written in the workshop",
        "Last week",
      ],
    ]);
    expect(
      compose(w, "fr").blocks.some(
        (block) => "caption" in block && block.caption.startsWith("Des résultats"),
      ),
    ).toBe(true);
  });

  it("tells the codes of two charts apart", () => {
    const w = fullWorkshop();
    const other = addActivity(w.doc, { methodId: "microDacum", title: "Night crew", createdAt: 1 });
    const groupId = addGroup(w.doc, other, "Guard");
    const [cardId = ""] = addCards(w.doc, { activityId: other, authorId: "", createdAt: 1 }, [
      { text: "Lock", groupId },
    ]);
    setLink(w.doc, "taskCompetency", cardId, w.competencies[0] ?? "", true);
    const rows = rowsOf(compose(w), "Competency C1 in its parts");
    expect(rows.at(-2)).toEqual(["Comes from tasks", "A-1 (Micro-DACUM), A-1 (Night crew)"]);
  });

  it("lists open findings, and those kept with the reason and the name of a person who agreed", () => {
    const w = fullWorkshop();
    const [one = "", two = ""] = w.competencies;
    for (const id of [one, two]) changeCompetency(w.doc, id, { evidence: "" });
    overrideFinding(w.doc, `competency-evidence.${one}.noEvidence`, "Comes in spring.", {
      personId: w.people[6] ?? "",
      at: CHANGED_AT,
    });
    const kept = "Findings that people let stand, with their reasons";
    const sentence =
      "Clean washrooms and corridors during opening hours according to the site’s cleaning standard and WorkSafeBC rules.";
    expect(rowsOf(compose(w), "Findings still open")).toHaveLength(1);
    expect(rowsOf(compose(w), kept)).toEqual([
      [
        "Write what shows that a learner masters competency C1.",
        sentence,
        "Comes in spring.",
        "Gus Ito, 2026-11-30",
      ],
    ]);
    changePerson(w.doc, w.people[6] ?? "", { consent: false });
    expect(rowsOf(compose(w), kept)[0]?.[3]).toBe("Facilitator, 2026-11-30");
    const draft = compose(w).blocks[0];
    expect(draft?.kind === "note" && draft.words.text).toMatch(/^Draft\. Points that must be solved: 1/);
  });

  it("credits the toolkit, the method and the sample", () => {
    const list = compose(fullWorkshop()).blocks.findLast((block) => block.kind === "list");
    const items = list?.kind === "list" ? list.items.map(({ text }) => text).join("\n") : "";
    expect(items).toContain("version 1.02, 2023");
    expect(items).toContain("CC BY-NC-SA 4.0");
    expect(items).toContain("micro-DACUM");
    expect(items).toContain("O*NET 18.1");
  });

  it("says nothing in English in a French document but what the room wrote", () => {
    const french = compose(fullWorkshop("fr"), "fr");
    const english = new Set(
      compose(fullWorkshop("fr"), "en").blocks.flatMap((block) =>
        block.kind === "paragraph" || block.kind === "note"
          ? [block.words.text]
          : "caption" in block
            ? [block.caption]
            : [],
      ),
    );
    const same = french.blocks.flatMap((block) => {
      if (block.kind === "paragraph" || block.kind === "note")
        return english.has(block.words.text) ? [block.words.text] : [];
      return "caption" in block && english.has(block.caption) ? [block.caption] : [];
    });
    expect(same).toEqual([]);
  });

  it("says what the occupation is, as far as the panel wrote it", () => {
    const w = fullWorkshop();
    expect(headings(compose(w))).not.toContain("3.1 The occupation");
    fillSection(w.doc, occupation, {
      title: "Building service worker",
      scopeIn: "Offices\n\n Schools ",
      relatedJobs: "Caretaker",
    });
    expect(headings(compose(w))).toContain("3.1 The occupation");
    expect(rowsOf(compose(w), "The occupation as the panel defined it")).toEqual([
      ["Title of the occupation", "Building service worker"],
      ["Inside the scope", "Offices", "Schools"],
      ["Related jobs", "Caretaker"],
    ]);
  });

  it("keeps the rule of a Delphi, when it was fixed, who answered and every figure, without names", () => {
    const w = fullWorkshop();
    const at = { activityId: w.activityId, stepId: "rate" };
    const [safe = "", clean = ""] = addCards(
      w.doc,
      { activityId: w.activityId, authorId: "", createdAt: 1, stepId: "write" },
      ["Safety first", "A weekly plan"].map((text) => ({ text, list: "ideas" as const })),
    );
    const put = (round: number): string =>
      putBallot(
        w.doc,
        { ...at, question: "Agree?", scale: "agreement", anchors: "" },
        { personId: "", at: CHANGED_AT + round * DAY },
        roundBallotId(at, round, "bands"),
      );
    const rate = (ballotId: string, rater: string, cardId: string, value: number): void =>
      castVote(
        w.doc,
        { ballotId, cardId, personId: anonymousRater(rater.repeat(20)) },
        value,
        "A private word",
      );
    const first = put(1);
    const [stray = ""] = addCards(w.doc, { activityId: w.activityId, authorId: "", createdAt: 1 }, [
      { text: "No statement", list: "notes" },
    ]);
    rate(first, "a", stray, 9);
    for (const [rater, score] of [
      ["a", 9],
      ["b", 7],
    ] as const) {
      rate(first, rater, safe, score);
      rate(first, rater, clean, score - 2);
    }
    put(2);
    const blueprint = compose(w);
    expect(headings(blueprint).join()).toMatch(/Appendix .\. Statements agreed on in rounds/);
    expect(JSON.stringify(blueprint)).toContain("dropped when fewer than 50% do");
    expect(rowsOf(blueprint, "How it went").map(([, , answered]) => answered)).toEqual(["2", "still hidden"]);
    expect(rowsOf(blueprint, "Results of each round")).toEqual([
      ["Safety first", "1", "2", "8", "7–9", "100%", "0%", "Kept"],
      ["A weekly plan", "1", "2", "6", "5–7", "50%", "0%", "Open"],
    ]);
    expect(JSON.stringify(blueprint)).not.toContain("private word");
  });

  it("keeps what was decided by votes, with dissent, and names only who agreed to be named", () => {
    const w = fullWorkshop();
    const caption = "Proposals with their votes and results";
    const put = (question: string, againOf = ""): string =>
      putBallot(
        w.doc,
        {
          activityId: w.activityId,
          stepId: "core",
          question,
          scale: "fistToFive",
          anchors: "0 No\n5 All for it",
          againOf,
        },
        { personId: "", at: CHANGED_AT },
      );
    const vote = (ballotId: string, personId: string, value: number): void =>
      castVote(w.doc, { ballotId, cardId: "", personId }, value, "A private concern");
    const [ana = "", bo = "", chi = "", dee = ""] = w.people;
    const first = put("A-1 is core.");
    for (const [personId, value] of [
      [ana, 1],
      [chi, 2],
      [dee, 5],
    ] as const)
      vote(first, personId, value);
    expect(rowsOf(compose(w), caption), "not decided yet").toEqual([]);
    changeBallot(w.doc, first, { result: "dissent", dissent: "Not in hospitals." });
    const again = put("A-1 is core outside hospitals.", first);
    vote(again, bo, 4);
    changeBallot(w.doc, again, { result: "consensus" });
    const secret = put("A-2 is core.");
    castVote(w.doc, { ballotId: secret, cardId: "", personId: anonymousRater("a".repeat(20)) }, 0);
    changeBallot(w.doc, secret, { result: "dissent", dissent: "Too rare." });
    const blueprint = compose(w);
    expect(headings(blueprint)).toContain("Appendix C. Votes");
    expect(rowsOf(blueprint, caption)).toEqual(
      expect.arrayContaining([
        [
          "A-1 is core.",
          "1: 1, 2: 1, 5: 1",
          "Decided with dissent",
          "Not in hospitals. (Ana Ferreira, 1 person not named here)",
        ],
        ["A-1 is core outside hospitals. (amended; before: A-1 is core.)", "4: 1", "Consensus", "–"],
        ["A-2 is core.", "0: 1", "Decided with dissent", "Too rare."],
      ]),
    );
    expect(JSON.stringify(blueprint)).not.toContain("private concern");
    expect(JSON.stringify(blueprint)).toContain("0 No; 5 All for it");
  });
});
