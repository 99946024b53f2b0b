/** Free words that may hold names, for documents: people who did not agree to be named are called by their role. */
import type { Person } from "../doc/people.ts";

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

function replaceWord(text: string, word: string, by: string, flags: string): string {
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, flags), () => by);
}

/**
 * Words with the names of people on the roster who did not agree to be named replaced by their roles: full names, and
 * single names that nobody who agreed has too. Parts of names count as they are written, so that the French "le" is no
 * Mr. Le. Names of people who are not on the roster stay: nobody asked them.
 */
export function agreedNames(
  text: string,
  people: readonly Pick<Person, "name" | "role" | "consent">[],
  roleWord: (role: Person["role"]) => string,
): string {
  const partsOf = (name: string): string[] => name.split(/[\s,]+/).filter((part) => part.length > 1);
  const agreed = new Set(people.filter(({ consent }) => consent).flatMap(({ name }) => partsOf(name)));
  const unnamed = people.filter(({ consent, name }) => !consent && name.trim() !== "");
  const whole = unnamed.reduce(
    (words, { name, role }) => replaceWord(words, name.trim(), roleWord(role), "giu"),
    text,
  );
  return unnamed.reduce(
    (words, { name, role }) =>
      partsOf(name)
        .filter((part) => !agreed.has(part))
        .reduce((left, part) => replaceWord(left, part, roleWord(role), "gu"), words),
    whole,
  );
}
