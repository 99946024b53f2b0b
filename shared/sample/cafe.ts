/**
 * What a simulated panel says in a rehearsal: the work of a café barista, in words of our own. It is written so that
 * there is something to do with it: cards that say the same in other words, a tool among the tasks, a trait, and one
 * that is a whole duty.
 */
import type { CardList } from "../doc/cardLists.ts";
import type { Text } from "../methods/method.ts";

export const PANELLISTS = 6;

const tasks: readonly Text[] = [
  { en: "Grind coffee beans", fr: "Moudre le café en grains" },
  { en: "Adjust the grinder when shots run too fast", fr: "Régler le moulin quand le café coule trop vite" },
  { en: "Pull espresso shots", fr: "Préparer des espressos" },
  { en: "Prepare shots of espresso", fr: "Préparer l’espresso" },
  { en: "Steam milk for hot drinks", fr: "Faire mousser le lait des boissons chaudes" },
  { en: "Steam the milk for hot drinks", fr: "Faire mousser du lait pour les boissons chaudes" },
  { en: "Pour drinks to the café’s recipes", fr: "Assembler les boissons selon les recettes de la maison" },
  { en: "Brew filter coffee", fr: "Infuser le café filtre" },
  { en: "Espresso machine", fr: "Machine à espresso" },
  { en: "Greet customers", fr: "Accueillir la clientèle" },
  { en: "Take orders at the counter", fr: "Prendre les commandes au comptoir" },
  { en: "Take customers’ orders at the counter", fr: "Prendre les commandes de la clientèle au comptoir" },
  {
    en: "Explain what a drink contains to a customer with allergies",
    fr: "Expliquer la composition d’une boisson à une personne allergique",
  },
  { en: "Suggest a drink to a customer who cannot decide", fr: "Proposer une boisson à qui hésite" },
  { en: "Settle a complaint about an order", fr: "Régler une plainte au sujet d’une commande" },
  { en: "Be patient with customers", fr: "Être patient avec la clientèle" },
  { en: "Take card and cash payments", fr: "Encaisser par carte ou en argent comptant" },
  { en: "Count the cash at closing time", fr: "Compter la caisse à la fermeture" },
  { en: "Count the cash at closing time each evening", fr: "Compter la caisse à la fermeture chaque soir" },
  { en: "Clean the espresso machine at closing", fr: "Nettoyer la machine à espresso à la fermeture" },
  { en: "Clean the espresso machine", fr: "Nettoyer la machine à espresso" },
  { en: "Wipe the steam wand after each use", fr: "Essuyer la buse vapeur après chaque usage" },
  { en: "Wash cups and jugs", fr: "Laver les tasses et les pichets" },
  { en: "Check the temperature of the milk fridge", fr: "Vérifier la température du réfrigérateur à lait" },
  {
    en: "Restock cups, lids and milk before a rush",
    fr: "Regarnir tasses, couvercles et lait avant l’affluence",
  },
  { en: "Order beans and milk from suppliers", fr: "Commander le café et le lait aux fournisseurs" },
  { en: "Date and rotate opened products", fr: "Dater les produits entamés et en faire la rotation" },
  { en: "Train a new colleague at the bar", fr: "Former une nouvelle personne au bar" },
  { en: "Show a newcomer how to work the bar", fr: "Montrer à une nouvelle personne le travail au bar" },
  { en: "Open the café in the morning", fr: "Ouvrir le café le matin" },
  { en: "Weigh the dose for each shot", fr: "Peser la dose de chaque espresso" },
  { en: "Taste the first shot of the day", fr: "Goûter le premier espresso de la journée" },
  { en: "Prepare iced and blended drinks", fr: "Préparer les boissons glacées et frappées" },
  { en: "Steep loose-leaf tea", fr: "Infuser le thé en feuilles" },
  { en: "Draw patterns in milk foam", fr: "Dessiner des motifs dans la mousse de lait" },
  { en: "Heat pastries and sandwiches", fr: "Réchauffer les viennoiseries et les sandwichs" },
  { en: "Call out finished orders", fr: "Annoncer les commandes prêtes" },
  { en: "Sequence several orders in a rush", fr: "Enchaîner plusieurs commandes pendant l’affluence" },
  { en: "Keep regulars’ usual orders in mind", fr: "Retenir les commandes des habitués" },
  { en: "Answer the phone", fr: "Répondre au téléphone" },
  { en: "Refund a wrong order", fr: "Rembourser une commande erronée" },
  { en: "Stock the pastry case", fr: "Garnir le présentoir à pâtisseries" },
  { en: "Record what was thrown away", fr: "Noter ce qui a été jeté" },
  { en: "Receive and check deliveries", fr: "Recevoir et vérifier les livraisons" },
  { en: "Descale the water boiler", fr: "Détartrer la bouilloire" },
  { en: "Sanitize counters and tables", fr: "Désinfecter les comptoirs et les tables" },
  {
    en: "Report a fault of the espresso machine to the technician",
    fr: "Signaler une panne de la machine à espresso au service technique",
  },
  { en: "Lock up after closing", fr: "Verrouiller les lieux après la fermeture" },
];

