/** What a storyboard made elsewhere brings, and what of it was read otherwise. */
export const storyboardImport = {
  row: "{{file}}, row {{row, number}}: {{why}}",
  why: {
    noSection: "no section is named",
    noType: "no learning type is given",
    unknownType: "“{{what}}” is none of the six learning types",
  },
  note: {
    noMode: "no mode is given; taken as {{taken}}",
    unknownMode: "“{{what}}” is no mode known here; taken as {{taken}}",
    unknownStar: "“{{what}}” is neither formative nor summative; taken as neither",
    unknownMinutes: "“{{what}}” is no number of minutes up to {{limit, number}}; the card has none",
    roundedMinutes: "“{{what}}” is taken as {{taken}} minutes",
    unknownOrder: "“{{what}}” is no place in the order; the card stays where the file has it",
    cutText: "“{{what}}” is cut at {{taken}} characters",
    tooManyActivities: "{{what}} activities are more than a card holds; the first {{taken}} are taken",
    tooManyOutcomes: "{{what}} outcomes are more than a card holds; the first {{taken}} are taken",
    closeOutcome: "outcome “{{what}}” is taken as “{{taken}}”",
    unknownOutcome: "no outcome of the blueprint is “{{what}}”; the card is taken without it",
    addedMinutes: "goes on with the card of row {{what}}, which now has {{taken}} minutes",
    otherwiseThere: "the section has this card already, with other minutes, mode or star; it stays as it is",
  },
  moreRows_one: "and {{count, number}} more",
  moreRows_other: "and {{count, number}} more",
} as const;
