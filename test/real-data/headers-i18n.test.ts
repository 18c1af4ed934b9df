import { answersFor, describeSet, fileOf } from './data-set';

interface Labels {
  Opportunity: { fields: Record<string, string>; options: { stage: Record<string, string> } };
}

// Titles and stage names as EspoCRM writes them in five languages; a missing title is shown in English.
describeSet('headers-i18n', () => {
  const languages = JSON.parse(fileOf('headers-i18n/espocrm_labels.json')) as Record<string, Labels>;
  const english = languages.en_US.Opportunity;

  it.each(['en_US', 'nl_NL', 'de_DE', 'fr_FR', 'es_ES'])(
    'a deal list of %s is understood, every stage of it',
    (language) => {
      const own = languages[language].Opportunity;
      const title = (field: string): string => own.fields[field] ?? english.fields[field];
      const stages = Object.keys(english.options.stage).map((stage) => own.options.stage[stage] ?? stage);
      const won = own.options.stage['Closed Won'];
      const lost = own.options.stage['Closed Lost'];
      const header = ['name', 'account', 'stage', 'amount', 'closeDate'].map(title);
      const deal = (stage: string, i: number): string[] => [
        `K-${i}`,
        `Firma ${i}`,
        stage,
        `${1000 + 10 * i}.50`,
        `2025-03-${10 + i}`,
      ];
      const cells = [header, ...[...stages, won, won, lost].map(deal)];
      const { kpi, report } = answersFor([{ name: 'export', cells }]);
      expect(report.tabs[0]).toMatchObject({ table: 'deals', questions: [] });
      expect(kpi('win_rate')).toMatchObject({ top: 3, bottom: 5 });
      // One won deal stands among the stages, the two others follow them.
      const at = stages.indexOf(won);
      const amounts = [at, stages.length, stages.length + 1].map((i) => 1000.5 + 10 * i);
      expect(kpi('revenue').value).toBeCloseTo(
        amounts.reduce((sum, amount) => sum + amount, 0),
        2,
      );
    },
  );
});
