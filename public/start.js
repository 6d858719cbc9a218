// Starts the WebAssembly half. Until it answers, the page is complete as it stands.

const root = document.documentElement;

// A shared link shows its choice before the app is here: the radio buttons colour the map by CSS.
const query = new URLSearchParams(location.search);
for (const name of ["pollutant", "panel", "view"]) {
  for (const input of document.getElementsByName(name)) {
    if (input.value === query.get(name)) input.checked = true;
  }
}

const fail = (error) => {
  root.dataset.app = "failed";
  for (const line of document.querySelectorAll(".quiet-failed")) {
    line.append(` (${error?.message ?? error})`);
  }
};

try {
  const glue = await import(document.querySelector("link[rel=modulepreload]").href);
  const program = document.querySelector("link[rel=preload][as=fetch]").href;
  await glue.default({ module_or_path: program });
} catch (error) {
  fail(error);
}
