/** Words that nobody shows are deleted: they would be translated, and mended, for nobody. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { en } from "../../shared/i18n/en.ts";

const root = path.resolve(import.meta.dirname, "../..");
const isWording = (file: string): boolean => /i18n[/\\](en|fr)[/\\.]/.test(file);

/** The text of every source file that is not itself a list of words. */
const source = ["electron", "renderer", "shared"]
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !isWording(file))
      .map((file) => readFileSync(path.join(root, folder, file), "utf8")),
  )
  .join("\n");

function* flatten(value: object, start = ""): Generator<readonly [key: string, text: string]> {
  for (const [name, inner] of Object.entries(value) as [string, string | object][])
    if (typeof inner === "string") yield [start + name, inner];
    else yield* flatten(inner, `${start}${name}.`);
}

const words = [...flatten(en)];
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? "");

/** Keys written out, in code or within another text; as they stand without the ending for their number. */
const named = new Set([
  ...all(source, /["`]([a-zA-Z]+(?:\.[\w-]+)+)["`]/g),
  ...words.flatMap(([, text]) => all(text, /\$t\(([\w.-]+)/g)),
]);

/** Keys put together from parts, as patterns: `rules.${message}` may be any below "rules". */
const composed = all(source, /`([a-zA-Z]+\.[\w.-]*\$\{[^`]*)`/g).map((template) => {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(".", "\\."));
  return new RegExp(`^${parts.join("[\\w.-]+")}$`);
});

/** Parts of the words that are taken as one object. */
const whole = all(source, /"(\w+)", \{ returnObjects: true \}/g);

test("every word is shown somewhere", () => {
  const unused = words
    .map(([key]) => key.replace(/_(one|many|other)$/, ""))
    .filter(
      (key) =>
        !named.has(key) &&
        !composed.some((pattern) => pattern.test(key)) &&
        !whole.some((part) => key.startsWith(`${part}.`)),
    );
  expect([...new Set(unused)]).toEqual([]);
});
