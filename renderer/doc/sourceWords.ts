/** Who gave a card its words, and when, as the desk says it: with names, where people wrote under them. */
import type { Source } from "../../shared/blueprint/provenance.ts";
import type { Person } from "../../shared/doc/people.ts";
import { isFirst, type Wording } from "../../shared/doc/wordings.ts";
import { useWords } from "../i18n/Language.tsx";

export function useSourceWords(people: ReadonlyMap<string, Person>): {
  /** Of the words that the card has now. */
  readonly latest: (source: Source) => string;
  readonly wording: (source: Source, wording: Wording) => string;
} {
  const { t, formats } = useWords();
  const on = (what: string, at: number): string =>
    at === 0 ? what : t("provenance.on", { what, day: formats.day(at) });

  function origin({ card }: Source): string {
    const { kind, file, row } = card.source;
    if (kind === "imported") {
      if (file === "") return t("provenance.importedUnknown");
      return row === null ? t("provenance.importedFile", { file }) : t("provenance.imported", { file, row });
    }
    const name = people.get(card.authorId)?.name ?? "";
    return on(
      name === "" ? t("provenance.writtenNameless") : t("provenance.written", { name }),
      card.createdAt,
    );
  }

  function wording(source: Source, said: Wording): string {
    if (isFirst(said)) return origin(source);
    const name = people.get(said.byId)?.name ?? "";
    return on(name === "" ? t("provenance.rewordedNameless") : t("provenance.reworded", { name }), said.at);
  }

  return { latest: (source) => (source.latest ? wording(source, source.latest) : origin(source)), wording };
}
