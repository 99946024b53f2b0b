import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importTasks } from "../../electron/host/commandLine/importTasks.ts";
import { makeIo } from "../../electron/host/commandLine/io.ts";
import { DATABASE_FILE } from "../../electron/host/store/database.ts";
import { openStore } from "../../electron/host/store/store.ts";
import { largeTaskList } from "../support/largeTaskList.ts";

const project = path.resolve(import.meta.dirname, "../..");
const fixture = (name: string): string => path.join(project, "test/fixtures/tasklists", name);
const JANITORS = fixture("onet-37-2011.00-janitors-and-cleaners.tsv");

interface Outcome {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly errors: readonly string[];
}

const linesOf = (text: string): string[] => (text === "" ? [] : text.trimEnd().split("\n"));

let folder: string;
let data: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "charrette-cli-"));
  data = path.join(folder, "workshops");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real command line in a folder of its own, with the data folder given by the environment. */
function charrette(args: readonly string[], more: { env?: NodeJS.ProcessEnv; input?: string } = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(project, "electron/host/cli.ts"), ...args],
    {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      input: more.input ?? "",
      env: { PATH: process.env["PATH"], LANG: "C.UTF-8", CHARRETTE_DATA: data, ...more.env },
    },
  );
  return { code: status, lines: linesOf(stdout), errors: linesOf(stderr) };
}

/** A failure is one sentence on stderr, never a stack trace, and nothing on stdout. */
function failure(code: number, sentence: string | RegExp): Outcome {
  return { code, lines: [], errors: [expect.stringMatching(sentence) as string] };
}

interface Shown {
  readonly title: string;
  readonly workshop: { readonly language: string };
  readonly tasks: readonly {
    readonly id: string;
    readonly verification: object;
    readonly code: string;
    readonly text: string;
    readonly duty: string | null;
    readonly source: { readonly file: string; readonly row: number | null };
  }[];
}

function show(workshop: string): Shown {
  const { code, lines } = charrette(["show", "--workshop", workshop, "--json"]);
  expect(code).toBe(0);
  return JSON.parse(lines.join("\n")) as Shown;
}

function importJanitors(title = "Building service worker"): string {
  const { lines } = charrette(["import", JANITORS, "--workshop", title]);
  return lines.at(-1) ?? "";
}

describe("help", () => {
  test("for the whole, for each command, in both languages", () => {
    const { code, lines, errors } = charrette(["--help"]);
    expect([code, errors]).toEqual([0, []]);
    for (const command of [
      "new",
      "import",
      "ratings",
      "storyboard",
      "show",
      "export",
      "verify",
      "allocate",
      "demo",
    ]) {
      expect(lines.join("\n")).toContain(`charrette ${command} `.trimEnd());
      const own = charrette([command, "--help", "--language", "fr"]);
      expect([own.code, own.errors]).toEqual([0, []]);
      expect(own.lines[0]).toContain(`charrette ${command}`);
    }
    expect(charrette(["help", "import"]).lines).toEqual(charrette(["import", "--help"]).lines);
    expect(existsSync(data)).toBe(false);
  });
});

describe("wrong usage", () => {
  test.each([
    [[], /^Which command\?/],
    [["improt"], "no command “improt”"],
    [["import", "--workshop", "A"], "^FILE is missing"],
    [["import", "a.csv"], "^--workshop is missing"],
    [["import", "a.csv", "b.csv", "--workshop", "A"], "“b.csv” is one argument too many"],
    [["import", "a.csv", "--workshop", "A", "--colum", "Task"], "no option --colum here"],
    [["import", "a.csv", "--workshop"], "--workshop was not given"],
    [["ratings", "--workshop", "A"], "^FILE is missing"],
    [["ratings", "a.csv"], "^--workshop is missing"],
    [["storyboard", "--workshop", "A"], "^FILE is missing"],
    [["storyboard", "a.csv"], "^--workshop is missing"],
    [["show", "A", "B"], "“B” is one argument too many"],
    [["new"], "^TITLE is missing"],
    [["new", " "], "^TITLE is missing"],
    [["export", "--workshop", "A"], "^--out is missing"],
    [["export", "--workshop", "A", "--out", "x", "--format", "docx,pdf"], "no format “pdf”"],
    [["export", "--workshop", "A", "--out", "x", "--paper", "a5"], "no sheet “a5”"],
    [["demo"], "^--out is missing"],
    [["allocate", "--seed", "1"], "^--people is missing"],
    [["allocate", "--people", "23"], "^--seed is missing"],
    [["allocate", "--people", "1", "--seed", "1"], "^--people is a whole number from 2 to 200"],
    [["allocate", "--people", "2.5", "--seed", "1"], "^--people is a whole number from 2 to 200"],
    [
      ["allocate", "--people", "9", "--seed", "1", "--rounds", "11"],
      "^--rounds is a whole number from 1 to 10",
    ],
    [["allocate", "--people", "9", "--seed", "1", "--observers", "x"], "^--observers is a whole number"],
    [["allocate", "9", "--seed", "1"], "“9” is one argument too many"],
    [["show", "--language", "de"], "^--language is one of en, fr"],
  ])("%j", (args, sentence) => {
    expect(charrette(args)).toEqual(failure(2, sentence));
    expect(existsSync(data)).toBe(false);
  });

  test("is said in the system's language", () => {
    expect(charrette(["improt"], { env: { LANG: "fr_CA.UTF-8" } })).toEqual(
      failure(2, "pas de commande «\u00a0improt\u00a0»"),
    );
  });
});

