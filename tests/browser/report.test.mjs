// The HTML report in a real browser: every control, what a reader sees without scripts, hostile text,
// accessibility, and that nothing leaves the page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const build = process.env.PLX_BUILD;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const fixtures = ["story", "hostile", "scripts", "large", "pair", "empty"];
const folder = mkdtempSync(join(tmpdir(), "parallax-"));
const path = (fixture) => join(folder, fixture + ".html");
const url = (fixture) => pathToFileURL(path(fixture)).href;
let browser;

before(async () => {
  for (const fixture of fixtures)
    writeFileSync(path(fixture), execFileSync(join(build, "fixture-report"), [fixture, "html"], { maxBuffer: 1 << 26 }));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
});

after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

// A page, watched: it asks for nothing but itself, throws nothing, opens no dialog.
async function open(fixture, { hash = "", ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const faults = [];
  page.on("request", (request) => {
    if (request.url().split(/[?#]/)[0] !== url(fixture)) faults.push("request: " + request.url());
  });
  page.on("pageerror", (error) => faults.push("error: " + error.message));
  page.on("console", (message) => faults.push("console: " + message.text()));
  page.on("dialog", (dialog) => { faults.push("dialog: " + dialog.message()); dialog.dismiss(); });
  await page.goto(url(fixture) + hash);
  return { page, context, faults, close: async () => { await context.close(); assert.deepEqual(faults, []); } };
}

const shown = (page) => page.locator(".card:visible").count();

test("it is whole without scripts", async () => {
  const { page, close } = await open("story", { javaScriptEnabled: false });
  assert.equal(await shown(page), 13);
  assert.equal(await page.locator(".js-only:visible").count(), 0);
  assert.equal(await page.locator(".col:visible").count(), 4);
  await page.locator(".card .m").first().click();
  assert.match(page.url(), /#m0-0-0$/);
  await page.locator(".cite summary").last().click({ force: true }); // without scripts no frame tells that it stands still
  await close();
});

test("every link inside the page leads somewhere, and no id stands twice", async () => {
  for (const fixture of fixtures) {
    const { page, close } = await open(fixture);
    assert.deepEqual(await page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
      const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
      const dead = [...document.querySelectorAll("a")].map((a) => a.getAttribute("href"))
        .filter((href) => href.startsWith("#") && !document.getElementById(href.slice(1)));
      return [...twice, ...dead];
    }), [], fixture);
    await close();
  }
});

test("a statement and its finding are linked both ways", async () => {
  const { page, close } = await open("story");
  const back = await page.evaluate(() => [...document.querySelectorAll(".side .m")].map((link) => {
    const place = document.getElementById(link.hash.slice(1));
    const card = link.closest(".card");
    return (place.matches("a") ? place : place.querySelector("a")).getAttribute("href") === "#" + card.id;
  }));
  assert.ok(back.length > 20 && back.every(Boolean));
  await close();
});

test("filters are kept in the address", async () => {
  const { page, close } = await open("story");
  const box = (value) => page.locator(`#filters input[value="${value}"]`);
  await box("warning").uncheck();
  assert.equal(await shown(page), 5);
  assert.match(page.url(), /\?no-severity=warning$/);
  await box("figure").uncheck();
  assert.equal(await shown(page), 3);
  await page.reload();
  assert.equal(await shown(page), 3);
  assert.equal(await page.locator("#shown").textContent(), "3 of 13 shown");
  await page.locator("#filters [type=reset]").click();
  await page.locator("#shown", { hasText: "13 of 13" }).waitFor();
  assert.equal(await shown(page), 13);
  assert.doesNotMatch(page.url(), /\?/);
  await box("Alpine Central Press").uncheck();
  await box("Valley Post").uncheck();
  assert.equal(await shown(page), 10); // two are between those outlets alone, and one is within one
  await close();
});

test("a permalink shows its finding whatever the filters say", async () => {
  const first = await open("story");
  const id = await first.page.locator(".card.warning").first().getAttribute("id");
  await first.close();
  const { page, close } = await open("story", { hash: "?no-severity=warning#" + id });
  assert.ok(await page.locator("#" + id).isVisible());
  assert.equal(await page.evaluate(() => document.activeElement.id), id);
  await close();
});

test("keys step through the findings, and can be switched off", async () => {
  const { page, close } = await open("story");
  const ids = await page.locator(".card").evaluateAll((cards) => cards.map((card) => card.id));
  const active = () => page.evaluate(() => document.activeElement.id);
  await page.keyboard.press("j");
  assert.equal(await active(), ids[0]);
  await page.keyboard.press("j");
  assert.equal(await active(), ids[1]);
  assert.match(page.url(), new RegExp(ids[1]));
  await page.keyboard.press("k");
  await page.keyboard.press("k");
  assert.equal(await active(), ids[0]);
  await page.keyboard.press("o");
  assert.equal(await active(), "m0-0-0");
  await page.keyboard.press("o");
  assert.equal(await active(), ids[0]);
  await page.keyboard.press("f");
  assert.equal(await page.evaluate(() => document.activeElement.name), "severity");
  await page.keyboard.press("?");
  assert.ok(await page.locator("#keys").isVisible());
  await page.keyboard.press("j"); // nothing while the help is open
  await page.locator("#keys-on").uncheck();
  await page.locator("#keys button").click();
  assert.ok(!await page.locator("#keys").isVisible());
  await page.keyboard.press("j");
  assert.notEqual(await active(), ids[1]);
  await page.reload();
  assert.equal(await active(), ids[0]); // by the address
  await page.keyboard.press("j");
  assert.equal(await active(), ids[0]);
  await page.locator("#help").click();
  await page.locator("#keys-on").check();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  assert.ok(ids.includes(await active()));
  await close();
});

test("a finding is copied as a citation", async () => {
  const { page, context, close } = await open("story");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  const card = page.locator(".card").first();
  await card.locator(".cite summary").click();
  await card.getByRole("button", { name: "Copy text" }).click();
  assert.match(await pasted(), /^“At least nine people” \(Alpine Central Press, .*figure\/conflict [0-9a-f]{16}/);
  assert.match(await page.locator("#said").textContent(), /copied/);
  await card.getByRole("button", { name: "Copy CSL-JSON" }).click();
  const items = JSON.parse(await pasted());
  assert.equal(items.length, 3);
  assert.equal(items[0].type, "article-newspaper");
  assert.deepEqual(items[0].issued, { "date-parts": [[2024, 2, 6]] });
  assert.match(items[1].note, /Twelve people/);
  await card.locator(".link").click();
  assert.match(await pasted(), /#f-[0-9a-f]{16}$/);
  await page.keyboard.press("c");
  assert.match(await pasted(), /^“/);
  await close();
});

test("the theme follows the system until it is set", async () => {
  const { page, close } = await open("story", { colorScheme: "dark" });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.locator("#theme").click();
  const light = await paper();
  assert.notEqual(dark, light);
  await page.waitForTimeout(500); // the browser stores behind the page's back, and a reload may be a new process
  await page.reload();
  assert.equal(await paper(), light);
  await page.locator("#theme").click();
  assert.equal(await paper(), dark);
  await page.locator("#theme").click();
  assert.equal(await page.locator("#theme").textContent(), "Theme: system");
  await close();
});

test("aligned sentences stand on one level and light up together", async () => {
  const { page, close } = await open("story");
  const tops = await page.evaluate(() => {
    const steps = {};
    for (const block of document.querySelectorAll(".step"))
      (steps[block.dataset.step] ||= []).push(Math.round(block.getBoundingClientRect().top));
    return Object.values(steps);
  });
  assert.ok(tops.length >= 6);
  for (const step of tops) assert.ok(step.every((top) => top === step[0]), String(step));
  const block = page.locator(".step[data-step='0']");
  await block.first().hover();
  assert.equal(await page.locator(".step.on").count(), await block.count());
  await close();
});

test("the marker strip leads to the words", async () => {
  const { page, close } = await open("story");
  const target = await page.locator(".strip a").nth(1).getAttribute("href");
  await page.locator(".strip a").nth(1).click();
  assert.ok(page.url().endsWith(target));
  await close();
});

test("hostile text stays text", async () => {
  for (const options of [{}, { javaScriptEnabled: false }]) {
    const { page, close } = await open("hostile", options);
    if (options.javaScriptEnabled === undefined) {
      const found = await page.evaluate(() => ({
        title: document.title,
        scripts: document.scripts.length,
        images: document.images.length,
        handlers: [...document.querySelectorAll("*")].flatMap((node) => [...node.attributes])
          .filter((attribute) => attribute.name.startsWith("on")).length,
        links: [...document.links].map((link) => link.protocol).filter((p) => !["file:", "https:"].includes(p)),
      }));
      assert.match(found.title, /^<\/h1><script>alert\(5\)<\/script> – Parallax$/);
      assert.deepEqual({ ...found, title: "" }, { title: "", scripts: 1, images: 0, handlers: 0, links: [] });
    }
    assert.ok(await page.getByText("<img src=x onerror").first().isVisible());
    await close();
  }
});

test("right-to-left quotes keep their direction", async () => {
  const { page, close } = await open("scripts");
  const direction = await page.locator(".outlet bdi", { hasText: "הארץ" })
    .evaluate((node) => getComputedStyle(node).direction);
  assert.equal(direction, "rtl");
  await close();
});

test("nothing is wider than the page", async () => {
  for (const width of [1440, 1024, 390]) {
    for (const fixture of fixtures) {
      const { page, close } = await open(fixture, { viewport: { width, height: 800 } });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${fixture}, ${width}`);
      await close();
    }
  }
});

test("print leaves the controls out and lets nothing be cut off", async () => {
  const { page, close } = await open("story");
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".js-only:visible, .strip:visible").count(), 0);
  assert.equal(await page.locator(".pane").evaluate((pane) => getComputedStyle(pane).overflowY), "visible");
  assert.ok((await page.pdf({ format: "A4" })).length > 10000);
  await close();
});

test("axe finds no fault", async () => {
  for (const fixture of fixtures.filter((name) => name !== "large")) {
    for (const [width, colorScheme] of [[1440, "light"], [1440, "dark"], [390, "light"], [390, "dark"]]) {
      const { page, close } = await open(fixture, { bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
      await page.evaluate(() => document.querySelectorAll("details").forEach((node) => { node.open = true; }));
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
      assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes[0].html}`), [], `${fixture} ${width} ${colorScheme}`);
      await close();
    }
  }
});

test("it stays small and is painted soon", async () => {
  const text = readFileSync(path("large"), "utf8");
  assert.ok(statSync(path("large")).size < 1 << 20);
  assert.ok(Buffer.byteLength(/<style>([^]*?)<\/style>/.exec(text)[1]) <= 16 * 1024);
  assert.ok(Buffer.byteLength(/<script>([^]*?)<\/script>/.exec(text)[1]) <= 25 * 1024);
  const { page, close } = await open("large");
  const paint = await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime);
  console.log(`large report: ${statSync(path("large")).size} bytes, first contentful paint ${Math.round(await paint.jsonValue())} ms`);
  await close();
});
