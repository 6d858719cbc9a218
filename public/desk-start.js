// Starts the program of the data desk; the page names it, and has the words for when it does not come.

const status = document.getElementById("status");
try {
  const program = await import(new URL(document.querySelector("main").dataset.program, document.baseURI));
  await program.default();
} catch {
  document.documentElement.dataset.app = "failed";
  status.textContent = status.dataset.failed;
}
