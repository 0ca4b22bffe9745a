// node validate-sarif.mjs FOLDER: what the published JSON schema of SARIF 2.1.0 (OASIS; draft 4) has against standard input, a line each.
// FOLDER has the schema and the validator (.ci/run installs them).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const require = createRequire(join(folder, 'package.json'));
const schema = JSON.parse(readFileSync(join(folder, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
const Ajv = require('ajv-draft-04');
// A pattern of the schema is none in Unicode mode.
const ajv = new (Ajv.default ?? Ajv)({ strict: false, allErrors: true, unicodeRegExp: false });
const formats = require('ajv-formats');
(formats.default ?? formats)(ajv);

const validate = ajv.compile(schema);
const problems = validate(JSON.parse(readFileSync(0, 'utf8'))) ? [] : validate.errors.map(error => `${error.instancePath}: ${error.message}`);
console.error(problems.join('\n'));
process.exit(problems.length === 0 ? 0 : 1);
