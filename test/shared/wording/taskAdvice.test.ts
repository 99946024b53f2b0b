import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { languageOfText } from "../../../shared/wording/languageOfText.ts";
import { type AdviceCode, dutyAdvice, taskAdvice } from "../../../shared/wording/advice.ts";
import { type Language, translate } from "../../../shared/i18n/translator.ts";
import { decodeTable } from "../../../shared/tasklist/decodeTable.ts";
import { dataRows, readTable } from "../../../shared/tasklist/readTable.ts";
import { processorMs } from "../../support/processorTime.ts";

type Row = readonly [text: string, ...codes: AdviceCode[]];

const ENGLISH: readonly Row[] = [
  // Good ones
  ["Mop kitchen floors"],
  ["Empty waste bins daily"],
  ["Set up banquet tables"],
  ["Back up client files"],
  ["Log visitor arrivals"],
  ["Record daily freezer temperatures"],
  ["Water indoor plants weekly"],
  ["Clean up chemical spills"],
  ["Co-ordinate volunteer shifts"],
  ["Cross-check incoming supplier invoices"],
  ["Follow up on unpaid accounts"],
  ["Check walls and floors for damage"],
  ["Prepare food and beverage orders"],
  ["Inspect pumps, valves and gauges"],
  ["Manually polish brass railings"],
  ["Please lock the loading dock"],
  ["Steam clean carpets in hallways"],
  ["Hand wash delicate glassware"],
  ["Meet with new suppliers"],
  ["Order spare parts online"],
  ["Keep work areas clean and tidy"],
  ["Can vegetables for winter storage"],
  ["Time swimming races electronically"],
  ["Supply guests with fresh towels"],
  ["Re-stage scenes after intermission"],
  ["Sanitize cutting boards between uses"],
  ["Reconcile the organization’s petty cash"],
  ["🧹 Sweep the stairwell daily"],
  ["3. Replace burnt-out ceiling lights"],
  ["A-1 Replace burnt-out ceiling lights"],
  ["REPLACE BURNT-OUT LIGHTS"],
  ["Re\u00ADplace burnt-out lights"],
  ["Sauté vegetables to order"],
  ["(Daily) Clean the coffee machine"],
  ["Verify that the doors are locked"],
  ["Train new staff to operate forklifts"],
  // Nothing to read
  [""],
  ["  \n "],
  ["🧹🧹"],
  ["!?"],
  ["مسح الأرضيات يوميا"],
  // A verb and a noun only
  ["Sweep floors", "qualifier"],
  ["Water plants", "qualifier"],
  ["Clean up spills", "qualifier"],
  ["Wash the dishes", "qualifier"],
  // No object
  ["Clean", "noObject"],
  ["Record", "noObject"],
  ["Log", "noObject"],
  ["Set up", "noObject"],
  ["Back up", "noObject"],
  ["Clean daily", "noObject"],
  ["Clean by hand", "noObject"],
  ["Sweep using a broom", "noObject"],
  ["Keep track", "noObject"],
  // No verb first
  ["Good communication skills", "verbFirst"],
  ["Communication skills", "verbFirst"],
  ["Attention to detail", "verbFirst"],
  ["Time management", "verbFirst"],
  ["Record keeping", "verbFirst"],
  ["Problem solving", "verbFirst"],
  ["Working under pressure", "verbFirst"],
  ["Teamwork", "verbFirst"],
  ["Forklift", "verbFirst"],
  ["The floors", "verbFirst"],
  ["Knowledge of cleaning chemicals", "verbFirst"],
  ["Microsoft Excel", "verbFirst"],
  ["IT tickets", "verbFirst"],
  // Another form of the verb
  ["Cleaning floors", "verbForm"],
  ["Mopping kitchen floors", "verbForm"],
  ["Preparing invoices", "verbForm"],
  ["Cleans the kitchen floors", "verbForm"],
  ["To clean kitchen floors", "verbForm"],
  ["The cleaning of floors", "verbForm"],
  ["Installation of water heaters", "verbForm"],
  // A worker first
  ["The worker will clean kitchen floors", "workerWill"],
  ["The evening cleaner must empty the bins", "workerWill"],
  ["Employees should wear safety boots", "workerWill"],
  ["Be able to lift heavy boxes", "workerWill"],
  ["Responsible for cleaning kitchen floors", "workerWill"],
  ["I sort the mail each morning", "workerWill"],
  ["The worker will clean and disinfect surfaces", "oneVerb", "workerWill"],
  // What cannot be watched
  ["Know the safety rules", "vagueVerb"],
  ["Understand customer complaints", "vagueVerb"],
  ["Be aware of wet floors", "vagueVerb"],
  ["Be punctual", "vagueVerb"],
  ["Have patience with customers", "vagueVerb"],
  ["Ensure customer satisfaction", "vagueVerb"],
  ["Make sure the doors are locked", "vagueVerb"],
  ["Learn and follow site procedures", "vagueVerb", "oneVerb"],
  // More than one verb
  ["Clean and disinfect washroom surfaces", "oneVerb"],
  ["Clean, sweep, and mop hallway floors", "oneVerb"],
  ["Clean/disinfect washroom surfaces", "oneVerb"],
  ["Clean & disinfect washroom surfaces", "oneVerb"],
  ["Set up, arrange, or remove tables", "oneVerb"],
  ["Gather and empty trash", "oneVerb"],
  ["Clean then disinfect work surfaces", "oneVerb"],
  ["Mop the hall and empty the bins", "oneVerb"],
  ["Lay out grids, and determine controls", "oneVerb"],
  ["Mop the hall. Empty bins", "oneVerb"],
  ["Clean and disinfect", "oneVerb", "noObject"],
  // And/or
  ["Sweep and/or mop hallway floors", "andOr"],
  ["Order paper and/or ink cartridges", "andOr"],
  // Empty adverbs
  ["Properly clean kitchen floors", "emptyAdverb"],
  ["Clean kitchen floors efficiently and effectively", "emptyAdverb"],
  ["Answer the phone in a timely manner", "emptyAdverb"],
  ["Replace ceiling lights as needed", "emptyAdverb"],
  ["Clean properly", "noObject", "emptyAdverb"],
  // Purposes
  ["Sweep floors to ensure safety", "purposeTail"],
  ["Salt walkways so that nobody slips", "purposeTail"],
  ["Salt walkways in order to prevent falls", "purposeTail"],
  ["Order supplies needed to ensure service"],
  // Length
  ["Check the pressure of all tires on service trucks", "long"],
  ["Check the pressure of all tires on the service trucks in the back lot", "veryLong"],
  [
    "Monitor building security by locking doors after operating hours to ensure that hazards are not created",
    "purposeTail",
    "veryLong",
  ],
];

