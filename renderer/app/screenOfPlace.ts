import type { Place } from "../../shared/blueprint/rules/rule.ts";
import type { Screen } from "./route.ts";

/** The screen where a finding's place is edited. */
const SCREEN_OF: Readonly<Record<Place, Screen>> = {
  hours: "outcomes",
  competencies: "competencies",
  assessments: "outcomes",
  outcomes: "outcomes",
  design: "design",
  identity: "blueprint",
  need: "blueprint",
  summary: "blueprint",
  panel: "panel",
  tasks: "selection",
};

export function screenOfPlace(place: Place): Screen {
  return SCREEN_OF[place];
}
