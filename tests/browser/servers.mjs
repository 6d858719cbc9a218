// Real web servers on this machine that serve the site with the snippets that the build wrote.

import { spawn } from "node:child_process";
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "./ports.mjs";
import { folder } from "./site.mjs";

// Where the folder is served: below a path, with a space as careless names have them.
const PLACE = "/gov/maps of the air/";

const nginx = (port, scratch) => `
daemon off;
master_process off;
pid ${scratch}/pid;
error_log ${scratch}/error warn;
load_module ${process.env.NGINX_BROTLI};
events {}
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${scratch}/${kind};`).join(" ")}
  server {
    listen 127.0.0.1:${port};
    location "${PLACE}" {
      alias "${folder}/";
      include "${folder}/server/nginx.conf";
      brotli_static on;
    }
  }
}`;

const modules = "mpm_event authz_core headers rewrite dir mime alias".split(" ");
const apache = (rules, root) => (port, scratch) => `
${modules.map((name) => `LoadModule ${name}_module ${process.env.APACHE_MODULES}/mod_${name}.so`).join("\n")}
ServerName localhost
ServerRoot ${scratch}
PidFile ${scratch}/pid
Mutex file:${scratch}
ErrorLog ${scratch}/error
LogLevel warn
User #${process.getuid() || 33}
Group #${process.getgid() || 33}
Listen 127.0.0.1:${port}
TypesConfig /dev/null
AddType application/x-gzip .gz .tgz
AddLanguage br .br
DocumentRoot ${scratch}
Alias "${PLACE}" "${root}/"
<Directory "${root}">
  Require all granted
  ${rules}
</Directory>`;

// The ways of the guide to bring the snippets to a server. The last one needs a folder of its own.
const KINDS = {
  nginx: { program: process.env.NGINX_PROGRAM, configure: nginx, switches: (file) => ["-c", file] },
  apache: {
    program: process.env.APACHE_PROGRAM,
    configure: apache(`Include "${folder}/server/apache.conf"`, folder),
    switches: (file) => ["-f", file, "-DFOREGROUND"],
  },
  "apache by .htaccess": {
    program: process.env.APACHE_PROGRAM,
    configure: async (port, scratch) => {
      const root = join(scratch, "site");
      await cp(folder, root, { recursive: true });
      await cp(join(folder, "server/apache.conf"), join(root, ".htaccess"));
      return apache("AllowOverride All", root)(port, scratch);
    },
    switches: (file) => ["-f", file, "-DFOREGROUND"],
  },
};
export const kinds = Object.keys(KINDS);

// Why a server cannot be tested here; nothing where it can.
export const leftOut = (kind) => (KINDS[kind].program ? false : `left out: ${kind} could not be installed on this machine`);

// Starts a server; gives where the site is on it, and what ends it.
export const start = async (kind) => {
  const { program, configure, switches } = KINDS[kind];
  const scratch = await mkdtemp(join(tmpdir(), "server-"));
  // A server that has given up its rights still has to read here.
  await chmod(scratch, 0o755);
  const port = await freePort();
  const file = join(scratch, "conf");
  await writeFile(file, await configure(port, scratch));
  const server = spawn(program, switches(file), { stdio: ["ignore", "ignore", "pipe"] });
  process.once("exit", () => server.kill());
  let said = "";
  server.stderr.on("data", (data) => (said += data));
  const log = async () => said + (await readFile(join(scratch, "error"), "utf8").catch(() => ""));
  const close = async () => {
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill();
    await gone;
    await rm(scratch, { recursive: true, force: true });
  };
  const base = `http://127.0.0.1:${port}${encodeURI(PLACE)}`;
  for (let turn = 0; turn < 500; turn += 1) {
    if (server.exitCode !== null) break;
    if (await fetch(base).then(() => true, () => false)) return { base, close, log };
    await setTimeout(20);
  }
  const why = await log();
  if (server.exitCode === null) await close();
  await rm(scratch, { recursive: true, force: true });
  throw new Error(`${kind} does not answer: ${why}`);
};
