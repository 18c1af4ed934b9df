import { readdirSync } from 'node:fs';
import { kpiNamed, kpis } from '../../src/kpis';
import { texts } from '../../src/texts/texts';

describe('every KPI, as declared', () => {
  it.each(kpis)('$id has its titles, purpose and variants in both languages', (kpi) => {
    const pairs = [
      kpi.title,
      kpi.purpose,
      ...Object.values(kpi.variants).flatMap(({ title, note }) => (note ? [title, note] : [title])),
    ];
    for (const { en, nl } of pairs) {
      expect(en.trim()).not.toBe('');
      expect(nl.trim()).not.toBe('');
    }
    expect(Object.keys(kpi.variants)[0]).toBe('standard');
    expect(kpi.purpose.en).not.toBe(kpi.purpose.nl);
    expect(kpi.serves.length).toBeGreaterThan(0);
  });

  it('holds the list of the article, in the words of a Dutch manager', () => {
    const ofTheArticle = [
      'Klantwaarde (CLV)',
      'Behoudspercentage',
      'Churnpercentage',
      'Omzet',
      'MRR',
      'ARR',
      'Totale verkoop',
      'Acquisitiekosten (CAC)',
      'Conversiepercentage',
      'Winpercentage',
      'Nieuwe leads',
      'Benodigde leads',
      'Gemiddelde aankoopwaarde',
      'Upsellpercentage',
      'Cross-sellpercentage',
      'Verkoopactiviteiten',
      'Verkoopcyclus',
      'Reactietijd',
      'Medewerkerstevredenheid',
      'eNPS',
    ];
    const titles = kpis.map(({ title }) => title.nl);
    expect(titles.filter((title) => ofTheArticle.includes(title))).toEqual(ofTheArticle);
  });

  it('has the article’s formula wherever the article prints one', () => {
    for (const id of ['clv', 'retention', 'churn', 'cac']) {
      expect(kpis.find((kpi) => kpi.id === id)?.variants.article?.note).toBeDefined();
    }
  });

  it('is found by id and title in any case, with spaces, hyphens or underscores', () => {
    for (const kpi of kpis) {
      for (const name of [
        kpi.id,
        kpi.title.en,
        kpi.title.nl,
        kpi.title.nl.toUpperCase(),
        kpi.id.replace(/_/g, '-'),
        ` ${kpi.title.en} `,
      ]) {
        expect(kpiNamed(name)?.id).toBe(kpi.id);
      }
    }
    expect(kpiNamed('no such thing')).toBeNull();
  });

  it('has no text that hides another of the same key', () => {
    const files = readdirSync('src/texts/sentences').flatMap((file) =>
      Object.values<object>(require(`../../src/texts/sentences/${file}`)),
    );
    const keys = files.flatMap((file) => Object.keys(file));
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
    expect([...keys].sort()).toEqual(Object.keys(texts).sort());
  });

  it('has every text in both languages with the same blanks', () => {
    // A text that is filled with another in the same language has the language for its blank; a plural counts as its number.
    const named = (blank: string): string => blank.replace(/\|[^}]*/, '').replace(/\{(en|nl)\}/, '{}');
    const blanks = (text: string): string[] => [...new Set((text.match(/\{\w+(\|[^}]*)?\}/g) ?? []).map(named))].sort();
    for (const [key, { en, nl }] of Object.entries(texts)) {
      expect([key, en.trim() !== '', nl.trim() !== '']).toEqual([key, true, true]);
      expect([key, blanks(nl)]).toEqual([key, blanks(en)]);
    }
  });
});
