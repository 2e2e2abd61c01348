import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import PasswordField from './PasswordField.svelte';

describe('PasswordField', () => {
  it('hides what is typed until one asks to read it', async () => {
    const user = userEvent.setup();
    render(PasswordField, { label: 'Phrase de passe', value: '' });
    const input = screen.getByLabelText('Phrase de passe');
    expect(input).toHaveAttribute('type', 'password');
    await user.type(input, 'sept mots');
    await user.click(screen.getByRole('button', { name: 'Afficher' }));
    expect(input).toHaveAttribute('type', 'text');
    expect(input).toHaveValue('sept mots');
    expect(screen.getByRole('button', { name: 'Masquer' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('ties the error to the field', () => {
    render(PasswordField, { label: 'Phrase de passe', value: '', error: 'Trop courte.' });
    expect(screen.getByLabelText('Phrase de passe')).toHaveAccessibleDescription('Trop courte.');
  });
});
