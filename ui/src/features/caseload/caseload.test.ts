import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PersonRow } from '../../api/generated';
import { Caseload, PAGE } from './caseload.svelte';
import { NO_FILTER } from './filters';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../api/client', () => ({ call }));

function rows(count: number): PersonRow[] {
  return Array.from({ length: count }, (_, index) => ({ id: `p${String(index)}` }) as PersonRow);
}

describe('Caseload', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    call.mockReset();
    call.mockImplementation((name: string, input: { limit?: number; search?: string }) => {
      if (name === 'count_people') return Promise.resolve({ matching: 250, open: 250, all: 260 });
      if (name === 'list_people') return Promise.resolve(rows(Math.min(250, input.limit ?? 250)));
      return Promise.resolve({ territories: ['Comminges'], tags: [] });
    });
  });

  it('brings a page, then the rows that follow', async () => {
    const caseload = new Caseload();
    await caseload.open();
    expect(caseload.rows).toHaveLength(PAGE);
    expect(caseload.left).toBe(150);
    expect(await caseload.more()).toBe('p100');
    expect(caseload.rows).toHaveLength(200);
  });

  it('asks once for a word typed fast, within 80 ms of the last key', async () => {
    const caseload = new Caseload();
    for (const typed of ['b', 'be', 'ben']) caseload.type(typed);
    expect(call).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(80);
    const asked = call.mock.calls.filter(([name]) => name === 'list_people');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[1]).toMatchObject({ search: 'ben', limit: PAGE });
  });

  it('drops a slow answer to an older question', async () => {
    const caseload = new Caseload();
    let answerSlowly: (found: PersonRow[]) => void = () => undefined;
    call.mockImplementationOnce(() => new Promise((resolve) => (answerSlowly = resolve)));
    const slow = caseload.narrow({ ...NO_FILTER, stale: true });
    await caseload.narrow({ ...NO_FILTER, overdue: true });
    answerSlowly(rows(3));
    await slow;
    expect(caseload.rows).toHaveLength(PAGE);
  });

  it('keeps the rows on screen when the core refuses, and says why', async () => {
    const caseload = new Caseload();
    await caseload.open();
    call.mockRejectedValue(new Error('réseau'));
    await caseload.sortBy('territory');
    expect(caseload.rows).toHaveLength(PAGE);
    expect(caseload.problem?.message).toBe('Trame ne répond pas.');
  });

  it('says whether something narrows the list', async () => {
    const caseload = new Caseload();
    await caseload.narrow({ ...NO_FILTER, stale: true });
    expect(caseload.narrowed).toBe(true);
    await caseload.clear();
    expect(caseload.narrowed).toBe(false);
  });
});
