export interface SpreadPoint {
  value: number;
  isOutlier: boolean;
}

interface SpreadStripProps {
  /** What the drawing shows, with the same numbers in words. */
  sentence: string;
  minimum: number;
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
  maximum: number;
  points: readonly SpreadPoint[];
}

const WIDTH = 600;
const HEIGHT = 44;
const EDGE = 12;

/**
 * How values are spread: a dot each, a box around the middle half and a line at the median. Those that stand out are hollow
 * and larger, so that they can be told without colour.
 */
export function SpreadStrip(props: SpreadStripProps) {
  const { minimum, maximum, points } = props;
  const span = maximum - minimum || 1;
  const at = (value: number) => EDGE + Math.round(((value - minimum) / span) * (WIDTH - 2 * EDGE));
  const [from, to] = [at(props.lowerQuartile), at(props.upperQuartile)];
  return (
    <svg class="portal-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={props.sentence}>
      <line x1={EDGE} y1="22" x2={WIDTH - EDGE} y2="22" stroke="#484949" />
      <rect x={from} y="8" width={Math.max(to - from, 2)} height="28" fill="#d2e2f1" stroke="#1d70b8" />
      <line x1={at(props.median)} y1="4" x2={at(props.median)} y2="40" stroke="#0b0c0c" stroke-width="3" />
      {points.map(({ value, isOutlier }) => (
        <circle
          cx={at(value)}
          cy="22"
          r={isOutlier ? 7 : 4}
          fill={isOutlier ? '#ffffff' : '#1d70b8'}
          stroke={isOutlier ? '#ca3535' : '#ffffff'}
          stroke-width={isOutlier ? 3 : 1}
        />
      ))}
    </svg>
  );
}
