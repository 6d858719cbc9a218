// Measures the sites that xtask has built beside the peers: `node bench/run.mjs`, by way of
// `cargo xtask bench`. Prints the table, writes JSON and a plot.

import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { launch } from "./chromium.mjs";
import { measure } from "./measure.mjs";
import { plot, table } from "./report.mjs";
import { serve } from "./serve.mjs";

const OUT = process.env.BENCH;
const HERE = new URL(".", import.meta.url).pathname;
const PEERS = ["d3", "leaflet", "plot", "echarts", "vega-lite"];
const RUNS = Number(process.env.BENCH_RUNS ?? 9);
// What a tool takes longer for than this is left out, and said.
const PATIENCE = 180_000;

// Which sizes are measured, and with whom.
const SIZES = [
  { name: "beijing", areas: 16, peers: PEERS, runs: RUNS },
  { name: "counties", areas: 3107, peers: ["d3", "leaflet", "echarts"], runs: Math.min(RUNS, 3) },
  { name: "patchwork", areas: 30000, peers: [], runs: 1 },
].filter(({ name }) => !process.env.BENCH_ONLY || process.env.BENCH_ONLY.split(",").includes(name));

// The figures of a package as the peers take them.
const figuresOf = async (folder) => {
  const rows = async (name) => (await readFile(join(folder, name), "utf8")).trim().split("\n").map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  const [header, ...values] = await rows("concentrations.csv");
  const ids = header.slice(1, -1);
  const classes = (await rows("classes.csv")).slice(1);
  const pollutants = ids.map((id) => ({ id, bounds: classes.filter(([own, upper]) => own === id && upper).map(([, upper]) => Number(upper)).slice(0, 5) }));
  const map = JSON.parse(await readFile(join(folder, "boundaries.geojson"), "utf8"));
  const byCode = new Map(values.map(([code, ...cells]) => [code, cells.slice(0, -1).map(Number)]));
  const points = map.features.flatMap(({ geometry }) => geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 2));
  const middle = [0, 1].map((axis) => {
    const all = points.map((point) => point[axis]);
    return (all.reduce((least, each) => Math.min(least, each), Infinity) + all.reduce((most, each) => Math.max(most, each), -Infinity)) / 2;
  });
  return { pollutants, values: map.features.map(({ id }) => byCode.get(String(id))), middle };
};

// A page of a peer: a bare map and radio buttons, its script bundled, shaken and minified.
const peerSite = async (peer, size) => {
  const folder = join(OUT, "peers", size.name, peer);
  const data = join(OUT, "packages", size.name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  execFileSync("esbuild", [join(HERE, "peers", `${peer}.js`), "--bundle", "--minify", "--format=esm", "--target=es2022", "--define:process.env.NODE_ENV=\"production\"", `--outfile=${join(folder, "main.js")}`, "--log-level=error"], { env: { ...process.env, NODE_PATH: join(process.env.NPM_TOOLS, "node_modules") } });
  const figures = await figuresOf(data);
  await cp(join(data, "boundaries.geojson"), join(folder, "map.geojson"));
  await writeFile(join(folder, "figures.json"), JSON.stringify(figures));
  const radio = ({ id }, index) => `<label><input type="radio" name="pollutant" value="${id}"${index ? "" : " checked"}>${id}</label>`;
 
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${peer}</title><link rel="icon" href="data:,"><style>#map{width:1000px;height:760px}#map svg{display:block;width:1000px;height:760px}</style><body>${figures.pollutants.map(radio).join("")}<div id="map"></div><script type="module" src="main.js"></script>`;
  await writeFile(join(folder, "index.html"), html);
  return { folder, map: "#map" };
};

const middleOf = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const share = (values, part) => values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))];
// The middle and the slow end of the presses of a visit.
const shares = (of, times) => [0.5, 0.95].map((part) => of((visit) => share(times(visit), part)));

const results = [];
const browser = await launch(process.env.CHROMIUM);
for (const size of SIZES) {
  const sites = [{ name: "Eco Atlas", folder: join(OUT, "sites", size.name), map: "svg.map" }];
  for (const peer of size.peers) sites.push({ name: peer, ...(await peerSite(peer, size)) });
  const visits = new Map(sites.map(({ name }) => [name, []]));
  const served = await Promise.all(sites.map(async (site) => ({ ...site, server: await serve(site.folder) })));
  // In turn, so that what the machine does meanwhile falls on all alike.
  for (let run = 0; run < size.runs + 1; run += 1) {
    for (const { name, map, server } of served) {
      try {
        const visit = await measure(browser, server.base, { map, patience: PATIENCE });
        // The first visit warms caches of the machine, and does not count where there are several.
        if (run > 0 || size.runs === 1) visits.get(name).push(visit);
        process.stderr.write(`${size.name} ${name}: visible ${Math.round(visit.visible)} ms, live ${Math.round(visit.live)} ms\n`);
      } catch (error) {
        process.stderr.write(`${size.name} ${name}: left out (${error.message.split("\n")[0]})\n`);
      }
    }
    if (size.runs === 1) break;
  }
  for (const { server } of served) server.close();
  for (const { name } of sites) {
    const all = visits.get(name);
    if (!all.length) continue;
    const of = (value) => middleOf(all.map(value));
    results.push({
      size: size.name, areas: size.areas, name, runs: all.length,
      wire: of(({ wire }) => wire), visible: of(({ visible }) => visible), live: of(({ live }) => live),
      shown: shares(of, ({ slow }) => slow.mouse.shown),
      mouse: shares(of, ({ slow }) => slow.mouse.slower), finger: shares(of, ({ slow }) => slow.finger.slower), key: shares(of, ({ slow }) => slow.key.slower),
      computed95: of(({ slow }) => share(slow.mouse.computed, 0.95)), fast95: of(({ fast }) => share(fast.computed, 0.95)),
      long: of(({ fast }) => fast.long), heap: of(({ heap }) => heap),
    });
  }
}
await browser.close();
const machine = { processor: cpus()[0].model, cores: cpus().length, browser: browser.version, node: process.version };
await writeFile(join(OUT, "results.json"), JSON.stringify({ machine, results }, null, 2));
await writeFile(join(OUT, "areas.svg"), plot(results));
console.log(table(results));
