import { expect, it } from 'vitest';
import { readFile } from './file';

it('reads any bytes, whatever their number', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 256);
  const read = await readFile(new File([bytes], 'a.pdf'), 100_000);
  expect(Uint8Array.from(atob(read?.base64 ?? ''), (one) => one.charCodeAt(0))).toEqual(bytes);
});

it('does not read what is too heavy', async () => {
  const file = new File(['12345'], 'a.pdf');
  file.arrayBuffer = () => Promise.reject(new Error('read'));
  expect(await readFile(file, 4)).toBeNull();
});