describe("the plan of a 25/10", () => {
  /** The plan, which is all that is printed. */
  function plan(...args: string[]): (number | null)[][] {
    const { code, lines, errors } = charrette(["allocate", ...args]);
    expect([code, errors, lines.length]).toEqual([0, [], 1]);
    const printed = JSON.parse(lines[0] ?? "") as { rounds: (number | null)[][] };
    expect(Object.keys(printed)).toEqual(["rounds"]);
    return printed.rounds;
  }

  test("every card once in each round, nobody their own, nobody one twice", () => {
    const rounds = plan("--people", "23", "--rounds", "5", "--seed", "1");
    const everybody = Array.from({ length: 23 }, (_, index) => index);
    expect(rounds).toHaveLength(5);
    for (const round of rounds) expect(round.toSorted((a, b) => Number(a) - Number(b))).toEqual(everybody);
    for (const person of everybody) {
      const scored = new Set(rounds.map((round) => round[person]));
      expect([scored.size, scored.has(person)]).toEqual([5, false]);
    }
    expect(plan("--people", "23", "--seed", "1"), "five rounds unless told").toEqual(rounds);
    expect(plan("--people", "23", "--seed", "2")).not.toEqual(rounds);
    expect(existsSync(data), "no database").toBe(false);
  });

  test("rounds that have nothing to score are there and empty", () => {
    const empty = (people: number): null[] => Array.from({ length: people }, () => null);
    expect(plan("--people", "2", "--seed", "1")).toEqual(Array.from({ length: 5 }, () => empty(2)));
    const four = plan("--people", "4", "--seed", "1");
    expect(four.slice(3)).toEqual([empty(4), empty(4)]);
    for (const round of four.slice(0, 3)) expect(new Set(round)).toEqual(new Set([0, 1, 2, 3]));
  });

  test("observers come after the authors and fill up what those cannot score", () => {
    const rounds = plan("--people", "5", "--observers", "1", "--seed", "1");
    expect(rounds.map((round) => round.length)).toEqual([6, 6, 6, 6, 6]);
    const given = rounds.flat().filter((card) => card !== null);
    for (let card = 0; card < 5; card++) expect(given.filter((each) => each === card)).toHaveLength(5);
    expect(new Set(rounds.map((round) => round[5]))).toEqual(new Set([0, 1, 2, 3, 4]));
  });
});

