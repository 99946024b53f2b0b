import path from "node:path";
import { describe, expect, test } from "vitest";
import { fileOf, isAppFrame, isAppUrl, isExternalUrl } from "../../../electron/main/addresses.ts";

describe("isAppFrame", () => {
  test("accepts the main frame of our own pages", () => {
    expect(isAppFrame({ origin: "app://charrette", parent: null })).toBe(true);
  });

  test.each([
    ["no frame", null],
    ["a frame inside a page", { origin: "app://charrette", parent: {} }],
    ["an empty origin", { origin: "", parent: null }],
    ["about:blank", { origin: "null", parent: null }],
    ["another host of the scheme", { origin: "app://other", parent: null }],
    ["a longer host", { origin: "app://charrette.example", parent: null }],
    ["the web", { origin: "https://charrette", parent: null }],
    ["a file", { origin: "file://", parent: null }],
  ])("refuses %s", (_what, frame) => {
    expect(isAppFrame(frame)).toBe(false);
  });
});

describe("isAppUrl", () => {
  test("accepts our pages", () => {
    expect(isAppUrl("app://charrette/desk.html#a")).toBe(true);
  });

  test.each([
    "app://charrette.example/desk.html",
    "app://user@evil/charrette",
    "https://charrette/desk.html",
    "file:///desk.html",
    "about:blank",
    "",
  ])("refuses %j", (address) => {
    expect(isAppUrl(address)).toBe(false);
  });
});

describe("isExternalUrl", () => {
  test.each(["https://www.onetcenter.org/", "http://192.168.1.5:4000/"])("accepts %s", (address) => {
    expect(isExternalUrl(address)).toBe(true);
  });

  test.each([
    "javascript:alert(1)",
    "file:///etc/passwd",
    "ms-msdt:/id",
    "smb://server/share",
    "app://charrette/desk.html",
    "data:text/html,x",
    " not an address",
    "//example.org",
  ])("refuses %j", (address) => {
    expect(isExternalUrl(address)).toBe(false);
  });
});

describe("fileOf", () => {
  const folder = path.resolve("pages");

  test("finds files inside the folder", () => {
    expect(fileOf("app://charrette/desk.html", folder)).toBe(path.join(folder, "desk.html"));
    expect(fileOf("app://charrette/assets/a%20b.js?x#y", folder)).toBe(path.join(folder, "assets", "a b.js"));
    expect(fileOf("app://charrette/..a.js", folder)).toBeUndefined();
  });

  test.each([
    "app://charrette/../secret",
    "app://charrette/assets/%2e%2e/%2e%2e/secret",
    "app://charrette/%2e%2e%2fsecret",
    "app://charrette/..%5csecret",
    "app://charrette/%5c%5cserver%5cshare",
    "app://charrette/C:/Windows/win.ini",
    "app://charrette/desk.html%00.js",
    "app://charrette/%",
    "app://charrette/",
    "app://other/desk.html",
    "file:///desk.html",
    "nonsense",
  ])("gives nothing outside the folder for %s", (address) => {
    const file = fileOf(address, folder);
    expect(file === undefined || file.startsWith(folder + path.sep)).toBe(true);
    expect(file).not.toBe(path.resolve(folder, "..", "secret"));
  });
});
