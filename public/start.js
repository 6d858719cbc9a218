// Starts the WebAssembly half. Until it answers, the page is complete as it stands.

const root = document.documentElement;

// A shared link shows its choice before the app is here: the radio buttons colour the map by CSS.
// What the reader has already changed stays.
const query = new URLSearchParams(location.search);
for (const name of ["pollutant", "panel", "view"]) {
  const inputs = [...document.getElementsByName(name)];
  const wanted = inputs.find((input) => input.value === query.get(name));
  if (wanted && inputs.every((input) => input.checked === input.defaultChecked)) {
    for (const input of inputs) input.checked = input.defaultChecked = input === wanted;
  }
}

// So do the looks that it asks for.
for (const [name, values] of Object.entries({ theme: ["light", "dark"], text: ["large"], embed: ["1"] })) {
  if (values.includes(query.get(name))) root.dataset[name] = query.get(name);
}

const fail = (error) => {
  root.dataset.app = "failed";
  for (const line of document.querySelectorAll(".quiet-failed")) {
    line.append(` (${error?.message ?? error})`);
  }
};

// What is seldom wanted is loaded when it is first asked for.
document.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-module]");
  if (!button) return;
  const failed = button.nextElementSibling;
  try {
    failed.hidden = true;
    button.dataset.module = new URL(button.dataset.module, import.meta.url);
    await (await import(button.dataset.module)).default();
  } catch {
    failed.hidden = false;
  }
});

// In a frame, the page around it is spoken with.
if (parent !== window) import(document.querySelector("[data-frame]").dataset.frame);

try {
  const glue = await import(document.querySelector("link[rel=modulepreload]").href);
  const program = document.querySelector("link[rel=preload][as=fetch]").href;
  await glue.default({ module_or_path: program });
} catch (error) {
  fail(error);
}
