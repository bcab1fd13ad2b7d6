/** Ticks are the same wherever one reads from. */
const AS_IT_IS = /checkboxes__label:+after/;

/** Shorthands of four sides, which go round from the top by the right. */
const FOUR_SIDES = /^(margin|padding|inset|border-(?:width|color|style))$/;

/**
 * Styles for pages that are read from right to left: what is on the left goes to the right, and arrows turn round. GOV.UK
 * Frontend has none, and its styles as they are stay what everybody else gets.
 */
export function mirrored(styles: string): string {
  return styles.replace(/([^{}]*)\{([^{}]*)\}/g, (_, selector: string, rules: string) => {
    const isShape = AS_IT_IS.test(selector);
    const others = rules.split(';').map((rule) => (isShape ? otherSide(rule) : mirroredRule(rule)));
    return `${selector}{${others.join(';')}}`;
  });
}

function mirroredRule(rule: string): string {
  const [, before = '', name = '', value = ''] = /^(\s*)([\w-]+)\s*:\s*([\s\S]*)$/.exec(rule) ?? [];
  if (!name) return rule;
  if (FOUR_SIDES.test(name)) return `${before}${name}:${otherWayRound(value)}`;
  if (name === 'transform') return `${before}${name}:${value.replace(/rotate\((-?)/g, turnedBack)}`;
  if (name.endsWith('clip-path')) return `${before}${name}:${value.replace(/polygon\(([^)]*)\)/g, flipped)}`;
  return otherSide(rule);
}

const SIDES: Readonly<Record<string, string>> = { left: 'right', right: 'left' };

/** `margin-left`, `left` and `float:left`, and the same of the right. */
const otherSide = (rule: string) => rule.replace(/\b(left|right)\b/g, (side) => SIDES[side] ?? side);

function otherWayRound(value: string): string {
  const sides = value.match(/(?:[^\s()!]+(?:\([^()]*\))?)|![\w]+/g) ?? [];
  const [top, right, bottom, left, ...rest] = sides;
  const isOfFour = left !== undefined && !left.startsWith('!');
  return isOfFour ? [top, left, bottom, right, ...rest].join(' ') : value;
}

const turnedBack = (_: string, minus: string) => (minus ? 'rotate(' : 'rotate(-');

function flipped(_: string, points: string): string {
  const others = points
    .split(',')
    .map((point) => point.replace(/^(\s*)(\S+)/, (__, space, x) => `${space}${ACROSS[x] ?? x}`));
  return `polygon(${others.join(',')})`;
}

const ACROSS: Readonly<Record<string, string>> = { '0': '100%', '100%': '0' };
