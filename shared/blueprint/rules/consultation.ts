/** Rules on who was asked, and on the account given of the tasks they named. */
import { lacksReason } from "../../doc/decisions.ts";
import { panel } from "../../doc/people.ts";
import { type Rules, when } from "./rule.ts";
import { plain } from "./wordings.ts";

/** People on a DACUM panel (L3795). */
const PANEL_SIZE = { least: 5, most: 12 } as const;

export const consultationRules: Rules<
  "employers-plural" | "learners-consulted" | "panel-size" | "exclusion-reason"
> = {
  "employers-plural": {
    severity: "warning",
    profile: "bc-2021",
    source: "L2088",
    place: "panel",
    check({ records: { people } }) {
      // Two people of one organization are one employer; nothing says that two who name none share one.
      const employers = new Set(
        people
          .filter((person) => person.sector === "employer")
          .map((person) => plain(person.organization) || `person ${person.id}`),
      ).size;
      return when(employers < 2, { failure: "few", params: { employers } });
    },
  },
  "learners-consulted": {
    severity: "warning",
    profile: "bc-2021",
    source: "L2078",
    place: "panel",
    check: ({ records }) =>
      when(!records.people.some((person) => person.role === "learner" || person.sector === "learner"), {
        failure: "none",
      }),
  },
  "exclusion-reason": {
    severity: "warning",
    profile: "bc-2021",
    source: "Charrette",
    place: "tasks",
    check: ({ tasks, choiceOf }) =>
      tasks
        .filter((task) => lacksReason(choiceOf(task.id)))
        .map((task) => ({
          failure: "missing",
          recordId: task.id,
          about: task.text,
          params: { code: task.code },
        })),
  },
  "panel-size": {
    severity: "hint",
    profile: "bc-2021",
    source: "L3795",
    place: "panel",
    check({ records }) {
      if (!records.activities.some((activity) => activity.methodId === "microDacum")) return [];
      const people = panel(records.people).length;
      if (people < PANEL_SIZE.least) return [{ failure: "small", params: { people } }];
      return when(people > PANEL_SIZE.most, { failure: "large", params: { people } });
    },
  },
};