const FRENCH: readonly Row[] = [
  // Good ones
  ["Laver les planchers de la cuisine"],
  ["Vider les bacs à déchets chaque soir"],
  ["Faire le suivi des commandes en retard"],
  ["Mettre à jour les dossiers des clients"],
  ["Mettre en place les tables du banquet"],
  ["Établir le budget annuel du service"],
  ["Evaluer les besoins du client"],
  ["ÉVALUER LES BESOINS DU CLIENT"],
  ["Nettoyez les vitres du hall"],
  ["Se laver les mains après le service"],
  ["S’habiller selon les règles du chantier"],
  ["Assurer l’entretien des pelouses"],
  ["Vérifier les murs et les planchers"],
  ["Préparer le dîner et le souper"],
  ["Commander pièces et outils de rechange"],
  ["Aider les résidents à manger et boire"],
  ["Prendre la température des aliments"],
  ["Lire les plans du bâtiment"],
  ["Recevoir les livraisons du matin"],
  ["Trier le courrier des locataires"],
  ["Remplir le formulaire d’inspection"],
  ["Ne pas laisser l’équipement sans surveillance"],
  ["Manuellement polir les rampes de laiton"],
  ["Montrer où et comment ranger les outils"],
  ["Désherber les plates-bandes du parc"],
  ["Éteindre l'éclairage de l'atelier"],
  ["2) Remplacer les ampoules du plafond"],
  ["B-3 Remplacer les ampoules du plafond"],
  ["🧹 Balayer l’escalier du hall"],
  ["Géolocaliser les camions de livraison"],
  ["Participer aux réunions d’équipe"],
  ["Former les employés à conduire le chariot"],
  // Nothing to read
  [""],
  ["« »"],
  // A verb and a noun only
  ["Laver les planchers", "qualifier"],
  ["Arroser les plantes", "qualifier"],
  ["Mettre à jour les dossiers", "qualifier"],
  ["Mettre à jour l’inventaire", "qualifier"],
  // No object
  ["Nettoyer", "noObject"],
  ["Mettre à jour", "noObject"],
  ["Faire le suivi", "noObject"],
  ["Nettoyer quotidiennement", "noObject"],
  ["Balayer en utilisant un balai", "noObject"],
  // No verb first
  ["Souci du détail", "verbFirst"],
  ["Bonne communication avec les clients", "verbFirst"],
  ["Esprit d’équipe", "verbFirst"],
  ["Savoir-être", "verbFirst"],
  ["Savoir-faire technique", "verbFirst"],
  ["Attention aux détails", "verbFirst"],
  ["Atelier de menuiserie", "verbFirst"],
  ["Dossier du client", "verbFirst"],
  ["Plancher de la cuisine", "verbFirst"],
  ["Les planchers", "verbFirst"],
  ["Connaissance des produits", "verbFirst"],
  ["Équipement de protection", "verbFirst"],
  ["Chariot élévateur", "verbFirst"],
  ["Cahier des charges", "verbFirst"],
  ["Éclair au chocolat", "verbFirst"],
  ["Fromage et charcuterie", "verbFirst"],
  ["Température de l’eau", "verbFirst"],
  ["Lorsque requis, nettoyer les sols", "verbFirst"],
  // A noun of action
  ["Nettoyage des sols", "verbForm"],
  ["Le nettoyage des sols", "verbForm"],
  ["Entretien des pelouses", "verbForm"],
  ["Vérification de la pression des pneus", "verbForm"],
  ["Gestion du temps", "verbForm"],
  ["Préparation des commandes", "verbForm"],
  ["En nettoyant les sols", "verbForm"],
  // A worker first
  ["Le travailleur devra nettoyer les sols", "workerWill"],
  ["La préposée de soir doit vider les bacs", "workerWill"],
  ["Être capable de lever des boîtes lourdes", "workerWill"],
  ["Doit porter des bottes de sécurité", "workerWill"],
  ["Il faut vider les bacs du hall", "workerWill"],
  ["Vous devez vider les bacs du hall", "workerWill"],
  ["Je nettoie les vitres du hall", "workerWill"],
  ["J’arrose les plantes du hall", "workerWill"],
  ["Responsable de l’entretien des pelouses", "workerWill"],
  // What cannot be watched
  ["Connaître les règles de sécurité", "vagueVerb"],
  ["Comprendre les plaintes des clients", "vagueVerb"],
  ["Savoir utiliser un chariot élévateur", "vagueVerb"],
  ["Apprendre les consignes du site", "vagueVerb"],
  ["Être conscient des dangers du site", "vagueVerb"],
  ["Être ponctuel", "vagueVerb"],
  ["Avoir le souci du détail", "vagueVerb"],
  ["S’assurer que les portes sont verrouillées", "vagueVerb"],
  ["S'assurer de la propreté des lieux", "vagueVerb"],
  ["Assurez-vous que les portes sont fermées", "vagueVerb"],
  ["Veiller à la propreté des lieux", "vagueVerb"],
  ["Se familiariser avec les produits", "vagueVerb"],
  ["Faire preuve de patience", "vagueVerb"],
  ["Maîtriser les outils du métier", "vagueVerb"],
  // More than one verb
  ["Établir et maintenir un inventaire", "oneVerb"],
  ["Nettoyer et désinfecter les surfaces", "oneVerb"],
  ["Balayer, laver et cirer les planchers", "oneVerb"],
  ["Nettoyer/désinfecter les surfaces", "oneVerb"],
  ["Ramasser puis vider les bacs", "oneVerb"],
  ["Laver le hall et vider les bacs", "oneVerb"],
  ["Nettoyez et désinfectez les surfaces", "oneVerb"],
  ["Se laver et s’habiller", "oneVerb"],
  ["Laver le hall. Vider les bacs", "oneVerb"],
  ["Nettoyer et désinfecter", "oneVerb", "noObject"],
  // Et/ou
  ["Balayer et/ou laver les planchers", "andOr"],
  ["Commander du papier et/ou des cartouches", "andOr"],
  // Empty adverbs
  ["Nettoyer efficacement les planchers de la cuisine", "emptyAdverb"],
  ["Ranger les outils de façon appropriée", "emptyAdverb"],
  ["Remplacer les ampoules du plafond au besoin", "emptyAdverb"],
  ["Nettoyer correctement", "noObject", "emptyAdverb"],
  // Purposes
  ["Balayer les planchers afin d’éviter les chutes", "purposeTail"],
  ["Saler l’entrée pour que personne ne glisse", "purposeTail"],
  ["Ranger les outils de façon à gagner du temps", "purposeTail", "long"],
  ["Commander les pièces nécessaires pour assurer le service"],
  // Length
  ["Vérifier la pression des pneus de tous les camions", "long"],
  ["Vérifier la pression des pneus de tous les camions de service de la cour", "veryLong"],
];

