import { describe, expect, test } from "vitest";
import { afterExit, lastSentence } from "../../../electron/main/hostLife.ts";
import { hostStatus, shellParsers } from "../../../electron/main/shellContract.ts";
import { shellWording } from "../../../electron/main/wording.ts";

describe("the shell's parsers", () => {
  test("accept what pages send", () => {
    const bytes = new Uint8Array([1]);
    for (const kind of ["table", "definition"])
      expect(shellParsers["shell:openFile"]({ kind })).toEqual({ kind });
    expect(shellParsers["shell:saveFile"]({ name: "a.docx", bytes })).toEqual({ name: "a.docx", bytes });
    expect(shellParsers["shell:openStage"]({ workshopId: "a1" })).toEqual({ workshopId: "a1" });
    expect(shellParsers["shell:connectHost"]({})).toEqual({});
  });

  test.each([
    ["shell:openFile", { kind: "any" }],
    ["shell:openFile", { kind: "table", path: "/etc/passwd" }],
    ["shell:saveFile", { name: "a", bytes: "text" }],
    ["shell:saveFile", { name: "", bytes: new Uint8Array() }],
    ["shell:openStage", { workshopId: "../x" }],
    ["shell:connectHost", null],
  ] as const)("%s refuses %j", (channel, input) => {
    expect(() => shellParsers[channel](input)).toThrow();
  });
});

describe("what the host says of its start", () => {
  test("is understood", () => {
    expect(hostStatus({ ready: true })).toEqual({ ready: true });
    const refusal = { ready: false, code: "folder-in-use", detail: { folder: "x" } };
    expect(hostStatus(refusal)).toEqual(refusal);
  });

  test.each([null, "ready", { ready: false, code: "nonsense", detail: {} }])("%j says nothing", (message) => {
    expect(hostStatus(message)).toBeUndefined();
  });
});

describe("after the host has ended", () => {
  test("nothing happens when it was asked to", () => {
    expect(afterExit({ wasAsked: true, livedMs: 10 })).toBe("closed");
  });

  test("one that had started is started again", () => {
    expect(afterExit({ wasAsked: false, livedMs: 60_000 })).toBe("restart");
  });

  test("one that ends while it starts is not, and its last sentence is shown", () => {
    expect(afterExit({ wasAsked: false, livedMs: 300 })).toBe("give-up");
    expect(lastSentence("trace\n  Another Charrette is using that folder.\n\n")).toBe(
      "Another Charrette is using that folder.",
    );
    expect(lastSentence("")).toBe("");
  });
});

test("the shell speaks French to a French system and English to all others", () => {
  expect(shellWording("fr-CA").menu.file).toBe("Fichier");
  expect(shellWording("en-GB").menu.file).toBe("File");
  expect(shellWording("de").menu.file).toBe("File");
});
