// What a référent does, in the words of the window.
import { PASSPHRASE } from './host.mjs';

/** Spaces of French typography are any space. */
export const words = (text) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));

/** Goes to an address of the window. */
export const go = (page, address) => page.evaluate((hash) => (location.hash = hash), address);

/** Opens a base with its passphrase. */
export async function unlock(page) {
  await page.getByLabel('Phrase de passe', { exact: true }).fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Déverrouiller', exact: true }).click();
  await page.getByRole('navigation', { name: 'Principale' }).waitFor();
}

/** Opens a dossier; answers the id of the person. */
export async function newPerson(page, { birthName, firstName }) {
  await go(page, '#/file-active/nouveau');
  await page.getByLabel('Nom de naissance').fill(birthName);
  await page.getByLabel('Prénom').fill(firstName);
  await page.getByRole('button', { name: 'Créer le dossier' }).click();
  await page.waitForURL(/#\/dossier\//);
  return new URL(page.url()).hash.split('/')[2];
}

/** Says one category of the interview, which is on screen. */
export async function sayCategory(page, { state, impact, situations = [], strength, words: said, note }) {
  await page.getByRole('radio', { name: state, exact: true }).check();
  if (impact) await page.getByRole('radio', { name: impact, exact: true }).check();
  for (const situation of situations) await page.getByRole('checkbox', { name: situation }).check();
  if (strength) {
    await page.getByLabel('Un atout, en quelques mots').fill(strength);
    await page.getByRole('button', { name: 'Ajouter', exact: true }).first().click();
  }
  if (said) await page.getByLabel('Ses mots').fill(said);
  if (note) await page.getByLabel('Ma note').fill(note);
}

/** The foot of the window says that all is saved. */
export const saved = (page) => page.getByText(/Enregistré · \d/).waitFor();
