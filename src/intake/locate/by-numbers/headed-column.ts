import type { SeenColumn } from '../../recognise/recognise';

/** A column whose header is read, and of which it is not known yet what its values say against that. */
export type HeadedColumn = Pick<SeenColumn, 'index' | 'header' | 'profile'>;
