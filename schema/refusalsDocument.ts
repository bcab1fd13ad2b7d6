import { TEXT_REFUSALS } from '../server/common/textRules.ts';
import { AREAS } from '../server/domain/areas.ts';
import { RECORD_REFUSALS } from '../server/platform/commands/records.ts';

const HEAD = `# Why a change is refused

Emitted from the code by \`npm run schema\`. Never edited by hand. Each code stands once, with the area that it belongs to;
which of them a mutation answers with is in its own enum, \`EndPlanErrorCode\` for \`endPlan\`. README.md says how refusals
come.`;

/** Every code of a refusal with its sentence, area by area, as a page. */
export function refusalsDocument(): string {
  const told = new Set<string>();
  const groups = [
    { path: 'Any change', refusals: { ...RECORD_REFUSALS, ...TEXT_REFUSALS } as Record<string, string> },
    ...AREAS.map(({ path, refusals }) => ({ path, refusals: refusals ?? {} })),
  ];
  const sections = groups.flatMap(({ path, refusals }) => {
    const own = Object.entries(refusals).filter(([code]) => !told.has(code));
    for (const [code] of own) told.add(code);
    const rows = own.map(([code, when]) => `| \`${code}\` | ${when.replaceAll('|', '\\|')} |`);
    return rows.length === 0 ? [] : [[`## ${path}`, '', '| code | when |', '|---|---|', ...rows].join('\n')];
  });
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}
