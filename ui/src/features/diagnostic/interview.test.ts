import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CategoryView, DiagnosticVersion, DiagnosticView } from '../../api/generated';
import { fieldsOf, hasStrength, Interview } from './interview.svelte';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../api/client', () => ({ call }));

function entry(category: CategoryView['category'], values: Partial<CategoryView> = {}): CategoryView {
  return {
    category,
    state: 'non_abordee',
    impact: null,
    words: '',
    note: '',
    noteShared: false,
    situations: [],
    strengths: [],
    confirmedOn: null,
    unchangedOn: null,
    isStale: false,
    earlier: null,
    ...values,
  };
}

const version: DiagnosticVersion = {
  id: 'v1',
  number: 1,
  openedOn: '2026-11-23',
  closedOn: null,
  categories: [entry('logement'), entry('emploi')],
  discussed: 0,
  confirmedOn: null,
  isStale: false,
  staleMonths: 6,
};
const view: DiagnosticView = {
  versions: [{ id: 'v1', number: 1, openedOn: '2026-11-23', closedOn: null }],
  version,
};

beforeEach(() => {
  call.mockReset();
});

describe('the interview', () => {
  it('shows what was saved and counts what was talked about', async () => {
    const interview = new Interview('p', view);
    call.mockResolvedValue(entry('emploi', { state: 'frein', impact: 'fort' }));
    await interview.save('v1', 'emploi', fieldsOf(entry('emploi', { state: 'frein', impact: 'fort' })));
    expect(interview.entry('emploi')?.impact).toBe('fort');
    expect(interview.entry('logement')?.state).toBe('non_abordee');
    expect(interview.version?.discussed).toBe(1);
  });

  it('keeps the version shown when an older one ends saving', async () => {
    const interview = new Interview('p', view);
    call.mockResolvedValue(entry('emploi', { state: 'frein' }));
    await interview.save('other', 'emploi', fieldsOf(entry('emploi')));
    expect(interview.entry('emploi')?.state).toBe('non_abordee');
  });

  it('opens a version only when none is open', () => {
    expect(new Interview('p', view).canOpen).toBe(false);
    expect(new Interview('p', { versions: [], version: null }).canOpen).toBe(true);
  });
});

describe('a category', () => {
  it('has a strength in free words or as a ticked asset', () => {
    expect(hasStrength(entry('emploi'))).toBe(false);
    expect(hasStrength(entry('emploi', { strengths: ['Ponctuelle'] }))).toBe(true);
    expect(hasStrength(entry('emploi', { situations: [{ code: 'a', label: 'a', polarity: 'atout' }] }))).toBe(true);
    expect(hasStrength(entry('emploi', { situations: [{ code: 'a', label: 'a', polarity: 'frein' }] }))).toBe(false);
  });
});
