/**
 * The form for people outside the room: one HTML file that needs nothing else and may reach nothing else. It holds the
 * tasks as they are worded now, no key of the room and nobody's name. Its text is markup made here; its script only
 * reads it.
 */
import { createHash } from "node:crypto";
import { type ChartRow, tasksOf, type Task } from "../../../../shared/doc/chart.ts";
import { SECTORS } from "../../../../shared/doc/people.ts";
import { RATED, type Rated } from "../../../../shared/doc/ratings.ts";
import { type Language, translate, type Translate } from "../../../../shared/i18n/translator.ts";
import { RESPONSE_FORMAT } from "../../../../shared/verification/response.ts";
import { escapeMarkup } from "../../../../shared/util/markup.ts";
import { FORM_SCRIPT } from "./formScript.ts";
import { FORM_STYLE } from "./formStyle.ts";

/** Three questions and a sentence to read. */
const SECONDS_PER_TASK = 20;

const SCORES = ["1", "2", "3", "4", "5"] as const;

const english = translate("en");
const french = translate("fr");

type Say = (t: Translate) => string;

/** Both languages; the page shows one of them. */
function both(say: Say): string {
  return (
    `<span class="en" lang="en-CA">${escapeMarkup(say(english))}</span>` +
    `<span class="fr" lang="fr-CA">${escapeMarkup(say(french))}</span>`
  );
}

/** Sentences whose {figures} the script fills in. */
function filled(say: Say): string {
  const words = (t: Translate, language: Language): string =>
    `<span class="${language}" lang="${language}-CA" data-words="${escapeMarkup(say(t))}"></span>`;
  return words(english, "en") + words(french, "fr");
}

/** Attributes with a text in each language, for the script. */
function inBoth(name: string, say: Say): string {
  return `data-${name}en="${escapeMarkup(say(english))}" data-${name}fr="${escapeMarkup(say(french))}"`;
}

function scaleOf(group: string, what: Rated): string {
  const choices = SCORES.map(
    (score) =>
      `<label><input type="radio" name="${group}-${what}" value="${score}" data-rated="${what}"> ` +
      `<b>${score}</b> <span>${both((t) => t(`words.anchor.${what}.${score}`))}</span></label>`,
  );
  return `<fieldset class="scale"><legend>${both((t) => t(`words.${what}`))}</legend>\n${choices.join("\n")}\n</fieldset>`;
}

function taskOf(task: Task, index: number, count: number): string {
  const group = `task${index}`;
  return `<fieldset class="task" data-task="${escapeMarkup(task.id)}">
<legend><span class="position">${both((t) => t("outsideForm.position", { position: index + 1, count }))} </span><span class="code">${escapeMarkup(task.code)}</span> <span class="words" dir="auto">${escapeMarkup(task.text)}</span></legend>
<label class="not-mine"><input type="checkbox" name="${group}-none"> <span>${both((t) => t("words.notMyJob"))}</span></label>
<p class="help quiet" hidden>${both((t) => t("outsideForm.notMyJobHelp"))}</p>
<div class="scales">
${RATED.map((what) => scaleOf(group, what)).join("\n")}
</div>
</fieldset>`;
}

function tasksUnderDuties(rows: readonly ChartRow[]): string {
  const count = tasksOf(rows).length;
  let index = 0;
  return rows
    .filter((row) => row.tasks.length > 0)
    .map(({ duty, tasks }) => {
      const title = duty
        ? `<span class="code">${escapeMarkup(duty.code)}</span> <span dir="auto">${escapeMarkup(duty.title)}</span>`
        : both((t) => t("words.noDuty"));
      return [`<h3>${title}</h3>`, ...tasks.map((task) => taskOf(task, index++, count))].join("\n");
    })
    .join("\n");
}

