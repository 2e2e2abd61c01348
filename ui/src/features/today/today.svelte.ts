import { call } from '../../api/client';
import { type ApiError, toApiError } from '../../api/errors';
import type { AppointmentView, Attendance, TodayView } from '../../api/generated';
import { saveState } from '../../kit/save-state.svelte';

/** What waits today, and who came. */
export class TodayList {
  view = $state.raw<TodayView | null>(null);
  problem = $state.raw<ApiError | null>(null);

  /** Brings the day. */
  async open(): Promise<void> {
    try {
      this.view = await call('get_today', {});
      this.problem = null;
    } catch (thrown) {
      this.problem = toApiError(thrown);
    }
  }

  /** Notes who came. The line stays where it is until one comes back, so that a slip is corrected in place. */
  async note(appointmentId: string, attendance: Attendance): Promise<boolean> {
    try {
      const noted = await call('update_attendance', { appointmentId, attendance });
      this.problem = null;
      saveState.saved();
      this.#replace(noted);
      return true;
    } catch (thrown) {
      this.problem = toApiError(thrown);
      return false;
    }
  }

  #replace(noted: AppointmentView): void {
    if (!this.view) return;
    const swap = (list: AppointmentView[]): AppointmentView[] => list.map((row) => (row.id === noted.id ? noted : row));
    this.view = {
      ...this.view,
      appointments: swap(this.view.appointments),
      withoutAttendance: swap(this.view.withoutAttendance),
    };
  }

  /** Whether nothing waits at all. */
  get isEmpty(): boolean {
    if (!this.view) return false;
    return Object.values(this.view).every((list) => !Array.isArray(list) || list.length === 0);
  }
}
