import { afterEach, expect, it, vi } from 'vitest';

const rpc = vi.hoisted(() => vi.fn());
vi.mock('#transport', () => ({ transport: { rpc, onLocked: () => () => undefined } }));

import { call, onLocked } from './client';
import { ApiError } from './errors';

afterEach(() => rpc.mockReset());

const wire = {
  message: 'Date impossible.',
  hint: null,
  fields: { birthDate: 'Cette date n’existe pas.' },
  incident: null,
};

it('answers what the core answers', async () => {
  rpc.mockResolvedValue({ state: 'open' });
  await expect(call('get_status', {})).resolves.toEqual({ state: 'open' });
  expect(rpc).toHaveBeenCalledWith('get_status', {});
});

it('throws the error of the wire with its fields', async () => {
  rpc.mockRejectedValue({ ...wire, code: 'invalid' });
  const error = await call('get_status', {}).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ ...wire, code: 'invalid' });
});

it('says in French that the core is out of reach, whatever was thrown', async () => {
  rpc.mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(call('get_status', {})).rejects.toMatchObject({ code: 'internal', message: 'Trame ne répond pas.' });
});

it('tells who listens that the base is locked, until they stop', async () => {
  const listener = vi.fn();
  const stop = onLocked(listener);
  rpc.mockRejectedValue({ ...wire, code: 'locked', fields: {} });
  await expect(call('get_today', {})).rejects.toMatchObject({ code: 'locked' });
  stop();
  await expect(call('get_today', {})).rejects.toMatchObject({ code: 'locked' });
  expect(listener).toHaveBeenCalledTimes(1);
});
