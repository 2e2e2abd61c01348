import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import DocumentDialog from './DocumentDialog.svelte';

const { call, openPdf, saveDocument } = vi.hoisted(() => ({ call: vi.fn(), openPdf: vi.fn(), saveDocument: vi.fn() }));
vi.mock('../../api/client', () => ({ call, openSaved: vi.fn(), saveDocument }));
vi.mock('./reader', () => ({ openPdf }));

const contents = {
  title: 'Synthèse de diagnostic',
  forWhom: 'Pour le dossier et pour la personne.',
  identifiers: [{ code: 'phone', label: 'Téléphone', present: true, printed: true, sensitive: false }],
  blocks: [{ code: 'plan', label: 'Plan d’action', summary: 'Objectifs et actions', present: true, printed: true }],
  categories: [],
  objectives: [],
  always: ['l’en-tête de votre structure'],
  never: ['vos notes privées'],
  withData: { possible: false, on: false, summary: '' },
};

beforeEach(() => {
  call.mockReset();
  call.mockResolvedValue(contents);
  render(DocumentDialog, { request: { kind: 'summary', personId: 'p1' } });
});

it('says what the document contains, and never contains, before it is made', async () => {
  expect(await screen.findByText('L’en-tête de votre structure')).toBeVisible();
  expect(screen.getByText('Vos notes privées')).toBeVisible();
  expect(screen.getByRole('region', { name: 'Ce que contient ce document' })).toHaveTextContent(
    'Plan d’action : objectifs et actions',
  );
  expect(screen.queryByLabelText('Joindre les données au PDF')).toBeNull();
  expect(call).not.toHaveBeenCalledWith('render_document', expect.anything());
});

it('asks again what it contains when something is unticked', async () => {
  await userEvent.click(await screen.findByLabelText('Téléphone'));
  expect(call).toHaveBeenLastCalledWith('describe_document', expect.objectContaining({ hide: ['phone'] }));
  expect(screen.getByLabelText('Téléphone')).not.toBeChecked();
});

it('shows why a document is not made, and stays on the choice', async () => {
  await screen.findByText('Vos notes privées');
  call.mockImplementation((name: string) =>
    name === 'render_document'
      ? Promise.reject(Object.assign(new Error('Trop long.'), { fields: {}, hint: 'Raccourcissez.' }))
      : Promise.resolve(contents),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Aperçu' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Trop long. Raccourcissez.');
  expect(openPdf).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Aperçu' })).toBeVisible();
});

it('saves a text without a preview, and notes that it left', async () => {
  render(DocumentDialog, { request: { kind: 'contractText', personId: 'p1' } });
  const file = { ticket: 't1', fileName: 'texte-contrat.docx', mediaType: 'x', base64: '', pages: 0, missing: [] };
  call.mockImplementation((name: string) => Promise.resolve(name === 'render_document' ? file : contents));
  saveDocument.mockResolvedValue(true);
  const [save] = await screen.findAllByRole('button', { name: 'Enregistrer…' });
  await userEvent.click(save as HTMLElement);
  expect(saveDocument).toHaveBeenCalledWith(file);
  expect(call).toHaveBeenLastCalledWith('record_document', { ticket: 't1', use: 'saved' });
  expect(openPdf).not.toHaveBeenCalled();
});
