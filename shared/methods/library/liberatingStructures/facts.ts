/**
 * What all structures of this family have in common. Editions and licences differ between sources (README.md beside
 * this file), so every structure carries its own; the sentences are ours and quote none of them.
 */
import type { Method } from "../../method.ts";

type Facts = Pick<Method, "family" | "source" | "edition" | "licence" | "attribution">;

/** A structure of the thirty-three that the site had in January 2019. */
export const SITE_2019: Facts = {
  family: "liberatingStructures",
  source: "Liberating Structures, developed by Henri Lipmanowicz and Keith McCandless",
  edition: "Site of January 2019, 33 structures; told anew for Charrette",
  licence: "Structure: CC BY-NC 3.0 as stated by that edition; these texts: MIT",
  attribution: "Henri Lipmanowicz and Keith McCandless; texts by Charrette contributors",
};

/** One of them of which only the gist and the minutes of the whole were at hand. */
export const SITE_2019_OWN_STEPS: Facts = {
  ...SITE_2019,
  edition:
    "Site of January 2019, 33 structures: its headline minutes; steps and their minutes are Charrette’s suggestion",
};
