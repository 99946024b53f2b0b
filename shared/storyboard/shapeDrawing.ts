/** The shape of a design as a drawing: six axes from a middle, and below them the line from face to face to online. */
import { FONT_FAMILY, TONES } from "../blueprint/chartDrawing/looks.ts";
import { measureText } from "../blueprint/chartDrawing/measure.ts";
import { EMPHASIS } from "../doc/shapes.ts";
import { formatsOf } from "../i18n/formats.ts";
import type { Language } from "../i18n/translator.ts";
import type { Text } from "../methods/method.ts";
import { escapeMarkup } from "../util/markup.ts";
import { LEARNING_TYPES, type LearningType } from "./learningTypes.ts";
import { TYPE_CARDS } from "./typeCards.ts";

/** What the group drew before and after, and what follows from the cards' minutes. */
export const SHAPE_ROLES = ["before", "after", "computed"] as const;
export type ShapeRole = (typeof SHAPE_ROLES)[number];

export interface ShapeValues {
  /** 0 to EMPHASIS each, parts of one too; anything else is drawn as the nearest that is. */
  readonly emphases: { readonly [T in LearningType]?: number };
  /** From 0, all face to face, to 100, all online; null where it was not said. */
  readonly blend: number | null;
}

export interface ShapeDrawing {
  readonly shapes: readonly (ShapeValues & { readonly role: ShapeRole })[];
  /** What each person drew, without a name: thin lines, and the band that they lie in. */
  readonly people?: readonly ShapeValues[];
}

export const SHAPE_WORDS = {
  title: { en: "Shape of the design", fr: "Forme de la conception" },
  roles: {
    before: { en: "Before", fr: "Avant" },
    after: { en: "After", fr: "Après" },
    computed: { en: "From the cards’ minutes", fr: "D’après les minutes des cartes" },
  },
  people: { en: "Each person", fr: "Chaque personne" },
  spread: { en: "From the lowest to the highest", fr: "De la plus basse à la plus haute" },
  type: { en: "Learning type", fr: "Type d’apprentissage" },
  blend: {
    en: "Blend (0: face to face, 100: online)",
    fr: "Dosage (0\u00a0: en présence, 100\u00a0: en ligne)",
  },
  faceToFace: { en: "Face to face", fr: "En présence" },
  online: { en: "Online", fr: "En ligne" },
  unsaid: { en: "not said", fr: "non précisé" },
  nothing: { en: "No shape has been drawn yet.", fr: "Aucune forme n’a encore été tracée." },
  strongest: { en: "mostly {{types}}", fr: "surtout {{types}}" },
  empty: { en: "no emphasis", fr: "aucun accent" },
} as const satisfies Record<string, Text | Record<ShapeRole, Text>>;

/** Told apart by line, mark and width as well as by colour. */
const LOOKS: Readonly<
  Record<
    ShapeRole,
    { readonly ink: string; readonly width: number; readonly dashes: string; readonly mark: string }
  >
> = {
  before: { ink: TONES.quiet, width: 2, dashes: "7 4", mark: "M-4 -4H4V4H-4Z" },
  after: { ink: TONES.accent, width: 3, dashes: "", mark: "M5 0A5 5 0 1 1 -5 0A5 5 0 1 1 5 0Z" },
  computed: { ink: "#7a4b00", width: 2, dashes: "1 5", mark: "M0 -6L6 4H-6Z" },
};
/** People's lines and the rings are quieter than every shape. */
const PEOPLE_INK = "#7d8a97";
const RING_INK = "#c9d1d9";
const SPREAD_INK = "#cdbdf5";

const emphasisOf = (values: ShapeValues, type: LearningType): number => {
  const value = values.emphases[type];
  return typeof value === "number" && value > 0 ? Math.min(value, EMPHASIS) : 0;
};

const blendOf = ({ blend }: ShapeValues): number | null =>
  blend === null || Number.isNaN(blend) ? null : Math.min(100, Math.max(0, blend));

export interface Spread {
  readonly type: LearningType;
  readonly low: number;
  readonly high: number;
}

/** Between what and what people's shapes lie, of each type; nothing where fewer than two drew one. */
export function spreadOf(people: readonly ShapeValues[]): readonly Spread[] {
  if (people.length < 2) return [];
  return LEARNING_TYPES.map((type) => {
    const values = people.map((person) => emphasisOf(person, type));
    return { type, low: Math.min(...values), high: Math.max(...values) };
  });
}

