import { expect, it, vi } from 'vitest';
import type { AppointmentView, Attendance } from '../../api/generated';
import { Agenda } from './agenda.svelte';

vi.mock('../../api/client', () => ({ call: vi.fn() }));

function at(id: string, day: string, time = '09:00', attendance: Attendance = 'prevu'): AppointmentView {
  const appointment = { day, time, minutes: 45, place: null, subject: null, attendance };
  return { id, personId: 'p', personName: 'Fatou Diallo', appointment, needsAttendance: false };
}

const TODAY = '2026-11-23';
const ids = (views: readonly AppointmentView[]): string => views.map(({ id }) => id).join();

it('puts the next one first, then the last one past', () => {
  const agenda = new Agenda('p', [
    at('far', '2026-12-20'),
    at('old', '2026-01-05'),
    at('near', '2026-11-24'),
    at('recent', '2026-11-20'),
  ]);
  expect(ids(agenda.coming(TODAY))).toBe('near,far');
  expect(ids(agenda.past(TODAY))).toBe('recent,old');
});

it('keeps one of today ahead until somebody said who came', () => {
  const agenda = new Agenda('p', [at('now', TODAY, '08:00'), at('done', TODAY, '07:00', 'present')]);
  expect(ids(agenda.coming(TODAY))).toBe('now');
  expect(ids(agenda.past(TODAY))).toBe('done');
});
