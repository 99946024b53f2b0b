export const exports = {
  intro:
    "Take the blueprint with you. Every export can be made at any time: what is missing is listed in it.",
  language: "Language of the document",
  languageHelp: "Headings and labels. What the room wrote stays in its own words.",
  languageOf: { en: "English", fr: "French" },
  make: {
    docx: "Export Word document",
    html: "Export web page",
    json: "Export data (JSON)",
    chartPdf: "Export chart (PDF)",
    chartSvg: "Export chart (SVG)",
  },
  about: {
    docx: "For the committee: to read, comment and edit in Word or LibreOffice.",
    html: "One file for any browser, without a network. It reads well aloud and prints well.",
    chartPdf: "The DACUM chart on one sheet, to print at wall size. Only people who agreed are named on it.",
    chartSvg: "The same sheet as a drawing, for web pages and drawing programs.",
    json: "Every record of the workshop, for other programs and for keeping. It holds every name, also of people who did not agree to be named.",
  },
  name: {
    docx: "Word document",
    html: "Web page",
    json: "Data (JSON)",
    chartPdf: "Chart (PDF)",
    chartSvg: "Chart (SVG)",
  },
  paper: "Sheet of the chart",
  making: "Making the file: {{what}}…",
  saved: "Saved: {{file}} ({{size}})",
  cancelled: "Not saved: no place was chosen. {{file}} can be made again at any time.",
  readiness: "Quality check",
  complete: "Complete: no rule that must be met is open.",
  incomplete_one:
    "{{count, number}} thing must be solved before the blueprint is complete. You can export it all the same.",
  incomplete_other:
    "{{count, number}} things must be solved before the blueprint is complete. You can export it all the same.",
  kilobytes: "{{size, number}} kB",
  megabytes: "{{size, number}} MB",
} as const;
