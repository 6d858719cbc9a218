// How long a switch of the pollutant takes: from the press of the reader to the screen, as browsers count the time that
// an interaction takes to its next paint (Event Timing, INP).

import { setTimeout } from "node:timers/promises";

const PRESSES = 24;
// How long a press holds the button down, and the page is left alone before it.
const HOLD = 60;
const REST = 120;
// A screen shows a picture every 16.7 ms: the presses are spread over that time, alike for all.
const PHASES = [0, 7, 14, 4, 11];

// Presses each radio button in turn with the mouse. Gives, in milliseconds, the times from letting each go until the
// screen showed the frame after that; the same from the press or from letting go, whichever took longer (INP), for a page
// may answer either; how much of that the browser's main thread needed; and the longest task of all.
export const switches = async (browser, page, session) => {
  const places = await page.evaluate(() => [...document.getElementsByName("pollutant")].map((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }));
  const mouse = (type, place) => session.send("Input.dispatchMouseEvent", { type, ...place, ...(type === "mouseMoved" ? {} : { button: "left", clickCount: 1 }) });
  const watch = await page.evaluateHandle(watchTasks);
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  for (let turn = 1; turn <= PRESSES; turn += 1) {
    const place = places[turn % places.length];
    await mouse("mouseMoved", place);
    await setTimeout(REST);
    await mouse("mousePressed", place);
    await setTimeout(HOLD + PHASES[turn % PHASES.length]);
    await mouse("mouseReleased", place);
    await page.evaluate(painted);
  }
  await setTimeout(REST);
  const { traceEvents: events } = JSON.parse(await browser.stopTracing());
  const times = events.filter(({ name, ph, args }) => name === "EventTiming" && ph === "b" && args.data?.interactionId).map(({ args }) => args.data);
  const ofPress = (click) => times.filter(({ interactionId }) => interactionId === click.interactionId);
  const presses = times.filter(isClick).map(ofPress);
  if (presses.length < PRESSES * 0.9) throw new Error(`only ${presses.length} of ${PRESSES} presses were seen`);
  return {
    shown: presses.map((press) => press.find(isClick).duration),
    slower: presses.map((press) => Math.max(...press.map(({ duration }) => duration))),
    computed: presses.map((press) => Math.max(...press.map(({ commitFinishTime, timeStamp }) => commitFinishTime - timeStamp || 0))),
    long: await watch.evaluate(longest),
  };
};

const isClick = ({ type }) => type === "click";

// Notes the tasks that are long, until it is asked for the longest.
const watchTasks = () => {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: "longtask" });
  return { tasks, observer };
};
const longest = ({ tasks, observer }) => {
  observer.disconnect();
  return Math.max(0, ...tasks);
};

// Until two more frames have been drawn, so that what the press asks for is over.
const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
