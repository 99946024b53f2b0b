/** A first proposal for splitting a statement that says two things; people edit it. */

/** What joins two actions or two things in English and French. */
const JOINTS = /\s*;\s*|\s*\/\s*|,?\s+(?:and\/or|et\/ou|and then|and|or|puis|et|ou)\s+/iu;

function begun(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}

/** The parts around what joins them, each as a sentence begins; the statement alone where nothing joins, none of one without words. */
export function suggestParts(statement: string): string[] {
  return statement
    .split(JOINTS)
    .map((part) => begun(part.trim()))
    .filter((part) => part !== "");
}
