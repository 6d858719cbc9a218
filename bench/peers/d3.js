import { geoAzimuthalEqualArea, geoPath } from "d3-geo";
import { select } from "d3-selection";
import { colour, drawn, map, middle, SIZE } from "./figures.js";

const projection = geoAzimuthalEqualArea().rotate(middle.map((degree) => -degree)).fitSize(SIZE, map);
const areas = select("#map").append("svg").attr("viewBox", `0 0 ${SIZE.join(" ")}`)
  .selectAll("path").data(map.features).join("path")
  .attr("d", geoPath(projection).digits(1)).attr("stroke", "#000").attr("stroke-width", 0.7)
  .attr("fill", (_, index) => colour(index, 0));
drawn((pollutant) => areas.attr("fill", (_, index) => colour(index, pollutant)));
