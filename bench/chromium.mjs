// Chromium by the DevTools protocol and nothing else. A driver for tests runs scripts of its own in every page before
// the page has painted anything; the browser of a reader runs none, so that a page without a script is spared that.

import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

// What Chromium does for itself is off: it would keep the machine busy while a page comes in, and an early page the most.
const IDLE = ["PreloadTopChromeWebUI", "OptimizationHints", "PreconnectToSearch", "AimEnabled", "NetworkTimeServiceQuerying", "MediaRouter", "PaintHolding"];
const QUIET = ["background-networking", "component-update", "default-apps", "extensions", "sync", "field-trial-config", "renderer-backgrounding", "background-timer-throttling", "backgrounding-occluded-windows"];
const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--hide-scrollbars", "--mute-audio",
  "--force-color-profile=srgb", "--password-store=basic", ...QUIET.map((what) => `--disable-${what}`), `--disable-features=${IDLE}`,
];

// Starts Chromium. Its pages come from `open`.
export const launch = async (executable) => {
  const profile = await mkdtemp(join(tmpdir(), "bench-"));
  const child = spawn(executable, [...FLAGS, "--remote-debugging-pipe", `--user-data-dir=${profile}`], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const browser = over(child.stdio[3], child.stdio[4]);
  const { product: version } = await browser.send("Browser.getVersion");
  const close = async () => {
    await Promise.all([once(child, "exit"), browser.send("Browser.close")]);
    await rm(profile, { recursive: true, force: true });
  };
  return { version, open: (size) => open(browser, size), close };
};

// The protocol over two pipes: messages in JSON, with a zero behind each. A page has a session of its own.
const over = (input, output) => {
  const waiting = new Map();
  const sessions = new Map();
  let last = 0;
  let rest = "";
  const take = ({ id, sessionId, method, params, error, result }) => {
    if (id === undefined) return sessions.get(sessionId)?.emit(method, params);
    const { resolve, reject, asked } = waiting.get(id);
    waiting.delete(id);
    return error ? reject(new Error(`${asked}: ${error.message}`)) : resolve(result);
  };
  output.setEncoding("utf8").on("data", (part) => {
    const messages = (rest + part).split("\0");
    rest = messages.pop();
    messages.map((message) => JSON.parse(message)).forEach(take);
  });
  const session = (sessionId) => Object.assign(new EventEmitter(), {
    send: (asked, params = {}) => new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject, asked });
      input.write(`${JSON.stringify({ id: last, sessionId, method: asked, params })}\0`);
    }),
    session: (id) => {
      sessions.set(id, session(id));
      return sessions.get(id);
    },
  });
  sessions.set(undefined, session(undefined));
  return sessions.get(undefined);
};

// A page with cookies and a cache of its own.
const open = async (browser, { width, height }) => {
  const { browserContextId } = await browser.send("Target.createBrowserContext");
  const { targetId } = await browser.send("Target.createTarget", { url: "about:blank", browserContextId, width, height });
  const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
  const page = browser.session(sessionId);
  await page.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
  await page.send("Emulation.setFocusEmulationEnabled", { enabled: true });
  return Object.assign(page, {
    // What a function gives in the page.
    evaluate: async (call, value) => {
      const expression = `(${call})(${JSON.stringify(value) ?? ""})`;
      const { result, exceptionDetails } = await page.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    // The events of a trace, while something is done. Where that fails, it ends with the page.
    traced: async (categories, act) => {
      await page.send("Tracing.start", { transferMode: "ReturnAsStream", traceConfig: { recordMode: "recordAsMuchAsPossible", includedCategories: categories, excludedCategories: ["*"] } });
      await act();
      const [[{ stream }]] = await Promise.all([once(page, "Tracing.tracingComplete"), page.send("Tracing.end")]);
      return read(page, stream);
    },
    close: () => browser.send("Target.disposeBrowserContext", { browserContextId }),
  });
};

// A trace, which comes in parts.
const read = async (page, handle) => {
  const parts = [];
  let isOver = false;
  while (!isOver) {
    const { data, base64Encoded, eof } = await page.send("IO.read", { handle });
    parts.push(base64Encoded ? Buffer.from(data, "base64") : Buffer.from(data));
    isOver = eof;
  }
  await page.send("IO.close", { handle });
  return JSON.parse(Buffer.concat(parts)).traceEvents;
};
