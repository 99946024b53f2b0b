/**
 * The picture of a storyboard as geometry, in points: sections as rows with their tiles, below a header with the shapes.
 * Boxes grow with their words, and the words are as large as the sheet allows.
 */
import type { Box } from "../blueprint/chartDrawing/chartParts.ts";
import { largestThatFits, SMALLEST_READABLE } from "../blueprint/chartDrawing/layOut.ts";
import type { Measure } from "../blueprint/chartDrawing/measure.ts";
import { BOARD_SHEETS, type BoardPaper } from "../blueprint/chartDrawing/paper.ts";
import {
  moved,
  type Paragraph,
  type Stack,
  stackHeight,
  stackText,
} from "../blueprint/chartDrawing/stackText.ts";
import { lettering } from "../blueprint/chartDrawing/wrapText.ts";
import type { BoardContent, BoardTile } from "./boardContent.ts";
import type { LearningType, Star } from "./learningTypes.ts";
import { type ShapeDrawing, shapeSize } from "./shapeDrawing.ts";

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A card: a band with pattern and icon on top, its words below. */
export interface TileBox extends Box {
  readonly type: LearningType;
  /** Height of the band. */
  readonly band: number;
  readonly star: Star;
  /** Top left corner and side of the star, if it has one. */
  readonly starAt: { readonly x: number; readonly y: number; readonly size: number };
}

export interface BoardPicture {
  readonly language: "en" | "fr";
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Size of the tiles' words in points. */
  readonly textSize: number;
  readonly boxes: readonly Box[];
  readonly tiles: readonly TileBox[];
  readonly shapes: readonly (Area & { readonly drawing: ShapeDrawing })[];
}

const SCREEN_SIZE = 14;
/** Of the sheet's height: a storyboard of few cards does not fill a wall with a few words. */
const LARGEST_SHARE = 1 / 45;
const MARGIN_SHARE = 0.03;

/** Lengths as multiples of the tiles' text size. */
const PADDING = 0.55;
const GAP = 0.6;
const HEAD_WIDTH = 10;
const LEAST_TILE_WIDTH = 13;
const MOST_TILE_WIDTH = 20;
const BAND = 2.2;
const SHAPE_HEIGHT = 24;

/** How words are set: lines, or only how high they are. */
type SetWords = (paragraphs: readonly Paragraph[], width: number) => Stack;

interface Setting {
  readonly size: number;
  readonly stack: SetWords;
  readonly left: number;
  readonly width: number;
}

type Drawn = Pick<BoardPicture, "boxes" | "tiles" | "shapes"> & { readonly height: number };

const highest = (heights: readonly number[]): number => Math.max(0, ...heights);

function boxOf(look: Box["look"], area: Area, stack: Stack, padding: number): Box {
  return { look, ...area, lines: moved(stack.lines, area.x + padding, area.y + padding) };
}

/** Title, tweet and facts on the left, the shapes on the right. */
function header(s: Setting, content: BoardContent): Drawn {
  const { size, left } = s;
  const sizes = content.shapes.map((drawing) => shapeSize(drawing, content.language));
  const tallest = highest(sizes.map(({ height }) => height));
  // All at one scale, and never more than half of the sheet.
  const wide = sizes.reduce((sum, { width }) => sum + width, 0);
  const scale = wide === 0 ? 0 : Math.min((SHAPE_HEIGHT * size) / tallest, (s.width * 0.5) / wide);
  const shapesWidth = wide * scale;
  const width = s.width - shapesWidth - (shapesWidth === 0 ? 0 : 2 * size);
  const words = s.stack(
    [
      { text: content.kind, size, weight: "bold", tone: "accent" },
      { text: content.title, size: 2.6 * size, weight: "bold", tone: "ink" },
      { text: content.tweet, size: 1.5 * size, weight: "regular", tone: "ink", before: 0.6 * size },
      ...content.facts.flatMap(({ label, text }): Paragraph[] => [
        { text: label, size: 0.85 * size, weight: "bold", tone: "quiet", before: 0.7 * size },
        { text, size, weight: "regular", tone: "ink" },
      ]),
    ],
    width,
  );
  let x = left + s.width - shapesWidth;
  const shapes = content.shapes.map((drawing, index) => {
    const at = sizes[index] ?? { width: 0, height: 0 };
    const area = { x, y: 0, width: at.width * scale, height: at.height * scale };
    x += area.width;
    return { ...area, drawing };
  });
  const height = highest([words.height, ...shapes.map((area) => area.height)]);
  return {
    boxes: [boxOf("plain", { x: left, y: 0, width, height }, words, 0)],
    tiles: [],
    shapes,
    height,
  };
}

