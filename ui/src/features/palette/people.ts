import { call } from '../../api/client';
import { formatDate } from '../../text/format';

/** A person found, ready to be offered. */
export interface FoundPerson {
  id: string;
  label: string;
  hint: string | undefined;
}

/** People who answer a few words; closed dossiers too, since one looks for them by name. */
export async function findPeople(words: string): Promise<FoundPerson[]> {
  const rows = await call('list_people', { search: words, status: 'tous', limit: 8 });
  return rows.map((row) => ({
    id: row.id,
    label: `${row.firstName} ${row.lastName}`.trim(),
    hint: row.isClosed ? 'dossier clos' : row.birthDate ? formatDate(row.birthDate) : undefined,
  }));
}
