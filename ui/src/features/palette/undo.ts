import { call } from '../../api/client';
import { toApiError } from '../../api/errors';
import { toasts } from '../../kit/toasts.svelte';
import { reference } from '../../text/reference.svelte';

/** Takes back the last action and says which; true when something was taken back. */
export async function undoLast(): Promise<boolean> {
  try {
    const { label, personId } = await call('undo', {});
    // What belongs to nobody's dossier may be the référentiel.
    if (personId === null) await reference.refresh();
    toasts.show(`Annulé\u202f: ${label}`);
    return true;
  } catch (thrown) {
    const { message, hint } = toApiError(thrown);
    toasts.show([message, hint].filter(Boolean).join(' '), { tone: 'danger' });
    return false;
  }
}
