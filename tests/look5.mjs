import { openPage } from './e2e/browser.mjs';
import { makeBase, startHost } from './e2e/host.mjs';
import { unlock, go } from './e2e/steps.mjs';
const base = makeBase({ people: 30 });
const host = await startHost(base.base);
const w = await openPage(host.origin);
const page = w.page;
await unlock(page);
const shots = process.argv.slice(2);
const companies = await host.rpc('list_companies', {}).catch((e) => (console.log(String(e).slice(0, 300)), []));
const offers = await host.rpc('list_offers', {}).catch((e) => (console.log(String(e).slice(0, 300)), []));
const imm = await host.rpc('list_immersions', { from: '2026-01-01', to: '2027-12-31' }).catch((e) => (console.log(String(e).slice(0, 300)), []));
console.log(JSON.stringify(imm).slice(0, 600));
const c0 = (companies.rows ?? companies)[0];
const o0 = (offers.rows ?? offers)[0];
const places = {
  entreprises: '#/entreprises', entreprise: `#/entreprises/${c0?.id}`, offres: '#/offres', offre: `#/offres/${o0?.id}`, visite: `#/offres/${o0?.id}/visite`, traiter: '#/a-traiter', immersions: '#/immersions', today: '#/',
};
for (const [name, at] of Object.entries(places)) {
  if (shots.length && !shots.includes(name)) continue;
  await go(page, at);
  await page.waitForTimeout(900);
  await page.screenshot({ path: `/tmp/look/${name}.png`, fullPage: true });
}
console.log(w.complaints.slice(0, 5));
await w.close(); await host.kill(); base.remove();
