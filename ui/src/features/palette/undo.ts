import { call } from '../../api/client';
import { toApiError } from '../../api/errors';
import { toasts } from '../../kit/toasts.svelte';

/** Takes back the last action and says which; true when something was taken back. */
export async function undoLast(): Promise<boolean> {
  try {
    const { label } = await call('undo', {});
    toasts.show(`Annulé\u202f: ${label}`);
    return true;
  } catch (thrown) {
    const { message, hint } = toApiError(thrown);
    toasts.show([message, hint].filter(Boolean).join(' '), { tone: 'danger' });
    return false;
  }
}
