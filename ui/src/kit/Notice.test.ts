import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Notice from './Notice.svelte';

describe('Notice', () => {
  it('says what went wrong and what to do, without taking the focus', () => {
    render(Notice, { problem: { message: 'Le disque est plein.', hint: 'Faites de la place.', incident: 'A1' } });
    expect(screen.getByRole('alert')).toHaveTextContent('Le disque est plein. Faites de la place.');
    expect(screen.getByRole('alert')).toHaveTextContent('A1');
    expect(document.body).toHaveFocus();
  });

  it('shows nothing when there is nothing to say', () => {
    render(Notice, {});
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('note')).toBeNull();
  });
});
