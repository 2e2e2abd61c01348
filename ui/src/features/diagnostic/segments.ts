import type { DiagnosticVersion } from '../../api/generated';
import type { WheelSegment } from '../../kit/Wheel.svelte';
import { CATEGORY_LOOKS, markOf, stateText } from '../../text/categories';
import { reference } from '../../text/reference.svelte';
import { hasStrength } from './interview.svelte';

/** A version as the wheel and its table say it; with the version before drawn over when it said something else. */
export function segmentsOf(version: DiagnosticVersion): WheelSegment[] {
  return version.categories.map((entry) => {
    const mark = markOf(entry.state, entry.impact);
    const earlier = entry.earlier ? markOf(entry.earlier.state, entry.earlier.impact) : undefined;
    return {
      ...CATEGORY_LOOKS[entry.category],
      label: reference.categoryLabel(entry.category),
      mark,
      hasStrength: hasStrength(entry),
      text: stateText(entry.state, entry.impact),
      earlier: earlier === mark ? undefined : earlier,
    };
  });
}
