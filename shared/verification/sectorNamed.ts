import { type Sector, SECTORS } from "../doc/people.ts";
import { words as en } from "../i18n/en/words.ts";
import { words as fr } from "../i18n/fr/words.ts";
import { sameWording } from "../tasklist/foldText.ts";

/** What people write for the sectors beside their names. */
const OTHER_WORDS: Readonly<Record<Sector, string>> = {
  unstated: "unknown, none, inconnu, aucun, non precise, na, n/a, s.o., sans objet",
  faculty:
    "instructor, instructors, teacher, teachers, professor, enseignant, enseignante, enseignants, professeur",
  employer: "employers, industry, business, employeurs, industrie, entreprise, entreprises",
  professionalAssociation: "association, associations, professional body, ordre professionnel",
  indigenousPartner: "indigenous, indigenous partners, autochtone, autochtones, partenaires autochtones",
  communityPartner: "community, community partners, communaute, partenaires communautaires",
  learner: "learners, student, students, etudiant, etudiante, etudiants, personnes apprenantes",
  institutionStaff: "staff, institution, personnel, etablissement",
};

const KNOWN: ReadonlyMap<string, Sector> = new Map(
  SECTORS.flatMap((sector) =>
    [sector, en.sector[sector], fr.sector[sector], ...OTHER_WORDS[sector].split(", ")].map(
      (name) => [sameWording(name), sector] as const,
    ),
  ),
);

/** The sector that a text names in either language; undefined where it is none of them. */
export function sectorNamed(text: string): Sector | undefined {
  return text.trim() === "" ? "unstated" : KNOWN.get(sameWording(text));
}
