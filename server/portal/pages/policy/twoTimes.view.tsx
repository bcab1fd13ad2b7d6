import type { FC } from 'hono/jsx';
import { dayInEnglandOf } from '../../../common/dayInEngland.ts';
import { dayInWords } from '../../words/sentences.ts';
import type { Version } from './history.view.tsx';

const [WIDTH, HEIGHT] = [720, 260];
const [LEFT, RIGHT, TOP, BOTTOM] = [120, 40, 20, 50];
const BLUE = '#1d70b8';

interface Point {
  x: number;
  y: number;
  version: Version;
}

/**
 * Each version where its two days meet: from when it decides, and when the council came to know of it. What lies above the
 * line was recorded after its first day. The table below says the same.
 */
export const TwoTimes: FC<{ versions: readonly Version[] }> = ({ versions }) => {
  const later = versions.flatMap(({ laterFigures }) => laterFigures.map(({ appliesFrom }) => appliesFrom));
  if (versions.length + later.length < 2) return null;
  const days = versions.flatMap(({ effectiveFrom, recordedAt }) => [
    effectiveFrom,
    dayInEnglandOf(recordedAt),
  ]);
  days.push(...later);
  const [first = '', last = ''] = [days.toSorted()[0], days.toSorted().at(-1)];
  const span = Math.max(1, daysBetween(first, last));
  const across = (day: string) => LEFT + (daysBetween(first, day) / span) * (WIDTH - LEFT - RIGHT);
  const up = (day: string) => HEIGHT - BOTTOM - (daysBetween(first, day) / span) * (HEIGHT - TOP - BOTTOM);
  const points = versions.map(
    (version): Point => ({
      x: Math.round(across(version.effectiveFrom)),
      y: Math.round(up(dayInEnglandOf(version.recordedAt))),
      version,
    }),
  );
  const backDated = versions.filter(({ isBackDated }) => isBackDated).length;
  return (
    <figure class="portal-figure">
      <figcaption class="govuk-body">
        There {versions.length === 1 ? 'is 1 version' : `are ${versions.length} versions`}, first in force
        between {dayInWords(versions.map((each) => each.effectiveFrom).toSorted()[0] ?? first)} and{' '}
        {dayInWords(
          versions
            .map((each) => each.effectiveFrom)
            .toSorted()
            .at(-1) ?? last,
        )}
        . {backDatedInWords(backDated)} To the right is later in force, upwards is recorded later; what is
        above the dashed line was recorded after its first day.{' '}
        {later.length > 0 &&
          'A square is a day on which figures of the version change: it was recorded with the version, and decides later.'}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <Axes
          from={first}
          to={last}
          diagonal={{ from: [across(first), up(first)], to: [across(last), up(last)] }}
        />
        {points.map(({ x, y, version }) => (
          <g>
            <circle
              cx={x}
              cy={y}
              r="7"
              fill={version.withdrawnAt ? '#ffffff' : BLUE}
              stroke={BLUE}
              stroke-width="2"
            />
            {daysOfChange(version).map((day) => (
              <LaterDay x={Math.round(across(day))} y={y} from={x} />
            ))}
            <text
              x={x + 11}
              y={version.laterFigures.length > 0 ? y - 11 : y + 5}
              font-size="16"
              fill="#0b0c0c"
            >
              {version.number}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
};

function daysOfChange({ laterFigures }: Version): string[] {
  return [...new Set(laterFigures.map(({ appliesFrom }) => appliesFrom))];
}

/** A day on which figures of a version change: on its height, as both were recorded together. */
const LaterDay: FC<{ x: number; y: number; from: number }> = ({ x, y, from }) => (
  <>
    <line x1={from} y1={y} x2={x} y2={y} stroke={BLUE} stroke-width="2" />
    <rect x={x - 5} y={y - 5} width="10" height="10" fill="#ffffff" stroke={BLUE} stroke-width="2" />
  </>
);

const Axes: FC<{
  from: string;
  to: string;
  diagonal: { from: [number, number]; to: [number, number] };
}> = ({ from, to, diagonal }) => {
  const bottom = HEIGHT - BOTTOM;
  return (
    <>
      <line x1={LEFT} y1={bottom} x2={WIDTH - RIGHT} y2={bottom} stroke="#0b0c0c" />
      <line x1={LEFT} y1={TOP} x2={LEFT} y2={bottom} stroke="#0b0c0c" />
      <line
        x1={diagonal.from[0]}
        y1={diagonal.from[1]}
        x2={diagonal.to[0]}
        y2={diagonal.to[1]}
        stroke="#484949"
        stroke-dasharray="6 6"
      />
      <text x={LEFT} y={bottom + 20} font-size="14" fill="#484949">
        {dayInWords(from)}
      </text>
      <text x={WIDTH - RIGHT} y={bottom + 20} font-size="14" fill="#484949" text-anchor="end">
        {dayInWords(to)}
      </text>
      <text x={(LEFT + WIDTH - RIGHT) / 2} y={bottom + 42} font-size="16" fill="#0b0c0c" text-anchor="middle">
        In force from
      </text>
      <text x={LEFT - 10} y={TOP + 12} font-size="16" fill="#0b0c0c" text-anchor="end">
        Recorded
      </text>
    </>
  );
};

function backDatedInWords(count: number): string {
  if (count === 0) return 'None is back-dated.';
  return count === 1 ? 'One is back-dated.' : `${count} are back-dated.`;
}

function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}
