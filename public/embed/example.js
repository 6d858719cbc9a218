// The script of a page around the map: hears what the map says, asks for what the buttons hold.
// All messages are described in messages.d.ts.

const frame = document.querySelector("iframe");
const heard = document.querySelector(".heard");
const { origin } = new URL(frame.src);

addEventListener("message", ({ source, origin: sender, data }) => {
  // This frame, this origin, this version; everything else is for others.
  if (source !== frame.contentWindow || sender !== origin || data?.version !== 1) return;
  if (data.type === "eco-atlas:height") frame.height = data.height;
  const line = document.createElement("li");
  line.textContent = JSON.stringify(data);
  heard?.prepend(line);
});

// What the map said before this script was there is said again when asked.
frame.contentWindow.postMessage({ type: "eco-atlas:get", version: 1 }, "*");

for (const button of document.querySelectorAll("[data-message]")) {
  button.addEventListener("click", () => {
    frame.contentWindow.postMessage(JSON.parse(button.dataset.message), origin);
  });
}
