// Other browsers than Chromium, by WebDriver: Firefox and WebKit, where they are on the machine.

import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./ports.mjs";

const { Builder, By, Capabilities, until } = createRequire(join(process.env.NPM_TOOLS, "/"))("selenium-webdriver");
export { By, until };

const { FIREFOX, GECKODRIVER, WEBKIT, WEBKIT_DRIVER, XVFB } = process.env;

const KINDS = {
  Firefox: {
    needs: [FIREFOX, GECKODRIVER],
    program: GECKODRIVER,
    switches: (port) => ["--port", String(port), "--log", "fatal"],
    capabilities: {
      browserName: "firefox",
      "moz:firefoxOptions": { binary: FIREFOX, args: ["-headless"], prefs: { "app.normandy.enabled": false, "network.captive-portal-service.enabled": false } },
    },
  },
  WebKit: {
    needs: [WEBKIT, WEBKIT_DRIVER, XVFB],
    program: WEBKIT_DRIVER,
    switches: (port) => [`--port=${port}`],
    capabilities: { browserName: "MiniBrowser", "webkitgtk:browserOptions": { binary: WEBKIT, args: ["--automation"] } },
    display: true,
  },
};
export const kinds = Object.keys(KINDS);

// Why a browser cannot be tested here; nothing where it can.
export const leftOut = (kind) => (KINDS[kind].needs.every(Boolean) ? false : `left out: ${kind} could not be installed on this machine`);

// Starts a browser; gives its driver and what ends it.
export const start = async (kind) => {
  const { program, switches, capabilities, display } = KINDS[kind];
  const running = [];
  process.once("exit", () => running.forEach((each) => each.kill()));
  const close = async () => {
    for (const each of running.reverse()) each.kill();
  };
  const environment = { ...process.env };
  if (display) environment.DISPLAY = await screen(running);
  const port = await freePort();
  running.push(spawn(program, switches(port), { stdio: "ignore", env: environment }));
  const server = `http://127.0.0.1:${port}`;
  for (let turn = 0; turn < 500 && !(await fetch(`${server}/status`).then(() => true, () => false)); turn += 1) await setTimeout(20);
  try {
    const browser = await new Builder().usingServer(server).withCapabilities(new Capabilities(capabilities)).build();
    const end = async () => {
      await browser.quit().catch(() => {});
      await close();
    };
    return { browser, close: end };
  } catch (error) {
    await close();
    throw error;
  }
};

// A screen that nobody sees; the server chooses its number and says it.
const screen = (running) =>
  new Promise((resolve, reject) => {
    const server = spawn(XVFB, ["-displayfd", "3", "-screen", "0", "1440x1000x24", "-nolisten", "tcp"], { stdio: ["ignore", "ignore", "ignore", "pipe"] });
    running.push(server);
    server.stdio[3].once("data", (number) => resolve(`:${String(number).trim()}`));
    server.once("exit", () => reject(new Error("Xvfb ended")));
    setTimeout(20_000, null, { ref: false }).then(() => reject(new Error("Xvfb says no number")));
  });