const RADIUS = 150;
const SIZE = 14;
const LINE = 22;
const MARGIN = 16;
/** From the top: the middle of the axes, and the line of the blend. */
const MIDDLE = MARGIN + 20 + RADIUS;
const BLEND_TOP = MIDDLE + RADIUS + 66;
/** A row of blend marks for each series, below the line's ends. */
const BLEND_ROW = 18;
/** Fonts of other computers are up to this much wider than the chart's. */
const SPARE = 1.12;

const figure = (value: number): string => String(Math.round(value * 100) / 100);

/** A point on the axis of a type: the first points up, the others follow clockwise. */
function pointOn(index: number, distance: number): readonly [x: number, y: number] {
  const angle = (index / LEARNING_TYPES.length) * 2 * Math.PI - Math.PI / 2;
  return [Math.cos(angle) * distance, Math.sin(angle) * distance];
}

function outline(valueOf: (type: LearningType) => number): string {
  const points = LEARNING_TYPES.map((type, index) =>
    pointOn(index, (valueOf(type) / EMPHASIS) * RADIUS)
      .map(figure)
      .join(" "),
  );
  return `M${points.join("L")}Z`;
}

const widthOf = (text: string, weight: "regular" | "bold" = "regular"): number =>
  measureText(text, weight) * SIZE * SPARE;

function words(text: string, x: number, y: number, anchor: "start" | "middle" | "end", rest = ""): string {
  return `<text x="${figure(x)}" y="${figure(y)}" text-anchor="${anchor}"${rest}>${escapeMarkup(text)}</text>`;
}

/** Rings and axes, and what the axes are called. */
function web(language: Language): string {
  const rings = Array.from({ length: EMPHASIS }, (_, ring) => {
    const path = outline(() => ring + 1);
    return `<path d="${path}" fill="none" stroke="${RING_INK}"/>`;
  });
  const axes = LEARNING_TYPES.map((_, index) => {
    const [x, y] = pointOn(index, RADIUS);
    return `<path d="M0 0L${figure(x)} ${figure(y)}" stroke="${RING_INK}"/>`;
  });
  const labels = LEARNING_TYPES.map((type, index) => {
    const [x, y] = pointOn(index, RADIUS + 14);
    const anchor = Math.abs(x) < 1 ? "middle" : x > 0 ? "start" : "end";
    const lower = Math.abs(x) < 1 ? (y > 0 ? 12 : 0) : 5;
    return words(TYPE_CARDS[type].title[language], x, y + lower, anchor, ' font-weight="700"');
  });
  return [...rings, ...axes, ...labels].join("");
}

/** What the rings stand for, along the first axis; over the shapes, which would hide it. */
function scale(language: Language): string {
  const halo = 'paint-order="stroke" stroke="#ffffff" stroke-width="3"';
  return Array.from({ length: EMPHASIS + 1 }, (_, value) =>
    words(
      formatsOf(language).number(value),
      -8,
      4 - (value / EMPHASIS) * RADIUS,
      "end",
      ` font-size="10" fill="${TONES.quiet}" ${halo}`,
    ),
  ).join("");
}

function line(role: ShapeRole, path: string): string {
  const { ink, width, dashes } = LOOKS[role];
  const dash = dashes === "" ? "" : ` stroke-dasharray="${dashes}"`;
  return `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"${dash}/>`;
}

function mark(role: ShapeRole, x: number, y: number): string {
  const { ink, mark: path } = LOOKS[role];
  const fill = role === "after" ? ink : "#ffffff";
  return `<path transform="translate(${figure(x)} ${figure(y)})" d="${path}" fill="${fill}" stroke="${ink}" stroke-width="2"/>`;
}

