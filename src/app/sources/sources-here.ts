import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import type { OpenRows } from '../../explain/explained-tabs';
import type { ReadSources } from '../../sheet/analyze-tabs';

/** Who reads tables that lie elsewhere: nobody, where the add-on was built without. */
export const newSourceReader = (): ReadSources | undefined => undefined;

/** Who opens their rows: likewise. */
export const newRowOpener = (_analysis: Analysis, _language: Language): OpenRows | undefined => undefined;
