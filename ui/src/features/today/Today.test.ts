import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppointmentView, TodayView } from '../../api/generated';
import Today from './Today.svelte';
import { TodayList } from './today.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('../../api/client', () => ({ call }));

const EMPTY: TodayView = {
  delegationNotice: null,
  today: '2026-11-23',
  appointments: [],
  withoutAttendance: [],
  deadlines: [],
  endingContracts: [],
  contractReviews: [],
  overdueActions: [],
  staleDiagnostics: [],
  silentDossiers: [],
  startingImmersions: [],
  immersionsToConfirm: [],
  accidents: [],
  dueBilans: [],
  gridReviews: [],
  thirdBirthdays: [],
};
const appointment: AppointmentView = {
  id: 'r1',
  personId: 'p1',
  personName: 'Inès Benhaïm',
  appointment: {
    day: '2026-11-23',
    time: '14:00',
    minutes: 45,
    place: null,
    subject: 'Diagnostic',
    attendance: 'prevu',
  },
  needsAttendance: false,
};
const late = { personId: 'p2', personName: 'Karim Ouali', pmsmpId: null, detail: '', on: '2026-11-19', days: 4 };

async function show(view: TodayView): Promise<void> {
  call.mockResolvedValue(view);
  const list = new TodayList();
  await list.open();
  render(Today, { list });
}

describe('Today', () => {
  beforeEach(() => {
    call.mockReset();
  });

  it('notes who came in one click, in place, and lets one correct it', async () => {
    const user = userEvent.setup();
    await show({ ...EMPTY, appointments: [appointment] });
    const group = screen.getByRole('group', { name: 'Présence de Inès Benhaïm' });
    call.mockImplementation((_: string, { attendance }: { attendance: string }) =>
      Promise.resolve({ ...appointment, appointment: { ...appointment.appointment, attendance } }),
    );
    await user.click(within(group).getByRole('button', { name: 'Excusé·e' }));
    expect(call).toHaveBeenLastCalledWith('update_attendance', { appointmentId: 'r1', attendance: 'absent_excuse' });
    expect(await within(group).findByText('Absence excusée')).toBeVisible();
    await user.click(within(group).getByRole('button', { name: 'Corriger' }));
    await user.click(within(group).getByRole('button', { name: 'Annulé' }));
    expect(call).toHaveBeenLastCalledWith('update_attendance', { appointmentId: 'r1', attendance: 'annule' });
  });

  it('leads each line to where one acts on it, and says how late it is in words', async () => {
    await show({ ...EMPTY, overdueActions: [{ ...late, detail: 'Dossier MDPH' }], deadlines: [late] });
    const [first, second] = screen.getAllByRole('link', { name: /Karim Ouali/ });
    expect(first).toHaveAttribute('href', '#/dossier/p2/contrat');
    expect(second).toHaveAttribute('href', '#/dossier/p2/plan');
    expect(screen.getAllByText('4 jours de retard')).toHaveLength(2);
  });

  it('shows five lines of a long list, then all of them', async () => {
    const user = userEvent.setup();
    await show({ ...EMPTY, silentDossiers: Array.from({ length: 8 }, () => late) });
    expect(screen.getAllByRole('link')).toHaveLength(5);
    await user.click(screen.getByRole('button', { name: 'Afficher 3\u00a0autres' }));
    expect(screen.getAllByRole('link')).toHaveLength(8);
  });

  it('teaches when nothing waits', async () => {
    await show(EMPTY);
    expect(screen.getByRole('heading', { name: 'Rien n’attend aujourd’hui' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Créer un dossier' })).toHaveAttribute('href', '#/file-active/nouveau');
  });
});
