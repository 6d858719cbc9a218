// The data packages that are measured: the one of the project, the counties of the United States, and
// as many made-up areas as are asked for. All figures but the project's own are made up, and say so.

import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.env.NPM_TOOLS, "/"));

// The package of the project.
export const beijing = async (project, folder) => {
  await cp(join(project, "public/data/beijing-2020"), folder, { recursive: true });
};

// The 3,107 counties of the 48 states that touch each other, in the coordinates of us-atlas.
export const counties = async (_, folder) => {
  const { feature } = require("topojson-client");
  const topology = require("us-atlas/counties-10m.json");
  const apart = new Set(["02", "15", "60", "66", "69", "72", "78"]);
  const all = feature(topology, topology.objects.counties).features;
  const areas = all.filter(({ id }) => !apart.has(id.slice(0, 2))).map(({ id, properties, geometry }) => ({ code: `c${id}`, name: properties.name, geometry: rounded(geometry) }));
  // One city is too small for a polygon of the source.
  const drawn = areas.filter(({ geometry }) => geometry.coordinates.length);
  await write(folder, "United States", uncrossed(drawn));
};

// A patchwork of areas with ragged borders that neighbours share.
export const patchwork = (count) => async (_, folder) => {
  const across = Math.ceil(Math.sqrt(count * 1.6));
  const down = Math.ceil(count / across);
  const random = randomNumbers(7);
  const step = 40 / across;
  const grid = Array.from({ length: (across + 1) * (down + 1) }, () => [random() * 0.3, random() * 0.3]);
  const corner = (column, row) => {
    const [east, south] = grid[row * (across + 1) + column];
    return [round(-20 + (column + east) * step), round(15 - (row + south) * step)];
  };
  const areas = Array.from({ length: count }, (_, index) => {
    const [column, row] = [index % across, Math.floor(index / across)];
    const ring = [corner(column, row), corner(column, row + 1), corner(column + 1, row + 1), corner(column + 1, row), corner(column, row)];
    return { code: `p${index}`, name: `Patch ${index + 1}`, geometry: { type: "Polygon", coordinates: [ring] } };
  });
  await write(folder, "Patchwork", areas);
};

const POLLUTANTS = [["pm25", "PM", "2.5", 35, [15, 25, 30, 35, 40]], ["no2", "NO", "2", 40, [10, 20, 30, 40, 50]], ["pm10", "PM", "10", 70, [40, 55, 70, 85]], ["so2", "SO", "2", 60, [5, 20, 40, 60]]];

