import { Table } from '../components/table.tsx';

export interface DrawnRisk {
  /** What could happen. */
  description: string;
  whatHelps: string;
  likelihood: number;
  impact: number;
}

interface RiskMatrixProps {
  risks: readonly DrawnRisk[];
  /** How many steps likelihood and impact have. */
  size: number;
  /** The level of a score in words: “High risk”. */
  levelOf: (score: number) => { words: string; rank: number };
}

/** Risks by how likely they are and how much they would matter: drawn, in a sentence, and as a table with what helps. */
export function RiskMatrix({ risks, size, levelOf }: RiskMatrixProps) {
  const highest = Math.max(0, ...risks.map(scoreOf));
  return (
    <figure class="portal-figure">
      <figcaption class="govuk-body">
        {risks.length === 1 ? 'One risk was' : `${risks.length} risks were`} talked through. The highest score
        is {highest}: {levelOf(highest).words}.
      </figcaption>
      <Drawing risks={risks} size={size} levelOf={levelOf} />
      <Table
        caption="Each risk, and what helps"
        empty=""
        rows={risks}
        columns={[
          { heading: 'Number', isNumber: true, cell: (risk) => risks.indexOf(risk) + 1 },
          { heading: 'What could happen', isRowHeading: true, cell: ({ description }) => description },
          { heading: 'What helps', cell: ({ whatHelps }) => whatHelps },
          { heading: 'How likely', isNumber: true, cell: ({ likelihood }) => `${likelihood} of ${size}` },
          {
            heading: 'How much it would matter',
            isNumber: true,
            cell: ({ impact }) => `${impact} of ${size}`,
          },
          { heading: 'Together', cell: (risk) => `${scoreOf(risk)}: ${levelOf(scoreOf(risk)).words}` },
        ]}
      />
    </figure>
  );
}

const scoreOf = ({ likelihood, impact }: Pick<DrawnRisk, 'likelihood' | 'impact'>) => likelihood * impact;

const CELL = 60;
const LEFT = 40;
const BELOW = 40;
/** From the lowest level to the highest; each cell says its score too, as colour alone tells nobody anything. */
const FILLS = ['#e5f2ec', '#fff7bf', '#f9d5b8', '#f4cdd1'];

function Drawing({ risks, size, levelOf }: RiskMatrixProps) {
  const steps = Array.from({ length: size }, (_, index) => index + 1);
  const [width, height] = [LEFT + size * CELL, size * CELL + BELOW];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} class="portal-matrix" aria-hidden="true" focusable="false">
      {steps.flatMap((likelihood) =>
        steps.map((impact) => {
          const [x, y] = [LEFT + (impact - 1) * CELL, (size - likelihood) * CELL];
          const score = scoreOf({ likelihood, impact });
          const fill = FILLS[Math.min(levelOf(score).rank, FILLS.length - 1)];
          const here = risks.flatMap((risk, index) =>
            risk.likelihood === likelihood && risk.impact === impact ? [index + 1] : [],
          );
          return (
            <>
              <rect x={x} y={y} width={CELL} height={CELL} fill={fill} stroke="#ffffff" stroke-width="2" />
              <text x={x + 6} y={y + 16} font-size="11" fill="#484949">
                {score}
              </text>
              {here.length > 0 && (
                <>
                  <circle cx={x + CELL / 2} cy={y + CELL / 2 + 4} r="17" fill="#0b0c0c" />
                  <text
                    x={x + CELL / 2}
                    y={y + CELL / 2 + 9}
                    font-size={here.length > 2 ? '10' : '14'}
                    font-weight="700"
                    text-anchor="middle"
                    fill="#ffffff"
                  >
                    {here.join(', ')}
                  </text>
                </>
              )}
            </>
          );
        }),
      )}
      <text
        x={LEFT + (size * CELL) / 2}
        y={size * CELL + 25}
        font-size="14"
        text-anchor="middle"
        fill="#0b0c0c"
      >
        More to the right: matters more
      </text>
      <text
        transform={`translate(20 ${(size * CELL) / 2}) rotate(-90)`}
        font-size="14"
        text-anchor="middle"
        fill="#0b0c0c"
      >
        Higher up: more likely
      </text>
    </svg>
  );
}
