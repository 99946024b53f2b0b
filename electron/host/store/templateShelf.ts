/** Agendas kept to start other workshops from. */
import type { Database } from "better-sqlite3";
import { readTemplate, type Template } from "../../../shared/methods/template.ts";
import type { TemplateEntry } from "../../../shared/rpc/contract.ts";
import { AppError } from "../../../shared/util/appError.ts";
import { mintId } from "../../../shared/util/ids.ts";

/** Nobody finds their way among more. */
const TEMPLATES_LIMIT = 100;

export interface TemplateShelf {
  /** Newest first. */
  list(): TemplateEntry[];
  /** @throws AppError template-invalid, also for one that only a newer version can use */
  read(templateId: string): Template;
  /** Durable when it returns. @returns the id. @throws AppError template-invalid, templates-full */
  save(definition: string): string;
  remove(templateId: string): void;
}

export function makeTemplateShelf(db: Database, writing: <T>(write: () => T) => T): TemplateShelf {
  const sql = {
    list: db.prepare<[], TemplateEntry>(
      "SELECT template_id AS id, title, saved_at AS savedAt FROM template ORDER BY saved_at DESC, template_id",
    ),
    read: db.prepare<[string], { title: string; definition: string }>(
      "SELECT title, definition FROM template WHERE template_id = ?",
    ),
    count: db.prepare<[], { count: number }>("SELECT count(*) AS count FROM template"),
    save: db.prepare<[string, string, number, string]>(
      "INSERT INTO template (template_id, title, saved_at, definition) VALUES (?, ?, ?, ?)",
    ),
    remove: db.prepare<[string]>("DELETE FROM template WHERE template_id = ?"),
  };

  function valid(definition: string, name: string): Template {
    const template = readTemplate(definition);
    if (!template) throw new AppError("template-invalid", { file: name });
    return template;
  }

  return {
    list: () => sql.list.all(),
    read(templateId) {
      const row = sql.read.get(templateId);
      return valid(row?.definition ?? "", row?.title ?? templateId);
    },
    save(definition) {
      const template = valid(definition, "JSON");
      const templateId = mintId();
      writing(() => {
        if ((sql.count.get()?.count ?? 0) >= TEMPLATES_LIMIT)
          throw new AppError("templates-full", { limit: TEMPLATES_LIMIT });
        sql.save.run(templateId, template.title, Date.now(), JSON.stringify(template));
      });
      return templateId;
    },
    remove: (templateId) => writing(() => void sql.remove.run(templateId)),
  };
}
