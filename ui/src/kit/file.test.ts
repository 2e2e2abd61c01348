import { expect, it, vi } from 'vitest';
import { readFile } from './file';

it('reads any bytes', async () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, at) => at % 256);
  const read = await readFile(new File([bytes], 'a.pdf'), 1000);
  expect(Uint8Array.from(atob(read ?? ''), (one) => one.charCodeAt(0))).toEqual(bytes);
});

it('does not read what is too heavy', async () => {
  const read = vi.spyOn(FileReader.prototype, 'readAsDataURL');
  expect(await readFile(new File(['12345'], 'a.pdf'), 4)).toBeNull();
  expect(read).not.toHaveBeenCalled();
});
