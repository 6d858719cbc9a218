// The built site, served from a sub-path on this machine, and a browser to open it in.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";

const { chromium } = createRequire(join(process.env.NPM_TOOLS, "/"))("playwright-core");

export const folder = process.env.SITE;
export const languages = { en: "", zh: "zh/" };
export const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 360, height: 740 } };

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".csv": "text/csv; charset=utf-8",
  ".json": "application/json",
};

// Where the site is served: an absolute address would be found out, and so would a careless eye for endings.
const PLACE = "/some.js/where/";

// A server on a free port of this machine, and what ends it.
export const listening = async (answer) => {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
};

// Gives a test file its site, and ends it.
export const served = async (from = folder) => {
  const { origin, close } = await listening(async (request, response) => {
    const path = normalize(new URL(request.url, "http://host").pathname);
    const inside = path.startsWith(PLACE) ? path.slice(PLACE.length) : null;
    const name = inside === null ? null : inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
    try {
      const content = await readFile(join(from, name));
      response.writeHead(200, { "content-type": types[extname(name)] ?? "application/octet-stream" });
      response.end(content);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  return { base: `${origin}${PLACE}`, close };
};

// Gives a test file its site and its browser, and ends both.
export const open = async ({ folder: from = folder, ...options } = {}) => {
  const browser = await chromium.launch({
    ...options,
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  // After the browser: one that does not start leaves no server behind that would hold the tests up.
  const server = await served(from);
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { base: server.base, browser, close };
};

// A page that notes all it says and asks for. `said` stays empty on a clean page.
export const page = async ({ browser }, options = {}) => {
  const context = await browser.newContext({ viewport: sizes.desktop, ...options });
  const page = await context.newPage();
  page.said = [];
  page.asked = [];
  page.on("console", (message) => page.said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => page.said.push(`error: ${error.message}`));
  page.on("request", (request) => page.asked.push(request.url()));
  return page;
};

// Opens an address of the site and waits until the page is hydrated.
export const visit = async (page, site, address = "") => {
  await page.goto(site.base + address);
  await page.waitForSelector("html[data-app=ready]");
  return page;
};

// Holds the WebAssembly module back until the returned function is called: the page before it is hydrated.
export const hold = async (page) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return release;
};

// The colour or paint that an element is filled with.
export const fill = (locator) => locator.evaluate((element) => getComputedStyle(element).fill);

// Waits until a function of the page gives what is expected, and fails with what it gave last.
export const eventually = async (page, act, expected) => {
  let found;
  for (let turn = 0; turn < 500; turn += 1) {
    found = await act();
    try {
      assert.deepEqual(found, expected);
      return;
    } catch {
      await page.waitForTimeout(20);
    }
  }
  assert.deepEqual(found, expected);
};
