// An oracle that we did not write: Pulumi's own SDKs. Translates programs of Pulumi YAML to TypeScript, word by word, holds them against the real
// packages with tsc --strict, and runs those that pass under the SDK's mocks.
//
//   node pulumi-oracle.js FOLDER PULUMI.YAML…     FOLDER has node_modules with @pulumi/*, typescript, js-yaml
//
// Prints a line of JSON for each program: { "file", "refused": why, or null, "resources": ["name type", …] as the SDK registered them, and
// "dependencies": ["name dependency", …] as it told the engine }.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { createRequire } = require("node:module");

const [folder, ...files] = process.argv.slice(2);
const need = createRequire(path.join(path.resolve(folder), "package.json"));
const yaml = need("js-yaml");
const ts = need("typescript");
const pulumi = need("@pulumi/pulumi");
const { MockMonitor } = need("@pulumi/pulumi/runtime/mocks");
let imports = new Map();
let names = new Map();
let taken = [];

// aws:lb:Listener → { alias: "aws_lb", member: "Listener" }, and an import of @pulumi/aws/lb alone: the whole package takes tsc minutes.
function token(text) {
  if (text.startsWith("pulumi:providers:")) {
    const pkg = text.split(":")[2];
    imports.set(pkg, `@pulumi/${pkg}`);
    return `${pkg}.Provider`;
  }
  const parts = text.split(":");
  const pkg = parts[0];
  const module = parts.length === 3 ? parts[1].split("/") : [];
  const folders = pkg === "kubernetes" ? module : module.slice(0, 1).filter(name => name !== "index");
  const alias = [pkg, ...folders].join("_").replace(/[^A-Za-z0-9_]/g, "_");
  imports.set(alias, ["@pulumi/" + pkg, ...folders].join("/"));
  return `${alias}.${parts[parts.length - 1]}`;
}

function identifier(name) {
  if (!names.has(name)) {
    throw new Error(`the program has no ${name}`);
  }
  return names.get(name);
}

function reference(text) {
  const steps = [...text.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|\.?([^.[\]]+)/g)];
  const [first, ...rest] = steps.map(([, key, index, name]) => (key !== undefined ? JSON.parse(`"${key}"`) : index !== undefined ? Number(index) : name));
  taken.push({ name: first, steps: rest });
  const [own, ...deeper] = rest.map(step => JSON.stringify(step));
  return deeper.reduce((it, step) => `step(${it}, ${step})`, identifier(first) + (own === undefined ? "" : `[${own}]`));
}

function text(value) {
  const pieces = [];
  let literal = "";
  for (let i = 0; i < value.length; i++) {
    if (value[i] === "$" && value[i + 1] === "$") {
      literal += "$";
      i++;
    } else if (value[i] === "$" && value[i + 1] === "{") {
      const end = value.indexOf("}", i);
      pieces.push({ literal }, { reference: reference(value.slice(i + 2, end)) });
      literal = "";
      i = end;
    } else {
      literal += value[i];
    }
  }
  pieces.push({ literal });
  const references = pieces.filter(piece => piece.reference);
  if (references.length === 0) {
    return JSON.stringify(literal);
  }
  if (references.length === 1 && pieces.every(piece => piece.reference || piece.literal === "")) {
    return `value(${references[0].reference})`;
  }
  const parts = pieces.filter(piece => piece.reference || piece.literal).map(piece => piece.reference ?? JSON.stringify(piece.literal));
  return `pulumi.concat(${parts.join(", ")})`;
}

