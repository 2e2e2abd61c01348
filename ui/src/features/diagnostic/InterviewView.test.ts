import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CategoryUpdate, CategoryView, DiagnosticView } from '../../api/generated';
import { sharedScreen } from '../../kit/shared-screen.svelte';
import { CATEGORIES } from '../../text/categories';
import { reference } from '../../text/reference.svelte';
import { realReference } from '../../text/sample-reference';
import { Interview } from './interview.svelte';
import InterviewView from './InterviewView.svelte';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../api/client', () => ({ call }));

const entry = (category: CategoryView['category']): CategoryView => ({
  category,
  state: 'non_abordee',
  impact: null,
  words: '',
  note: category === 'mobilite' ? 'Note à moi' : '',
  noteShared: false,
  situations: [],
  strengths: [],
  confirmedOn: null,
  unchangedOn: null,
  isStale: false,
  earlier: null,
});

function aView(closedOn: string | null = null): DiagnosticView {
  const summary = { id: 'v1', number: 1, openedOn: '2026-11-23', closedOn };
  const categories = CATEGORIES.map(entry);
  return {
    versions: [summary],
    version: { ...summary, categories, discussed: 0, confirmedOn: null, isStale: false, staleMonths: 6 },
  };
}

/** Answers as the core does; keeps what was saved. */
const saved: CategoryUpdate[] = [];
function answer(command: string, input: unknown): unknown {
  if (command !== 'update_category') return Promise.resolve([]);
  const update = input as CategoryUpdate;
  saved.push(update);
  return Promise.resolve({ ...entry(update.category), ...update.fields, situations: [] });
}

const onselect = vi.fn();
function show(view = aView()): void {
  render(InterviewView, {
    interview: new Interview('p', view),
    category: 'mobilite',
    hrefOf: (category: string) => `#/${category}`,
    onselect,
    compare: '#/comparer',
    correspondence: '#/france-travail',
  });
}

beforeEach(() => {
  reference.set(realReference());
  sharedScreen.set(false);
  saved.length = 0;
  call.mockReset();
  call.mockImplementation(answer);
  onselect.mockReset();
});

describe('the interview', () => {
  it('takes a frein and its impact from the keyboard and saves them', async () => {
    show();
    screen.getByRole('heading', { name: 'Mobilité' }).focus();
    await userEvent.keyboard('f2');
    await waitFor(
      () => {
        expect(saved.at(-1)?.fields).toMatchObject({ state: 'frein', impact: 'fort' });
      },
      { timeout: 1000 },
    );
  });

  it('saves words within a second of the last key, and takes letters as letters there', async () => {
    show();
    await userEvent.type(screen.getByRole('textbox', { name: 'Ses mots' }), 'finir');
    await waitFor(
      () => {
        expect(saved.at(-1)?.fields).toMatchObject({ state: 'non_abordee', words: 'finir' });
      },
      { timeout: 1000 },
    );
  });

  it('moves with Alt and an arrow, even while typing', async () => {
    show();
    screen.getByRole('textbox', { name: 'Ses mots' }).focus();
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(onselect).toHaveBeenCalledWith('sante');
  });

  it('hides the private note from a shared screen', () => {
    show();
    expect(screen.getByRole('textbox', { name: 'Ma note' })).toHaveValue('Note à moi');
    sharedScreen.set(true);
    return waitFor(() => {
      expect(screen.queryByRole('textbox', { name: 'Ma note' })).toBeNull();
    });
  });

  it('keeps what was typed when saving fails, and says so', async () => {
    show();
    call.mockRejectedValue({ message: 'Le disque est plein.', hint: null, fields: {}, incident: null });
    const words = screen.getByRole('textbox', { name: 'Ses mots' });
    await userEvent.type(words, 'important');
    expect(await screen.findByRole('alert')).toHaveTextContent('Le disque est plein.');
    expect(words).toHaveValue('important');
    expect(words).toHaveFocus();
  });

  it('reads a closed version, and offers nothing to write', () => {
    show(aView('2026-11-23'));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Ouvrir une nouvelle version' })).toBeInTheDocument();
  });
});
