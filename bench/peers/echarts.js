import { MapChart } from "echarts/charts";
import { VisualMapComponent } from "echarts/components";
import { init, registerMap, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { colour, drawn, map } from "./figures.js";

use([MapChart, VisualMapComponent, SVGRenderer]);
map.features.forEach((feature) => (feature.properties.name = feature.id));
registerMap("areas", map);
const chart = init(document.querySelector("#map"), null, { renderer: "svg" });
const data = (pollutant) => map.features.map(({ id }, index) => ({ name: id, itemStyle: { areaColor: colour(index, pollutant) } }));
const show = (pollutant) => chart.setOption({ animation: false, series: [{ type: "map", map: "areas", label: { show: false }, itemStyle: { borderColor: "#000", borderWidth: 0.7 }, data: data(pollutant) }] });
chart.on("finished", function first() {
  chart.off("finished", first);
  drawn(show);
});
show(0);
