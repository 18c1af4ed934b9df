import { rowsOf, tabOf } from '../../real-data/data-set';
import { col, number, ofDeals, type RealSet, type Row, won } from './figure-apart';

const maven = (): Row[] => rowsOf('crm-maven/sales_pipeline.csv');

/** The closed deals of crm-maven as that set has them: what is answered of a copy, written otherwise, is held against these. */
const closed = (among: (row: Row) => boolean = () => true) =>
  maven().filter((row) => ['Won', 'Lost'].includes(row.deal_stage) && among(row));

const deals = (rows: () => readonly Row[]) => ({
  ...ofDeals(rows, {
    won: won((row) => row.deal_stage === 'Won'),
    from: col('engage_date'),
    to: col('close_date'),
    amount: col('close_value'),
    rep: col('sales_agent'),
  }),
});

/** A file of deals in the words and marks of another country; `name`: its column of what crm-maven calls the opportunity. */
function localized(file: string, name: string): RealSet {
  const path = `localized-dev/${file}.csv`;
  const ids = () => new Set(rowsOf(path, ';').map((row) => row[name]));
  const known = () => {
    const own = ids();
    return closed((row) => own.has(row.opportunity_id));
  };
  return { folder: 'localized-dev', files: [], tabs: () => [tabOf(path, ';')], apart: deals(known) };
}

export const writtenOtherwise: Record<string, RealSet> = {
  // Days before months, of which more than a third could be read both ways.
  'crm-maven-variants': {
    files: ['crm-maven-variants/sales_pipeline.mdy'],
    apart: {
      ...deals(closed),
      'who_sells sales_per_rep product': {
        rows: () => closed((row) => row.deal_stage === 'Won'),
        ...{ by: col('product'), sum: number('close_value') },
      },
    },
  },
  'localized-dev, Dutch': localized('kansen_nl', 'Naam'),
  'localized-dev, French': localized('opportunites_fr', 'Nom'),
};
