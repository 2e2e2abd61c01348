import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import ImportPdf from './ImportPdf.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../api/client', () => ({ call }));

const preview = {
  fileTitle: 'Synthèse de diagnostic',
  madeOn: '2026-11-20',
  structure: 'Maison de l’insertion',
  referent: 'Camille Exemple',
  name: 'Fatou Diallo',
  birthDate: '1992-03-08',
  counts: { categories: 10, situations: 4, objectives: 2, actions: 5 },
  lines: ['Un diagnostic de dix catégories'],
  namesakes: [{ id: 'p2', name: 'Fatou Diallo', birthDate: null }],
  alreadyHere: false,
};

beforeEach(() => {
  call.mockReset();
});

it('shows what will be created, then creates it', async () => {
  const onimported = vi.fn();
  call.mockImplementation((name: string) => Promise.resolve(name === 'read_pdf' ? preview : { id: 'p9' }));
  render(ImportPdf, { onimported });
  await userEvent.upload(
    screen.getByLabelText('PDF à importer'),
    new File(['%PDF'], 'a.pdf', { type: 'application/pdf' }),
  );
  expect(await screen.findByText('Un diagnostic de dix catégories')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Fatou Diallo' })).toHaveAttribute('href', '#/dossier/p2/synthese');
  expect(onimported).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Importer quand même' }));
  expect(onimported).toHaveBeenCalledWith('p9');
});

it('says why a file is not read', async () => {
  call.mockRejectedValue(Object.assign(new Error('Ce PDF ne porte pas de données.'), { fields: {} }));
  render(ImportPdf, { onimported: vi.fn() });
  await userEvent.upload(
    screen.getByLabelText('PDF à importer'),
    new File(['x'], 'a.pdf', { type: 'application/pdf' }),
  );
  expect(await screen.findByRole('alert')).toHaveTextContent('Ce PDF ne porte pas de données.');
});
