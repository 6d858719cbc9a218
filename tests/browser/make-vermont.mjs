// Makes the package of another place for the tests, as a user would who has its polygons and no line of
// Rust: the counties of Vermont, out of npm us-atlas (United States Census Bureau), with figures that are made
// up. `NPM_TOOLS=target/tools/npm node tests/browser/make-vermont.mjs FOLDER YEAR`.
//
// Another country, other pollutants, three classes, one language, boundaries as TopoJSON whose codes are
// a property; no stations, zones or other figures.

import { mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const [, , folder, year] = process.argv;
const require = createRequire(join(process.env.NPM_TOOLS, "/"));
const topology = require("us-atlas/counties-10m.json");
const counties = topology.objects.counties.geometries.filter(({ id }) => id.startsWith("50"));

// The arcs that the counties are made of, numbered anew.
const numbers = new Map();
const renumbered = (arc) => {
  const own = arc < 0 ? ~arc : arc;
  if (!numbers.has(own)) numbers.set(own, numbers.size);
  return arc < 0 ? ~numbers.get(own) : numbers.get(own);
};
const deep = (arcs) => (Array.isArray(arcs) ? arcs.map(deep) : renumbered(arcs));
const geometries = counties.map(({ type, id, arcs, properties }) => ({ type, arcs: deep(arcs), properties: { GEOID: id, NAME: properties.name } }));
const arcs = [...numbers.keys()].map((number) => topology.arcs[number]);
const boundaries = { type: "Topology", transform: topology.transform, objects: { counties: { type: "GeometryCollection", geometries } }, arcs };

// Figures out of the codes and the year, the same at every run.
const made = (code, from, to) => {
  const mixed = Math.imul(Number(code) + Number(year) * 977, 2654435761) >>> 8;
  return from + (mixed % (to - from + 1));
};
const POLLUTANTS = [
  { id: "o3", base: "O", subscript: "3", name: "ozone", limit: 70, bounds: [55, 70], from: 40, to: 85 },
  { id: "benzene", base: "C₆H₆", subscript: "", name: "benzene", limit: 5, bounds: [3, 5], from: 1, to: 7 },
];
const table = (name, rows) => writeFile(join(folder, name), `${rows.map((row) => row.join(",")).join("\n")}\n`);
const where = (index) => `air table 1 row ${index + 1}`;
const areas = counties.map(({ id, properties }) => ({ code: id, name: properties.name })).sort((one, other) => one.code.localeCompare(other.code));

await mkdir(folder, { recursive: true });
await writeFile(join(folder, "boundaries.topojson"), `${JSON.stringify(boundaries)}\n`);
await table("districts.csv", [["code", "name_en", "short_en", "initials", "kind", "lon", "lat", "where"], ...areas.map(({ code, name }, index) => [code, name, "", "", "district", "", "", where(index)])]);
await table("concentrations.csv", [["code", ...POLLUTANTS.map(({ id }) => id), "where"], ...areas.map(({ code }, index) => [code, ...POLLUTANTS.map(({ from, to }) => made(code, from, to)), where(index)])]);
await table("classes.csv", [["pollutant", "upper"], ...POLLUTANTS.flatMap(({ id, bounds }) => [...bounds, ""].map((upper) => [id, upper]))]);
await table("limits.csv", [["standard", "version", "grade", "pollutant", "averaging", "value", "unit", "in_force_from", "in_force_to", "source"], ...POLLUTANTS.map(({ id, limit }) => ["Made-up standard", 2000, "A", id, "annual", limit, "µg/m³", "2000-01-01", "", "made-up"])]);
await table("city.csv", [["pollutant", "statistic", "value", "unit", "change_on_year_percent", "change_on_base_percent", "where"], ...POLLUTANTS.map(({ id, limit }) => [id, "annual-mean", limit - 2, "µg/m³", "-3", "", "air paragraph 1"])]);
const en = (text) => ({ en: text });
const descriptor = {
  name: `vermont-${year}`,
  title: `Vermont ${year}: made-up figures`,
  licenses: [{ name: "CC0-1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/" }],
  sources: [
    { name: "made-up", title: "Figures made up for tests" },
    { name: "boundaries", title: "Boundaries: United States Census Bureau, by way of us-atlas", path: "https://www.census.gov/geographies/mapping-files/time-series/geo/cartographic-boundary.html" },
  ],
  resources: [],
  atlas: {
    year: Number(year),
    base_year: 2015,
    languages: ["en"],
    place: en("Vermont"),
    statement: en(`Made-up statement of Vermont ${year}`),
    publisher: en("Nobody"),
    published: `${Number(year) + 1}-05`,
    map_approval_number: null,
    attribution: { text: en("United States Census Bureau"), path: "https://www.census.gov/" },
    inset_zone: null,
    boundaries: { code: "GEOID" },
    pollutants: POLLUTANTS.map(({ id, base, subscript, name }) => ({ id, base, subscript, spoken: en(name), name: en(name) })),
    yardsticks: [{ id: "standard", standard: "Made-up standard", version: "2000", grade: "A", name: en("made-up limit"), title: en("Made-up standard of 2000") }],
    sections: [{ id: "air", title: en("Air") }],
  },
};
await writeFile(join(folder, "datapackage.json"), `${JSON.stringify(descriptor, null, 2)}\n`);
