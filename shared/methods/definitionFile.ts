/** Methods and templates as files: JSON that people may have changed by hand, so what is wrong is said field by field. */
import type { z } from "zod";
import { AppError } from "../util/appError.ts";
import type { Method } from "./method.ts";
import { asMethod, METHOD_LIMIT, methodShape } from "./readMethod.ts";
import { readTemplate, type Template, TEMPLATE_LIMIT } from "./template.ts";

/** What is wrong with a field. */
export type ProblemKind =
  | "missing"
  | "wrongKind"
  | "tooLong"
  | "tooShort"
  | "unknownWord"
  | "wrongName"
  | "twice";

export interface Problem {
  /** As in the file: ["steps", 3, "title", "fr"]; list positions from 0. */
  readonly path: readonly (string | number)[];
  readonly kind: ProblemKind;
}

/** Somebody mends a few at a time. */
const PROBLEMS_SHOWN = 8;

const BYTES_IN_KB = 1024;

/** @throws AppError definition-too-large, definition-not-json */
function readJson(file: string, bytes: Uint8Array, limit: number): unknown {
  if (bytes.byteLength > limit)
    throw new AppError("definition-too-large", { file, limit: Math.round(limit / BYTES_IN_KB) });
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new AppError("definition-not-json", { file }, error);
  }
}

function at(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

function kindOf(issue: z.core.$ZodIssue, raw: unknown): ProblemKind {
  if (at(raw, issue.path) === undefined) return "missing";
  switch (issue.code) {
    case "too_big":
      return "tooLong";
    case "too_small":
      return "tooShort";
    case "invalid_format":
      return "wrongName";
    case "custom":
      return "twice";
    case "invalid_value":
    case "invalid_union":
      return "unknownWord";
    default:
      return "wrongKind";
  }
}

function problems(issues: readonly z.core.$ZodIssue[], raw: unknown): readonly Problem[] {
  return issues.slice(0, PROBLEMS_SHOWN).map((issue) => ({
    path: issue.path.map((part) => (typeof part === "symbol" ? String(part) : part)),
    kind: kindOf(issue, raw),
  }));
}

/**
 * The method in a file, or what is wrong with it.
 * @param file its name, for errors
 * @throws AppError definition-too-large, definition-not-json
 */
export function readMethodFile(
  file: string,
  bytes: Uint8Array,
): { readonly method: Method } | { readonly problems: readonly Problem[] } {
  const raw = readJson(file, bytes, METHOD_LIMIT);
  const read = methodShape.safeParse(raw);
  return read.success ? { method: asMethod(read.data) } : { problems: problems(read.error.issues, raw) };
}

/** @throws AppError definition-too-large, definition-not-json, template-invalid */
export function readTemplateFile(file: string, bytes: Uint8Array): Template {
  const template = readTemplate(JSON.stringify(readJson(file, bytes, TEMPLATE_LIMIT)));
  if (!template) throw new AppError("template-invalid", { file });
  return template;
}

/** A definition as people read and change it in an editor. */
export function definitionText(definition: Method | Template): string {
  return `${JSON.stringify(definition, null, 2)}\n`;
}
