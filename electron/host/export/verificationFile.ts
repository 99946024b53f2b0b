/** The files of verification: the form that goes out to people outside the room, and all ratings as a table. */
import { chart, tasksOf } from "../../../shared/doc/chart.ts";
import type { Records } from "../../../shared/doc/records.ts";
import { type Language, translate } from "../../../shared/i18n/translator.ts";
import type { ExportedFile, VerificationFile } from "../../../shared/rpc/contract.ts";
import { assertNever } from "../../../shared/util/appError.ts";
import { mintId } from "../../../shared/util/ids.ts";
import { rawRatingsCsv } from "../../../shared/verification/rawRatings.ts";
import { fileStem } from "../../../shared/util/fileStem.ts";
import { drawOutsideForm } from "./outsideForm/outsideForm.ts";

/** @param about which activity's chart of which workshop */
export function makeVerificationFile(
  what: VerificationFile,
  about: { readonly workshopId: string; readonly activityId: string; readonly language: Language },
  records: Records,
): ExportedFile {
  const { workshopId, activityId, language } = about;
  const t = translate(language);
  const rows = chart(activityId, records);
  const { title, isRehearsal } = records.workshop;
  const stem = fileStem(title);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (what) {
    case "form":
      return {
        name: `${stem}-${t("ratings.outside.formFile")}.html`,
        mediaType: "text/html; charset=utf-8",
        bytes: encode(
          drawOutsideForm({
            workshopId,
            formId: mintId(),
            title: isRehearsal ? `${t("rehearsal.banner")} · ${title}` : title,
            language,
            answersStem: `${stem}-${t("outsideForm.file")}`,
            rows,
          }),
        ),
      };
    case "rawRatings":
      return {
        name: `${stem}-${t("ratings.outside.rawFile")}.csv`,
        mediaType: "text/csv; charset=utf-8",
        bytes: encode(rawRatingsCsv(tasksOf(rows), records.ratings, records.people, { t, language })),
      };
    default:
      return assertNever(what);
  }
}