describe("a workshop from a task list", () => {
  test("new prints the id as its last line; import adds to it by id", () => {
    const made = charrette(["new", "Plan de nettoyage", "--language", "fr"]);
    expect(made).toEqual({ code: 0, lines: [expect.stringMatching(/^[0-9a-z]{20}$/)], errors: [] });
    const id = made.lines[0] ?? "";
    const imported = charrette(["import", fixture("french-semicolon-windows-1252.csv"), "--workshop", id]);
    expect(imported.lines.at(-1)).toBe(id);
    const shown = show(id);
    expect(shown).toMatchObject({ title: "Plan de nettoyage", workshop: { language: "fr" } });
    expect(shown.tasks.map((task) => [task.code, task.duty, task.text])).toEqual([
      ["A-1", "Propreté des lieux", "Balayer, laver et polir les planchers."],
      ["A-2", "Propreté des lieux", "Vider les poubelles"],
      ["B-1", "Sécurité", "Vérifier les portes; signaler les dangers."],
      ["B-2", "Sécurité", "Déneiger l’entrée"],
    ]);
  });

  test("import makes a workshop of a title that is not there, with the 23 tasks of the list", () => {
    const { code, lines, errors } = charrette(["import", JANITORS, "--workshop", "Building service worker"]);
    expect([code, errors]).toEqual([0, []]);
    expect(lines[0]).toContain("rows with text in column “Task”: 23");
    const shown = show(lines.at(-1) ?? "");
    const texts = readFileSync(JANITORS, "utf8")
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t")[2]);
    expect(shown.tasks.map((task) => task.text)).toEqual(texts);
    expect(shown.tasks.at(-1)?.source).toMatchObject({ file: path.basename(JANITORS), row: 23 });
  });

  test("importing again keeps duplicates and says so; --skip-duplicates leaves them out", () => {
    const id = importJanitors();
    const skipped = charrette([
      "import",
      JANITORS,
      "--workshop",
      "Building service worker",
      "--skip-duplicates",
    ]);
    expect(skipped.lines).toContain("Worded like an earlier task: 23");
    expect(skipped.lines.at(-1)).toBe(id);
    expect(show(id).tasks).toHaveLength(23);
    charrette(["import", JANITORS, "--workshop", id]);
    expect(show(id).tasks).toHaveLength(46);
  });

  test("ragged rows, rows without text and duplicates are counted and named", () => {
    const { lines } = charrette(["import", fixture("ragged.tsv"), "--workshop", "Ragged"]);
    expect(lines.slice(0, -1)).toEqual([
      "ragged.tsv: rows with text in column “Task”: 4",
      "Worded like an earlier task: 1",
      "Rows without text in that column, left out: 1",
      "Rows with too few or too many cells, kept: 2 (lines 3, 5)",
      "Added: 4 tasks, 0 new duties",
    ]);
  });

  test("a column of choice, by heading or number, and a list without heading from standard input", () => {
    const byName = charrette(["import", JANITORS, "--workshop", "A", "--column", "task type"]);
    expect(show(byName.lines.at(-1) ?? "").tasks[0]?.text).toBe("Core");
    const input = "Task\nService, clean, or supply restrooms.\n";
    const piped = charrette(["import", "-", "--workshop", "B", "--no-header", "--column", "1"], { input });
    expect(show(piped.lines.at(-1) ?? "").tasks.map((task) => task.text)).toEqual([
      "Task",
      "Service, clean, or supply restrooms.",
    ]);
  });

  test("20,000 rows", () => {
    const file = path.join(folder, "large.tsv");
    writeFileSync(file, largeTaskList(20_000));
    const { code, lines } = charrette(["import", file, "--workshop", "Large"]);
    expect([code, lines.at(-2)]).toEqual([0, "Added: 20,000 tasks, 12 new duties"]);
    expect(show("Large").tasks).toHaveLength(20_000);
    expect(charrette(["verify"]).code).toBe(0);
  });
});

describe("a list that cannot be used changes nothing", () => {
  test.each([
    ["no-such-file.tsv", "There is no file"],
    [".", "could not be read"],
    [fixture("picture.png"), "picture.png is not a text file"],
    [fixture("empty.csv"), "empty.csv has no rows with text"],
    [fixture("header-only.csv"), "header-only.csv has no rows with text"],
  ])("%s", (file, sentence) => {
    expect(charrette(["import", file, "--workshop", "A"])).toEqual(failure(3, sentence));
    expect(existsSync(data)).toBe(false);
  });

  test("a column it does not have", () => {
    expect(charrette(["import", JANITORS, "--workshop", "A", "--column", "Statement"])).toEqual(
      failure(3, /No column .* is called Statement.*O\*NET-SOC Code, Task ID, Task,/),
    );
  });

  test("more than 50,000 rows", () => {
    const file = path.join(folder, "huge.txt");
    writeFileSync(file, "Sweep\n".repeat(50_001));
    expect(charrette(["import", file, "--workshop", "A"])).toEqual(failure(3, "more than 50000 rows"));
  });
});

