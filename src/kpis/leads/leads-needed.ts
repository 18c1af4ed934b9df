import { declareKpi } from '../declaration/declare';
import { averagePurchase } from '../revenue/average-purchase';
import { derived } from '../rows/derived';
import { conversion } from './conversion';

export const leadsNeeded = declareKpi({
  id: 'leads_needed',
  title: { en: 'Leads needed', nl: 'Benodigde leads' },
  aliases: ['required leads'],
  purpose: {
    en: 'How many leads it takes to reach the revenue target at today’s rates.',
    nl: 'Hoeveel leads er nodig zijn om het omzetdoel te halen bij de huidige cijfers.',
  },
  unit: 'count',
  better: 'lower',
  serves: ['grow_revenue'],
  everyday: null,
  story: 'leads',
  anonymous: false,
  chart: null,
  span: 'all',
  overTime: 'level',
  matures: 'at once',
  counts: 'leads',
  breaksDown: 'not at all',
  mayBeNegative: false,
  mayExceedAll: false,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'revenue target ÷ (average won deal × conversion rate)',
        nl: 'omzetdoel ÷ (gemiddelde gewonnen deal × conversiepercentage)',
      },
      note: { en: 'Needs a revenue target in the plan.', nl: 'Vraagt een omzetdoel in het plan.' },
      oneOf: [
        derived({
          inputs: {
            target: { oneOf: [{ shape: 'given', figure: 'revenue target', emptyReason: 'no_revenue_target' }] },
            // A lead becomes a deal: what a deal brings counts, not one of the customer's many orders.
            average: { oneOf: [...averagePurchase.variants.standard.oneOf].reverse() },
            converted: { oneOf: conversion.variants.standard.oneOf },
          },
          value: { divide: ['target', { times: ['converted', 'average'] }] },
          emptyReason: 'no_conversions',
        }),
      ],
    },
  },
});
