/**
 * The form for who is not in the room: it is built on its own into one script that stands in the page (formPage.ts), and
 * may reach nothing. What it saves is sealed here, before it leaves the browser.
 */
import { sealAnswers } from "../../shared/ballots/sealedAnswers.ts";
import type { Mark } from "../../shared/doc/covered.ts";
import type { Text } from "../../shared/methods/method.ts";
import { CONTENT_ID, type FormContent, type FormLanguage } from "./formContent.ts";

type Child = Node | string | null;

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

interface Answer {
  value: number | null;
  comment: string;
}

function run(content: FormContent): void {
  const keptAs = `charrette-delphi.${content.slot.entryId}`;
  const answers = new Map(content.open.map(({ id }): [string, Answer] => [id, { value: null, comment: "" }]));
  let language: FormLanguage = content.language;
  let isKept = true;
  let outcome: { look: "note" | "warning"; say: () => string } | null = null;

  const words = () => content.words[language];
  const text = (each: Text): string => each[language];
  function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
    return sentence.replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = values[key] ?? "";
      return typeof value === "number" ? value.toLocaleString(`${language}-CA`) : value;
    });
  }

  function restore(): void {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(keptAs) ?? "[]");
      for (const each of Array.isArray(kept) ? (kept as Partial<Mark>[]) : []) {
        const answer = answers.get(String(each.cardId));
        if (!answer) continue;
        if (content.scale.some(({ value }) => value === each.value)) answer.value = each.value ?? null;
        if (typeof each.concern === "string") answer.comment = each.concern.slice(0, content.commentLimit);
      }
    } catch {
      // nothing was kept, or the browser keeps nothing: the page says which
    }
  }

  function marks(): Mark[] {
    return [...answers].map(([cardId, { value, comment }]) => ({ cardId, value, concern: comment.trim() }));
  }

  function keep(): void {
    try {
      const state = JSON.stringify(marks());
      localStorage.setItem(keptAs, state);
      isKept = localStorage.getItem(keptAs) === state;
    } catch {
      isKept = false;
    }
  }

  const fileName = (): string => `${content.fileStem}-${words().file}.json`;

  function save(): void {
    const given = marks().filter(({ value, concern }) => value !== null || concern !== "");
    if (!given.some(({ value }) => value !== null)) {
      outcome = { look: "warning", say: () => words().nothing };
      refresh();
      return;
    }
    try {
      const blob = new Blob([sealAnswers(content.slot, given)], { type: "application/json" });
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = fileName();
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      outcome = { look: "note", say: () => fill(words().saved, { file: fileName() }) };
    } catch {
      outcome = { look: "warning", say: () => words().failed };
    }
    refresh();
  }

  const keptLine = element("p", {});
  const status = element("p", {});
  const progress = element("p", { id: "progress" });
  const bar = element("progress", { "aria-labelledby": "progress", max: String(content.open.length) });
  const said = element("div", { role: "status" }, status);

  function refresh(): void {
    const done = [...answers.values()].filter(({ value }) => value !== null).length;
    keptLine.textContent = isKept ? words().kept : words().notKept;
    keptLine.className = isKept ? "quiet" : "warning";
    progress.textContent = fill(words().progress, { done, count: content.open.length });
    bar.setAttribute("value", String(done));
    status.hidden = outcome === null;
    status.className = outcome?.look ?? "";
    status.textContent = outcome?.say() ?? "";
  }

  function changed(): void {
    outcome = null;
    keep();
    refresh();
  }

  function figuresOf({ figures }: FormContent["open"][number]): HTMLElement | null {
    if (!figures) return null;
    const comments = figures.comments.map((each) => element("li", { dir: "auto" }, each));
    return element(
      "div",
      { class: "group" },
      element(
        "p",
        {},
        element("strong", {}, fill(words().last, { round: figures.round })),
        ` ${fill(words().median, { ...figures, comments: "" })}`,
      ),
      comments.length === 0
        ? null
        : element("details", {}, element("summary", {}, words().comments), element("ul", {}, ...comments)),
    );
  }

  function statementOf(statement: FormContent["open"][number], index: number): HTMLElement {
    const answer = answers.get(statement.id) ?? { value: null, comment: "" };
    const scores = content.scale.map(({ value, label }) => {
      const input = element("input", { type: "radio", name: `statement${index}`, value: String(value) });
      if (input instanceof HTMLInputElement) {
        input.checked = answer.value === value;
        input.addEventListener("change", () => {
          answer.value = value;
          changed();
        });
      }
      input.setAttribute("aria-label", `${value} – ${text(label)}`);
      return element(
        "label",
        { title: text(label) },
        input,
        element("span", { "aria-hidden": "true" }, String(value)),
      );
    });
    const comment = element("textarea", {
      rows: "2",
      maxlength: String(content.commentLimit),
      id: `comment${index}`,
    });
    if (comment instanceof HTMLTextAreaElement) {
      comment.value = answer.comment;
      comment.addEventListener("input", () => {
        answer.comment = comment.value;
        changed();
      });
    }
    return element(
      "fieldset",
      { class: "statement" },
      element(
        "legend",
        {},
        element("span", { class: "quiet" }, `${index + 1}. `),
        element("span", { dir: "auto" }, statement.text),
      ),
      figuresOf(statement),
      element("div", { class: "scores" }, ...scores),
      element("label", { for: `comment${index}` }, words().comment),
      comment,
    );
  }

  function languageButton(id: FormLanguage, label: string): HTMLElement {
    const button = element(
      "button",
      { type: "button", lang: `${id}-CA`, "aria-pressed": String(id === language) },
      label,
    );
    button.addEventListener("click", () => {
      language = id;
      draw();
      document.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
    });
    return button;
  }

  function draw(): void {
    document.documentElement.lang = `${language}-CA`;
    const title = fill(words().title, { round: content.round, rounds: content.rounds });
    document.title = `${title} · ${content.workshop}`;
    const saving = element("button", { type: "button", class: "primary" }, words().save);
    saving.addEventListener("click", save);
    const settled = content.settled.map(({ text: statement, verdict }) =>
      element(
        "li",
        {},
        element("span", { dir: "auto" }, statement),
        " ",
        element("strong", {}, verdict === "keep" ? words().verdictKeep : words().verdictDrop),
      ),
    );
    const page = element(
      "div",
      { id: "page" },
      element(
        "header",
        {},
        element(
          "div",
          { class: "languages" },
          languageButton("en", "English"),
          languageButton("fr", "Français"),
        ),
        element("p", { class: "subtitle", dir: "auto" }, content.workshop),
        element("h1", {}, title),
        element("p", {}, fill(words().hello, { name: content.name })),
        element("p", { class: "ask" }, text(content.prompt)),
        element("p", {}, words().intro),
        element("p", { class: "note" }, fill(words().rule, { rule: text(content.rule) })),
        element("p", { class: "quiet" }, words().privacy),
        element(
          "details",
          { class: "scale", open: "" },
          element("summary", {}, words().scale),
          element(
            "ul",
            {},
            ...content.scale.map(({ value, label }) => element("li", {}, `${value} – ${text(label)}`)),
          ),
        ),
      ),
      element(
        "main",
        {},
        keptLine,
        ...content.open.map(statementOf),
        settled.length === 0 ? null : element("h2", {}, words().settled),
        settled.length === 0 ? null : element("ul", {}, ...settled),
        element("p", {}, fill(words().saveHelp, { file: fileName() })),
      ),
      element(
        "div",
        { class: "bar", role: "region", "aria-labelledby": "progress" },
        bar,
        said,
        element("div", { class: "act" }, progress, saving),
      ),
    );
    document.getElementById("page")?.replaceWith(page);
    refresh();
  }

  restore();
  keep();
  draw();
}

run(JSON.parse(document.getElementById(CONTENT_ID)?.textContent ?? "") as FormContent);
