/** A line of an answer, by the names of its columns. */
export interface AnswerLine {
  figure: string;
  dimension: string | null;
  label: string | null;
  value: number | null;
  n: number;
  above: number | null;
  below: number | null;
  median: number | null;
  p75: number | null;
}

/** The list that a line's label holds. */
export const listInLabel = ({ label }: AnswerLine): (string | null)[] => JSON.parse(label as string);
