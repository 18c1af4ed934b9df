import { byColumn } from '../declare';

export const channel = byColumn({
  id: 'channel',
  title: { en: 'Channel', nl: 'Kanaal' },
  column: 'channel',
  alike: [['leads']],
});
