// The index page of the gallery: one section a document, one thumbnail a page.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const pages = readdirSync(join(folder, 'pages')).sort();

const section = ({ file, document, case: name, flavour, pages: count, bytes, missing }) => {
  const stem = file.replace('.pdf', '');
  const own = pages.filter((page) => page.replace(/-\d+\.png$/, '') === stem);
  const pictures = own.map((page, at) => {
    const what = `${document}, ${name}, page ${at + 1}`;
    return `<a href="pages/${page}"><img src="pages/${page}" alt="${what}" loading="lazy"><span>${at + 1} / ${count}</span></a>`;
  });
  const lost = missing ? `, remplacés : ${missing}` : '';
  const facts = `${count} p., ${(bytes / 1000).toFixed(1)} ko, PDF/UA-1 et PDF/A-${flavour}${lost}`;
  return `<section><h2><a href="${file}">${document} – ${name}</a></h2><p>${facts}</p><div>${pictures.join('')}</div></section>`;
};

const style = `body{font:16px/1.5 sans-serif;margin:2rem;background:#eee;color:#111}section{margin-bottom:2rem}
h2{margin:0}p{margin:0 0 .5rem}div{display:flex;flex-wrap:wrap;gap:1rem}a{color:inherit}
div a{width:230px;text-align:center;font-size:.8rem}img{width:100%;background:#fff;box-shadow:0 1px 4px #0004}span{display:block}`;
const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Documents de Trame</title><style>${style}</style>
<h1>Documents de Trame</h1>${manifest.map(section).join('\n')}</html>\n`;
writeFileSync(join(folder, 'index.html'), page);
