// What every peer is given: the same polygons, figures and classes, and the same radio buttons.

const [shapes, figures] = await Promise.all(["map.geojson", "figures.json"].map(async (name) => (await fetch(name)).json()));

export const map = shapes;
export const pollutants = figures.pollutants;
export const COLOURS = ["#e7f5f8", "#b3dcee", "#7ebbdd", "#4d9bc6", "#e8a65c", "#be5a22"];
export const SIZE = [1000, 760];

// The colour of an area, by its place and that of the pollutant.
export const colour = (area, pollutant) => {
  const value = figures.values[area][pollutant];
  const upper = pollutants[pollutant].bounds.findIndex((bound) => value <= bound);
  return COLOURS[upper === -1 ? pollutants[pollutant].bounds.length : upper];
};

// The middle of the map, for the projection.
export const middle = figures.middle;

// Calls when a radio button is pressed, and says that the map is drawn.
export const drawn = (show) => {
  document.addEventListener("change", ({ target }) => show(pollutants.findIndex(({ id }) => id === target.value)));
  document.documentElement.dataset.app = "ready";
};
