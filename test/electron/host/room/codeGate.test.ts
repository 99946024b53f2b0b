import { describe, expect, test } from "vitest";
import { makeCodeGate } from "../../../../electron/host/room/codeGate.ts";

describe("the code gate", () => {
  test("holds back an address after ten wrong codes, and forgets after a minute", () => {
    let now = 0;
    const gate = makeCodeGate(() => now);
    for (let count = 0; count < 10; count++) {
      expect(gate.mayTry("a")).toBe(true);
      gate.countWrong("a");
    }
    expect(gate.mayTry("a")).toBe(false);
    expect(gate.mayTry("b")).toBe(true);
    now = 60_000;
    expect(gate.mayTry("a")).toBe(false);
    now = 60_001;
    expect(gate.mayTry("a")).toBe(true);
  });

  test("holds everybody back when many addresses guess together", () => {
    let now = 0;
    const gate = makeCodeGate(() => now);
    for (let count = 0; count < 199; count++) gate.countWrong(`address ${count}`);
    expect(gate.mayTry("new")).toBe(true);
    gate.countWrong("the last");
    expect(gate.mayTry("new")).toBe(false);
    now = 60_001;
    expect(gate.mayTry("new")).toBe(true);
  });
});
