import { ENGLISH_COUNCILS, slugOf } from '../words/englishCouncils.ts';

export interface Tile {
  /** The council’s short name on the platform. */
  slug: string;
  name: string;
  /** The value as it is read; short, as it stands in the tile. */
  words: string;
  /** The value as it is shaded; null where it can’t be. */
  value: number | null;
  isOutlier: boolean;
}

interface TileMapProps {
  /** What the map shows, in a sentence, for whoever does not see it. A table of the same stands beside it. */
  sentence: string;
  tiles: readonly Tile[];
}

/** Where the block of each region stands, and how many tiles wide it is: roughly as England lies, north at the top. */
const BLOCKS: Readonly<Record<string, { column: number; row: number; width: number }>> = {
  'North East': { column: 5, row: 0, width: 4 },
  'North West': { column: 0, row: 2, width: 4 },
  'Yorkshire and The Humber': { column: 5, row: 4, width: 4 },
  'West Midlands': { column: 0, row: 9, width: 4 },
  'East Midlands': { column: 5, row: 9, width: 4 },
  'East of England': { column: 10, row: 9, width: 4 },
  London: { column: 10, row: 13, width: 6 },
  'South East': { column: 5, row: 13, width: 4 },
  'South West': { column: 0, row: 14, width: 4 },
};
const TILE = 46;
const GAP = 3;
const COLUMNS = 16;
const ROWS = 21;
/** From little to much, each with letters that can be read on it. */
const SHADES = [
  { fill: '#eaf3fb', text: '#0b0c0c' },
  { fill: '#bcd7ee', text: '#0b0c0c' },
  { fill: '#7db1dc', text: '#0b0c0c' },
  { fill: '#2f79b9', text: '#ffffff' },
  { fill: '#0f385c', text: '#ffffff' },
] as const;

/**
 * The councils of England as tiles of one size, so that a small one is as plain to see as a large one. A tile says its value in
 * letters too, and an outlier has a thick edge: nothing hangs on colour alone.
 */
export function TileMap({ sentence, tiles }: TileMapProps) {
  const bySlug = new Map(tiles.map((tile) => [tile.slug, tile]));
  const values = tiles.flatMap(({ value }) => (value === null ? [] : [value]));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const shadeOf = (value: number | null) => {
    if (value === null) return null;
    const place = most === least ? 2 : Math.floor(((value - least) / (most - least)) * SHADES.length);
    return SHADES[Math.min(place, SHADES.length - 1)] ?? null;
  };
  return (
    <figure class="portal-figure">
      <figcaption class="govuk-body">
        {sentence} Darker tiles are higher. Tiles stand by region and by name; empty ones are councils that
        have published nothing here.
      </figcaption>
      <section class="portal-scrolls" tabindex={0} aria-label="Map of councils">
        <svg
          class="portal-map"
          viewBox={`0 0 ${COLUMNS * TILE} ${ROWS * TILE}`}
          role="img"
          aria-label={`${sentence} The table has the same.`}
        >
          {ENGLISH_COUNCILS.map(({ region, councils }) => (
            <RegionBlock
              region={region}
              councils={councils}
              tileOf={(slug) => bySlug.get(slug)}
              shadeOf={shadeOf}
            />
          ))}
        </svg>
      </section>
    </figure>
  );
}

interface RegionBlockProps {
  region: string;
  councils: readonly string[];
  tileOf: (slug: string) => Tile | undefined;
  shadeOf: (value: number | null) => (typeof SHADES)[number] | null;
}

function RegionBlock({ region, councils, tileOf, shadeOf }: RegionBlockProps) {
  const { column, row, width } = BLOCKS[region] ?? { column: 0, row: 0, width: 4 };
  return (
    <g>
      <text x={column * TILE} y={(row + 1) * TILE - 8} font-size="15" font-weight="700" fill="#0b0c0c">
        {region}
      </text>
      {councils.map((name, index) => {
        const x = (column + (index % width)) * TILE;
        const y = (row + 1 + Math.floor(index / width)) * TILE;
        return <OneTile x={x} y={y} name={name} tile={tileOf(slugOf(name))} shadeOf={shadeOf} />;
      })}
    </g>
  );
}

interface OneTileProps {
  x: number;
  y: number;
  name: string;
  tile: Tile | undefined;
  shadeOf: RegionBlockProps['shadeOf'];
}

function OneTile({ x, y, name, tile, shadeOf }: OneTileProps) {
  const shade = tile ? shadeOf(tile.value) : null;
  const side = TILE - GAP;
  return (
    <g>
      <title>{tile ? `${tile.name}: ${tile.words}` : `${name}: nothing published`}</title>
      <rect
        x={x}
        y={y}
        width={side}
        height={side}
        fill={shade?.fill ?? '#ffffff'}
        stroke={tile?.isOutlier ? '#0b0c0c' : '#8eb8dc'}
        stroke-width={tile?.isOutlier ? 4 : 1}
      />
      <text x={x + side / 2} y={y + 18} font-size="11" text-anchor="middle" fill={shade?.text ?? '#484949'}>
        {name.slice(0, 6)}
      </text>
      {tile && (
        <text
          x={x + side / 2}
          y={y + 34}
          font-size="11"
          font-weight="700"
          text-anchor="middle"
          fill={shade?.text ?? '#0b0c0c'}
        >
          {tile.words.slice(0, 7)}
        </text>
      )}
    </g>
  );
}
