/** Makes long task lists, so that none has to be committed. The same call always gives the same list. */

const VERBS = [
  "Clean",
  "Inspect",
  "Repair",
  "Record",
  "Adjust",
  "Measure",
  "Load",
  "Label",
  "Test",
  "Replace",
];
const OBJECTS = [
  "filters",
  "gauges",
  "pumps",
  "registers",
  "conveyors",
  "samples",
  "fittings",
  "valves",
  "carts",
  "tools",
];
const PLACES = [
  "in public buildings, schools, or clinics",
  "according to specifications, or as supervisors direct",
  "to prevent injury, waste, or damage",
  "using hand tools, power tools, or soapy water",
  "before, during, and after each shift",
];

/** One distinct task for each index below 100,000,000; each with commas, as real ones have. */
export function taskText(index: number): string {
  const pick = (words: readonly string[], by: number): string =>
    words[Math.floor(index / by) % words.length] ?? "";
  return `${pick(VERBS, 1)} ${pick(OBJECTS, 10)} of unit ${index + 1} ${pick(PLACES, 100)}.`;
}

/** A tab separated list like the O*NET database's own: id, task, duty, date. */
export function largeTaskList(rowCount: number): string {
  const lines = ["Task ID\tTask\tDuty\tDate"];
  for (let index = 0; index < rowCount; index += 1)
    lines.push(`${9000 + index}\t${taskText(index)}\tDuty ${1 + (index % 12)}\t06/2006`);
  return `${lines.join("\n")}\n`;
}
