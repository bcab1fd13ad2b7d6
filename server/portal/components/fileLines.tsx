import type { FC } from 'hono/jsx';

export interface LineMistake {
  /** Counted from 1. */
  line: number;
  column: number;
  message: string;
}

/** More lines than these are mended in several goes, and a page of them would be too heavy. */
const MOST_LINES = 60;
/** What of a line is shown, so that a file without line breaks does not come back whole. */
const LONGEST_LINE = 200;

/** The lines of a file that have mistakes, each with what is wrong under it, and a line before and after to find it by. */
export const FileLines: FC<{ text: string; mistakes: readonly LineMistake[] }> = ({ text, mistakes }) => {
  const lines = text.split('\n');
  const wrong = [...new Set(mistakes.map(({ line }) => line))].sort((one, other) => one - other);
  const left = wrong.length - MOST_LINES;
  return (
    <>
      <ol class="portal-lines">
        {wrong.slice(0, MOST_LINES).map((line) => (
          <li id={`line-${line}`}>
            <p class="govuk-body-s">Line {line}</p>
            <pre class="portal-code">
              {[line - 1, line, line + 1]
                .filter((each) => each >= 1 && each <= lines.length)
                .map((each) => (
                  <LineOf number={each} text={lines[each - 1] ?? ''} isWrong={each === line} />
                ))}
            </pre>
            {mistakes
              .filter((each) => each.line === line)
              .map(({ message }) => (
                <p class="govuk-error-message">
                  <span class="govuk-visually-hidden">Error:</span> {message}
                </p>
              ))}
          </li>
        ))}
      </ol>
      {left > 0 && (
        <p class="govuk-body">
          {left === 1 ? 'One more line has a mistake.' : `${left} more lines have mistakes.`} They are shown
          once these are mended.
        </p>
      )}
    </>
  );
};

const LineOf: FC<{ number: number; text: string; isWrong: boolean }> = ({ number, text, isWrong }) => {
  const shown = text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text;
  const words = `${String(number).padStart(4)}  ${shown}\n`;
  return isWrong ? <mark class="portal-removed">{words}</mark> : <span>{words}</span>;
};
