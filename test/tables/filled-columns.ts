import type { Cell } from '../../src/base/cell';
import type { TableDeclaration } from '../../src/tables/declare';

const rows = Array.from({ length: 12 }, (_, at) => at);

/** Columns of a table under the names that the product gives them, with a header row and twelve rows of values. */
export function filledColumns({ fields }: TableDeclaration, names: readonly string[]): Cell[][] {
  const cellOf = (field: string, at: number): Cell => {
    const { type, values } = fields[field];
    switch (type) {
      case 'date':
        return `2024-03-${at + 10}`;
      case 'number':
        return at + 10;
      case 'flag':
        return at % 2 === 0 ? 'yes' : 'no';
      default:
        if (values === 'email') return `a${at}@firm.com`;
        if (values === 'stage') return ['Lead', 'Offer', 'Won'][at % 3];
        return values === 'repeats' ? `${field} ${Math.floor(at / 3)}` : `${field} ${at}`;
    }
  };
  return [names.map((field) => fields[field].title.en), ...rows.map((at) => names.map((field) => cellOf(field, at)))];
}
