import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Referentiel } from '../../api/generated';
import { matchActions, matchObjectives, newAction } from './match';

const pack = JSON.parse(readFileSync('../assets/reference/referentiel-2026.1.json', 'utf8')) as Referentiel;
const housing = { code: 'logement.trouver_hebergement', category: 'logement' as const };

describe('actions as one types', () => {
  it('proposes what serves the objective before anything is typed', () => {
    const own = pack.objectives.find(({ code }) => code === housing.code)?.actions ?? [];
    expect(matchActions('', pack, housing).map(({ code }) => code)).toEqual(own);
  });

  it('finds by alias, without accents, and puts the category first', () => {
    expect(matchActions('siao', pack, housing)[0]?.code).toBe('logement.demande_siao');
    expect(matchActions('chrs', pack, housing)[0]?.code).toBe('logement.demande_siao');
    expect(matchActions('DÉPOSER heberg', pack, housing)[0]?.code).toBe('logement.demande_siao');
  });

  it('finds the steps of the field by their names, from any category', () => {
    for (const name of ['PMSMP', 'MRS', 'forum inversé', 'parrainage', 'GEIQ']) {
      expect(matchActions(name, pack, housing).length, name).toBeGreaterThan(0);
    }
  });

  it('answers nothing to what no action says', () => {
    expect(matchActions('xylophone', pack, housing)).toEqual([]);
  });
});

describe('objectives as one types', () => {
  it('leaves out those planned already', () => {
    const all = matchObjectives('', pack, 'mobilite', []);
    const first = all[0]?.code ?? '';
    expect(matchObjectives('', pack, 'mobilite', [first]).map(({ code }) => code)).not.toContain(first);
    expect(all.every(({ category }) => category === 'mobilite')).toBe(true);
  });
});

describe('a new action', () => {
  it('takes the defaults of the pack', () => {
    const siao = matchActions('siao', pack, housing)[0];
    if (!siao) throw new Error('the pack has it');
    expect(newAction(siao, '2026-12-23')).toMatchObject({ code: siao.code, actor: siao.actor, dueOn: '2026-12-23' });
  });

  it('may be in free words', () => {
    expect(newAction('Appeler sa sœur', '2026-12-23')).toMatchObject({
      code: null,
      actor: 'personne',
      dueOn: '2026-12-23',
    });
  });
});
