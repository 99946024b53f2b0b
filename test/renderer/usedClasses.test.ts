/** Rules of a style sheet for a class that nothing has are deleted. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../../renderer");
const files = readdirSync(root, { recursive: true, encoding: "utf8" });

const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

/** Every word of the pages and their code: class names are among them, whole or put together from whole parts. */
const words = new Set(
  files
    .filter((file) => /\.(tsx?|html)$/.test(file))
    .flatMap((file) => read(file).match(/[A-Za-z][\w-]*/g) ?? []),
);

test.each(files.filter((file) => file.endsWith(".css")))("every class of %s is set somewhere", (file) => {
  const selectors = read(file)
    .replace(/\/\*.*?\*\//gs, "")
    .match(/[^{}]+(?=\{)/g);
  const classes = new Set(selectors?.flatMap((each) => each.match(/(?<=\.)[A-Za-z][\w-]*/g) ?? []));
  const unused = [...classes].filter((name) => !words.has(name) && !name.startsWith("react-aria-"));
  expect(unused).toEqual([]);
});
