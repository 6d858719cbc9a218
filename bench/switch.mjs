// How long a switch of the pollutant takes: from the press of the reader to the screen, as browsers count the time that
// an interaction takes to its next paint (Event Timing, INP).

import { setTimeout } from "node:timers/promises";

const PRESSES = 24;
// How long a press holds the button down, and the page is left alone before it.
const HOLD = 60;
const REST = 120;
// A screen shows a picture every 16.7 ms: the presses are spread over that time, alike for all.
const PHASES = [0, 7, 14, 4, 11];

// Chooses each radio button in turn, by the mouse, a finger or an arrow key. Gives, in milliseconds, the times from the
// event that chooses (the letting go, the key that goes down) until the screen showed the frame after that; the same from
// the press or from letting go, whichever took longer (INP), for a page may answer either; how much of that the
// browser's main thread needed; and the longest task of all.
export const switches = async (page, way) => {
  const { press, chooses } = WAYS[way];
  const places = await page.evaluate(placesOf);
  await page.send("Emulation.setTouchEmulationEnabled", { enabled: way === "finger", maxTouchPoints: 1 });
  await page.evaluate(watchTasks);
  if (way === "key") await WAYS.mouse.press(page, places[0], 0);
  const events = await page.traced(["devtools.timeline", "latencyInfo"], async () => {
    for (let turn = 1; turn <= PRESSES; turn += 1) {
      await press(page, places[turn % places.length], PHASES[turn % PHASES.length]);
      await page.evaluate(painted);
    }
    await setTimeout(REST);
  });
  const times = timesOf(events);
  const isChoice = ({ type }) => type === chooses;
  const ofPress = (choice) => times.filter(({ interactionId }) => interactionId === choice.interactionId);
  const presses = times.filter(isChoice).map(ofPress);
  if (presses.length < PRESSES * 0.9) throw new Error(`only ${presses.length} of ${PRESSES} presses (${way}) were seen`);
  return {
    shown: presses.map((one) => one.find(isChoice).duration),
    slower: presses.map((one) => Math.max(...one.map(({ duration }) => duration))),
    computed: presses.map((one) => Math.max(...one.map(({ computed }) => computed))),
    long: await page.evaluate(() => Math.max(0, ...globalThis.tasks)),
  };
};

// What Event Timing says of a trace, from when the browser sent an event to the page. A touch of the protocol is stamped
// sooner: then Chromium waits for a frame of the page (VisualStateRequest), up to 17 ms, and only then sends it. No finger
// waits for that, nor does a mouse or a key of the protocol.
const timesOf = (events) => {
  const isSent = (info) => info?.step === "STEP_SEND_INPUT_EVENT_UI" && info.input_type.startsWith("TOUCH");
  const sent = events.filter(({ name, args }) => name === "LatencyInfo.Flow" && isSent(args.chrome_latency_info)).map(({ ts }) => ts);
  const ofReader = events.filter(({ name, ph, args }) => name === "EventTiming" && ph === "b" && args.data?.interactionId);
  return ofReader.map(({ ts, args: { data } }) => {
    const waited = ((sent.find((time) => time >= ts) ?? ts) - ts) / 1000;
    const { type, interactionId, duration, commitFinishTime, timeStamp } = data;
    return { type, interactionId, duration: duration - waited, computed: Math.max(0, commitFinishTime - timeStamp - waited) || 0 };
  });
};

const mouse = (page, type, place) => page.send("Input.dispatchMouseEvent", { type, ...place, ...(type === "mouseMoved" ? {} : { button: "left", clickCount: 1 }) });
const touch = (page, type, touchPoints) => page.send("Input.dispatchTouchEvent", { type, touchPoints });
const key = (page, type) => page.send("Input.dispatchKeyEvent", { type, key: "ArrowRight", code: "ArrowRight", windowsVirtualKeyCode: 39 });

const WAYS = {
  mouse: {
    chooses: "click",
    press: async (page, place, phase) => {
      await mouse(page, "mouseMoved", place);
      await setTimeout(REST);
      await mouse(page, "mousePressed", place);
      await setTimeout(HOLD + phase);
      await mouse(page, "mouseReleased", place);
    },
  },
  finger: {
    chooses: "click",
    press: async (page, place, phase) => {
      await setTimeout(REST);
      await touch(page, "touchStart", [place]);
      await setTimeout(HOLD + phase);
      await touch(page, "touchEnd", []);
    },
  },
  // From the button that has the focus to the next one.
  key: {
    chooses: "keydown",
    press: async (page, _, phase) => {
      await setTimeout(REST + phase);
      await key(page, "keyDown");
      await setTimeout(HOLD);
      await key(page, "keyUp");
    },
  },
};

const placesOf = () => [...document.getElementsByName("pollutant")].map((button) => {
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
});

// Notes the tasks that are long, from now on.
const watchTasks = () => {
  globalThis.tasks = [];
  globalThis.watch ??= new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration)));
  globalThis.watch.observe({ type: "longtask" });
};

// Until two more frames have been drawn, so that what the press asks for is over.
const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
