// SARIF by its schema, and what code scanning asks for beyond it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
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

for (const fixture of ["story", "hostile", "scripts", "large", "pair", "empty"]) {
  test(`${fixture} is valid, with all that code scanning asks for`, () => {
    const program = join(process.env.PLX_BUILD, "fixture-report");
    const log = JSON.parse(execFileSync(program, [fixture, "sarif"], { maxBuffer: 1 << 26 }));
    assert.ok(validate(log), ajv.errorsText(validate.errors));
    const { results, tool, artifacts, columnKind } = log.runs[0];
    assert.equal(columnKind, "unicodeCodePoints");
    for (const result of results) {
      assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId);
      assert.match(result.partialFingerprints["parallaxFinding/v1"], /^[0-9a-f]{16}$/);
      for (const { physicalLocation: { artifactLocation: { uri, index }, region } } of
        [...result.locations, ...result.relatedLocations]) {
        assert.equal(artifacts[index].location.uri, uri);
        assert.doesNotMatch(uri, /^[a-z]+:|[\s"<>\\]/);
        for (const field of ["startLine", "startColumn", "endLine", "endColumn"]) assert.ok(region[field] >= 1, field);
      }
    }
  });
}
