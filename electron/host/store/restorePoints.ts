/** How a workshop stood when the room came to each step, kept on this computer alone. */
import { randomBytes } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Database } from "better-sqlite3";
import type { RestorePoint } from "../../../shared/rpc/contract.ts";
import { AppError } from "../../../shared/util/appError.ts";

/** Two days of steps, each twice. The oldest go. */
const KEPT = 100;
/** A document is some megabytes; what unpacks to more was not kept by us. */
const UNPACKED_LIMIT = 512 * 1024 * 1024;

export interface RestorePoints {
  /** Newest first. */
  list(workshopId: string): RestorePoint[];
  /** Call it in a transaction. */
  keep(workshopId: string, point: Omit<RestorePoint, "id">, state: Uint8Array): void;
  /** How it stood then (shared/doc/restore.ts). @throws AppError restore-point-unknown */
  read(workshopId: string, pointId: string): Uint8Array;
}

export function makeRestorePoints(db: Database): RestorePoints {
  const sql = {
    list: db.prepare<[string], RestorePoint>(
      `SELECT point_id AS id, made_at AS at, activity_id AS activityId, step_id AS stepId, reason
       FROM restore_point WHERE workshop_id = ? ORDER BY seq DESC`,
    ),
    keep: db.prepare<[string, string, number, string, string, string, Uint8Array]>(
      `INSERT INTO restore_point (workshop_id, point_id, made_at, activity_id, step_id, reason, bytes)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    ),
    trim: db.prepare<[string, string, number]>(
      `DELETE FROM restore_point WHERE workshop_id = ? AND seq NOT IN
       (SELECT seq FROM restore_point WHERE workshop_id = ? ORDER BY seq DESC LIMIT ?)`,
    ),
    read: db.prepare<[string, string], { bytes: Buffer }>(
      "SELECT bytes FROM restore_point WHERE workshop_id = ? AND point_id = ?",
    ),
  };
  return {
    list: (workshopId) => sql.list.all(workshopId),
    keep(workshopId, { at, activityId, stepId, reason }, state) {
      const pointId = randomBytes(10).toString("hex");
      sql.keep.run(workshopId, pointId, at, activityId, stepId, reason, deflateRawSync(state));
      sql.trim.run(workshopId, workshopId, KEPT);
    },
    read(workshopId, pointId) {
      const row = sql.read.get(workshopId, pointId);
      if (!row) throw new AppError("restore-point-unknown");
      return new Uint8Array(inflateRawSync(row.bytes, { maxOutputLength: UNPACKED_LIMIT }));
    },
  };
}