describe("an import that stops half-way", () => {
  test.each([
    ["of a new workshop", false],
    ["into one that is there", true],
  ])("%s leaves nothing", async (_what, isThere) => {
    if (isThere) charrette(["new", "A"]);
    const io = { ...makeIo("en"), print: () => undefined };
    const stopped = importTasks([JANITORS, "--workshop", "A", "--data", data], {
      ...io,
      progress: () => {
        throw new Error("stopped");
      },
    });
    await expect(stopped).rejects.toThrow("stopped");
    if (isThere) expect(show("A").tasks).toHaveLength(0);
    else {
      const store = openStore(data);
      expect(store.list()).toEqual([]);
      store.close();
    }
  });
});

describe("which workshop", () => {
  test("two of one title ask for the id; an unknown one is named", () => {
    const first = importJanitors("Twice");
    charrette(["new", "Twice"]);
    for (const args of [
      ["show", "--workshop", "Twice"],
      ["import", JANITORS, "--workshop", "Twice"],
      ["export", "--workshop", "Twice", "--out", "out"],
    ])
      expect(charrette(args)).toEqual(failure(3, "Several workshops are called “Twice”"));
    expect(show(first).tasks).toHaveLength(23);
    expect(charrette(["show", "--workshop", "Once"])).toEqual(failure(3, "no workshop “Once”"));
    expect(charrette(["import", JANITORS, "--workshop", "22222222222222222222"])).toEqual(
      failure(3, "no workshop “2222"),
    );
  });

  test("show lists them all, as lines and as JSON", () => {
    const id = importJanitors();
    expect(charrette(["show"]).lines).toEqual([
      expect.stringMatching(new RegExp(`^${id}\\t\\d{4}-.*Z\\tBuilding service worker$`)),
    ]);
    expect(JSON.parse(charrette(["show", "--json"]).lines.join("\n"))).toMatchObject([{ id }]);
    expect(charrette(["show", "--workshop", id]).lines.join("\n")).toContain(
      "0-2 Service, clean, or supply restrooms.",
    );
  });
});

describe("ratings", () => {
  const verificationOf = (workshop: string) =>
    Object.fromEntries(show(workshop).tasks.map(({ code, verification }) => [code, verification]));

  test("from a table: figures in show --json, and the same table twice changes nothing", () => {
    const id = importJanitors();
    const file = path.join(folder, "ratings.csv");
    // Codes are of the chart as it stands: nothing is under a duty yet.
    writeFileSync(
      file,
      [
        "rater;sector;task code;importance;frequency;difficulty",
        "Ana;employer;0-1;5;4;3",
        "Bo;faculty;0-1;4;4;",
        "Cy;employer;0-1;na;na;na",
        "Cy;employer;0-2;;;",
        "Cy;employer;0-3;6;1;1",
        "Cy;employer;9-9;1;1;1",
      ].join("\n"),
    );
    const { code, lines, errors } = charrette(["ratings", file, "--workshop", id]);
    expect([code, errors]).toEqual([0, []]);
    expect(lines).toEqual([
      "ratings.csv: ratings read: 6",
      "Left out: 2",
      "  ratings.csv, row 5: “6” is not a score from 1 to 5",
      "  ratings.csv, row 6: no task of the chart is “9-9”",
      "1 rating has a scale without an answer",
      "New ratings: 4; changed: 0; as they were: 0; people added: 3",
      id,
    ]);
    const verification = verificationOf(id);
    // importance 5 and 4: median and mean 4.5, both at 4 or above, quartiles 4 and 5; frequency 4 and 4; difficulty 3.
    expect(verification["0-1"]).toEqual({
      importance: { n: 2, median: 4.5, mean: 4.5, spread: 1, high: 1 },
      frequency: { n: 2, median: 4, mean: 4, spread: 0, high: 1 },
      difficulty: { n: 1, median: 3, mean: 3, spread: null, high: 0 },
      notPerformed: 1,
      raters: 3,
    });
    expect(verification["0-2"]).toMatchObject({
      importance: { n: 0, median: null, mean: null },
      notPerformed: 1,
      raters: 1,
    });
    expect(verification["0-3"]).toMatchObject({ importance: { n: 0, median: null }, raters: 0 });
    const before = charrette(["show", id, "--json"]).lines;
    const again = charrette(["ratings", "-", "--workshop", id], { input: readFileSync(file, "utf8") });
    expect(again.lines.at(-2)).toBe("New ratings: 0; changed: 0; as they were: 4; people added: 0");
    expect(charrette(["show", id, "--json"]).lines).toEqual(before);
  });

  test("from a file of answers, in French", () => {
    const id = importJanitors();
    const [task] = show(id).tasks;
    const scores = { importance: 2, frequency: 3, difficulty: 4, notMyJob: false };
    const response = {
      format: "charrette-ratings",
      version: 1,
      workshopId: id,
      respondentId: "0".repeat(20),
      savedAt: 1,
      name: "",
      organization: "",
      sector: "employer",
      answers: [{ taskId: task?.id, text: "Worded otherwise", scores }],
    };
    const file = path.join(folder, "reponses.json");
    writeFileSync(file, JSON.stringify(response));
    const { code, lines } = charrette(["ratings", file, "--workshop", id, "--language", "fr"]);
    expect(code).toBe(0);
    expect(lines.join("\n")).toContain("0-1 a été cotée comme «\u00a0Worded otherwise\u00a0»");
    expect(verificationOf(id)["0-1"]).toMatchObject({ difficulty: { n: 1, median: 4 } });
    writeFileSync(file, JSON.stringify({ ...response, workshopId: "another" }));
    expect(charrette(["ratings", file, "--workshop", id])).toEqual(failure(3, "form of another workshop"));
  });

  test("that cannot be used change nothing", () => {
    const id = importJanitors();
    const file = path.join(folder, "ratings.csv");
    const before = charrette(["show"]).lines;
    writeFileSync(file, "rater,task code,importance\nAna,Z-9,5\n");
    const { code, errors } = charrette(["ratings", file, "--workshop", id]);
    expect([code, errors]).toEqual([3, ["No rating of ratings.csv could be used. Nothing was changed."]]);
    for (const [bad, sentence] of [
      [JANITORS, "has no columns of ratings"],
      [fixture("picture.png"), "is not a text file"],
      ["no-such-file.csv", "There is no file"],
    ] as const)
      expect(charrette(["ratings", bad, "--workshop", id])).toEqual(failure(3, sentence));
    expect(charrette(["ratings", file, "--workshop", "Unknown"])).toEqual(
      failure(3, "no workshop “Unknown”"),
    );
    expect(charrette(["show"]).lines).toEqual(before);
  });
});

