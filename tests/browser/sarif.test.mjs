// SARIF by its schema, and what code scanning asks for beyond it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv-draft-04";
import formats from "ajv-formats";

const require = createRequire(import.meta.url);
const schemas = join(dirname(require.resolve("@microsoft/jest-sarif/package.json")), "lib/schemas");
const schema = JSON.parse(readFileSync(join(schemas, "sarif-2.1.0-rtm.5.json"), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats(ajv);
const validate = ajv.compile(schema);

const fixtures = ["story", "hostile", "scripts", "large", "pair", "empty"].map((name) => [name, "fixture-report", [name, "sarif"]]);
const root = join(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), "../..");
const stories = readdirSync(join(root, "corpora")).map((name) =>
  [name, "parallax", ["compare", "--isolated", "--fail-on", "never", "-f", "sarif", `corpora/${name}`]]);

for (const [name, program, options] of [...fixtures, ...stories]) {
  test(`${name} is valid, with all that code scanning asks for`, () => {
    const made = execFileSync(join(process.env.PLX_BUILD, program), options, { maxBuffer: 1 << 26, cwd: root });
    const log = JSON.parse(made);
    assert.ok(validate(log), ajv.errorsText(validate.errors));
    const { results, tool, artifacts, columnKind } = log.runs[0];
    assert.equal(columnKind, "unicodeCodePoints");
    for (const rule of tool.driver.rules) {
      for (const field of ["shortDescription", "fullDescription", "help"]) assert.ok(rule[field].text, `${rule.id}: ${field}`);
      assert.ok(rule.help.markdown && rule.defaultConfiguration.level && rule.properties.tags.length > 0, rule.id);
    }
    assert.equal(new Set(results.map((result) => result.partialFingerprints.primaryLocationLineHash)).size, results.length);
    for (const result of results) {
      assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId);
      assert.match(result.partialFingerprints["parallaxFinding/v1"], /^[0-9a-f]{16}$/);
      assert.equal(result.partialFingerprints.primaryLocationLineHash, `${result.partialFingerprints["parallaxFinding/v1"]}:1`);
      for (const { physicalLocation: { artifactLocation: { uri, index }, region } } of
        [...result.locations, ...result.relatedLocations]) {
        assert.equal(artifacts[index].location.uri, uri);
        assert.doesNotMatch(uri, /^[a-z]+:|[\s"<>\\]/);
        for (const field of ["startLine", "startColumn", "endLine", "endColumn"]) assert.ok(region[field] >= 1, field);
      }
    }
  });
}
