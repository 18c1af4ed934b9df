import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** Leads needed for a revenue target: target ÷ (average purchase × conversion). Not rounded. */
export const leadsNeeded = declareFunction({
  name: 'LEADS_NEEDED',
  cellWise: true,
  parameters: {
    target_revenue: { kind: 'money' },
    average_purchase: { kind: 'money' },
    conversion: { kind: 'share' },
  },
  compute: ({ target_revenue, average_purchase, conversion }) => {
    if (average_purchase === 0) return { text: 'average_purchase_is_zero' };
    if (conversion === 0) return { text: 'conversion_is_zero' };
    return target_revenue / (average_purchase * conversion);
  },
});

export const leadsNeededHelp: HelpFor<typeof leadsNeeded> = {
  purpose: {
    en: 'Leads needed: how many leads it takes to reach a revenue target.',
    nl: 'Benodigde leads: hoeveel leads nodig zijn om een omzetdoel te halen.',
  },
  parameters: {
    target_revenue: { en: 'Revenue you want to reach.', nl: 'Omzet die je wilt halen.' },
    average_purchase: { en: 'Average amount of a purchase.', nl: 'Gemiddeld bedrag per aankoop.' },
    conversion: {
      en: 'Share of the leads that become a customer, such as 20%.',
      nl: 'Deel van de leads dat klant wordt, zoals 20%.',
    },
  },
  examples: [{ arguments: [100000, 2000, 0.2], gives: 250 }],
};
