import { call } from '../../api/client';
import {
  ChangeGroupLabels,
  type ChangeGroup,
  type ChangeView,
  type ComparisonView,
  type DiagnosticSummary,
} from '../../api/generated';
import type { WheelSegment } from '../../kit/Wheel.svelte';
import { CATEGORY_LOOKS, markOf, stateText } from '../../text/categories';
import { reference } from '../../text/reference.svelte';

/** Two versions of a diagnostic side by side, as the screen chooses them. */
export class Comparison {
  readonly personId: string;
  /** All versions, newest first. */
  readonly versions: readonly DiagnosticSummary[];
  #view = $state.raw<ComparisonView | null>(null);

  constructor(personId: string, versions: readonly DiagnosticSummary[]) {
    this.personId = personId;
    this.versions = versions;
  }

  /** The two newest versions; nothing is compared while there is only one. */
  static async load(personId: string): Promise<Comparison> {
    const { versions } = await call('get_diagnostic', { personId, diagnosticId: null });
    const comparison = new Comparison(personId, versions);
    const [newer, older] = versions;
    if (newer && older) await comparison.choose(older.id, newer.id);
    return comparison;
  }

  /** What is compared, older version first. */
  get view(): ComparisonView | null {
    return this.#view;
  }

  /** Compares two versions, in any order. */
  async choose(fromId: string, toId: string): Promise<void> {
    this.#view = await call('compare_diagnostics', { personId: this.personId, fromId, toId });
  }
}

/** The lines of each group that has some, in the order one reads them. */
export function groupsOf(
  changes: readonly ChangeView[],
  onlyChanged: boolean,
): { group: ChangeGroup; title: string; changes: ChangeView[] }[] {
  return (Object.keys(ChangeGroupLabels) as ChangeGroup[])
    .map((group) => ({
      group,
      title: ChangeGroupLabels[group],
      changes: changes.filter((change) => change.group === group && (change.isChange || !onlyChanged)),
    }))
    .filter((one) => one.changes.length > 0);
}

/** Whether a strength is said in the later version, in free words or as a ticked situation. */
function hasStrength(change: ChangeView): boolean {
  const ticked = [...change.situationsAppeared, ...change.situationsKept.map(({ situation }) => situation)];
  return (
    change.strengthsAppeared.length + change.strengthsKept.length > 0 ||
    ticked.some(({ polarity }) => polarity === 'atout')
  );
}

/** The later version as the wheel draws it, the earlier one over it where it said something else. */
export function overlaid(view: ComparisonView): WheelSegment[] {
  return view.categories.map((change) => {
    const mark = markOf(change.after.state, change.after.impact);
    const earlier = markOf(change.before.state, change.before.impact);
    const now = stateText(change.after.state, change.after.impact);
    const then = stateText(change.before.state, change.before.impact);
    return {
      ...CATEGORY_LOOKS[change.category],
      label: reference.categoryLabel(change.category),
      mark,
      hasStrength: hasStrength(change),
      text: now === then ? now : `${now}, auparavant ${then}`,
      earlier: earlier === mark ? undefined : earlier,
    };
  });
}
