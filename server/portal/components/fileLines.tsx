import type { FC } from 'hono/jsx';

export interface LineMistake {
  /** Counted from 1. */
  line: number;
  column: number;
  message: string;
}

/** The lines of a file that have mistakes, each with what is wrong under it, and a line before and after to find it by. */
export const FileLines: FC<{ text: string; mistakes: readonly LineMistake[] }> = ({ text, mistakes }) => {
  const lines = text.split('\n');
  const wrong = [...new Set(mistakes.map(({ line }) => line))].sort((one, other) => one - other);
  return (
    <ol class="portal-lines">
      {wrong.map((line) => (
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
  );
};

const LineOf: FC<{ number: number; text: string; isWrong: boolean }> = ({ number, text, isWrong }) => {
  const words = `${String(number).padStart(4)}  ${text}\n`;
  return isWrong ? <mark class="portal-removed">{words}</mark> : <span>{words}</span>;
};
