import { geoJSON, map as leaflet, svg } from "leaflet";
import { colour, drawn, map } from "./figures.js";

map.features.forEach((feature, index) => (feature.properties.index = index));
const style = (pollutant) => ({ properties }) => ({ color: "#000", weight: 0.7, fillOpacity: 1, fillColor: colour(properties.index, pollutant) });
const view = leaflet("map", { attributionControl: false, zoomControl: false, zoomSnap: 0, renderer: svg(), zoomAnimation: false, fadeAnimation: false });
const areas = geoJSON(map, { style: style(0) });
view.fitBounds(areas.getBounds());
areas.addTo(view);
drawn((pollutant) => areas.setStyle(style(pollutant)));