function tileWords(
  s: Setting,
  tile: BoardTile,
  width: number,
): { body: Stack; marks: Stack; indent: number } {
  const { size } = s;
  const indent = tile.star === "none" ? 0 : 1.3 * size;
  return {
    body: s.stack(
      [
        { text: `${tile.typeName} · ${tile.minutes}`, size: 0.9 * size, weight: "bold", tone: "ink" },
        { text: tile.words, size, weight: "regular", tone: "ink", before: 0.2 * size },
        { text: tile.how, size: 0.85 * size, weight: "regular", tone: "quiet", before: 0.3 * size },
      ],
      width,
    ),
    marks: s.stack([{ text: tile.marks, size: 0.85 * size, weight: "bold", tone: "ink" }], width - indent),
    indent,
  };
}

/** One section: its title, and its tiles in lines of equal height. */
function row(s: Setting, of: BoardContent["rows"][number], columns: number, tileWidth: number): Drawn {
  const { size, left } = s;
  const [padding, gap, band] = [PADDING * size, GAP * size, BAND * size];
  const headWidth = HEAD_WIDTH * size;
  const head = s.stack(
    [
      { text: of.title, size: 1.25 * size, weight: "bold", tone: "ink" },
      { text: of.minutes, size, weight: "regular", tone: "ink", before: 0.3 * size },
    ],
    headWidth - 2 * padding,
  );
  const set = of.tiles.map((tile) => tileWords(s, tile, tileWidth - 2 * padding));
  const heights: number[] = [];
  for (let at = 0; at < set.length; at += columns)
    heights.push(
      band +
        2 * padding +
        highest(
          set
            .slice(at, at + columns)
            .map(({ body, marks }) => body.height + (marks.height === 0 ? 0 : 0.3 * size + marks.height)),
        ),
    );
  const needed = heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, heights.length - 1);
  const height = Math.max(head.height + 2 * padding, needed);
  const tiles: TileBox[] = [];
  let y = 0;
  for (const [line, own] of heights.entries()) {
    for (let column = 0; column < columns; column += 1) {
      const index = line * columns + column;
      const [tile, words] = [of.tiles[index], set[index]];
      if (!tile || !words) break;
      const x = left + headWidth + gap + column * (tileWidth + gap);
      const bodyTop = y + band + padding;
      const marksTop = bodyTop + words.body.height + 0.3 * size;
      tiles.push({
        look: "task",
        x,
        y,
        width: tileWidth,
        height: own,
        type: tile.type,
        band,
        star: tile.star,
        starAt: { x: x + padding, y: marksTop, size: 1.05 * size },
        lines: [
          ...moved(words.body.lines, x + padding, bodyTop),
          ...moved(words.marks.lines, x + padding + words.indent, marksTop),
        ],
      });
    }
    y += own + gap;
  }
  return {
    boxes: [boxOf("loose", { x: left, y: 0, width: headWidth, height }, head, padding)],
    tiles,
    shapes: [],
    height,
  };
}

