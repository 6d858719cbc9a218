import { parse, View } from "vega";
import { compile } from "vega-lite";
import { colour, drawn, map, middle, pollutants, SIZE } from "./figures.js";

map.features.forEach((feature, index) => (feature.properties.colours = pollutants.map((_, pollutant) => colour(index, pollutant))));
const specification = {
  width: SIZE[0], height: SIZE[1],
  params: [{ name: "shown", value: 0 }],
  data: { values: map.features, format: { type: "json" } },
  transform: [{ calculate: "datum.properties.colours[shown]", as: "colour" }],
  projection: { type: "azimuthalEqualArea", rotate: middle.map((degree) => -degree) },
  mark: { type: "geoshape", stroke: "#000", strokeWidth: 0.7 },
  encoding: { color: { field: "colour", type: "nominal", scale: null } },
};
const view = new View(parse(compile(specification).spec), { renderer: "svg", container: "#map" });
await view.runAsync();
drawn((pollutant) => view.signal("shown", pollutant).runAsync());