const functions = {
  toJSON: argument => `pulumi.jsonStringify(${argument})`,
  toBase64: argument => `pulumi.output(${argument}).apply(text => Buffer.from(text).toString("base64"))`,
  join: argument => `((parts: any) => pulumi.output(parts).apply(([separator, items]: any) => items.join(separator) as string))(${argument})`,
  secret: argument => `pulumi.secret(${argument})`,
  stringAsset: argument => `new pulumi.asset.StringAsset(${argument})`,
  fileAsset: argument => `new pulumi.asset.FileAsset(${argument})`,
  remoteAsset: argument => `new pulumi.asset.RemoteAsset(${argument})`,
  fileArchive: argument => `new pulumi.asset.FileArchive(${argument})`,
  remoteArchive: argument => `new pulumi.asset.RemoteArchive(${argument})`,
  assetArchive: argument => `new pulumi.asset.AssetArchive(${argument})`,
};

function expression(value) {
  if (typeof value === "string") {
    return text(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map(expression).join(", ")}]`;
  }
  if (value === null || typeof value !== "object") {
    return JSON.stringify(value);
  }
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0].startsWith("fn::")) {
    return call(keys[0].slice(4), value[keys[0]]);
  }
  return `{ ${keys.map(key => `${JSON.stringify(key)}: ${expression(value[key])}`).join(", ")} }`;
}

function call(name, argument) {
  if (name === "invoke") {
    return `${token(argument.function)}Output(${expression(argument.arguments ?? {})})`;
  }
  if (!functions[name]) {
    throw new Error(`there is no function fn::${name}`);
  }
  return functions[name](expression(argument));
}

// What comes out of a mock: what went in, and whatever the program takes of it. Of what is not there the SDK would not keep who made it.
function outputs(inputs, paths) {
  const state = { ...inputs };
  for (const { steps } of paths) {
    let at = state;
    steps.forEach((step, i) => {
      at[step] ??= i === steps.length - 1 ? `a ${step}` : typeof steps[i + 1] === "number" ? [] : {};
      at = at[step];
    });
  }
  return state;
}

function made(name, resource) {
  return `new ${token(resource.type)}(${JSON.stringify(name)}, ${expression(resource.properties ?? {})}, ${expression(resource.options ?? {})})`;
}

// One that is there already. Only some providers' get takes a state.
function read(name, resource) {
  const { id, state, ...others } = resource.get;
  if (resource.properties) {
    throw new Error(`${name} has properties and get`);
  }
  const type = token(resource.type);
  const arguments_ = [JSON.stringify(name), expression(id), ...(state ? [expression(state)] : [])];
  const options = expression({ ...resource.options, ...others });
  // The options come last, and the mocks' SDKs take an absent state for none.
  return `${type}.get(${[...arguments_, ...(options === "{  }" ? [] : state || resource.type.startsWith("azure-native:") ? [options] : ["undefined", options])].join(", ")})`;
}

// Names first, then what needs nothing that is not there yet.
function translate(program) {
  [imports, names, taken] = [new Map(), new Map(), []];
  const settings = Object.keys(program.config ?? {});
  const [variables, resources] = [Object.entries(program.variables ?? {}), Object.entries(program.resources ?? {})];
  for (const [name] of [...settings.map(name => [name]), ...variables, ...resources]) {
    names.set(name, "$" + name.replace(/[^A-Za-z0-9_]/g, "_") + names.size);
  }
  const waiting = new Map([
    ...variables.map(([name, value]) => [name, `const ${identifier(name)} = ${expression(value)};`]),
    ...resources.map(([name, resource]) => [name, `const ${identifier(name)} = ${resource.get ? read(name, resource) : made(name, resource)};`]),
  ]);
  const lines = [];
  while (waiting.size > 0) {
    const needs = (line, other) => line.includes(identifier(other) + "[") || line.includes(`(${identifier(other)})`);
    const ready = [...waiting].filter(([name, line]) => ![...waiting.keys()].some(other => other !== name && needs(line, other)));
    if (ready.length === 0) {
      throw new Error(`these wait for one another: ${[...waiting.keys()].join(", ")}`);
    }
    for (const [name, line] of ready) {
      lines.push(line);
      waiting.delete(name);
    }
  }
  for (const [name, value] of Object.entries(program.outputs ?? {})) {
    lines.push(`export const output_${name.replace(/[^A-Za-z0-9_]/g, "_")} = ${expression(value)};`);
  }
  // YAML makes texts of numbers and flags that come out, and steps into what may be absent; TypeScript does neither.
  return [
    'import * as pulumi from "@pulumi/pulumi";',
    ...[...imports].map(([alias, from]) => `import * as ${alias} from ${JSON.stringify(from)};`),
    "type Loose<T> = [T] extends [number | boolean] ? any : T;",
    "function step<T, K extends keyof NonNullable<T>>(it: pulumi.Output<T>, key: K): pulumi.Output<NonNullable<T>[K]> { return it.apply((at: any) => at?.[key]) as any; }",
    "function value<T>(it: pulumi.Output<T>): pulumi.Output<Loose<NonNullable<T>>>;",
    "function value<T extends pulumi.Resource>(it: T): T;",
    "function value(it: any): any { return it; }",
    ...settings.map(name => `const ${identifier(name)} = new pulumi.Config("program").requireSecret(${JSON.stringify(name)});`),
    ...lines,
    "",
  ].join("\n");
}

// The mocks are not told what a resource waits for; the request to the engine has it.
let dependencies = [];
const register = MockMonitor.prototype.registerResource;
const readResource = MockMonitor.prototype.readResource;
function note(request) {
  dependencies.push(...request.getDependenciesList().map(urn => `${request.getName()} ${urn.split("::").pop()}`));
}
MockMonitor.prototype.registerResource = function (request, callback) {
  note(request);
  return register.call(this, request, callback);
};
MockMonitor.prototype.readResource = function (request, callback) {
  note(request);
  return readResource.call(this, request, callback);
};

async function main() {
  const work = fs.mkdtempSync(path.join(path.resolve(folder), "programs-"));
  const programs = files.map((file, index) => {
    const target = path.join(work, `program${index}.ts`);
    try {
      const program = yaml.load(fs.readFileSync(file, "utf8"), { schema: yaml.JSON_SCHEMA });
      fs.writeFileSync(target, translate(program));
      const paths = taken;
      Object.keys(program.config ?? {}).forEach(name => pulumi.runtime.setConfig(`program:${name}`, "a secret"));
      return { file, target, refused: null, resources: [], taken: paths, variables: Object.keys(program.variables ?? {}) };
    } catch (error) {
      return { file, refused: error.message, resources: [] };
    }
  });
  const sources = programs.filter(program => program.target).map(program => program.target);
  const compiled = ts.createProgram(sources, {
    strict: true, skipLibCheck: true, module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10, target: ts.ScriptTarget.ES2022,
    types: ["node"], typeRoots: [path.join(path.resolve(folder), "node_modules/@types")],
  });
  for (const problem of ts.getPreEmitDiagnostics(compiled)) {
    const program = programs.find(one => one.target && path.resolve(one.target) === path.resolve(problem.file?.fileName ?? ""));
    if (!program) {
      throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, "\n"));
    }
    program.refused ??= ts.flattenDiagnosticMessageText(problem.messageText, " ");
  }
  compiled.emit();
  for (const program of programs) {
    dependencies = [];
    if (program.refused === null) {
      pulumi.runtime.setMocks({
        newResource: args => {
          program.resources.push(`${args.name} ${args.type}`);
          return { id: args.id || `${args.name}-id`, state: outputs(args.inputs, program.taken.filter(path => path.name === args.name)) };
        },
        call: args => outputs(args.inputs, program.taken.filter(path => program.variables.includes(path.name))),
      });
      try {
        require(program.target.replace(/ts$/, "js"));
      } catch (error) {
        program.refused = error.message;
      }
      await pulumi.runtime.disconnect();
    }
    console.log(JSON.stringify({ file: program.file, refused: program.refused, resources: program.resources.sort(), dependencies: dependencies.sort() }));
  }
  fs.rmSync(work, { recursive: true });
}

main().catch(error => {
  console.error(error);
  process.exit(1);
});
