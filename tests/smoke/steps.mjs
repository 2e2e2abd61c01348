// What a référent does in the window, step by step, in the words of the interface.
import { Key } from './webdriver.mjs';

export const PASSPHRASE = 'girafe tunnel moutarde brume clavier sapin velours';

/** First start: who, the passphrase, the recovery sheet on disk and confirmed. */
export async function firstStart(page) {
  await page.type('field: Votre nom', 'Camille Exemple');
  await page.type('field: Votre structure', 'Maison de l’insertion');
  await page.type('field: Phrase de passe', PASSPHRASE);
  await page.type('field: La même, encore une fois', PASSPHRASE);
  await page.click('button: Créer ma base');
  await page.wait('heading: Votre fiche de secours', 30_000);
  const words = await page.run("return [...document.querySelectorAll('ol li')].map((line) => line.lastChild.textContent.trim())");
  await page.click('button: Enregistrer la fiche de secours');
  await page.waitText('Fiche enregistrée');
  await page.click('button: J’ai les mots');
  await page.wait('heading: Confirmer la fiche de secours');
  const asked = await page.run("return [...document.querySelectorAll('form label')].map((label) => Number(/\\d+/.exec(label.textContent)[0]))");
  for (const rank of asked) await page.type(`field: Mot n° ${rank}`, words[rank - 1]);
  await page.click('button: Confirmer');
  await page.wait('nav a[aria-current=page]');
  return words;
}

/** Opens a base with its passphrase. */
export async function unlock(page) {
  await page.type('field: Phrase de passe', PASSPHRASE);
  await page.click('button: Déverrouiller');
  await page.wait('nav a[aria-current=page]');
}

/** Opens a dossier; answers the id of the person. */
export async function newPerson(page, { birthName, firstName }) {
  await page.run("location.hash = '#/file-active/nouveau'");
  await page.type('field: Nom de naissance', birthName);
  await page.type('field: Prénom', firstName);
  await page.click('button: Créer le dossier');
  await page.waitText(firstName);
  const hash = await page.runAsync(`
    while (!location.hash.startsWith('#/dossier/')) await new Promise((resolve) => setTimeout(resolve, 50));
    return location.hash;`);
  return hash.split('/')[2];
}

/** The ten categories, one after the other, as during the appointment. */
export async function interview(page, person, categories) {
  await page.run('location.hash = arguments[0]', `#/dossier/${person}/diagnostic`);
  await page.click('button: Commencer le diagnostic');
  for (const [index, { state, impact, words, situation, note }] of categories.entries()) {
    await page.click(`radio: ${state}`);
    if (impact) await page.click(`radio: ${impact}`);
    if (situation) await page.click(`field: ${situation}`);
    if (words) await page.type('field: Ses mots', words);
    if (note) await page.type('field: Ma note', note);
    await page.waitText('Enregistré');
    if (index + 1 < categories.length) await page.press(Key.Alt, Key.Right);
  }
}

/** Takes a suggestion whose words hold `suggestion`, then adds an action of one's own by the keyboard. */
export async function addToPlan(page, { suggestion, action }) {
  await page.click('button: Suggestions du diagnostic');
  const name = await page.runAsync(`
    for (;;) {
      const found = [...document.querySelectorAll('button[aria-label]')].map((one) => one.getAttribute('aria-label'))
        .find((label) => label.startsWith('Ajouter au plan') && label.includes(args[0]));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }`, suggestion);
  await page.click(`button: ${name}`);
  await page.wait('article');
  await page.click('button: Ajouter une action');
  await page.type('field: Ajouter une action', action);
  await page.wait('[role=option]');
  await page.press(Key.Enter);
  await page.waitText(action);
}

/** Calls the core through the door the interface uses, to compare what is shown with what is stored. */
export async function ask(page, cmd, payload) {
  const { value, error } = await page.runAsync(
    "return window.__TAURI_INTERNALS__.invoke('rpc', args[0]).then((value) => ({ value }), (error) => ({ error }))",
    { cmd, payload },
  );
  if (error) throw new Error(`${cmd}: ${JSON.stringify(error)}`);
  return value;
}
