import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { addCards, cards } from "../../../shared/doc/cards.ts";
import { chart } from "../../../shared/doc/chart.ts";
import { addGroups, groups } from "../../../shared/doc/groups.ts";
import { settleCard, settleDuty } from "../../../shared/doc/settling.ts";
import { wordings, wordingsOf } from "../../../shared/doc/wordings.ts";
import { adviceCounts, type Stop, stopBeside, stopsOf } from "../../../shared/methods/refining.ts";

const by = { personId: "desk", at: 50 };

/** Two duties; the tasks were written in another order than they stand in. */
function workshop() {
  const doc = new Y.Doc();
  const [floors = "", rooms = ""] = addGroups(doc, "act", ["Care for floors", "Rooms"]);
  const write = (text: string, groupId: string, createdAt: number): string =>
    addCards(doc, { activityId: "act", authorId: "ana", createdAt }, [{ text, groupId }])[0] ?? "";
  const sweep = write("Sweep and mop the hallway floors", floors, 3);
  const wax = write("Wax hallway floors twice a year", floors, 2);
  const know = write("Know the cleaning products", rooms, 1);
  return { doc, floors, rooms, sweep, wax, know };
}

const rows = (doc: Y.Doc) => chart("act", { groups: groups.all(doc), cards: cards.all(doc) });
const ids = (stops: readonly Stop[]) => stops.map(({ id }) => id);

describe("the way through the wordings", () => {
  it("goes by when tasks were written, then by the duties' titles; or duty by duty with its title last", () => {
    const { doc, floors, rooms, sweep, wax, know } = workshop();
    expect(ids(stopsOf(rows(doc), "written", "en"))).toEqual([know, wax, sweep, floors, rooms]);
    expect(ids(stopsOf(rows(doc), "byDuty", "en"))).toEqual([sweep, wax, floors, know, rooms]);
  });

  it("passes over what the filter leaves out, from wherever it stands", () => {
    const { doc, rooms, sweep, wax, know } = workshop();
    const stops = stopsOf(rows(doc), "written", "en");
    expect(stops.filter(({ advice }) => advice.length > 0).map(({ id }) => id)).toEqual([know, sweep, rooms]);
    expect(stopBeside(stops, "", "all", 1)?.id).toBe(know);
    expect(stopBeside(stops, know, "advice", 1)?.id).toBe(sweep);
    expect(stopBeside(stops, wax, "advice", 1)?.id, "from one that is not shown itself").toBe(sweep);
    expect(stopBeside(stops, wax, "advice", -1)?.id).toBe(know);
    expect(stopBeside(stops, know, "all", -1)).toBeUndefined();
    expect(stopBeside(stops, rooms, "all", 1)).toBeUndefined();
  });

  it("counts each kind of advice over the whole chart", () => {
    const { doc } = workshop();
    const counts = new Map(adviceCounts(stopsOf(rows(doc), "byDuty", "en")));
    expect(counts.get("oneVerb")).toBe(1);
    expect(counts.get("vagueVerb")).toBe(1);
  });

  it("leaves out what was settled, and reads a new wording anew", () => {
    const { doc, sweep, know, floors } = workshop();
    settleCard(doc, know, "Choose a cleaning product for each surface", by);
    settleCard(doc, sweep, "Sweep and mop the hallway floors", by);
    settleDuty(doc, floors, " ", 50);
    const stops = stopsOf(rows(doc), "written", "en");
    const at = (id: string) => stops.find((stop) => stop.id === id);
    expect(at(know)).toMatchObject({ isSettled: true, advice: [] });
    expect(at(sweep)?.advice.length, "keeping a wording is an answer too").toBeGreaterThan(0);
    expect(at(floors)).toMatchObject({ isSettled: true, duty: { title: "Care for floors" } });
    expect(stopBeside(stops, "", "open", 1)?.id).not.toBe(know);
    expect(wordingsOf(wordings.all(doc), know).map(({ text }) => text)).toEqual([
      "Know the cleaning products",
      "Choose a cleaning product for each surface",
    ]);
    expect(wordingsOf(wordings.all(doc), sweep), "nothing was reworded").toEqual([]);
  });

  it("reads each wording in its own language", () => {
    const doc = new Y.Doc();
    addCards(doc, { activityId: "act", authorId: "ana", createdAt: 1 }, [
      { text: "Nettoyer les planchers du couloir" },
    ]);
    expect(stopsOf(rows(doc), "written", "en")[0]?.advice).toEqual([]);
  });
});