/** Outcomes and actions beside each other. */
function footer(s: Setting, { panels }: BoardContent): Drawn {
  const { size, left } = s;
  const [padding, gap] = [PADDING * size, GAP * size];
  const width = (s.width - gap * (panels.length - 1)) / Math.max(1, panels.length);
  const set = panels.map(({ title, items }) =>
    s.stack(
      [
        { text: title, size: 1.1 * size, weight: "bold", tone: "ink" },
        ...items.map((text): Paragraph => ({
          text,
          size,
          weight: "regular",
          tone: "ink",
          before: 0.25 * size,
          bullet: "•",
        })),
      ],
      width - 2 * padding,
    ),
  );
  const height = set.length === 0 ? 0 : highest(set.map((stack) => stack.height)) + 2 * padding;
  return {
    boxes: set.map((stack, index) =>
      boxOf("panel", { x: left + index * (width + gap), y: 0, width, height }, stack, padding),
    ),
    tiles: [],
    shapes: [],
    height,
  };
}

function lower<T extends Box>(boxes: readonly T[], y: number): T[] {
  return boxes.map((box) => ({ ...box, y: box.y + y, lines: moved(box.lines, 0, y) }));
}

function arrange(s: Setting, content: BoardContent, isSmall: boolean, top: number): Drawn {
  const { size } = s;
  const gap = GAP * size;
  const room = s.width - HEAD_WIDTH * size;
  const most = Math.max(1, Math.floor(room / ((LEAST_TILE_WIDTH + GAP) * size)));
  const columns = Math.min(most, Math.max(1, ...content.rows.map(({ tiles }) => tiles.length)));
  const tileWidth = Math.min(MOST_TILE_WIDTH * size, room / columns - gap);
  const warning = s.stack(
    isSmall ? [{ text: content.tooSmall, size, weight: "bold", tone: "quiet" }] : [],
    s.width,
  );
  const parts: readonly (readonly [drawn: Drawn, gapAbove: number])[] = [
    [header(s, content), 0],
    ...content.rows.map(
      (each, index) => [row(s, each, columns, tileWidth), (index === 0 ? 1.4 : 0.9) * size] as const,
    ),
    [footer(s, content), 1.4 * size],
    [
      {
        boxes: [boxOf("plain", { x: s.left, y: 0, width: s.width, height: warning.height }, warning, 0)],
        tiles: [],
        shapes: [],
        height: warning.height,
      },
      0.6 * size,
    ],
  ];
  const boxes: Box[] = [];
  const tiles: TileBox[] = [];
  const shapes: BoardPicture["shapes"][number][] = [];
  let y = top;
  for (const [drawn, above] of parts) {
    if (drawn.height === 0) continue;
    y += above;
    const down = y;
    boxes.push(...lower(drawn.boxes, down));
    tiles.push(
      ...lower(drawn.tiles, down).map((tile) => ({
        ...tile,
        starAt: { ...tile.starAt, y: tile.starAt.y + down },
      })),
    );
    shapes.push(...drawn.shapes.map((area) => ({ ...area, y: area.y + down })));
    y += drawn.height;
  }
  return { boxes, tiles, shapes, height: y };
}

/**
 * Lays a storyboard out on a sheet, with the largest words with which everything fits. Where they have to be smaller than
 * can be read, the sheet says so. The same content and sheet give the same picture.
 */
export function layOutBoard(content: BoardContent, measure: Measure, paper: BoardPaper): BoardPicture {
  const { width, height } = BOARD_SHEETS[paper];
  const margin = MARGIN_SHARE * (height ?? width);
  const letters = lettering(measure);
  const at = (size: number, set: typeof stackText): Drawn =>
    arrange(
      {
        size,
        stack: (paragraphs, wide) => set(paragraphs, wide, letters),
        left: margin,
        width: width - 2 * margin,
      },
      content,
      height !== null && size < SMALLEST_READABLE,
      margin,
    );
  const size =
    height === null
      ? SCREEN_SIZE
      : largestThatFits(height * LARGEST_SHARE, (tried) => ({
          size: tried,
          spare: height - margin - at(tried, stackHeight).height,
        })).size;
  const { boxes, tiles, shapes, height: bottom } = at(size, stackText);
  return {
    language: content.language,
    title: content.title,
    description: content.description,
    width,
    height: height ?? bottom + margin,
    textSize: size,
    boxes,
    tiles,
    shapes,
  };
}
