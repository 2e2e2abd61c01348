import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PersonFile, PersonUpdate } from '../../api/generated';
import { PersonRecord } from './record.svelte';
import { aPerson } from './sample';

const { call } = vi.hoisted(() => ({ call: vi.fn<(command: string, input: PersonUpdate) => Promise<PersonFile>>() }));
vi.mock('../../api/client', () => ({ call }));

/** A core that raises the version at each save and refuses a stale one, as the real one does. */
function core(file: PersonFile): void {
  let kept = file;
  call.mockImplementation(async (_command, update) => {
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (update.version !== kept.version) throw new Error('conflict');
    if (update.person.phone === 'x') throw new Error('invalid');
    kept = { ...kept, version: kept.version + 1, person: update.person };
    return kept;
  });
}

beforeEach(() => {
  call.mockReset();
});

describe('a dossier that saves by group', () => {
  it('keeps the fields of both groups saved at the same time', async () => {
    core(aPerson());
    const record = new PersonRecord(aPerson());
    await Promise.all([record.savePerson({ phone: '0612345678' }), record.savePerson({ communeName: 'Toulouse' })]);
    expect(record.file.person).toMatchObject({ phone: '0612345678', communeName: 'Toulouse' });
  });

  it('saves the other groups when one is refused', async () => {
    core(aPerson());
    const record = new PersonRecord(aPerson());
    const refused = record.savePerson({ phone: 'x' });
    const accepted = record.savePerson({ communeName: 'Toulouse' });
    await expect(refused).rejects.toThrow('invalid');
    await accepted;
    expect(record.file.person).toMatchObject({ phone: null, communeName: 'Toulouse' });
  });
});
