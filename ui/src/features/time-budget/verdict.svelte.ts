import { call } from '../../api/client';
import type { BudgetVerdict, BudgetView, PmsmpRow, PmsmpView } from '../../api/generated';
import { toProblem, type Problem } from '../../kit/form.svelte';
import { facts, formatDate } from '../../text/format';

/** What is asked of a week: an activity, or a PMSMP of the person. */
export class Question {
  weeklyMinutes = $state<number | null>(null);
  days = $state<number | null>(null);
  travelMinutes = $state<number | null>(null);
  dropOffMinutes = $state<number | null>(null);
  /** The PMSMP held against the week. */
  pmsmp = $state.raw<PmsmpView | null>(null);
  /** PMSMP there are to choose from. */
  choices = $state.raw<readonly PmsmpRow[]>([]);
  answer = $state.raw<BudgetVerdict | null>(null);
  problem = $state.raw<Problem | null>(null);
  readonly #gridId: string;
  #asked = 0;

  constructor(gridId: string, budget: BudgetView) {
    this.#gridId = gridId;
    this.travelMinutes = budget.travelMinutes;
    this.dropOffMinutes = budget.dropOffMinutes;
  }

  /** Brings the PMSMP of the person that may still take place. */
  async open(personId: string): Promise<void> {
    try {
      const { pmsmps } = await call('list_pmsmps', { personId });
      this.choices = pmsmps.filter((row) => row.takesPlace);
    } catch (thrown) {
      this.problem = toProblem(thrown);
    }
  }

  /** Whether the hours are those of a PMSMP told day by day. */
  get isDetailed(): boolean {
    return (this.pmsmp?.pmsmp.schedule.length ?? 0) > 0;
  }

  /** Takes the hours, the days and the way of a PMSMP; without one, they stay as they are. */
  async choose(pmsmpId: string | null): Promise<void> {
    if (pmsmpId === null) {
      this.pmsmp = null;
      return;
    }
    try {
      const view = await call('get_pmsmp', { pmsmpId });
      const weekdays = view.pmsmp.schedule.map(({ weekday }) => weekday);
      const days = weekdays.filter((weekday, at) => weekdays.indexOf(weekday) === at).length;
      if (view.weeklyMinutes > 0) this.weeklyMinutes = view.weeklyMinutes;
      if (days > 0) this.days = days;
      if (view.pmsmp.travelMinutes !== null) {
        // A PMSMP counts a day there and back, taking the child somewhere included.
        this.travelMinutes = Math.ceil(view.pmsmp.travelMinutes / 2);
        this.dropOffMinutes = 0;
      }
      this.pmsmp = view;
    } catch (thrown) {
      this.problem = toProblem(thrown);
    }
  }

  /** Asks again, once hours and days are known; an answer that comes after another question is dropped. */
  async ask(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const { weeklyMinutes, days } = this;
    if (weeklyMinutes === null || days === null) {
      this.answer = null;
      return;
    }
    try {
      const answer = await call('check_time_budget', {
        gridId: this.#gridId,
        weeklyMinutes,
        days,
        travelMinutes: this.travelMinutes ?? 0,
        dropOffMinutes: this.dropOffMinutes ?? 0,
        pmsmpId: this.pmsmp?.row.id ?? null,
      });
      if (asked === this.#asked) [this.answer, this.problem] = [answer, null];
    } catch (thrown) {
      if (asked === this.#asked) [this.answer, this.problem] = [null, toProblem(thrown)];
    }
  }
}

/** A PMSMP in the list: where, which job, from when to when. */
export function pmsmpLabel({ companyName, job, startsOn, endsOn }: PmsmpRow): string {
  const dates = startsOn && endsOn ? `du ${formatDate(startsOn)} au ${formatDate(endsOn)}` : 'dates à fixer';
  return facts(companyName, job, dates);
}