describe("a storyboard made elsewhere", () => {
  const KITCHEN = path.join(project, "test/fixtures/storyboards/three-weeks.csv");
  const CUISINE = path.join(project, "test/fixtures/storyboards/trois-semaines-windows-1252.csv");

  const FIGURES = {
    minutesByType: {
      acquisition: 80,
      investigation: 60,
      practice: 210,
      discussion: 45,
      collaboration: 90,
      production: 120,
    },
    minutesByMode: {
      faceToFace: 300,
      peer: 45,
      asynchronous: 120,
      synchronousOnline: 20,
      assessment: 120,
    },
    learnerEffort: {
      faceToFace: 5,
      peerToPeer: 0.75,
      asynchronous: 2,
      assessment: 2,
      synchronousOnline: 0.33,
      total: 10.08,
    },
  };

  function newWorkshop(language = "en"): string {
    return charrette(["new", "Kitchen", "--language", language]).lines[0] ?? "";
  }

  const storyboardOf = (workshop: string): unknown =>
    (show(workshop) as unknown as { readonly storyboard: unknown }).storyboard;

  test("its figures are in show, and the same file twice changes nothing", () => {
    const id = newWorkshop();
    expect(storyboardOf(id)).toBeNull();
    const { code, lines, errors } = charrette(["storyboard", KITCHEN, "--workshop", id]);
    expect([code, errors]).toEqual([0, []]);
    expect(lines).toEqual([
      "three-weeks.csv: rows read: 10",
      "Left out: 1",
      "  three-weeks.csv, row 10: “Lunch” is none of the six learning types",
      "Not taken as it stands: 1",
      "  three-weeks.csv, row 5: goes on with the card of row 4, which now has 120 minutes",
      "Added: 8 cards with 605 minutes, 3 new sections; there already: 0",
      id,
    ]);
    expect(storyboardOf(id)).toEqual({
      ...FIGURES,
      sections: [
        { title: "Week 1", minutes: 195 },
        { title: "Week 2", minutes: 140 },
        { title: "Week 3", minutes: 270 },
      ],
    });
    expect(charrette(["show", id]).lines).toContain("Storyboard: 3 sections, 605 minutes, 10.08 hours");
    const before = charrette(["show", id, "--json"]).lines;
    const again = charrette(["storyboard", "-", "--workshop", id], { input: readFileSync(KITCHEN, "utf8") });
    expect(again.lines.at(-2)).toBe("Added: 0 cards with 0 minutes, 0 new sections; there already: 8");
    expect(charrette(["show", id, "--json"]).lines).toEqual(before);
  });

  test("in French, of a spreadsheet on Windows, the same design", () => {
    const id = newWorkshop("fr");
    const { code, lines } = charrette(["storyboard", CUISINE, "--workshop", id, "--language", "fr"]);
    expect(code).toBe(0);
    expect(lines.at(-2)).toBe("Ajout : 8 cartes, 605 minutes, 3 nouvelles sections; déjà là : 0");
    expect(storyboardOf(id)).toMatchObject({ ...FIGURES, sections: [{ title: "Semaine 1" }, {}, {}] });
  });

  test("that cannot be used changes nothing", () => {
    const id = newWorkshop();
    const before = charrette(["show"]).lines;
    const file = path.join(folder, "board.csv");
    writeFileSync(file, "section,type\nWeek 1,Lunch\n");
    const { code, errors } = charrette(["storyboard", file, "--workshop", id]);
    expect([code, errors]).toEqual([3, ["No row of board.csv could be used. Nothing was changed."]]);
    for (const [bad, sentence] of [
      [JANITORS, "has no columns of a storyboard"],
      [fixture("picture.png"), "is not a text file"],
      [fixture("header-only.csv"), "has no rows with text"],
      ["no-such-file.csv", "There is no file"],
    ] as const)
      expect(charrette(["storyboard", bad, "--workshop", id])).toEqual(failure(3, sentence));
    expect(charrette(["storyboard", file, "--workshop", "Unknown"])).toEqual(
      failure(3, "no workshop “Unknown”"),
    );
    expect(charrette(["show"]).lines).toEqual(before);
    expect(storyboardOf(id)).toBeNull();
  });
});

