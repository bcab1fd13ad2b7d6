import { CONSULTATION } from './consultation.ts';
import { LATER_FIGURES, type LaterFigure, laterFigureChecks } from './laterFigures.ts';
import { type Area, type Check, group, type Setting, type SettingValues } from './setting.ts';

/** What every area has beside its own settings. */
type WithCommon<Shape> = SettingValues<Shape> & {
  consultationDays: number | null;
  laterFigures: LaterFigure[];
};

/**
 * Declares an area. `key` is its name in council files and the API. Beside its own settings, every area may ask that
 * residents are consulted on a change of it, and hold figures that change on a later day.
 */
export function area<const Shape extends Record<string, Setting<unknown>>>(declaration: {
  readonly key: string;
  readonly label: string;
  readonly summary: string;
  /** Whether a council may be without it: what it is about is then not done. */
  readonly isOptional?: boolean;
  readonly settings: Shape;
  readonly checks?: readonly Check<SettingValues<Shape>>[];
}): Area<WithCommon<Shape>> {
  const { key, label, summary, isOptional = false, checks = [] } = declaration;
  const own = { ...declaration.settings, [CONSULTATION.name]: CONSULTATION.setting };
  const settings = { ...own, [LATER_FIGURES.name]: LATER_FIGURES.setting };
  const plain = group({ label, why: summary, settings: own, checks: checks as readonly Check<unknown>[] });
  const { schema, node } = group({
    label,
    why: summary,
    settings,
    checks: [...checks, ...laterFigureChecks(plain)] as Check<unknown>[],
  });
  return {
    key,
    label,
    summary,
    isOptional,
    schema: schema as unknown as Area<WithCommon<Shape>>['schema'],
    node,
  };
}
