import { useState } from "react";
import {
  addDeck,
  changeDeck,
  type Deck,
  DECK_SOURCES,
  DECK_TITLE_LIMIT,
  decksOf,
} from "../../../shared/doc/decks.ts";
import { sentenceOf } from "../../../shared/i18n/translator.ts";
import { deckNoteSentence, deckText, type ReadDeck, readDeckFile } from "../../../shared/storyboard/deck.ts";
import { deckInLanguage, SHIPPED_DECKS } from "../../../shared/storyboard/shippedDecks.ts";
import { TYPE_CARDS } from "../../../shared/storyboard/typeCards.ts";
import { useRows, useSession } from "../../doc/SessionContext.tsx";
import { useStoryboard } from "../../doc/storyboard/board.ts";
import { useWords } from "../../i18n/Language.tsx";
import { ChooseFile, type OpenFile } from "../../ui/ChooseFile.tsx";
import { Button, DocumentField, Notice } from "../../ui/controls.tsx";
import { DialogBox } from "../../ui/DialogBox.tsx";
import type { SaveFile } from "../../ui/fileWork.tsx";
import { focusNeighbour } from "../../ui/focusNeighbour.ts";
import "./design.css";

const DECK_FILES = [".csv", ".json", ".tsv", ".txt", "text/csv", "application/json", "text/plain"];
/** What could not be taken is named so far; the rest is counted. */
const NAMED_NOTES = 8;
const SHIPPED = DECK_SOURCES.filter((source) => source !== "own");
/** A deck to begin one's own from. */
const TEMPLATE = {
  en: {
    type: "practice",
    title: "Kitchen practice",
    conventional: ["Work a station with a chef beside you"],
    digital: ["Film your station and comment on it"],
  },
  fr: {
    type: "practice",
    title: "Pratique en cuisine",
    conventional: ["Tenir un poste avec un chef à ses côtés"],
    digital: ["Filmer son poste et le commenter"],
  },
} as const;

/** Decks of cards beside the six of the learning types: they stand on the backs of the cards. */
export function DecksPanel(props: { activityId: string; openFile: OpenFile | null; save: SaveFile }) {
  const { t, language } = useWords();
  const { doc } = useSession();
  const { activityId, openFile, save } = props;
  const rows = useRows("decks");
  const { scope } = useStoryboard(activityId);
  const [read, setRead] = useState<ReadDeck | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [done, setDone] = useState("");
  const decks = decksOf(rows.values(), activityId);
  const offered = SHIPPED.filter((source) => decks.every((deck) => deck.source !== source));

  function open(name: string, bytes: Uint8Array): void {
    setDone("");
    setError(null);
    try {
      setRead(readDeckFile(name, bytes));
    } catch (failure) {
      setError(failure);
    }
  }

  function saveDeck(deck: Parameters<typeof deckText>[0]): void {
    setDone("");
    const file = {
      name: `${deck.title}.json`,
      mediaType: "application/json",
      bytes: new TextEncoder().encode(deckText(deck)),
    };
    save(file).then((outcome) => {
      if (outcome === "saved") setDone(t("library.saved", { file: file.name }));
    }, setError);
  }

  return (
    <section className="panel-box decks-panel" aria-labelledby="decks-title">
      <h2 id="decks-title" tabIndex={-1}>
        {t("design.decks.title")}
      </h2>
      <p className="soft">{t("design.decks.help")}</p>
      {scope === "program" && <p>{t("design.decks.program")}</p>}
      <p className="soft">{t("design.decks.licence")}</p>
      {error !== null && <Notice look="error">{sentenceOf(t, error)}</Notice>}
      {done !== "" && <Notice look="done">{done}</Notice>}
      <ul className="changes">
        {decks.map((deck) => (
          <DeckLine key={deck.id} deck={deck} onSave={() => saveDeck(deckInLanguage(deck, language))} />
        ))}
        {offered.map((source) => {
          const { title, description } = SHIPPED_DECKS[source];
          return (
            <li key={source}>
              <p>
                <strong>{title[language]}</strong> {description[language]}
              </p>
              <Button
                aria-label={t("design.decks.addNamed", { deck: title[language] })}
                onPress={() => {
                  document.querySelector<HTMLElement>("#decks-title")?.focus();
                  addDeck(doc, { activityId, title: "", source });
                  setDone(t("design.decks.added", { deck: title[language] }));
                }}
              >
                {t("design.decks.add")}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className="row">
        <ChooseFile
          label={t("design.decks.choose")}
          openFile={openFile}
          types={DECK_FILES}
          onFile={open}
          onError={setError}
        />
        <Button
          onPress={() => saveDeck({ title: t("design.decks.templateName"), cards: [TEMPLATE[language]] })}
        >
          {t("design.decks.template")}
        </Button>
      </div>
      <DialogBox
        title={t("design.decks.review", { deck: read?.title ?? "" })}
        isOpen={read !== null}
        isWide
        holdsWork
        onClose={() => setRead(null)}
      >
        {read && (
          <>
            <p role="status">{t("design.decks.holds", { count: read.cards.length })}</p>
            <ul className="changes">
              {read.cards.map((card, index) => (
                <li key={index}>
                  <strong>{card.title || (card.type !== "" && TYPE_CARDS[card.type].title[language])}</strong>{" "}
                  {card.type === "" ? t("design.decks.anyType") : TYPE_CARDS[card.type].title[language]} ·{" "}
                  {[...card.conventional, ...card.digital].join("; ")}
                </li>
              ))}
            </ul>
            <ul>
              {read.notes.slice(0, NAMED_NOTES).map((note, index) => (
                <li key={index}>{deckNoteSentence(note, language)}</li>
              ))}
            </ul>
            {read.notes.length > NAMED_NOTES && (
              <p>{t("storyboardImport.moreRows", { count: read.notes.length - NAMED_NOTES })}</p>
            )}
            <div className="dialog-actions">
              <Button onPress={() => setRead(null)}>{t("design.import.cancel")}</Button>
              <Button
                look="primary"
                isDisabled={read.cards.length === 0}
                onPress={() => {
                  addDeck(doc, { activityId, title: read.title, cards: read.cards });
                  setDone(t("design.decks.added", { deck: read.title }));
                  setRead(null);
                }}
              >
                {t("design.decks.take")}
              </Button>
            </div>
          </>
        )}
      </DialogBox>
    </section>
  );
}

function DeckLine(props: { deck: Deck; onSave: () => void }) {
  const { t, language } = useWords();
  const { doc } = useSession();
  const { deck } = props;
  const { title, cards } = deckInLanguage(deck, language);
  return (
    <li>
      {deck.source === "own" ? (
        <DocumentField
          label={t("design.decks.name")}
          value={deck.title}
          maxLength={DECK_TITLE_LIMIT}
          onCommit={(words) => changeDeck(doc, deck.id, { title: words })}
        />
      ) : (
        <strong>{title}</strong>
      )}
      <p className="soft">{t("design.decks.holds", { count: cards.length })}</p>
      <div className="row">
        <Button aria-label={t("design.decks.saveNamed", { deck: title })} onPress={props.onSave}>
          {t("design.decks.save")}
        </Button>
        <Button
          look="quiet"
          data-goes
          aria-label={t("design.decks.removeNamed", { deck: title })}
          onPress={({ target }) => {
            focusNeighbour(target, "#decks-title");
            changeDeck(doc, deck.id, { archived: true });
          }}
        >
          {t("design.decks.remove")}
        </Button>
      </div>
    </li>
  );
}
