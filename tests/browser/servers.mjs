// Real web servers on this machine that serve the site with the snippets that the build wrote.

import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
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
    }
  }
}`;

const modules = "mpm_event authz_core headers rewrite dir mime alias".split(" ");
const apache = (port, scratch) => `
${modules.map((name) => `LoadModule ${name}_module ${process.env.APACHE_MODULES}/mod_${name}.so`).join("\n")}
ServerName localhost
ServerRoot ${scratch}
PidFile ${scratch}/pid
Mutex file:${scratch}
ErrorLog ${scratch}/error
LogLevel crit
User #${process.getuid() || 33}
Group #${process.getgid() || 33}
Listen 127.0.0.1:${port}
TypesConfig /dev/null
AddType application/x-gzip .gz .tgz
AddLanguage br .br
DocumentRoot ${scratch}
Alias "${PLACE}" "${folder}/"
<Directory "${folder}">
  Require all granted
  Include "${folder}/server/apache.conf"
</Directory>`;

const KINDS = {
  nginx: { program: process.env.NGINX_PROGRAM, configuration: nginx, switches: (file) => ["-c", file] },
  apache: { program: process.env.APACHE_PROGRAM, configuration: apache, switches: (file) => ["-f", file, "-DFOREGROUND"] },
};
export const kinds = Object.keys(KINDS);

// Why a server cannot be tested here; nothing where it can.
export const leftOut = (kind) => (KINDS[kind].program ? false : `left out: ${kind} could not be installed on this machine`);

// Starts a server; gives where the site is on it, and what ends it.
export const start = async (kind) => {
  const { program, configuration, switches } = KINDS[kind];
  const scratch = await mkdtemp(join(tmpdir(), `${kind}-`));
  const port = await freePort();
  const file = join(scratch, "conf");
  await writeFile(file, configuration(port, scratch));
  const server = spawn(program, switches(file), { stdio: ["ignore", "ignore", "pipe"] });
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
  for (let turn = 0; turn < 250; turn += 1) {
    if (server.exitCode !== null) throw new Error(`${kind} ended: ${await log()}`);
    if (await fetch(base).then(() => true, () => false)) return { base, close, log };
    await setTimeout(20);
  }
  const why = await log();
  await close();
  throw new Error(`${kind} does not answer: ${why}`);
};
