import { call } from '../../api/client';
import type { AppointmentFields, AppointmentView, Attendance } from '../../api/generated';
import { saveState } from '../../kit/save-state.svelte';
import { toasts } from '../../kit/toasts.svelte';

/** The appointments of one person. */
export class Agenda {
  readonly personId: string;
  #all = $state.raw<readonly AppointmentView[]>([]);

  constructor(personId: string, all: readonly AppointmentView[]) {
    this.personId = personId;
    this.#all = all;
  }

  /** Reads the appointments of a person. */
  static async load(personId: string): Promise<Agenda> {
    return new Agenda(personId, await call('list_appointments', { personId }));
  }

  /** Those to come, the next one first; one of today stays here until somebody said who came. */
  coming(today: string): AppointmentView[] {
    return this.#all.filter((view) => isComing(view, today)).sort((a, b) => order(a) - order(b));
  }

  /** Those past, the last one first. */
  past(today: string): AppointmentView[] {
    return this.#all.filter((view) => !isComing(view, today)).sort((a, b) => order(b) - order(a));
  }

  /** Adds an appointment. */
  async add(appointment: AppointmentFields): Promise<void> {
    this.#put(await call('create_appointment', { personId: this.personId, appointment }));
  }

  /** Saves an appointment. */
  async save(appointmentId: string, appointment: AppointmentFields): Promise<void> {
    this.#put(await call('update_appointment', { appointmentId, appointment }));
  }

  /** Notes who came. */
  async attend(appointmentId: string, attendance: Attendance): Promise<void> {
    this.#put(await call('update_attendance', { appointmentId, attendance }));
  }

  /** Takes an appointment away, with a way back. */
  async archive(appointmentId: string): Promise<void> {
    await call('archive_appointment', { appointmentId });
    this.#all = this.#all.filter(({ id }) => id !== appointmentId);
    saveState.saved();
    toasts.show('Le rendez-vous est retiré.', {
      undo: async () => {
        await call('undo', {});
        this.#all = await call('list_appointments', { personId: this.personId });
      },
    });
  }

  #put(view: AppointmentView): void {
    this.#all = [...this.#all.filter(({ id }) => id !== view.id), view];
    saveState.saved();
  }
}

function isComing({ appointment }: AppointmentView, today: string): boolean {
  return appointment.day > today || (appointment.day === today && appointment.attendance === 'prevu');
}

function order({ appointment }: AppointmentView): number {
  return Date.parse(`${appointment.day}T${appointment.time}:00Z`);
}
