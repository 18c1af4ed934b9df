import { analyze } from '../../src/analysis/analysis';
import { UTC } from '../../src/base/zone';
import type { RawTab } from '../../src/intake/reading';

export const ask = (tabs: RawTab[], request: { asOf?: string; period?: string } = {}) =>
  analyze(tabs, { plan: {}, zone: UTC, locale: 'en_US', ...request });
