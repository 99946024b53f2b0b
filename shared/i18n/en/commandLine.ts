/** What `npm run charrette` prints. */
export const commandLine = {
  help: {
    all: `Charrette's command line, over the same data as the desk.

  charrette new TITLE                           make a workshop
  charrette import FILE --workshop TITLE|ID     read a task list into a workshop
  charrette ratings FILE --workshop TITLE|ID    add ratings collected elsewhere
  charrette storyboard FILE --workshop TITLE|ID  add a storyboard made elsewhere
  charrette show [TITLE|ID]                     list workshops, or show one
  charrette export --workshop TITLE|ID --out DIR  write the blueprint as files
  charrette verify                              check the data
  charrette allocate --people N --seed TEXT     plan who scores which card in 25/10
  charrette demo --out DIR                      run the sample from cards to files

charrette COMMAND --help tells more. Every command takes
  --data DIR         folder of the workshops (else CHARRETTE_DATA, else this system's usual place; not for allocate and demo)
  --language en|fr   language of messages, new workshops and exports (else the system's)

Exit codes: 0 done, 1 a check failed, 2 wrong usage, 3 bad input or data.`,
    new: `charrette new TITLE [--language en|fr] [--data DIR]

Makes an empty workshop and prints its id.`,
    import: `charrette import FILE --workshop TITLE|ID [--column NAME] [--duty-column NAME]
                 [--skip-duplicates] [--no-header] [--language en|fr] [--data DIR]

Reads a task list (CSV, TSV, semicolons, or one task a line; - for standard input) into a workshop.
The last line printed is the workshop's id.

  --workshop TITLE|ID   a workshop that is there is added to; else one with this title is made
  --column NAME         column of the tasks, by heading or number (else the most likely one)
  --duty-column NAME    column of the duties (else one with such a heading, if any)
  --skip-duplicates     leave out tasks worded like an earlier one
  --no-header           the first row is a task, not a heading`,
    ratings: `charrette ratings FILE --workshop TITLE|ID [--language en|fr] [--data DIR]

Adds ratings collected outside the room: a table (CSV, TSV, semicolons; - for standard input) whose first row names
its columns rater, sector, task code, importance, frequency, difficulty, or a file of answers that the form saved.
Blank or na in all three scores is "not part of my job"; beside a score it is no answer. A rater of a name that is on
the roster is that person; others are added as reviewers from outside. The same file twice changes nothing.
Rows that cannot be used are listed and left out; where none can, nothing is changed (exit code 3).
The last line printed is the workshop's id.`,
    storyboard: `charrette storyboard FILE --workshop TITLE|ID [--language en|fr] [--data DIR]

Adds a storyboard made on paper or elsewhere (CSV, TSV, semicolons; - for standard input) to the workshop's first ABC
activity, which is made where there is none. The first row names the columns section, order, type, activity, minutes (or
hours), mode, outcome, formative or summative, in any order, in English or French; section and type must be there.
  Types: acquisition, investigation, practice, discussion, collaboration, production.
  Modes: face to face, peer, asynchronous, synchronous online, assessment; without one, face to face.
  Outcomes: by number (LO1, 1) or wording, several separated by ; or |. Several activities of a card are separated by |,
  or stand in rows with the section, order and type of the card again, whose minutes are added up.
A section with the title of one that is there is that one. The same file twice changes nothing.
Rows that cannot be used are listed and left out; where none can, nothing is changed (exit code 3).
The last line printed is the workshop's id.`,
    show: `charrette show [TITLE|ID] [--workshop TITLE|ID] [--json] [--language en|fr] [--data DIR]

Lists the workshops (id, last change, title), or shows one: people, chart, counts, storyboard.

  --json   as JSON; of one workshop every record, with the figures of each task's ratings and of the first storyboard`,
    export: `charrette export --workshop TITLE|ID --out DIR [--format docx,html,json,chartSvg,chartPdf]
                 [--paper a1] [--language en|fr] [--data DIR]

Writes the blueprint into DIR, which is made where it is missing, and prints the files' paths.

  --format LIST   one or more of docx, html, json, chartSvg, chartPdf, separated by commas (else all)
  --paper SHEET   sheet of the chart: a0, a1, a2, a3, ansiD, ansiE, archD, archE or screen (else a1)`,
    verify: `charrette verify [--language en|fr] [--data DIR]

Checks the database file and replays every workshop. One line for each; exit code 1 where one is damaged.`,
    allocate: `charrette allocate --people N --seed TEXT [--rounds 5] [--observers 0] [--language en|fr]

Plans who scores which card in each round of 25/10 and prints the plan as one line of JSON: {"rounds": [[...], ...]}.
rounds[r][k] is the card, by its author's number, that person k scores in round r, or null. People are numbered from 0; the
same numbers and seed give the same plan everywhere. Nobody scores their own card, or one card twice.
In rounds that have nothing to score all are null: three people have two such rounds, and two people score nothing.

  --people N      people with one card each, 2 to 200
  --seed TEXT     what chance is drawn from
  --rounds N      how many scores a card should get, 1 to 10 (else 5)
  --observers N   people without a card who score too, numbered after the others, 0 to 200 (else 0)`,
    demo: `charrette demo --out DIR [--language en|fr]

Runs the sample workshop from cards to blueprint in a data folder of its own and writes its files into DIR.`,
  },
  usage: {
    noCommand: "Which command? new, import, ratings, storyboard, show, export, verify, allocate or demo.",
    unknownCommand: "There is no command “{{command}}”.",
    unknownOption: "There is no option {{option}} here.",
    optionValue: "Option {{option}} was not given as it should be.",
    missing: "{{name}} is missing.",
    unexpected: "“{{argument}}” is one argument too many.",
    format: "There is no format “{{format}}”; there are {{formats}}.",
    paper: "There is no sheet “{{paper}}”; there are {{papers}}.",
    wholeNumber: "{{option}} is a whole number from {{lowest}} to {{highest}}.",
    language: "--language is one of {{languages}}.",
  },
  import: {
    standardInput: "standard input",
    unreadable:
      "{{file}} could not be read. Nothing was changed. Check that it is a file and that you may read it.",
    read: "{{file}}: rows with text in column “{{column}}”: {{rows, number}}",
    duplicates: "Worded like an earlier task: {{rows, number}}",
    withoutText: "Rows without text in that column, left out: {{rows, number}}",
    cut: "Cut at 500 characters: {{rows, number}}",
    ragged: "Rows with too few or too many cells, kept: {{rows, number}} (lines {{lines}})",
    added:
      'Added: $t(commandLine.counted.tasks, {"count":{{tasks}} }), $t(commandLine.counted.newDuties, {"count":{{duties}} })',
    progress: "Importing … {{percent}} %",
  },
  ratings: {
    read: "{{file}}: ratings read: {{rows, number}}",
    leftOut: "Left out: {{rows, number}}",
    added:
      "New ratings: {{added, number}}; changed: {{changed, number}}; as they were: {{same, number}}; people added: {{people, number}}",
    nothing: "No rating of {{file}} could be used. Nothing was changed.",
  },
  storyboard: {
    read: "{{file}}: rows read: {{rows, number}}",
    leftOut: "Left out: {{rows, number}}",
    notes: "Not taken as it stands: {{notes, number}}",
    added:
      'Added: $t(commandLine.counted.learningCards, {"count":{{cards}} }) with $t(commandLine.counted.minutes, {"count":{{minutes}} }), $t(commandLine.counted.newSections, {"count":{{sections}} }); there already: {{known, number}}',
    nothing: "No row of {{file}} could be used. Nothing was changed.",
  },
  show: {
    none: "No workshop in {{folder}} yet.",
    people: "People: {{names}}",
    counts:
      '$t(commandLine.counted.tasks, {"count":{{tasks}} }), $t(commandLine.counted.competencies, {"count":{{competencies}} }), $t(commandLine.counted.outcomes, {"count":{{outcomes}} }), $t(commandLine.counted.assessments, {"count":{{assessments}} }), $t(commandLine.counted.hours, {"count":{{hours}} })',
  },
  storyboardCounts:
    'Storyboard: $t(commandLine.counted.boardSections, {"count":{{sections}} }), $t(commandLine.counted.minutes, {"count":{{minutes}} }), $t(commandLine.counted.hours, {"count":{{hours}} })',
  findings:
    "Open: {{errors, number}} to be solved, {{warnings, number}} to be looked at, {{hints, number}} worth a thought; let stand with a reason: {{overridden, number}}",
  verify: {
    fileSound: "database: sound",
    fileDamaged: "database: damaged",
    sound: "sound",
    damaged: "damaged",
  },
  demo: {
    room: '$t(commandLine.counted.people, {"count":{{people}} }), $t(commandLine.counted.tasks, {"count":{{tasks}} }) under $t(commandLine.counted.duties, {"count":{{duties}} }), $t(commandLine.counted.ratings, {"count":{{ratings}} }), $t(commandLine.counted.selected, {"count":{{selected}} })',
  },
  counted: {
    tasks_one: "{{count, number}} task",
    tasks_other: "{{count, number}} tasks",
    selected_one: "{{count, number}} task selected",
    selected_other: "{{count, number}} tasks selected",
    duties_one: "{{count, number}} duty",
    duties_other: "{{count, number}} duties",
    newDuties_one: "{{count, number}} new duty",
    newDuties_other: "{{count, number}} new duties",
    competencies_one: "{{count, number}} competency",
    competencies_other: "{{count, number}} competencies",
    outcomes_one: "{{count, number}} learning outcome",
    outcomes_other: "{{count, number}} learning outcomes",
    assessments_one: "{{count, number}} assessment",
    assessments_other: "{{count, number}} assessments",
    hours_one: "{{count, number}} hour",
    hours_other: "{{count, number}} hours",
    learningCards_one: "{{count, number}} card",
    learningCards_other: "{{count, number}} cards",
    boardSections_one: "{{count, number}} section",
    boardSections_other: "{{count, number}} sections",
    newSections_one: "{{count, number}} new section",
    newSections_other: "{{count, number}} new sections",
    minutes_one: "{{count, number}} minute",
    minutes_other: "{{count, number}} minutes",
    people_one: "{{count, number}} person",
    people_other: "{{count, number}} people",
    ratings_one: "{{count, number}} rating",
    ratings_other: "{{count, number}} ratings",
  },
  noData: "There are no workshops in {{folder}}. Check --data.",
  outNotWritable:
    "Charrette cannot write in {{folder}}. Choose another folder with --out, or change its permissions.",
  outFull: "The disk of {{folder}} is full: not every file was written. Free some space and export again.",
} as const;
