/** The design in one short message. */
export const tweet = {
  title: "Message to learners",
  none: "Nobody has worded it yet.",
  field: "The message",
  format:
    "Name – everything from X to Y #tag. For example: Sauces – everything from a clear stock to a full plate #kitchen",
  count_one: "{{count, number}} character of {{aim, number}}",
  count_other: "{{count, number}} characters of {{aim, number}}",
  beyond: "{{count, number}} characters: longer than {{aim, number}}; {{limit, number}} are the most",
  use: "Use this wording",
  improve: "Improve the one that stands",
  newer: "Another wording has come since, and stands now. Yours is kept among the earlier ones.",
  stands: "It stands now. All wordings are kept.",
  readable: "Would somebody who does not know the school understand it? No abbreviations, no course codes.",
  by: "{{name}}, {{when}}",
  desk: "The desk",
  versions_one: "{{count, number}} earlier wording",
  versions_other: "{{count, number}} earlier wordings",
  again: "Use this one again",
  againNamed: "Use this one again: {{words}}",
} as const;
