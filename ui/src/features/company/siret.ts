/** « 73282932000074 » → « 732 829 320 00074 »; what has not fourteen digits stays as typed. */
export function formatSiret(siret: string): string {
  const found = /^(\d{3})(\d{3})(\d{3})(\d{5})$/.exec(siret.replace(/\s/g, ''));
  return found ? found.slice(1).join('\u00a0') : siret;
}