const LISTS = [
  { name: "onet-37-2011.00-janitors-and-cleaners.tsv", tasks: 23 },
  { name: "onet-35-1011.00-chefs.tsv", tasks: 21 },
  { name: "onet-17-3031.01-surveying-technicians.tsv", tasks: 19 },
];

function readTasks(name: string): string[] {
  const file = path.join(import.meta.dirname, "../../fixtures/tasklists", name);
  const table = readTable(decodeTable(new Uint8Array(readFileSync(file)), name), name);
  return dataRows(table).map((row) => row.cells[2] ?? "");
}

const codesOf = (text: string, language: Language): AdviceCode[] =>
  taskAdvice(text, language).map(({ code }) => code);

describe("taskAdvice", () => {
  it.each(ENGLISH)("advises in English on “%s”", (text, ...codes) =>
    expect(codesOf(text, "en")).toEqual(codes),
  );
  it.each(FRENCH)("advises in French on “%s”", (text, ...codes) =>
    expect(codesOf(text, "fr")).toEqual(codes),
  );

  it.each(LISTS)("knows the verb of every task in $name", ({ name, tasks }) => {
    const statements = readTasks(name);
    expect(statements).toHaveLength(tasks);
    const without = statements.filter((text) =>
      /verb(?:First|Form)|workerWill/.test(codesOf(text, "en").join()),
    );
    expect(without).toEqual([]);
  });

  it("finds the faults that such lists are known for, and no others", () => {
    const counts = new Map<AdviceCode, number>();
    const statements = LISTS.flatMap(({ name }) => readTasks(name));
    for (const code of statements.flatMap((text) => codesOf(text, "en")))
      counts.set(code, (counts.get(code) ?? 0) + 1);
    // Two more have what is "needed" or "necessary to ensure" something, which is their object.
    expect(counts.get("purposeTail")).toBe(4);
    const words = statements.map((text) => text.split(/\s+/).length);
    expect(counts.get("veryLong")).toBe(words.filter((count) => count > 12).length);
    expect(counts.get("long")).toBe(words.filter((count) => count > 8 && count <= 12).length);
    expect(counts.get("oneVerb")).toBe(8 + 5 + 7); // counted by hand in the three lists
    expect([...counts.keys()].toSorted()).toEqual(["long", "oneVerb", "purposeTail", "veryLong"]);
  });

  it.each([
    ["The evening cleaner must empty the bins", "en", "workerWill", "The evening cleaner must"],
    ["Clean, sweep, and mop hallway floors", "en", "oneVerb", "Clean, sweep, mop"],
    ["Set up or take down banquet tables", "en", "oneVerb", "Set up, take down"],
    ["Sweep and/or mop hallway floors", "en", "andOr", "and/or"],
    ["Clean floors Properly, and as needed", "en", "emptyAdverb", "Properly, as needed"],
    ["Mop the hall in order to avoid slips", "en", "purposeTail", "in order to"],
    ["Check the pressure of all tires on service trucks", "en", "long", "9"],
    ["Forklift", "en", "verbFirst", "Forklift"],
    ["Steam clean", "en", "noObject", "Steam clean"],
    ["Sweep the floors", "en", "qualifier", "floors"],
    ["L’employé doit être en mesure de lever 20 kg", "fr", "workerWill", "L’employé doit être en mesure de"],
    ["S’assurer que tout est propre", "fr", "vagueVerb", "S’assurer"],
    ["Se laver et s’habiller", "fr", "oneVerb", "Se laver, s’habiller"],
    ["Balayer le hall afin d’éviter les chutes", "fr", "purposeTail", "afin d’"],
    ["Faire le suivi", "fr", "noObject", "Faire le suivi"],
  ] as const)("says what it is about in “%s”", (text, language, code, words) =>
    expect(taskAdvice(text, language)).toContainEqual({ code, words }),
  );

  it("reads composed and decomposed accents alike", () => {
    for (const text of ["Évaluer les besoins", "Être à l’écoute", "Vérifier et réparer les pompes à chaleur"])
      expect(codesOf(text.normalize("NFD"), "fr")).toEqual(codesOf(text, "fr"));
  });

  it.each([
    ["one long word", "a".repeat(20_000)],
    ["joiners", "Clean " + "and ".repeat(5_000)],
    ["verbs", "clean, ".repeat(3_000)],
    ["adverbs", "quickly, ".repeat(2_500)],
    ["hyphens", "re-".repeat(7_000)],
    ["apostrophes", "l’".repeat(10_000)],
    ["combining marks", "e" + "\u0301".repeat(20_000)],
    ["direction marks", "\u202E\u200F".repeat(10_000) + "clean"],
    ["emoji", "🧹🏽".repeat(5_000)],
  ])("reads a very long text of %s at once", (_, text) => {
    const spent = processorMs(() => {
      for (const language of ["en", "fr"] as const) taskAdvice(text, language);
    });
    expect(spent).toBeLessThan(300);
  });

  it("has a sentence for every code in both languages", () => {
    const found = [...ENGLISH, ...FRENCH].flatMap(([, ...codes]) => codes);
    for (const code of new Set(found))
      for (const language of ["en", "fr"] as const)
        expect(translate(language)(`wording.${code}`, { words: "and/or" })).not.toContain("{{");
    expect(new Set(found).size).toBe(12);
  });
});