describe("export", () => {
  test("writes the formats asked for, each with every task and its code, and leaves nothing half made", () => {
    const id = importJanitors();
    const out = path.join(folder, "new", "folder");
    const { code, lines, errors } = charrette([
      "export",
      "--workshop",
      id,
      "--format",
      "html,json",
      "--out",
      out,
    ]);
    expect([code, errors]).toEqual([0, []]);
    const names = ["building-service-worker.html", "building-service-worker.json"];
    expect(lines).toEqual(names.map((name) => path.join(out, name)));
    expect(readdirSync(out).toSorted()).toEqual(names);
    const html = readFileSync(path.join(out, names[0] ?? ""), "utf8");
    const json = JSON.parse(readFileSync(path.join(out, names[1] ?? ""), "utf8")) as Shown;
    expect(json.tasks).toEqual(show(id).tasks);
    for (const task of json.tasks) {
      expect(html).toContain(task.code);
      expect(html).toContain(task.text);
    }
  });

  test("the chart on the sheet asked for", () => {
    const out = path.join(folder, "charts");
    const args = [
      "--workshop",
      importJanitors(),
      "--format",
      "ChartSVG,chartpdf",
      "--paper",
      "a3",
      "--out",
      out,
    ];
    const { code, lines, errors } = charrette(["export", ...args]);
    expect([code, errors]).toEqual([0, []]);
    const [svg = "", pdf = ""] = lines;
    expect(path.basename(svg)).toBe("building-service-worker-chart-a3.svg");
    expect(path.basename(pdf)).toBe("building-service-worker-chart-a3.pdf");
    expect(readFileSync(svg, "utf8")).toContain('viewBox="0 0 1190.55 841.89"');
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("the same data gives the same bytes, in the language asked for", () => {
    const id = importJanitors();
    const write = (out: string, language: string): Buffer[] => {
      const args = ["export", "--workshop", id, "--out", path.join(folder, out), "--language", language];
      return charrette(args).lines.map((file) => readFileSync(file));
    };
    const english = write("a", "en");
    expect(english).toHaveLength(5);
    expect(english[0]?.subarray(0, 2).toString()).toBe("PK");
    expect(write("b", "en").every((bytes, index) => english[index]?.equals(bytes))).toBe(true);
    expect(write("c", "fr")[1]?.toString()).toContain('lang="fr');
  });

  test("a folder it cannot write in", () => {
    const id = importJanitors();
    writeFileSync(path.join(folder, "file"), "");
    expect(charrette(["export", "--workshop", id, "--out", "file"])).toEqual(
      failure(3, "another folder with --out"),
    );
  });
});

describe("the data folder", () => {
  test("without workshops is said, not made", () => {
    for (const args of [["show"], ["verify"], ["export", "--workshop", "A", "--out", "out"]])
      expect(charrette(args)).toEqual(failure(3, "no workshops in .*Check --data"));
    expect(existsSync(data)).toBe(false);
  });

  test("--data goes before CHARRETTE_DATA", () => {
    const id = charrette(["new", "Elsewhere", "--data", "elsewhere"]).lines[0];
    expect(existsSync(data)).toBe(false);
    expect(charrette(["show", "--data", "elsewhere"]).lines[0]).toContain(id);
  });

  test("in use by another host", () => {
    const store = openStore(data);
    try {
      expect(charrette(["new", "A"])).toEqual(failure(3, "Another Charrette is using"));
      expect(charrette(["show"])).toEqual(failure(3, "Another Charrette is using"));
      expect(store.list()).toEqual([]);
    } finally {
      store.close();
    }
    expect(charrette(["new", "A"]).code).toBe(0);
  });

  test("that is a file", () => {
    writeFileSync(data, "");
    expect(charrette(["new", "A"])).toEqual(failure(3, "cannot write in"));
    expect(readFileSync(data, "utf8")).toBe("");
  });

  test("of a newer version is refused and left as it was", () => {
    importJanitors();
    const file = path.join(data, DATABASE_FILE);
    const db = new Database(file);
    db.pragma("user_version = 99");
    db.close();
    const before = readFileSync(file);
    for (const args of [["show"], ["verify"], ["new", "A"], ["import", JANITORS, "--workshop", "A"]])
      expect(charrette(args)).toEqual(failure(3, "written by a newer Charrette"));
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe("verify", () => {
  test("a line for the file and for each workshop", () => {
    const id = importJanitors();
    expect(charrette(["verify"])).toEqual({
      code: 0,
      lines: ["database: sound", `${id}\tsound\tBuilding service worker`],
      errors: [],
    });
  });

  test("a log that does not replay", () => {
    const id = importJanitors();
    charrette(["new", "Other"]);
    const db = new Database(path.join(data, DATABASE_FILE));
    db.prepare("UPDATE doc_update SET bytes = ? WHERE workshop_id = ?").run(Buffer.from([9, 9, 9, 9]), id);
    db.close();
    const { code, lines } = charrette(["verify"]);
    expect(code).toBe(1);
    expect(lines).toContain(`${id}\tdamaged\tBuilding service worker`);
    expect(lines).toContainEqual(expect.stringMatching(/\tsound\tOther$/));
  });

  test("a file that is no database", () => {
    importJanitors();
    const garbage = "not a database ".repeat(1_000);
    writeFileSync(path.join(data, DATABASE_FILE), garbage);
    expect(charrette(["verify"])).toEqual(failure(1, "is damaged"));
    expect(readFileSync(path.join(data, DATABASE_FILE), "utf8")).toBe(garbage);
  });
});

test("demo runs the sample from cards to files and leaves no data behind", () => {
  const temp = path.join(folder, "temp");
  const env = { TMPDIR: temp, TEMP: temp, TMP: temp };
  charrette(["new", "Makes the folder", "--data", temp]);
  const before = readdirSync(temp);
  const { code, lines, errors } = charrette(["demo", "--out", "out"], { env });
  expect([code, errors]).toEqual([0, []]);
  expect(lines.slice(0, 4)).toEqual([
    "Building service worker",
    "7 people, 16 tasks under 4 duties, 80 ratings, 10 tasks selected",
    "16 tasks, 5 competencies, 4 learning outcomes, 2 assessments, 36 hours",
    "Open: 0 to be solved, 1 to be looked at, 1 worth a thought; let stand with a reason: 1",
  ]);
  expect(lines.slice(4).map((file) => path.extname(file))).toEqual([
    ".docx",
    ".html",
    ".json",
    ".svg",
    ".pdf",
  ]);
  for (const file of lines.slice(4)) expect(existsSync(file)).toBe(true);
  expect(readdirSync(temp)).toEqual(before);
  expect(existsSync(data)).toBe(false);
});
