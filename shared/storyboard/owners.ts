import { sameWording } from "../tasklist/foldText.ts";

/** What people put between two names: "Ana, Bo and Chloé", "Ana et Bo", "Ana / Bo". */
const BETWEEN = /[,;/&+]|\s(?:and|et|with|avec)\s/iu;

/** Whether an action is said to be this person's: one of the names in its owner is theirs, in full. */
export function isOwnedBy(owner: string, name: string): boolean {
  const wanted = sameWording(name);
  return wanted !== "" && owner.split(BETWEEN).some((each) => sameWording(each) === wanted);
}
