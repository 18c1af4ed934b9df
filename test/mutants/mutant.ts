/** One small fault: this stretch of a file replaced by another text. */
export interface Mutant {
  file: string;
  line: number;
  start: number;
  end: number;
  /** What stood there, and what stands there instead. */
  from: string;
  to: string;
}

/** The file with the fault in it. */
export const mutated = (source: string, { start, end, to }: Mutant): string =>
  source.slice(0, start) + to + source.slice(end);

/** A fault by what it is, wherever its line has moved to: how a survivor is known again. */
export const nameOf = ({ file, from, to }: Mutant): string => `${file}: ${short(from)} → ${short(to)}`;

const short = (text: string): string => text.replace(/\s+/g, ' ').trim();
