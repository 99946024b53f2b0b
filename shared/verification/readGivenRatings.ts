import { decodeTable } from "../tasklist/decodeTable.ts";
import type { GivenRatings } from "./givenRatings.ts";
import { readRatingsTable } from "./readRatingsTable.ts";
import { looksLikeResponse, readResponse } from "./response.ts";

/**
 * Ratings in a file of either kind: a table collected on paper or elsewhere, or what the form saved.
 * @throws AppError file-too-large, file-not-text, file-empty, file-too-many-rows, ratings-columns, response-unreadable,
 * response-elsewhere
 */
export function readGivenRatings(bytes: Uint8Array, fileName: string, workshopId: string): GivenRatings {
  const text = decodeTable(bytes, fileName);
  return looksLikeResponse(text)
    ? readResponse(text, fileName, workshopId)
    : readRatingsTable(text, fileName);
}