function drawnShapes({ shapes, people = [] }: ShapeDrawing): string {
  const spread = new Map(spreadOf(people).map((each) => [each.type, each]));
  const band =
    spread.size === 0
      ? ""
      : `<path d="${outline((type) => spread.get(type)?.high ?? 0)}${outline((type) => spread.get(type)?.low ?? 0)}" fill="${SPREAD_INK}" fill-opacity="0.55" fill-rule="evenodd"/>`;
  const thin = people.map(
    (person) =>
      `<path d="${outline((type) => emphasisOf(person, type))}" fill="none" stroke="${PEOPLE_INK}" stroke-width="0.8"/>`,
  );
  const thick = shapes.map((shape) => {
    const path = outline((type) => emphasisOf(shape, type));
    const marks = LEARNING_TYPES.map((type, index) =>
      mark(shape.role, ...pointOn(index, (emphasisOf(shape, type) / EMPHASIS) * RADIUS)),
    );
    return `<g>${line(shape.role, path)}${marks.join("")}</g>`;
  });
  return [band, ...thin, ...thick].join("");
}

/** The line of the blend, `width` wide around the middle, with a row below it for each shape. */
function blendLine({ shapes, people = [] }: ShapeDrawing, language: Language, width: number): string {
  const said = shapes.filter((shape) => blendOf(shape) !== null);
  const at = (blend: number): number => (blend / 100) * width - width / 2;
  const ticks = people.flatMap((person) => {
    const blend = blendOf(person);
    return blend === null
      ? []
      : [`<path d="M${figure(at(blend))} -5V5" stroke="${PEOPLE_INK}" stroke-width="0.8"/>`];
  });
  const rows = said.map((shape, row) => {
    const x = at(blendOf(shape) ?? 0);
    const y = (row + 1) * BLEND_ROW;
    return `<path d="M${figure(x)} 0V${figure(y)}" stroke="${LOOKS[shape.role].ink}"/>${mark(shape.role, x, y)}`;
  });
  return [
    words(SHAPE_WORDS.faceToFace[language], -width / 2, -12, "start"),
    words(SHAPE_WORDS.online[language], width / 2, -12, "end"),
    `<path d="M${figure(-width / 2)} 0H${figure(width / 2)}M${figure(-width / 2)} -6V6M${figure(width / 2)} -6V6" stroke="${TONES.ink}" stroke-width="1.5"/>`,
    ...ticks,
    ...rows,
  ].join("");
}

function legend({ shapes, people = [] }: ShapeDrawing, language: Language): readonly string[] {
  const rows = shapes.map(
    ({ role }) =>
      `${line(role, "M0 0H34")}${mark(role, 17, 0)}${words(SHAPE_WORDS.roles[role][language], 44, 5, "start")}`,
  );
  if (people.length > 0)
    rows.push(
      `<path d="M0 0H34" stroke="${PEOPLE_INK}" stroke-width="0.8"/>${words(SHAPE_WORDS.people[language], 44, 5, "start")}`,
    );
  if (people.length > 1)
    rows.push(
      `<rect y="-7" width="34" height="14" fill="${SPREAD_INK}" fill-opacity="0.55"/>${words(SHAPE_WORDS.spread[language], 44, 5, "start")}`,
    );
  return rows;
}

/** How wide a drawing in a language must be, so that no word is cut. */
function fullWidth(language: Language): number {
  const sides = LEARNING_TYPES.map((type, index) => {
    const [x] = pointOn(index, RADIUS + 14);
    const wide = widthOf(TYPE_CARDS[type].title[language], "bold");
    return Math.abs(x) + (Math.abs(x) < 1 ? wide / 2 : wide);
  });
  const { roles, people, spread } = SHAPE_WORDS;
  const rows = [...Object.values(roles), people, spread].map((text) => 44 + widthOf(text[language]));
  return Math.ceil(Math.max(2 * Math.max(...sides), ...rows)) + 2 * MARGIN;
}

/** How large a drawing is, in its own units. */
export function shapeSize(drawing: ShapeDrawing, language: Language): { width: number; height: number } {
  const blendRows = drawing.shapes.filter((shape) => blendOf(shape) !== null).length;
  const legendTop = BLEND_TOP + blendRows * BLEND_ROW + 34;
  const rows = legend(drawing, language).length;
  return {
    width: fullWidth(language),
    height: legendTop + Math.max(0, rows - 1) * LINE + MARGIN + 4,
  };
}

/**
 * Draws shapes over each other, on white. The same drawing always gives the same text; numbers that are none are drawn as
 * 0. @param idStart the start of ids, which are then unique on a page
 * @param at where it stands in another drawing
 */
