import { z } from "zod";
import { PAPERS } from "../blueprint/chartDrawing/paper.ts";
import { TEMPLATE_LIMIT } from "../methods/template.ts";
import { reachShape } from "../sync/frames.ts";
import { type Parsers, RESTORE_REASONS, VERIFICATION_FILES } from "./contract.ts";

/** Larger frames than this are refused before they are read. */
export const LANE_FRAME_LIMIT = 16 * 1024 * 1024;

const nothing = z.strictObject({});
const workshopId = z.string().regex(/^[0-9a-z]{1,40}$/);
const language = z.enum(["en", "fr"]);
const laneId = z.int().nonnegative();
/** 0 for any; those below 1024 are the system's. */
const port = z.union([z.literal(0), z.int().min(1024).max(65_535)]);
const bytes = z
  .instanceof(Uint8Array)
  .refine((value) => value.byteLength <= LANE_FRAME_LIMIT, { error: "frame too large" });

/** Turns what a window sent into the input its handler is typed for, or throws zod's error. */
export const parsers: Parsers = {
  "host:info": (raw) => nothing.parse(raw),
  "workshops:list": (raw) => nothing.parse(raw),
  "workshops:create": (raw) =>
    z
      .strictObject({
        title: z.string().trim().min(1).max(200),
        language,
        templateId: workshopId.optional(),
      })
      .parse(raw),
  "workshops:createSample": (raw) => z.strictObject({ language }).parse(raw),
  "workshops:rehearse": (raw) => z.strictObject({ workshopId, language }).parse(raw),
  "lane:open": (raw) => z.strictObject({ workshopId, role: z.enum(["facilitator", "stage"]) }).parse(raw),
  "lane:send": (raw) => z.strictObject({ laneId, frame: bytes }).parse(raw),
  "lane:close": (raw) => z.strictObject({ laneId }).parse(raw),
  "room:state": (raw) => nothing.parse(raw),
  "room:open": (raw) =>
    z.strictObject({ workshopId, address: z.string().max(100), port: port.optional() }).parse(raw),
  "room:close": (raw) => nothing.parse(raw),
  "room:answer": (raw) => z.strictObject({ knockId: z.int(), isAdmitted: z.boolean() }).parse(raw),
  "room:remove": (raw) => z.strictObject({ workshopId, personId: workshopId }).parse(raw),
  "workshops:join": (raw) =>
    reachShape
      .extend({ code: z.string().min(1).max(20), name: z.string().trim().min(1).max(200) })
      .strict()
      .parse(raw),
  "workshops:stopJoining": (raw) => nothing.parse(raw),
  "room:diagnosis": (raw) => z.strictObject({ workshopId }).parse(raw),
  "nearby:watch": (raw) => z.strictObject({ isWatching: z.boolean() }).parse(raw),
  "institution:get": (raw) => z.strictObject({ workshopId }).parse(raw),
  "institution:set": (raw) =>
    z
      .strictObject({ workshopId, url: z.string().trim().max(500), token: z.string().trim().max(8_000) })
      .parse(raw),
  "restore:list": (raw) => z.strictObject({ workshopId }).parse(raw),
  "restore:keep": (raw) => z.strictObject({ workshopId, reason: z.enum(RESTORE_REASONS) }).parse(raw),
  "restore:read": (raw) =>
    z.strictObject({ workshopId, pointId: z.string().regex(/^[0-9a-f]{1,40}$/) }).parse(raw),
  "delphi:formScript": (raw) => nothing.parse(raw),
  "templates:list": (raw) => nothing.parse(raw),
  "templates:read": (raw) => z.strictObject({ templateId: workshopId }).parse(raw),
  "templates:save": (raw) => z.strictObject({ definition: z.string().max(TEMPLATE_LIMIT) }).parse(raw),
  "templates:remove": (raw) => z.strictObject({ templateId: workshopId }).parse(raw),
  "export:make": (raw) =>
    z
      .strictObject({
        workshopId,
        format: z.enum(["docx", "html", "json", "chartSvg", "chartPdf"]),
        language,
        paper: z.enum(PAPERS).optional(),
        activityId: workshopId.optional(),
      })
      .parse(raw),
  "verification:make": (raw) =>
    z
      .strictObject({
        workshopId,
        activityId: z.string().max(200),
        what: z.enum(VERIFICATION_FILES),
        language,
      })
      .parse(raw),
};
