// Starts the WebAssembly half. Until it answers, the page is complete as it stands. A classic script,
// so that it also runs in a sandbox that may load no modules, and can say so.
// Why: docs/decisions.md#classic-start-script

{
  const root = document.documentElement;
  const own = document.currentScript;

  // Written from the table of parameters.
  const RADIOS = ["pollutant", "panel", "view"];
  const LOOKS = { theme: ["light", "dark"], text: ["large"], embed: ["1"] };
  // End.

  // A shared link shows its choice before the app is here: the radio buttons colour the map by CSS.
  // What the reader has already changed stays.
  const query = new URLSearchParams(location.search);
  for (const name of RADIOS) {
    const inputs = [...document.getElementsByName(name)];
    const wanted = inputs.find((input) => input.value === query.get(name));
    if (wanted && inputs.every((input) => input.checked === input.defaultChecked)) {
      for (const input of inputs) input.checked = input.defaultChecked = input === wanted;
    }
  }

  // So do the looks that it asks for.
  for (const [name, values] of Object.entries(LOOKS)) {
    if (values.includes(query.get(name))) root.dataset[name] = query.get(name);
  }

  const fail = (error) => {
    root.dataset.app = "failed";
    // Short: what it is, without addresses.
    const reason = String(error).replace(/https?:\S+/g, "…").slice(0, 80);
    for (const line of document.querySelectorAll(".quiet-failed")) {
      line.append(` (${reason})`);
    }
  };

  // What is seldom wanted is loaded when it is first asked for.
  const load = async (button) => {
    const failed = button.nextElementSibling;
    try {
      failed.hidden = true;
      button.dataset.module = new URL(button.dataset.module, own.src);
      await (await import(button.dataset.module)).default();
    } catch {
      failed.hidden = false;
    }
  };
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-module]");
    if (button) load(button);
  });

  // In a frame, the page around it is spoken with. Where that cannot be, the map goes on without.
  if (parent !== window) import(new URL(own.dataset.frame, own.src)).catch(() => {});

  // Another package than the one that the page came with: the one that the address asks for, or what the
  // site's list has by now. The desk's program makes the page of it, and says when.
  const wanted = query.get("data");
  const open = async () => {
    const { desk, packages, shown } = await (await fetch(new URL("atlas.json", own.src))).json();
    if (wanted || packages.length > shown) {
      await new Promise((done, failed) => {
        document.addEventListener("eco-atlas:opened", done);
        import(new URL(desk, own.src)).then((program) => program.default()).catch(failed);
      });
    }
  };

  open()
    .catch((error) => wanted && Promise.reject(error))
    .then(() => import(document.querySelector("link[rel=modulepreload]").href))
    .then((glue) => glue.default({ module_or_path: document.querySelector("link[rel=preload][as=fetch]").href }))
    .catch(fail);
}
