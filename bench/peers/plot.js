import { geo, plot } from "@observablehq/plot";
import { colour, drawn, map, middle, SIZE } from "./figures.js";

const place = document.querySelector("#map");
const show = (pollutant) => {
  const areas = geo(map.features, { fill: (_, index) => colour(index, pollutant), stroke: "#000", strokeWidth: 0.7 });
  place.replaceChildren(plot({
    width: SIZE[0], height: SIZE[1], margin: 0,
    projection: { type: "azimuthal-equal-area", rotate: middle.map((degree) => -degree), domain: map },
    color: { type: "identity" }, marks: [areas],
  }));
};
show(0);
drawn(show);
