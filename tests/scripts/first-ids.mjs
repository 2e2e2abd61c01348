// Reads the answer of list_people on standard input, prints the ids of the first rows.
import { readFileSync } from 'node:fs';

const answer = JSON.parse(readFileSync(0, 'utf8'));
const rows = Array.isArray(answer) ? answer : answer.rows;
for (const row of rows.slice(0, Number(process.argv[2]))) console.log(row.id);
