/**
 * What the form does in the browser of somebody who was sent it: plain script, since the file stands alone. It reads
 * its questions from the page and never writes markup. What it saves is read by shared/verification/response.ts.
 */
export const FORM_SCRIPT = String.raw`
"use strict";
(() => {
  const root = document.documentElement;
  const { workshop, form: formId, format, file: fileStem } = root.dataset;
  const RATED = ["importance", "frequency", "difficulty"];
  const KEY = "charrette-form." + formId;
  const PERSON_KEY = "charrette-respondent." + workshop;
  const byId = (id) => document.getElementById(id);
  const form = byId("form");
  const tasks = [...document.querySelectorAll("[data-task]")];
  let isKept = true;
  let isUnsaved = false;
  let language = root.lang.slice(0, 2);

  function stored(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function store(key, value) {
    try {
      localStorage.setItem(key, value);
      return localStorage.getItem(key) === value;
    } catch {
      return false;
    }
  }

  function draw() {
    const signs = "0123456789abcdefghijkmnpqrstvwxyz";
    let out = "";
    while (out.length < 20) {
      const [byte] = crypto.getRandomValues(new Uint8Array(1));
      if (byte < 231) out += signs[byte % signs.length]; // 231 = 7 * 33: each sign as likely
    }
    return out;
  }

  const isPerson = (id) => /^[0-9a-z]{20}$/.test(id);

  function readPerson() {
    const known = stored(PERSON_KEY) || "";
    return isPerson(known) ? known : draw();
  }
  let respondentId = readPerson();

  /** Fills the sentences of an element, in both languages. */
  function say(id, values) {
    for (const words of byId(id).querySelectorAll("[data-words]"))
      words.textContent = words.dataset.words.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  function scale(task, what) {
    return [...task.querySelectorAll("input[data-rated=" + what + "]")];
  }
  const notMine = (task) => task.querySelector("input[type=checkbox]");

  function scoresOf(task) {
    const scores = { notMyJob: notMine(task).checked };
    for (const what of RATED) {
      const chosen = scale(task, what).find((input) => input.checked);
      scores[what] = chosen && !scores.notMyJob ? Number(chosen.value) : null;
    }
    return scores;
  }

  function isDone(task) {
    const scores = scoresOf(task);
    return scores.notMyJob || RATED.every((what) => scores[what] !== null);
  }

  function hasAnswer(task) {
    const scores = scoresOf(task);
    return scores.notMyJob || RATED.some((what) => scores[what] !== null);
  }

  function fileName() {
    const name = form.elements.name.value
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 40);
    return fileStem + "-" + (name || respondentId.slice(0, 6)) + ".json";
  }

  function refresh() {
    for (const task of tasks) {
      task.querySelector(".scales").hidden = notMine(task).checked;
      task.querySelector(".help").hidden = !notMine(task).checked;
      task.classList.toggle("done", isDone(task));
    }
    const done = tasks.filter(isDone).length;
    const left = tasks.length - done;
    byId("bar").value = done;
    say("progress", { done, count: tasks.length });
    say("save-help", { file: fileName() });
    say("open-left", { count: left });
    byId("open-left").hidden = left === 0;
    byId("next").disabled = left === 0;
    byId("kept").hidden = !isKept;
    byId("not-kept").hidden = isKept;
  }

  function state() {
    return {
      language,
      name: form.elements.name.value,
      organization: form.elements.organization.value,
      sector: form.elements.sector.value,
      answers: Object.fromEntries(tasks.map((task) => [task.dataset.task, scoresOf(task)])),
    };
  }

  function keep() {
    isKept = store(KEY, JSON.stringify(state())) && store(PERSON_KEY, respondentId);
  }

  /** Shows answers that were kept or saved, whatever they are. */
  function fill(known) {
    if (!known || typeof known !== "object") return;
    if (known.language === "en" || known.language === "fr") language = known.language;
    for (const field of ["name", "organization"])
      if (typeof known[field] === "string") form.elements[field].value = known[field];
    if ([...form.elements.sector.options].some((option) => option.value === known.sector))
      form.elements.sector.value = known.sector;
    for (const task of tasks) {
      const scores = (known.answers && known.answers[task.dataset.task]) || {};
      notMine(task).checked = scores.notMyJob === true;
      for (const what of RATED)
        for (const input of scale(task, what)) input.checked = Number(input.value) === scores[what];
    }
  }

  function restore() {
    try {
      fill(JSON.parse(stored(KEY) || "null"));
    } catch {
      store(KEY, "null"); // what was kept is damaged
    }
  }

  /** Goes on from a file that was saved before, as the same person. */
  async function resume(file) {
    try {
      const known = file.size < 5000000 ? JSON.parse(await file.text()) : {};
      if (known.format !== format || known.workshopId !== workshop || !isPerson(known.respondentId))
        return tell("not-resumed");
      fill({ ...known, answers: Object.fromEntries(known.answers.map((each) => [each.taskId, each.scores])) });
      respondentId = known.respondentId;
      keep();
      refresh();
      tell("resumed");
    } catch {
      tell("not-resumed");
    }
  }

  function show(chosen) {
    language = chosen;
    root.lang = chosen + "-CA";
    document.title = root.dataset["title" + (chosen === "fr" ? "Fr" : "En")];
    for (const button of document.querySelectorAll("[data-language]"))
      button.setAttribute("aria-pressed", String(button.dataset.language === chosen));
    for (const option of form.elements.sector.options) option.textContent = option.dataset[chosen];
  }

  function tell(id) {
    for (const each of ["saved", "nothing", "cleared", "resumed", "not-resumed"]) byId(each).hidden = each !== id;
  }

  function save() {
    if (!tasks.some(hasAnswer)) return tell("nothing");
    const { name, organization, sector } = state();
    const response = {
      format,
      version: 1,
      workshopId: workshop,
      formId,
      respondentId,
      savedAt: Date.now(),
      name,
      organization,
      sector,
      answers: tasks.map((task) => ({
        taskId: task.dataset.task,
        text: task.querySelector(".words").textContent,
        scores: scoresOf(task),
      })),
    };
    const blob = new Blob([JSON.stringify(response, null, 1)], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = fileName();
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    isUnsaved = false;
    say("saved", { file: link.download });
    tell("saved");
  }

  function goToNext() {
    const task = tasks.find((each) => !isDone(each));
    if (!task) return;
    const open = RATED.find((what) => !scale(task, what).some((input) => input.checked));
    scale(task, open)[0].focus({ preventScroll: true });
    task.scrollIntoView({ block: "start" });
  }

  function clear() {
    if (!confirm(byId("clear").dataset[language])) return;
    form.reset();
    respondentId = draw();
    isUnsaved = false;
    keep();
    refresh();
    tell("cleared");
    form.elements.name.focus();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    isUnsaved = true;
    keep();
    refresh();
    tell("");
  });
  for (const button of document.querySelectorAll("[data-language]"))
    button.addEventListener("click", () => {
      show(button.dataset.language);
      keep();
      refresh();
    });
  byId("save").addEventListener("click", save);
  byId("next").addEventListener("click", goToNext);
  byId("clear").addEventListener("click", clear);
  byId("resume").addEventListener("change", ({ target }) => {
    if (target.files[0]) void resume(target.files[0]);
    target.value = "";
  });
  addEventListener("beforeunload", (event) => {
    if (isUnsaved && !isKept) event.preventDefault();
  });

  if (stored(KEY) === null && /^(en|fr)\b/.test(navigator.language)) language = navigator.language.slice(0, 2);
  restore();
  show(language);
  keep();
  refresh();
  byId("work").hidden = false;
})();
`;
