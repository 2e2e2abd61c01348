import { expect, it } from 'vitest';
import { askedLabel } from './labels';
import { samplePlan } from './sample';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const { asked } = samplePlan();
const target = { decidedOn: '2026-10-12', weeklyMinutes: 300, motive: 'aidant', detail: null, until: null } as const;

it('says what the law asks, or the decision that lowers it', () => {
  if (!asked) throw new Error('the sample is after the law');
  expect(plain(askedLabel(asked, undefined))).toBe('15 h demandées par la loi');
  expect(plain(askedLabel({ ...asked, minutes: 300 }, target))).toBe(
    '5 h demandées au lieu de 15 h : proche aidant, décidé le 12/10/2026',
  );
  const until = { ...target, motive: 'autre' as const, detail: 'Soins du soir', until: '2027-05-31' };
  expect(plain(askedLabel({ ...asked, minutes: 0 }, until))).toBe(
    'Dispense : aucune heure demandée au lieu de 15 h : autre motif (Soins du soir), décidé le 12/10/2026, jusqu’au 31/05/2027',
  );
});
