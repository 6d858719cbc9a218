// A folder on a port of this machine, packed with Brotli as a good server sends it.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".json": "application/json", ".geojson": "application/json", ".txt": "text/plain; charset=utf-8" };

// Files are packed once, before anything is measured.
export const serve = async (folder) => {
  const packed = new Map();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://host");
    const name = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    try {
      if (!packed.has(name)) packed.set(name, await pack(join(folder, name)));
      response.writeHead(200, { "content-type": TYPES[extname(name)] ?? "application/octet-stream", "content-encoding": "br", "cache-control": "max-age=3600" });
      response.end(packed.get(name));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { base: `http://127.0.0.1:${server.address().port}/`, close };
};

const pack = async (file) => {
  const beside = await readFile(`${file}.br`).catch(() => null);
  if (beside) return beside;
  const content = await readFile(file);
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
};