export function shapeSvg(
  drawing: ShapeDrawing,
  language: Language,
  idStart = "shape",
  at?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const { width, height } = shapeSize(drawing, language);
  const rows = legend(drawing, language);
  const legendTop = height - Math.max(0, rows.length - 1) * LINE - MARGIN - 4;
  const id = escapeMarkup(idStart);
  const place = at
    ? `x="${figure(at.x)}" y="${figure(at.y)}" width="${figure(at.width)}" height="${figure(at.height)}"`
    : `width="${width}" height="${height}"`;
  const keys = rows.map(
    (row, index) => `<g transform="translate(${MARGIN} ${legendTop + index * LINE})">${row}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" ${place} viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-description" lang="${language}" font-family="${FONT_FAMILY}" font-size="${SIZE}" fill="${TONES.ink}">
<title id="${id}-title">${escapeMarkup(SHAPE_WORDS.title[language])}</title>
<desc id="${id}-description">${escapeMarkup(shapeSentence(drawing, language))}</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<g transform="translate(${figure(width / 2)} ${MIDDLE})">${web(language)}${drawnShapes(drawing)}${scale(language)}</g>
<g transform="translate(${figure(width / 2)} ${BLEND_TOP})">${blendLine(drawing, language, width - 2 * MARGIN - 12)}</g>
${keys.join("\n")}
</svg>
`;
}

/** The drawing as a table: a row for each learning type and one for the blend, a column for each shape. */
export interface ShapeTable {
  /** The heading of the first column, then those of the others. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly title: string; readonly cells: readonly string[] }[];
}

/** To the tenth: more was never meant. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

export function shapeTable({ shapes, people = [] }: ShapeDrawing, language: Language): ShapeTable {
  const { number } = formatsOf(language);
  const spread = new Map(spreadOf(people).map((each) => [each.type, each]));
  const blends = people.map(blendOf).filter((blend) => blend !== null);
  const range = (low: number, high: number): string =>
    low === high ? number(tenth(low)) : `${number(tenth(low))}–${number(tenth(high))}`;
  const blendText = (blend: number | null): string =>
    blend === null ? SHAPE_WORDS.unsaid[language] : number(Math.round(blend));
  const spreadCells = (cell: () => string): string[] => (spread.size === 0 ? [] : [cell()]);
  return {
    columns: [
      SHAPE_WORDS.type[language],
      ...shapes.map(({ role }) => SHAPE_WORDS.roles[role][language]),
      ...spreadCells(() => SHAPE_WORDS.spread[language]),
    ],
    rows: [
      ...LEARNING_TYPES.map((type) => ({
        title: TYPE_CARDS[type].title[language],
        cells: [
          ...shapes.map((shape) => number(tenth(emphasisOf(shape, type)))),
          ...spreadCells(() => range(spread.get(type)?.low ?? 0, spread.get(type)?.high ?? 0)),
        ],
      })),
      {
        title: SHAPE_WORDS.blend[language],
        cells: [
          ...shapes.map((shape) => blendText(blendOf(shape))),
          ...spreadCells(() =>
            blends.length === 0 ? blendText(null) : range(Math.min(...blends), Math.max(...blends)),
          ),
        ],
      },
    ],
  };
}

/** The drawing in one sentence for each shape: what it stresses most, and its blend. */
export function shapeSentence({ shapes }: ShapeDrawing, language: Language): string {
  if (shapes.length === 0) return SHAPE_WORDS.nothing[language];
  const { names, percent } = formatsOf(language);
  const colon = language === "fr" ? "\u00a0: " : ": ";
  return shapes
    .map((shape) => {
      const most = Math.max(...LEARNING_TYPES.map((type) => emphasisOf(shape, type)));
      const types = LEARNING_TYPES.filter((type) => emphasisOf(shape, type) === most).map((type) =>
        TYPE_CARDS[type].title[language].toLocaleLowerCase(language),
      );
      const stress =
        most === 0
          ? SHAPE_WORDS.empty[language]
          : SHAPE_WORDS.strongest[language].replace("{{types}}", () => names(types));
      const blend = blendOf(shape);
      const online =
        blend === null
          ? ""
          : `; ${percent(blend / 100)} ${SHAPE_WORDS.online[language].toLocaleLowerCase(language)}`;
      return `${SHAPE_WORDS.roles[shape.role][language]}${colon}${stress}${online}.`;
    })
    .join(" ");
}
