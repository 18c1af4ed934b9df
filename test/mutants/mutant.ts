/** One small fault: this stretch of a file replaced by another text. */
export interface Mutant {
  file: string;
  line: number;
  start: number;
  end: number;
  /** What stood there, and what stands there instead. */
  from: string;
  to: string;
  /** The lines it stands in, up to it and behind it. */
  before: string;
  after: string;
}

/** The file with the fault in it. */
export const mutated = (source: string, { start, end, to }: Pick<Mutant, 'start' | 'end' | 'to'>): string =>
  source.slice(0, start) + to + source.slice(end);

/** A fault by what it is and the lines it is in, wherever they have moved to: how a survivor is known again, and no other. */
export const nameOf = ({ file, before, from, to, after }: Mutant): string =>
  `${file}: ${short(`${before}«${short(from)} → ${short(to)}»${after}`)}`;

const short = (text: string): string => text.replace(/\s+/g, ' ').trim();