function sectorChoices(): string {
  return SECTORS.map((sector) => {
    const say: Say = (t) => t(`words.sector.${sector}`);
    return `<option value="${sector}" ${inBoth("", say)}>${escapeMarkup(say(english))}</option>`;
  }).join("");
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

export interface FormContent {
  readonly workshopId: string;
  /** Random: answers are kept in a browser under it. */
  readonly formId: string;
  readonly title: string;
  readonly language: Language;
  /** Of the files that it saves, before the respondent's name. */
  readonly answersStem: string;
  readonly rows: readonly ChartRow[];
}

/** Draws the form. The same content gives the same bytes. */
export function drawOutsideForm(form: FormContent): string {
  const minutes = Math.max(5, Math.ceil((tasksOf(form.rows).length * SECONDS_PER_TASK) / 300) * 5);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(FORM_SCRIPT)}`,
    `style-src ${hashOf(FORM_STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const pageTitle: Say = (t) => `${t("outsideForm.title")} · ${form.title}`;
  return `<!doctype html>
<html lang="${form.language}-CA" data-workshop="${escapeMarkup(form.workshopId)}" data-form="${escapeMarkup(form.formId)}" data-format="${RESPONSE_FORMAT}" data-file="${escapeMarkup(form.answersStem)}" ${inBoth("title-", pageTitle)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(pageTitle(form.language === "fr" ? french : english))}</title>
<style>${FORM_STYLE}</style>
</head>
<body>
<noscript><p class="warning">${escapeMarkup(english("outsideForm.noScript"))} <span lang="fr-CA">${escapeMarkup(french("outsideForm.noScript"))}</span></p></noscript>
<form id="form" autocomplete="off" novalidate>
<header>
<div class="languages"><button type="button" data-language="en" lang="en-CA" aria-pressed="false">English</button><button type="button" data-language="fr" lang="fr-CA" aria-pressed="false">Français</button></div>
<p class="subtitle" dir="auto">${escapeMarkup(form.title)}</p>
<h1>${both((t) => t("outsideForm.title"))}</h1>
<p>${both((t) => t("outsideForm.intro", { minutes }))}</p>
<p class="quiet">${both((t) => t("outsideForm.privacy"))}</p>
</header>
<main id="work" hidden>
<p id="kept" class="quiet">${both((t) => t("outsideForm.kept"))}</p>
<p id="not-kept" class="warning" role="alert" hidden>${both((t) => t("outsideForm.notKept"))}</p>
<h2>${both((t) => t("outsideForm.you"))}</h2>
<div class="you">
<div><label for="name">${both((t) => t("outsideForm.name"))}</label><input id="name" name="name" maxlength="80"></div>
<div><label for="organization">${both((t) => t("outsideForm.organization"))}</label><input id="organization" name="organization" maxlength="200"></div>
<div><label for="sector">${both((t) => t("outsideForm.sector"))}</label><select id="sector" name="sector">${sectorChoices()}</select></div>
</div>
<h2>${both((t) => t("outsideForm.tasks"))}</h2>
${tasksUnderDuties(form.rows)}
<p id="save-help">${filled((t) => t("outsideForm.saveHelp"))}</p>
<p id="open-left" class="quiet">${filled((t) => t("outsideForm.openLeft"))}</p>
<p class="end"><label for="resume">${both((t) => t("outsideForm.resume"))}</label><br><input id="resume" type="file" accept=".json,application/json"></p>
<p><button type="button" id="clear" ${inBoth("", (t) => t("outsideForm.clearSure"))}>${both((t) => t("outsideForm.clear"))}</button></p>
<div class="bar" role="region" aria-labelledby="progress">
<div><progress id="bar" max="${tasksOf(form.rows).length}" value="0" aria-labelledby="progress"></progress></div>
<div role="status"><p id="saved" class="note" hidden>${filled((t) => t("outsideForm.saved"))}</p><p id="nothing" class="warning" hidden>${both((t) => t("outsideForm.nothing"))}</p><p id="cleared" class="note" hidden>${both((t) => t("outsideForm.cleared"))}</p><p id="resumed" class="note" hidden>${both((t) => t("outsideForm.resumed"))}</p><p id="not-resumed" class="warning" hidden>${both((t) => t("outsideForm.notResumed"))}</p></div>
<div><p id="progress">${filled((t) => t("outsideForm.progress"))}</p><button type="button" id="next">${both((t) => t("outsideForm.nextOpen"))}</button><button type="button" id="save" class="primary">${both((t) => t("outsideForm.save"))}</button></div>
</div>
</main>
</form>
<script>${FORM_SCRIPT}</script>
</body>
</html>
`;
}
