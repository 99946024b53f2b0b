/** What `npm run charrette` prints. */
export const commandLine = {
  help: {
    all: `Charrette's command line, over the same data as the desk.

  charrette new TITLE                           make a workshop
  charrette import FILE --workshop TITLE|ID     read a task list into a workshop
  charrette show [--workshop TITLE|ID]          list workshops, or show one
  charrette export --workshop TITLE|ID --out DIR  write the blueprint as files
  charrette verify                              check the data
  charrette demo --out DIR                      run the sample from cards to files

charrette COMMAND --help tells more. Every command takes
  --data DIR         folder of the workshops (else CHARRETTE_DATA, else this system's usual place; not for demo)
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
    show: `charrette show [--workshop TITLE|ID] [--json] [--language en|fr] [--data DIR]

Lists the workshops (id, last change, title), or shows one: people, chart, counts.

  --json   as JSON; with --workshop every record of it`,
    export: `charrette export --workshop TITLE|ID --out DIR [--format docx,html,json]
                 [--language en|fr] [--data DIR]

Writes the blueprint into DIR, which is made where it is missing, and prints the files' paths.

  --format LIST   one or more of docx, html, json, separated by commas (else all)`,
    verify: `charrette verify [--language en|fr] [--data DIR]

Checks the database file and replays every workshop. One line for each; exit code 1 where one is damaged.`,
    demo: `charrette demo --out DIR [--language en|fr]

Runs the sample workshop from cards to blueprint in a data folder of its own and writes docx, html and json into DIR.`,
  },
  usage: {
    noCommand: "Which command? new, import, show, export, verify or demo.",
    unknownCommand: "There is no command “{{command}}”.",
    unknownOption: "There is no option {{option}} here.",
    optionValue: "Option {{option}} was not given as it should be.",
    missing: "{{name}} is missing.",
    unexpected: "“{{argument}}” is one argument too many.",
    format: "There is no format “{{format}}”; there are {{formats}}.",
    language: "--language is one of {{languages}}.",
  },
  import: {
    standardInput: "standard input",
    unreadable:
      "{{file}} could not be read. Nothing was changed. Check that it is a file and that you may read it.",
    read: "{{file}}: {{rows, number}} rows with text in column “{{column}}”",
    duplicates: "Worded like an earlier task: {{rows, number}}",
    withoutText: "Rows without text in that column, left out: {{rows, number}}",
    cut: "Cut at 500 characters: {{rows, number}}",
    ragged: "Rows with too few or too many cells, kept: {{rows, number}} (lines {{lines}})",
    added: "Added: {{tasks, number}} tasks, {{duties, number}} new duties",
    progress: "Importing … {{percent}} %",
  },
  show: {
    none: "No workshop in {{folder}} yet.",
    people: "People: {{names}}",
    counts:
      "{{tasks, number}} tasks, {{competencies, number}} competencies, {{outcomes, number}} learning outcomes, {{assessments, number}} assessments, {{hours, number}} hours",
  },
  findings:
    "Open: {{errors, number}} to be solved, {{warnings, number}} to be looked at, {{hints, number}} worth a thought; let stand with a reason: {{overridden, number}}",
  verify: {
    fileSound: "database: sound",
    fileDamaged: "database: damaged",
    sound: "sound",
    damaged: "damaged",
  },
  demo: {
    room: "{{people, number}} people, {{tasks, number}} tasks under {{duties, number}} duties, {{ratings, number}} ratings, {{selected, number}} tasks selected",
  },
  noData: "There are no workshops in {{folder}}. Check --data.",
  outNotWritable:
    "Charrette cannot write in {{folder}}. Choose another folder with --out, or change its permissions.",
  outFull: "The disk of {{folder}} is full: not every file was written. Free some space and export again.",
} as const;
