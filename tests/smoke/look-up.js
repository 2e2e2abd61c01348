// Body of a function run in the page: finds a visible element by the role and name a person would use.
// `button: Suivant`, `field: Nom de naissance`, `text: Enregistré`, `link: …`, `heading: …`; anything else is CSS.
const [, kind, wanted] = /^(button|field|link|heading|radio|tab|text): (.*)$/s.exec(arguments[0]) ?? [];
const flat = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
const all = (css) => [...document.querySelectorAll(css)];
// What is read aloud: a shortcut drawn beside a label is not part of its name.
const spoken = (element) => {
  const copy = element.cloneNode(true);
  for (const silent of copy.querySelectorAll('[aria-hidden=true], input, select, textarea')) silent.remove();
  return copy.textContent;
};
const named = (element) => {
  const ids = element.getAttribute('aria-labelledby');
  if (element.hasAttribute('aria-label')) return flat(element.getAttribute('aria-label'));
  if (ids !== null) return flat(ids.split(' ').map((id) => document.getElementById(id)?.textContent).join(' '));
  if (element.labels?.length) return flat([...element.labels].map(spoken).join(' '));
  return flat(element.innerText || element.value || element.title);
};
const CSS_OF = {
  button: 'button, [role=button], input[type=submit], summary',
  field: 'input:not([type=hidden]), select, textarea',
  link: 'a[href], [role=link]',
  heading: 'h1, h2, h3, h4, [role=heading]',
  radio: 'input[type=radio], [role=radio]',
  tab: '[role=tab]',
};
if (kind === undefined) return all(arguments[0]).find(isShown) ?? null;
if (kind === 'text') return all('body *').filter((one) => isShown(one) && flat(one.innerText).includes(flat(wanted))).at(-1) ?? null;
const candidates = all(CSS_OF[kind]).filter((one) => isShown(one) || one.type === 'radio' || one.type === 'checkbox');
const name = flat(wanted);
return candidates.find((one) => named(one) === name) ?? candidates.find((one) => named(one).startsWith(name)) ?? candidates.find((one) => named(one).includes(name)) ?? null;
