import type { time as english } from "../en/time.ts";
import type { Wording } from "../wording.ts";

export const time: Wording<typeof english> = {
  left: "Temps restant",
  paused: "L’horloge est arrêtée",
  up: "Le temps est écoulé",
  fiveMinutes: "Encore 5 minutes",
  oneMinute: "Encore 1 minute",
  ownExtra: "avec votre temps supplémentaire",
  goesOn: "Nous reprenons à {{time}}",
};