describe("dutyAdvice", () => {
  it.each<[string, Language, ...AdviceCode[]]>([
    ["Clean building interiors", "en"],
    ["Cleaning building interiors", "en"],
    ["Planning and organizing work", "en"],
    ["Manage staff", "en"],
    ["Ensuring a safe workplace", "en"],
    ["Floor care", "en", "verbFirst"],
    ["Safety", "en", "verbFirst"],
    ["Maintaining", "en", "noObject"],
    ["Know the products", "en", "vagueVerb"],
    ["Managing staff effectively", "en", "emptyAdverb"],
    ["The worker will manage staff", "en", "workerWill"],
    ["Maintaining grounds and/or parking areas", "en", "andOr"],
    ["Maintaining the heating, cooling and electrical systems of office buildings", "en", "long"],
    ["", "en"],
    ["Entretenir les locaux", "fr"],
    ["Entretien des locaux", "fr"],
    ["Gestion du personnel", "fr"],
    ["Planification et organisation du travail", "fr"],
    ["Soins aux résidents", "fr"],
    ["Assurer la sécurité", "fr"],
    ["Entretien", "fr", "noObject"],
    ["Les locaux", "fr", "verbFirst"],
    ["Santé et sécurité", "fr", "verbFirst"],
    ["Comprendre la clientèle", "fr", "vagueVerb"],
    ["Gérer efficacement le personnel", "fr", "emptyAdverb"],
    ["Vous devez gérer le personnel", "fr", "workerWill"],
    ["", "fr"],
  ])("advises on “%s” (%s)", (title, language, ...codes) =>
    expect(dutyAdvice(title, language).map(({ code }) => code)).toEqual(codes),
  );
});

describe("languageOfText", () => {
  const isGood = ([, ...codes]: Row): boolean => codes.length === 0;

  it.each(
    ENGLISH.filter(isGood)
      .map(([text]) => text)
      .filter((text) => /[a-z]/i.test(text)),
  )("knows “%s” for English in a French room", (text) => expect(languageOfText(text, "fr")).toBe("en"));
  it.each(
    FRENCH.filter(isGood)
      .map(([text]) => text)
      .filter((text) => /[a-z]/i.test(text)),
  )("knows “%s” for French in an English room", (text) => expect(languageOfText(text, "en")).toBe("fr"));
  it.each(["", "🧹", "Microsoft Excel", "42", "مسح الأرضيات"])("leaves “%s” to the room", (text) => {
    expect(languageOfText(text, "en")).toBe("en");
    expect(languageOfText(text, "fr")).toBe("fr");
  });
});
