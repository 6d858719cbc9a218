// The table and the plot of what was measured.

const both = (shares) => shares.map((time) => time.toFixed(0)).join(" / ");

const COLUMNS = [
  ["", ({ name }) => name],
  ["wire KB", ({ wire }) => (wire / 1000).toFixed(0)],
  ["map visible ms", ({ visible }) => visible.toFixed(0)],
  ["live ms", ({ live }) => live.toFixed(0)],
  ["switch p50 / p95 ms", ({ shown }) => both(shown)],
  ["by the slower frame: mouse", ({ mouse }) => both(mouse)],
  ["finger", ({ finger }) => both(finger)],
  ["arrow key", ({ key }) => both(key)],
  ["computed p95 ms", ({ computed95 }) => computed95.toFixed(0)],
  ["computed unthrottled p95 ms", ({ fast95 }) => fast95.toFixed(0)],
  ["longest task ms", ({ long }) => long.toFixed(0)],
  ["memory MB", ({ heap }) => (heap / 1e6).toFixed(1)],
];

// A table of Markdown for each size.
export const table = (results) => {
  const sizes = [...new Set(results.map(({ size }) => size))];
  const row = (cells) => `| ${cells.join(" | ")} |`;
  const one = (size) => {
    const rows = results.filter((result) => result.size === size);
    return [`**${size}, ${rows[0].areas.toLocaleString("en")} areas**`, "", row(COLUMNS.map(([title]) => title)), row(COLUMNS.map((_, index) => (index ? "---:" : "---"))), ...rows.map((result) => row(COLUMNS.map(([, cell]) => cell(result))))].join("\n");
  };
  return sizes.map(one).join("\n\n");
};

const MEASURES = [["map visible, ms", ({ visible }) => visible], ["switch p95, ms", ({ shown }) => shown[1]], ["memory, MB", ({ heap }) => heap / 1e6]];
const INK = { "Eco Atlas": "#0a58a6", d3: "#be5a22", leaflet: "#56606a", echarts: "#7a5a9e" };

// Places of labels, from the top down, moved apart where one would lie on another.
const apart = (places) => {
  const moved = places.map(([x, y]) => [x, y]);
  const down = [...moved].sort((one, other) => one[1] - other[1]);
  for (const [index, label] of down.entries()) {
    const above = down.slice(0, index).findLast(([x]) => Math.abs(x - label[0]) < 60);
    if (above) label[1] = Math.max(label[1], above[1] + 13);
  }
  return moved;
};

// Cost against the number of areas, both on logarithmic axes: a straight line of slope one is linear growth.
export const plot = (results) => {
  const [width, height, left, top] = [260, 220, 50, 30];
  const x = (areas) => left + ((Math.log10(areas) - 1) / 3.6) * width;
  const panels = MEASURES.map(([title, value], index) => {
    const all = results.map(value);
    const [low, high] = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))];
    const y = (each) => top + height - ((Math.log10(each) - low) / Math.max(1, high - low)) * height;
    const ticks = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step)).map((tick) => `<path d="M${left} ${y(tick)}h${width}" stroke="#d3d9de"/><text x="${left - 6}" y="${y(tick) + 4}" text-anchor="end">${tick.toLocaleString("en")}</text>`);
    const columns = [10, 100, 1000, 10000].map((tick) => `<text x="${x(tick)}" y="${top + height + 18}" text-anchor="middle">${tick.toLocaleString("en")}</text>`);
    const series = Object.entries(INK)
      .map(([name, ink]) => ({ name, ink, points: results.filter((result) => result.name === name).map((result) => [x(result.areas), y(value(result))]) }))
      .filter(({ points }) => points.length);
    const labels = apart(series.map(({ points }) => points.at(-1)));
    const lines = series.map(({ name, ink, points }, place) => {
      const [labelX, labelY] = labels[place];
      return `<path d="M${points.map((point) => point.map((length) => length.toFixed(1)).join(" ")).join("L")}" fill="none" stroke="${ink}" stroke-width="2"/>${points.map(([px, py]) => `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3" fill="${ink}"/>`).join("")}<text x="${labelX + 6}" y="${labelY + 4}" fill="${ink}" stroke="#fff" stroke-width="4" paint-order="stroke">${name}</text>`;
    });
    return `<g transform="translate(${index * (width + left + 70)} 0)"><text x="${left}" y="16" font-weight="600">${title}</text>${ticks.join("")}${columns.join("")}${lines.join("")}<text x="${left + width / 2}" y="${top + height + 36}" text-anchor="middle">areas</text></g>`;
  });
  const whole = MEASURES.length * (width + left + 70);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${top + height + 46}" font-family="system-ui, sans-serif" font-size="12" fill="#1a2025"><rect width="100%" height="100%" fill="#fff"/>${panels.join("")}</svg>\n`;
};