const dutyIdeas: readonly Text[] = [
  { en: "Prepare drinks", fr: "Préparer les boissons" },
  { en: "Make coffee and tea", fr: "Faire le café et le thé" },
  { en: "Serve customers", fr: "Servir la clientèle" },
  { en: "Look after customers", fr: "Prendre soin de la clientèle" },
  { en: "Handle payments", fr: "Encaisser les paiements" },
  { en: "Work the till", fr: "Tenir la caisse" },
  { en: "Keep the bar clean", fr: "Garder le bar propre" },
  { en: "Maintain equipment", fr: "Entretenir l’équipement" },
  { en: "Manage stock", fr: "Gérer les stocks" },
  { en: "Train colleagues", fr: "Former les collègues" },
  { en: "Open and close the café", fr: "Ouvrir et fermer le café" },
  { en: "Steam milk", fr: "Faire mousser le lait" },
];

/** By list. Nobody writes into "prior": an earlier chart comes from a file. */
export const CAFE: Readonly<Record<CardList, readonly Text[]>> = {
  tasks,
  dutyIdeas,
  knowledge: [
    { en: "How grind size changes the taste", fr: "Effet de la mouture sur le goût" },
    { en: "Food safety rules for milk", fr: "Règles de salubrité pour le lait" },
    { en: "Common food allergens", fr: "Allergènes courants" },
    { en: "The menu and its prices", fr: "La carte et les prix" },
    { en: "Effect of grind on flavour", fr: "L’effet de la mouture sur la saveur" },
    { en: "Where the beans come from", fr: "Provenance des grains" },
  ],
  behaviours: [
    { en: "Stays calm in a rush", fr: "Garde son calme pendant l’affluence" },
    { en: "Friendly", fr: "Aimable" },
    { en: "Works cleanly", fr: "Travaille proprement" },
    { en: "Patient", fr: "Patience" },
    { en: "Keeps an eye on several orders at once", fr: "Suit plusieurs commandes à la fois" },
    { en: "Punctual", fr: "Ponctualité" },
  ],
  tools: [
    { en: "Grinder", fr: "Moulin" },
    { en: "Tamper", fr: "Tasseur" },
    { en: "Milk jug", fr: "Pichet à lait" },
    { en: "Thermometer", fr: "Thermomètre" },
    { en: "Point-of-sale terminal", fr: "Terminal de vente" },
    { en: "Coffee grinder", fr: "Moulin à café" },
  ],
  trends: [
    { en: "More plant-based milks", fr: "Davantage de laits végétaux" },
    { en: "Orders placed by app", fr: "Commandes par application" },
    { en: "Reusable cups", fr: "Tasses réutilisables" },
    { en: "Fewer cash payments", fr: "Moins de paiements comptant" },
    { en: "Oat milk instead of dairy", fr: "Le lait d’avoine à la place du lait de vache" },
    { en: "Machines that adjust themselves", fr: "Machines qui se règlent seules" },
  ],
  acronyms: [
    { en: "POS: point of sale", fr: "TPV : terminal de point de vente" },
    { en: "FIFO: first in, first out", fr: "PEPS : premier entré, premier sorti" },
    { en: "TDS: total dissolved solids", fr: "TDS : total des solides dissous" },
    { en: "QC: quality control", fr: "CQ : contrôle de la qualité" },
  ],
  ideas: [
    {
      en: "Assess people at their own machine during a real rush",
      fr: "Évaluer les gens à leur machine, pendant une vraie affluence",
    },
    {
      en: "Let regulars judge the drinks, blind",
      fr: "Faire juger les boissons à l’aveugle par les habitués",
    },
    { en: "Swap bars for a week with another café", fr: "Échanger de bar une semaine avec un autre café" },
    { en: "Replace the exam by a film of one shift", fr: "Remplacer l’examen par le film d’un quart" },
    { en: "Teach complaints with actors", fr: "Enseigner les plaintes avec des comédiens" },
    {
      en: "Give each learner a mentor from another café",
      fr: "Donner à chaque personne un mentor d’un autre café",
    },
    { en: "Run the course at night, after closing", fr: "Donner le cours le soir, après la fermeture" },
    {
      en: "Let learners write the allergy sheet of their own café",
      fr: "Faire rédiger la fiche des allergènes de son propre café",
    },
    {
      en: "Start with the till, end with the machine",
      fr: "Commencer par la caisse et finir par la machine",
    },
    {
      en: "Count past jobs as half the credential",
      fr: "Compter les emplois passés pour la moitié du titre",
    },
    {
      en: "Put the theory on a phone, two minutes a day",
      fr: "Mettre la théorie au téléphone, deux minutes par jour",
    },
    {
      en: "Ask suppliers to lend grinders to learners",
      fr: "Demander aux fournisseurs de prêter des moulins",
    },
    { en: "Open a café run by learners", fr: "Ouvrir un café tenu par les personnes en formation" },
    { en: "Invite employers to the last day", fr: "Inviter les employeurs le dernier jour" },
  ],
  actions: [
    {
      en: "Ask two café owners for a bar on Monday mornings",
      fr: "Demander un bar le lundi matin à deux propriétaires de café",
    },
    {
      en: "Draft one page and show it to a colleague",
      fr: "Rédiger une page et la montrer à un ou une collègue",
    },
    { en: "Film my own shift on Friday", fr: "Filmer mon propre quart vendredi" },
    {
      en: "Call the health inspector about the allergy sheet",
      fr: "Appeler le service d’hygiène au sujet de la fiche des allergènes",
    },
    { en: "Try it with three learners next month", fr: "L’essayer avec trois personnes le mois prochain" },
    {
      en: "Look up what the provincial credential asks for",
      fr: "Chercher ce que demande le titre provincial",
    },
    { en: "Write down the rule we keep breaking", fr: "Noter la règle que nous enfreignons toujours" },
    { en: "Book the training bar for two evenings", fr: "Réserver le bar de formation pour deux soirées" },
  ],
  notes: [
    {
      en: "We said nothing about the morning delivery",
      fr: "Nous n’avons rien dit de la livraison du matin",
    },
    {
      en: "Is cleaning one duty or part of every duty?",
      fr: "Le nettoyage est-il une fonction ou fait-il partie de toutes?",
    },
    {
      en: "Training takes more of my time than I said",
      fr: "La formation me prend plus de temps que je ne l’ai dit",
    },
    { en: "Cold drinks are missing", fr: "Les boissons froides manquent" },
    { en: "Check water hardness: where does it go?", fr: "Vérifier la dureté de l’eau : où la mettre?" },
    { en: "Nothing to add", fr: "Rien à ajouter" },
  ],
  parking: [
    { en: "Pay during training", fr: "Salaire pendant la formation" },
    { en: "Opening hours on Sundays", fr: "Heures d’ouverture du dimanche" },
  ],
  prior: [],
};

/** What somebody says who cannot agree. */
export const CONCERN: Text = {
  en: "Cleaning is most of my shift, and I do not see it here.",
  fr: "Le nettoyage occupe la plus grande partie de mon quart, et je ne le vois pas ici.",
};
