import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Trajectory, TrajectoryStep } from '../../api/generated';
import TrajectoryPage from './TrajectoryPage.svelte';

const step = (title: string, place: TrajectoryStep['place'], isTelling = true): TrajectoryStep => ({
  kind: 'action',
  place,
  title,
  on: '2026-11-02',
  when: '02/11/2026',
  isTelling,
});
const empty: Trajectory = {
  today: '2026-11-23',
  steps: [],
  othersDone: null,
  othersAhead: null,
  aims: [],
  strengths: [],
  resources: [],
};
const list = (name: RegExp): HTMLElement => within(screen.getByRole('region', { name })).getByRole('list');

it('is read as ordered lists: what is done, today, what is ahead', () => {
  render(TrajectoryPage, {
    trajectory: {
      ...empty,
      steps: [step('Refaire mon CV', 'fait'), step('Contrat en cours', 'aujourd_hui'), step('Visite', 'a_venir')],
      strengths: [{ text: 'Planifie', example: 'Le déménagement', toldIn: 'dans ma grille de potentialités' }],
    },
  });
  expect(list(/Ce que j’ai fait/)).toHaveTextContent(/Refaire mon CV\s+02\/11\/2026/);
  expect(list(/Aujourd’hui, lundi 23 novembre/).tagName).toBe('OL');
  expect(list(/Ce qui vient/)).toHaveTextContent('Visite');
  expect(list(/Mes forces/)).toHaveTextContent(/Un exemple.*Le déménagement/);
});

it('counts the steps it does not show, and shows them with the keyboard', async () => {
  const steps = [step('Premier pas', 'fait', false), step('Contrat signé', 'fait')];
  render(TrajectoryPage, { trajectory: { ...empty, steps, othersDone: 'et 1 autre action réalisée' } });
  expect(screen.queryByText('Premier pas')).toBeNull();
  expect(screen.getByText('et 1 autre action réalisée')).toBeVisible();
  screen.getByRole('button', { name: 'Montrer toutes les étapes' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText('Premier pas')).toBeVisible();
  expect(screen.queryByText('et 1 autre action réalisée')).toBeNull();
  expect(screen.getByRole('button', { name: 'Montrer les étapes principales' })).toHaveFocus();
});

it('says that a path begins', () => {
  render(TrajectoryPage, { trajectory: empty });
  expect(screen.getByText('Mon chemin commence aujourd’hui.')).toBeVisible();
  expect(screen.getByText('Nous en décidons ensemble.')).toBeVisible();
  expect(screen.queryByRole('list')).toBeNull();
});