// Writes a package with figures that are made up.
const write = async (folder, place, areas) => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const random = randomNumbers(2020);
  const table = (name, rows) => writeFile(join(folder, name), `${rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(",")).join("\n")}\n`);
  const both = (text) => ({ en: text, zh: text });
  const value = (limit) => Math.round(limit * (0.3 + random()));
  const where = (index) => `air table 1 row ${index + 1}`;
  await table("districts.csv", [["code", "name_en", "name_zh", "short_en", "short_zh", "initials", "kind", "lon", "lat", "where"], ...areas.map(({ code, name }, index) => [code, name, name, "", "", "", "district", "", "", where(index)])]);
  await table("concentrations.csv", [["code", ...POLLUTANTS.map(([id]) => id), "where"], ...areas.map(({ code }, index) => [code, ...POLLUTANTS.map(([, , , limit]) => value(limit)), where(index)])]);
  await table("classes.csv", [["pollutant", "upper"], ...POLLUTANTS.flatMap(([id, , , , bounds]) => [...bounds, ""].map((upper) => [id, upper]))]);
  await table("limits.csv", [["standard", "version", "grade", "pollutant", "averaging", "value", "unit", "in_force_from", "in_force_to", "source"], ...POLLUTANTS.map(([id, , , limit]) => ["Made-up", "1", "I", id, "annual", limit, "µg/m³", "2016-01-01", "", "made-up"])]);
  await table("city.csv", [["pollutant", "statistic", "value", "unit", "change_on_year_percent", "change_on_base_percent", "where"], ...POLLUTANTS.map(([id, , , limit]) => [id, "annual-mean", limit - 1, "µg/m³", "-5", "", "air paragraph 1"])]);
  const first = areas[0];
  const [lon, lat] = first.geometry.coordinates.flat(Infinity);
  await table("stations.csv", [["group", "name_en", "name_zh", "kind", "stations", "pollutant", "value", "compared_with_city_percent", "where"], ["road", "Road", "Road", "traffic", 1, "pm25", 40, "17.6", "air paragraph 2"]]);
  await table("station_positions.csv", [["group", "name_en", "name_zh", "lon", "lat", "source"], ["road", "Made-up street", "Made-up street", lon.toFixed(3), lat.toFixed(3), "made-up"]]);
  await table("zones.csv", [["id", "name_en", "name_zh", "growth_percent", "note_en", "note_zh", "where"], ["first", "First", "First", 5, "Made up", "Made up", "air paragraph 3"]]);
  await table("zone_members.csv", [["zone", "code", "where"], ["first", first.code, "air note 1"]]);
  await table("facts.csv", [["key", "value", "unit", "where"], ["good_days", 300, "days", "air paragraph 3"]]);
  const features = areas.map(({ code, geometry }) => JSON.stringify({ type: "Feature", id: code, properties: {}, geometry }));
  await writeFile(join(folder, "boundaries.geojson"), `{"type":"FeatureCollection","features":[\n${features.join(",\n")}]}\n`);
  const pollutants = POLLUTANTS.map(([id, base, subscript]) => ({ id, base, subscript, spoken: both(`${base} ${subscript}`), name: both(id) }));
  const limit = { id: "limit", standard: "Made-up", version: "1", grade: "I", name: both("Made-up limit"), title: both("Made-up limit") };
  const atlas = { year: 2020, base_year: 2015, place: both(place), statement: both(`${place}: made-up figures`), publisher: both("Nobody"), published: "2021-05", map_approval_number: null, inset_zone: null, pollutants, yardsticks: [limit], sections: [{ id: "air", title: both("Air") }] };
  await writeFile(join(folder, "datapackage.json"), JSON.stringify({ name: "made-up", sources: [{ name: "made-up", title: "Made-up figures for measuring", title_zh: "测量用虚构数据" }], atlas }, null, 1));
};

// Coordinates to about a metre, and rings without repeated points.
const round = (degree) => Math.round(degree * 1e5) / 1e5;
const rounded = ({ type, coordinates }) => {
  const ring = (points) => points.map((point) => point.map(round)).filter((point, index, all) => index === 0 || point.join() !== all[index - 1].join());
  const polygon = (rings) => rings.map(ring).filter((points) => points.length > 3);
  return { type, coordinates: type === "Polygon" ? polygon(coordinates) : coordinates.map(polygon).filter((rings) => rings.length) };
};

const ringsOf = ({ geometry: { type, coordinates } }) => (type === "Polygon" ? coordinates : coordinates.flat());

// Four rings of the source cross themselves by a few metres: the vertex at fault is left out, on both sides
// of the border.
const uncrossed = (areas) => {
  for (;;) {
    const faults = new Set(areas.flatMap(ringsOf).map(crossing).filter(Boolean));
    if (!faults.size) return areas;
    for (const ring of areas.flatMap(ringsOf)) {
      const kept = ring.slice(0, -1).filter((point) => !faults.has(point.join()));
      ring.splice(0, ring.length, ...kept, kept[0]);
    }
  }
};

// A vertex where a ring crosses itself, found by a sweep from west to east.
const crossing = (ring) => {
  const sides = ring.slice(1).map((end, index) => [ring[index], end]).sort((one, other) => Math.min(one[0][0], one[1][0]) - Math.min(other[0][0], other[1][0]));
  const turn = (a, b, c) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  const apart = ([a, b], c, d) => turn(a, b, c) * turn(a, b, d) < 0;
  for (const [index, side] of sides.entries()) {
    const east = Math.max(side[0][0], side[1][0]);
    for (let next = index + 1; next < sides.length && Math.min(sides[next][0][0], sides[next][1][0]) <= east; next += 1) {
      if (apart(side, ...sides[next]) && apart(sides[next], ...side)) return side[1].join();
    }
  }
  return null;
};

// The same numbers at every run (mulberry32).
const randomNumbers = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};
