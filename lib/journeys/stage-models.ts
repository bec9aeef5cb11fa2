import type { Phase, StageModel } from './stage-model.ts';

/** The stage models of PRODUCT §6. Labels are messages `stage.<code>` of the analysis catalogue. */
export const stageModels: readonly StageModel[] = [
  model('need-to-care', ['need:need', 'search:search', 'decide:decide', 'buy:buy', 'after-sales:use']),
  model('aidad', ['attention:need', 'interest:search', 'desire:decide', 'action:buy', 'devotion:use'], true),
  model('understanding', [
    'understand-need:need',
    'know-problem:need',
    'know-solution:search',
    'buy:buy',
    'loyalty:use',
    'advocacy:share',
  ]),
  model('problem-choice-return', ['problem:need', 'choice:decide', 'return:use']),
  model('activation', ['awareness:need', 'comparison:search', 'purchase:buy', 'activation:use'], true),
  model('advocacy', ['discover:search', 'evaluate:decide', 'buy:buy', 'advocate:share'], true),
  model(
    'strength',
    ['meet:search', 'drawn-in:decide', 'peak:buy', 'trial-of-strength:use', 'return:use', 'new-ideas:share'],
    true,
  ),
  model('contact', [
    'need:need',
    'choice-of-company:search',
    'site-social:search',
    'shop:decide',
    'deal:buy',
    'contact:use',
    'referral:share',
  ]),
  {
    code: 'b2b',
    startsLate: false,
    stages: [
      { code: 'recognise', phase: 'need' },
      { code: 'specify', phase: 'need', parallel: 1 },
      { code: 'budget', phase: 'need', parallel: 1 },
      { code: 'shortlist', phase: 'search', parallel: 2 },
      { code: 'agree-inside', phase: 'decide', parallel: 2 },
      { code: 'contract', phase: 'buy' },
      { code: 'deliver', phase: 'use' },
      { code: 'adopt', phase: 'use', parallel: 3 },
      { code: 'support', phase: 'use', parallel: 3 },
      { code: 'renew', phase: 'share', backTo: 'specify' },
    ],
  },
];

function model(code: string, stages: readonly string[], startsLate = false): StageModel {
  return {
    code,
    startsLate,
    stages: stages.map((text) => {
      const [stage = '', phase = 'need'] = text.split(':');
      return { code: stage, phase: phase as Phase };
    }),
  };
}
