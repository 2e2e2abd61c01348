// The content packs against their JSON Schemas: what an editor of a pack is promised, the shipped packs keep.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';

const read = (path) => JSON.parse(readFileSync(new URL(`../../assets/${path}`, import.meta.url), 'utf8'));

for (const name of ['referentiel', 'nomenclatures', 'aide-ecriture', 'france-travail', 'immersion', 'potentialites']) {
  const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(read(`schema/${name}.schema.json`));
  test(`${name}: the shipped pack follows its schema`, () => {
    assert.ok(validate(read(`reference/${name}-2026.1.json`)), JSON.stringify(validate.errors?.slice(0, 3)));
  });
  test(`${name}: an unknown property and a missing version are refused`, () => {
    const pack = read(`reference/${name}-2026.1.json`);
    assert.equal(validate({ ...pack, inconnu: 1 }), false);
    delete pack.version;
    assert.equal(validate(pack), false);
  });
}
